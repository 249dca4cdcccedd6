// swift-format-ignore-file
// Written by `make embed`; edit Schemas/ instead.

package import Exchange

extension SchemaFiles {
  package static let tableWords: Exchange.TableWords = Exchange.TableWords(totals: part1(), exampleMark: "記入例：", groups: part2())
}

private func part1() -> Swift.Dictionary<Exchange.TotalLevel, Exchange.CellWords> {
  var all = Swift.Dictionary<Exchange.TotalLevel, Exchange.CellWords>()
  all[Exchange.TotalLevel.grand] = Exchange.CellWords(exact: ["市総数", "村総数", "町総数", "県総数", "総数"], beginnings: [], endings: ["総計", "総合計", "累計", "grandtotal"], parts: [])
  all[Exchange.TotalLevel.group] = Exchange.CellWords(exact: [], beginnings: [], endings: ["小計", "月計", "市計", "町計", "村計", "区計", "郡計", "subtotal"], parts: [])
  all[Exchange.TotalLevel.section] = Exchange.CellWords(exact: ["市計", "郡計"], beginnings: [], endings: ["中計", "部計", "町村計", "地域計", "地方計", "圏計", "管内計", "期計"], parts: [])
  all[Exchange.TotalLevel.total] = Exchange.CellWords(exact: ["total", "全体", "全体計", "計"], beginnings: [], endings: ["合計", "県計", "府計", "市町村計", "年度計"], parts: [])
  return all
}

private func part2() -> Swift.Dictionary<Exchange.TableWords.Group, Exchange.CellWords> {
  var all = Swift.Dictionary<Exchange.TableWords.Group, Exchange.CellWords>()
  all[Exchange.TableWords.Group.absent] = Exchange.CellWords(exact: ["#n/a", "*", "**", "***", "-", "--", "---", "...", "n/a", "na", "nan", "nil", "null", "x", "‐", "―", "…", "……", "−", "・・・", "ー"], beginnings: [], endings: [], parts: [])
  all[Exchange.TableWords.Group.ages] = Exchange.CellWords(exact: [], beginnings: [], endings: ["歳", "才"], parts: [])
  all[Exchange.TableWords.Group.anyTotals] = Exchange.CellWords(exact: [], beginnings: [], endings: ["計"], parts: [])
  all[Exchange.TableWords.Group.approximations] = Exchange.CellWords(exact: [], beginnings: ["約", "およそ", "おおよそ", "概ね", "ほぼ", "若干", "多数", "未満", "最大", "最低"], endings: ["程度", "くらい", "ぐらい", "前後", "余り", "余", "弱", "強", "以上", "以下", "未満", "超", "ほど", "名程", "多数", "若干名"], parts: [])
  all[Exchange.TableWords.Group.asOf] = Exchange.CellWords(exact: [], beginnings: [], endings: ["現在", "現在)"], parts: [])
  all[Exchange.TableWords.Group.codes] = Exchange.CellWords(exact: [], beginnings: [], endings: [], parts: ["コード", "code"])
  all[Exchange.TableWords.Group.comments] = Exchange.CellWords(exact: [], beginnings: ["#"], endings: [], parts: [])
  all[Exchange.TableWords.Group.continued] = Exchange.CellWords(exact: [], beginnings: [], endings: [], parts: ["(続き)", "(つづき)", "(続)"])
  all[Exchange.TableWords.Group.denials] = Exchange.CellWords(exact: [], beginnings: [], endings: ["なし", "不要", "有無"], parts: [])
  all[Exchange.TableWords.Group.ditto] = Exchange.CellWords(exact: ["''", "ditto", "〃", "々", "仝", "同", "同上", #"""#], beginnings: [], endings: [], parts: [])
  all[Exchange.TableWords.Group.examples] = Exchange.CellWords(exact: ["example", "sample", "サンプル", "例"], beginnings: ["記入例", "(記入例", "入力例", "(入力例", "記載例", "(記載例", "例)", "(例)", "例:", "<例>", "サンプル:", "(サンプル)"], endings: [], parts: [])
  all[Exchange.TableWords.Group.forms] = Exchange.CellWords(exact: ["-", "コード", "任意", "和暦", "年月日", "必須", "西暦", "選択"], beginnings: ["yyyy"], endings: [], parts: [])
  all[Exchange.TableWords.Group.headings] = Exchange.CellWords(exact: ["内訳", "再掲", "別掲", "参考"], beginnings: [], endings: [], parts: [])
  all[Exchange.TableWords.Group.hints] = Exchange.CellWords(exact: [], beginnings: [], endings: [], parts: ["必須", "任意", "半角", "全角", "yyyy", "hh:mm", "を記入", "を入力", "から選択", "自動入力", "文字以内", "桁", "ハイフン"])
  all[Exchange.TableWords.Group.impersonal] = Exchange.CellWords(exact: [], beginnings: [], endings: [], parts: ["住所地", "電話相談", "メール相談", "ホテル", "hotel"])
  all[Exchange.TableWords.Group.indefinite] = Exchange.CellWords(exact: [], beginnings: ["数"], endings: [], parts: [])
  all[Exchange.TableWords.Group.labels] = Exchange.CellWords(exact: ["address", "code", "date", "id", "lat", "lon", "month", "name", "no", "no.", "tel", "title", "type", "url", "value", "year", "コード", "世帯数", "人口", "人数", "件数", "住所", "備考", "内容", "分類", "区分", "単位", "名前", "名称", "品目", "地区", "地域", "女", "市区町村", "市町村", "年度", "年月", "年月日", "年次", "年齢", "性別", "所在地", "所管課", "担当課", "摘要", "数量", "施設", "日付", "日時", "曜日", "月日", "概要", "氏名", "男", "町名", "番号", "種別", "種類", "経度", "緯度", "説明", "通番", "連番", "郵便番号", "都道府県", "金額", "電話", "項目"], beginnings: [], endings: ["名", "名称", "番号", "コード", "区分", "種別", "年月日", "日時", "年度", "住所", "所在地", "_id", "_name", "_code", "_no"], parts: [])
  all[Exchange.TableWords.Group.marks] = Exchange.CellWords(exact: ["×", "■", "□", "▲", "△", "○", "◎", "●", "◯", "★", "☆", "✓", "✔", "✕", "✖", "〇", "あり", "なし", "レ", "不可", "可", "有", "有り", "無", "無し"], beginnings: [], endings: [], parts: [])
  all[Exchange.TableWords.Group.notTotals] = Exchange.CellWords(exact: [], beginnings: [], endings: ["会計", "統計", "時計", "設計", "家計", "生計", "余計", "早計", "推計", "集計", "量計", "度計", "重計", "力計", "圧計", "速計", "電計", "水計"], parts: [])
  all[Exchange.TableWords.Group.noteOpenings] = Exchange.CellWords(exact: [], beginnings: ["(注", "※", "*注", "*:", "資料:", "(資料", "出典:", "(出典", "備考:", "出所:", "脚注:", "note:", "source:"], endings: [], parts: [])
  all[Exchange.TableWords.Group.notes] = Exchange.CellWords(exact: [], beginnings: ["注", "(注", "※", "*", "資料", "(資料", "出典", "(出典", "備考", "(備考", "作成:", "作成者", "作成日", "問合せ", "問い合わせ", "お問い合わせ", "担当:", "以上", "(単位", "単位:", "(架空", "架空", "note:", "source:", "出所", "(出所", "脚注"], endings: [], parts: [])
  all[Exchange.TableWords.Group.nothingToReport] = Exchange.CellWords(exact: ["none", "nothingtoreport", "なし", "報告事項なし", "実績なし", "実績無し", "対象なし", "無し", "該当ありません", "該当なし", "該当データなし", "該当事項なし", "該当無し", "該当者なし"], beginnings: [], endings: [], parts: [])
  all[Exchange.TableWords.Group.numberedNotes] = Exchange.CellWords(exact: [], beginnings: ["注"], endings: [], parts: [])
  all[Exchange.TableWords.Group.personal] = Exchange.CellWords(exact: ["address", "contact", "mail", "mobile", "name", "名", "名字", "姓", "氏"], beginnings: [], endings: [], parts: ["氏名", "姓名", "名前", "参加者名", "本人名", "連絡先", "携帯", "フリガナ", "ふりがな", "住所", "番地", "電話", "tel", "fax", "ファックス", "メール", "e-mail", "email", "なまえ", "郵便番号", "生年月日", "誕生日", "個人番号", "マイナンバー", "口座番号", "担当者名", "代表者名", "phone", "birthdate", "birthday", "dateofbirth", "fullname", "homeaddress"])
  all[Exchange.TableWords.Group.sentences] = Exchange.CellWords(exact: [], beginnings: ["http://", "https://"], endings: [], parts: ["。"])
  all[Exchange.TableWords.Group.unitLines] = Exchange.CellWords(exact: ["単位"], beginnings: ["単位:", "(単位", "単位("], endings: [], parts: [])
  return all
}
