// swift-format-ignore-file
// Written by `make embed`; edit Schemas/ instead.

package import Exchange

extension SchemaFiles {
  package static let matches: Exchange.DatasetSchema = Exchange.DatasetSchema(id: Exchange.DatasetID.matches, title: Exchange.LocalizedText(ja: "マッチング", en: "Matches"), version: "1.0", fields: part42(), helpers: part43(), rules: part44(), primaryKey: ["match_id"], recordKey: ["match_id"], uniqueKeys: [], foreignKeys: [], crossTotals: [], isReportedOnce: false, recordDates: ["matched_on"], json: #"""
{
  "$schema": "https://datapackage.org/profiles/2.0/tableschema.json",
  "name": "matches",
  "title": "マッチング",
  "kankei:title": {"ja": "マッチング", "en": "Matches"},
  "kankei:version": "1.0",
  "fieldsMatch": "equal",
  "missingValues": [
    {"value": "", "label": "空欄"},
    {"value": "-", "label": "皆無"},
    {"value": "…", "label": "不詳"},
    {"value": "x", "label": "秘匿"},
    {"value": "***", "label": "該当なし"}
  ],
  "kankei:recordDate": ["matched_on"],
  "primaryKey": ["match_id"],
  "kankei:reportedOnce": false,
  "kankei:rules": [
    {"rule": "one-content", "fields": ["match_id", "municipality", "matched_on", "matched_period", "counterpart", "corporate_number"]},
    {"rule": "one-thing", "fields": ["match_id", "counterpart", "matched_on"]},
    {"rule": "may-be-earlier", "fields": ["matched_on"]},
    {"rule": "required-when", "fields": ["matched_on", "matched_period", "period"], "when": {"field": "stage", "codes": ["matched", "active", "continued"]}},
    {"rule": "only-when", "fields": ["matched_on", "matched_period"], "when": {"field": "stage", "codes": ["matched", "active", "continued", "closed"]}}
  ],
  "kankei:helpers": [
    {
      "name": "municipality_name",
      "kind": "municipality-name",
      "for": "municipality",
      "labels": {"ja": ["市町村名", "団体名", "自治体名", "実施市町村名"], "en": ["Municipality name", "City", "Town"]}
    },
    {"name": "fiscal_year", "kind": "fiscal-year", "labels": {"ja": ["年度", "会計年度", "実施年度"], "en": ["Fiscal year", "FY"]}},
    {"name": "calendar_year", "kind": "calendar-year", "labels": {"ja": ["年", "西暦", "和暦年"], "en": ["Year"]}},
    {"name": "era", "kind": "era", "labels": {"ja": ["元号", "年号"], "en": ["Era"]}}
  ],
  "fields": [
    {
      "name": "match_id",
      "title": "マッチングID",
      "type": "string",
      "example": "M0001",
      "description": "一つのマッチングに、募集から終了まで一つの番号。",
      "constraints": {"required": true},
      "kankei:kind": "key",
      "kankei:role": "key",
      "kankei:labels": {"ja": ["案件番号", "案件ID", "マッチング番号", "管理番号"], "en": ["Match ID"]}
    },
    {
      "name": "municipality",
      "title": "市町村",
      "type": "string",
      "description": "どの市町村のことか。全国地方公共団体コード6桁（検査数字を含む）。名前・5桁・先頭の0が落ちた形も受ける。",
      "constraints": {"required": true, "pattern": "^[0-9]{6}$"},
      "kankei:kind": "municipality",
      "kankei:role": "dimension",
      "kankei:labels": {"ja": ["市町村コード", "団体コード", "自治体コード", "全国地方公共団体コード", "実施市町村", "活動市町村", "受入市町村"], "en": ["Municipality code", "Municipality"]}
    },
    {
      "name": "programme",
      "title": "取組",
      "type": "string",
      "description": "どの取組か。つづりは project.yml の programmes にある。",
      "constraints": {"required": true},
      "kankei:kind": "programme",
      "kankei:role": "dimension",
      "kankei:labels": {"ja": ["取組名", "取組コード", "事業名", "事業区分", "プログラム", "取り組み"], "en": ["Program", "Programme name"]}
    },
    {
      "name": "matched_on",
      "title": "成立日",
      "type": "date",
      "description": "成立した日。",
      "kankei:kind": "date",
      "kankei:role": "dimension",
      "kankei:labels": {"ja": ["成約日", "マッチング成立日", "成立年月日"], "en": ["Matched on", "Match date"]},
      "format": "default"
    },
    {
      "name": "period",
      "title": "期間",
      "type": "string",
      "description": "この行が報告する会計年度四半期。FY2024Q1 は令和6年4〜6月。成立した期ではない。",
      "constraints": {"pattern": "^FY[0-9]{4}Q[1-4]$"},
      "kankei:kind": "period",
      "kankei:role": "dimension",
      "kankei:labels": {"ja": ["年度・四半期", "四半期", "対象期間", "実施時期", "時期"], "en": ["Quarter", "Fiscal quarter"]}
    },
    {
      "name": "matched_period",
      "title": "成立期",
      "type": "string",
      "description": "成立日が分からないとき、成立した会計年度四半期。FY2024Q1 は令和6年4〜6月。",
      "constraints": {"pattern": "^FY[0-9]{4}Q[1-4]$"},
      "kankei:kind": "period",
      "kankei:role": "dimension",
      "kankei:labels": {"ja": ["成立時期", "成立四半期", "成立した四半期", "成立年度・四半期", "成約時期"], "en": ["Matched quarter", "Quarter of conclusion"]}
    },
    {
      "name": "kind",
      "title": "相手の種類",
      "type": "string",
      "description": "誰とのマッチングか。",
      "constraints": {"required": true, "enum": ["company", "side-job", "university", "organisation"]},
      "kankei:kind": "code",
      "kankei:role": "dimension",
      "kankei:labels": {"ja": ["種別", "区分", "マッチング種別", "マッチング区分"], "en": ["Kind", "Type"]},
      "kankei:codes": [
        {"code": "company", "id": 1, "title": {"ja": "企業", "en": "Company"}, "spellings": ["都市部企業", "企業マッチング", "法人"]},
        {"code": "side-job", "id": 2, "title": {"ja": "副業・兼業", "en": "Side job"}, "spellings": ["副業", "兼業", "副業兼業", "副業・兼業人材"]},
        {"code": "university", "id": 3, "title": {"ja": "大学", "en": "University"}, "spellings": ["大学等", "学校"]},
        {"code": "organisation", "id": 4, "title": {"ja": "団体", "en": "Organisation"}, "spellings": ["NPO", "市民団体", "その他団体"]}
      ]
    },
    {
      "name": "counterpart",
      "title": "相手方",
      "type": "string",
      "example": "株式会社見本",
      "description": "相手方の名称（個人名は書かない）。",
      "kankei:kind": "text",
      "kankei:role": "note",
      "kankei:labels": {"ja": ["企業名", "相手先", "相手方名称", "マッチング先"], "en": ["Counterpart", "Company"]}
    },
    {
      "name": "corporate_number",
      "title": "法人番号",
      "type": "string",
      "description": "国税庁の法人番号13桁（検査数字を含む）。",
      "constraints": {"pattern": "^[0-9]{13}$"},
      "kankei:kind": "corporate-number",
      "kankei:role": "key",
      "kankei:labels": {"ja": ["法人番号13桁"], "en": ["Corporate number"]}
    },
    {
      "name": "counterpart_residence",
      "title": "相手方の所在地",
      "type": "string",
      "description": "市町村コード6桁、都道府県コード2桁、県外、海外、不明 のどれか。名前でもよい。",
      "kankei:kind": "residence",
      "kankei:role": "dimension",
      "kankei:labels": {"ja": ["所在地", "相手方所在地", "本社所在地"], "en": ["Counterpart residence", "Location"]}
    },
    {
      "name": "intermediary",
      "title": "中間支援組織",
      "type": "string",
      "example": "見本中間支援センター",
      "description": "間に立った組織。",
      "kankei:kind": "text",
      "kankei:role": "note",
      "kankei:labels": {"ja": ["支援組織", "仲介者", "委託先"], "en": ["Intermediary"]}
    },
    {
      "name": "stage",
      "title": "段階",
      "type": "string",
      "description": "募集 < 応募 < 面談 < 成立 < 協働中 < 継続 < 終了。成立せずに終わったものは 不成立。",
      "example": "成立",
      "constraints": {"required": true, "enum": ["open", "applied", "interview", "matched", "active", "continued", "closed", "not-concluded"]},
      "kankei:kind": "code",
      "kankei:role": "dimension",
      "kankei:labels": {"ja": ["進捗", "状況", "ステータス", "マッチング段階"], "en": ["Stage", "Status"]},
      "kankei:codes": [
        {"code": "open", "id": 1, "title": {"ja": "募集", "en": "Open"}, "spellings": ["募集中"]},
        {"code": "applied", "id": 2, "title": {"ja": "応募", "en": "Applied"}, "spellings": ["応募あり", "応募中"]},
        {"code": "interview", "id": 3, "title": {"ja": "面談", "en": "Interview"}, "spellings": ["面談中", "面接"]},
        {"code": "matched", "id": 4, "title": {"ja": "成立", "en": "Matched"}, "spellings": ["成約", "マッチング成立", "契約"]},
        {"code": "active", "id": 5, "title": {"ja": "協働中", "en": "Active"}, "spellings": ["活動中", "実施中"]},
        {"code": "continued", "id": 6, "title": {"ja": "継続", "en": "Continued"}, "spellings": ["継続中", "更新"]},
        {"code": "closed", "id": 7, "title": {"ja": "終了", "en": "Closed"}, "spellings": ["完了", "募集終了", "応募なし"]},
        {"code": "not-concluded", "id": 8, "title": {"ja": "不成立", "en": "Not concluded"}, "spellings": ["取りやめ", "取止め", "取り止め", "取下げ", "取り下げ", "辞退", "応募者辞退", "見送り", "不採用", "破談", "不調", "キャンセル", "中止"]}
      ]
    },
    {
      "name": "people",
      "title": "人数",
      "type": "integer",
      "example": "2",
      "description": "関わった人の数。",
      "constraints": {"minimum": 0, "maximum": 99999},
      "kankei:kind": "count",
      "kankei:role": "measure",
      "kankei:unit": "人",
      "kankei:labels": {"ja": ["関係者数", "人材数", "従事者数"], "en": ["People"]}
    },
    {
      "name": "note",
      "title": "備考",
      "type": "string",
      "description": "自由な覚え書き。集計には使わない。氏名や連絡先を書かない。",
      "kankei:kind": "text",
      "kankei:role": "note",
      "kankei:labels": {"ja": ["摘要", "特記事項", "メモ", "コメント"], "en": ["Notes", "Remarks"]}
    }
  ]
}

"""#)
}

private func part1() -> Swift.Array<Exchange.CharacterClass.Part> {
  var all = Swift.Array<Exchange.CharacterClass.Part>()
  all.append(Exchange.CharacterClass.Part.range("\u{30}", "\u{39}"))
  return all
}

private func part2() -> Swift.Array<Exchange.CharacterClass.Part> {
  var all = Swift.Array<Exchange.CharacterClass.Part>()
  all.append(Exchange.CharacterClass.Part.range("\u{30}", "\u{39}"))
  return all
}

private func part3() -> Swift.Array<Exchange.CharacterClass.Part> {
  var all = Swift.Array<Exchange.CharacterClass.Part>()
  all.append(Exchange.CharacterClass.Part.range("\u{30}", "\u{39}"))
  return all
}

private func part4() -> Swift.Array<Exchange.CharacterClass.Part> {
  var all = Swift.Array<Exchange.CharacterClass.Part>()
  all.append(Exchange.CharacterClass.Part.range("\u{30}", "\u{39}"))
  return all
}

private func part5() -> Swift.Array<Exchange.CharacterClass.Part> {
  var all = Swift.Array<Exchange.CharacterClass.Part>()
  all.append(Exchange.CharacterClass.Part.range("\u{30}", "\u{39}"))
  return all
}

private func part6() -> Swift.Array<Exchange.CharacterClass.Part> {
  var all = Swift.Array<Exchange.CharacterClass.Part>()
  all.append(Exchange.CharacterClass.Part.range("\u{30}", "\u{39}"))
  return all
}

private func part7() -> Swift.Array<Exchange.TextPattern.State> {
  var all = Swift.Array<Exchange.TextPattern.State>()
  all.append(Exchange.TextPattern.State.accepting)
  all.append(Exchange.TextPattern.State.take(Exchange.CharacterClass(parts: part1(), isNegated: false), next: 0))
  all.append(Exchange.TextPattern.State.take(Exchange.CharacterClass(parts: part2(), isNegated: false), next: 1))
  all.append(Exchange.TextPattern.State.take(Exchange.CharacterClass(parts: part3(), isNegated: false), next: 2))
  all.append(Exchange.TextPattern.State.take(Exchange.CharacterClass(parts: part4(), isNegated: false), next: 3))
  all.append(Exchange.TextPattern.State.take(Exchange.CharacterClass(parts: part5(), isNegated: false), next: 4))
  all.append(Exchange.TextPattern.State.take(Exchange.CharacterClass(parts: part6(), isNegated: false), next: 5))
  return all
}

private func part8() -> Swift.Array<Exchange.CharacterClass.Part> {
  var all = Swift.Array<Exchange.CharacterClass.Part>()
  all.append(Exchange.CharacterClass.Part.range("\u{31}", "\u{34}"))
  return all
}

private func part9() -> Swift.Array<Exchange.CharacterClass.Part> {
  var all = Swift.Array<Exchange.CharacterClass.Part>()
  all.append(Exchange.CharacterClass.Part.range("\u{51}", "\u{51}"))
  return all
}

private func part10() -> Swift.Array<Exchange.CharacterClass.Part> {
  var all = Swift.Array<Exchange.CharacterClass.Part>()
  all.append(Exchange.CharacterClass.Part.range("\u{30}", "\u{39}"))
  return all
}

private func part11() -> Swift.Array<Exchange.CharacterClass.Part> {
  var all = Swift.Array<Exchange.CharacterClass.Part>()
  all.append(Exchange.CharacterClass.Part.range("\u{30}", "\u{39}"))
  return all
}

private func part12() -> Swift.Array<Exchange.CharacterClass.Part> {
  var all = Swift.Array<Exchange.CharacterClass.Part>()
  all.append(Exchange.CharacterClass.Part.range("\u{30}", "\u{39}"))
  return all
}

private func part13() -> Swift.Array<Exchange.CharacterClass.Part> {
  var all = Swift.Array<Exchange.CharacterClass.Part>()
  all.append(Exchange.CharacterClass.Part.range("\u{30}", "\u{39}"))
  return all
}

private func part14() -> Swift.Array<Exchange.CharacterClass.Part> {
  var all = Swift.Array<Exchange.CharacterClass.Part>()
  all.append(Exchange.CharacterClass.Part.range("\u{59}", "\u{59}"))
  return all
}

private func part15() -> Swift.Array<Exchange.CharacterClass.Part> {
  var all = Swift.Array<Exchange.CharacterClass.Part>()
  all.append(Exchange.CharacterClass.Part.range("\u{46}", "\u{46}"))
  return all
}

private func part16() -> Swift.Array<Exchange.TextPattern.State> {
  var all = Swift.Array<Exchange.TextPattern.State>()
  all.append(Exchange.TextPattern.State.accepting)
  all.append(Exchange.TextPattern.State.take(Exchange.CharacterClass(parts: part8(), isNegated: false), next: 0))
  all.append(Exchange.TextPattern.State.take(Exchange.CharacterClass(parts: part9(), isNegated: false), next: 1))
  all.append(Exchange.TextPattern.State.take(Exchange.CharacterClass(parts: part10(), isNegated: false), next: 2))
  all.append(Exchange.TextPattern.State.take(Exchange.CharacterClass(parts: part11(), isNegated: false), next: 3))
  all.append(Exchange.TextPattern.State.take(Exchange.CharacterClass(parts: part12(), isNegated: false), next: 4))
  all.append(Exchange.TextPattern.State.take(Exchange.CharacterClass(parts: part13(), isNegated: false), next: 5))
  all.append(Exchange.TextPattern.State.take(Exchange.CharacterClass(parts: part14(), isNegated: false), next: 6))
  all.append(Exchange.TextPattern.State.take(Exchange.CharacterClass(parts: part15(), isNegated: false), next: 7))
  return all
}

private func part17() -> Swift.Array<Exchange.CharacterClass.Part> {
  var all = Swift.Array<Exchange.CharacterClass.Part>()
  all.append(Exchange.CharacterClass.Part.range("\u{31}", "\u{34}"))
  return all
}

private func part18() -> Swift.Array<Exchange.CharacterClass.Part> {
  var all = Swift.Array<Exchange.CharacterClass.Part>()
  all.append(Exchange.CharacterClass.Part.range("\u{51}", "\u{51}"))
  return all
}

private func part19() -> Swift.Array<Exchange.CharacterClass.Part> {
  var all = Swift.Array<Exchange.CharacterClass.Part>()
  all.append(Exchange.CharacterClass.Part.range("\u{30}", "\u{39}"))
  return all
}

private func part20() -> Swift.Array<Exchange.CharacterClass.Part> {
  var all = Swift.Array<Exchange.CharacterClass.Part>()
  all.append(Exchange.CharacterClass.Part.range("\u{30}", "\u{39}"))
  return all
}

private func part21() -> Swift.Array<Exchange.CharacterClass.Part> {
  var all = Swift.Array<Exchange.CharacterClass.Part>()
  all.append(Exchange.CharacterClass.Part.range("\u{30}", "\u{39}"))
  return all
}

private func part22() -> Swift.Array<Exchange.CharacterClass.Part> {
  var all = Swift.Array<Exchange.CharacterClass.Part>()
  all.append(Exchange.CharacterClass.Part.range("\u{30}", "\u{39}"))
  return all
}

private func part23() -> Swift.Array<Exchange.CharacterClass.Part> {
  var all = Swift.Array<Exchange.CharacterClass.Part>()
  all.append(Exchange.CharacterClass.Part.range("\u{59}", "\u{59}"))
  return all
}

private func part24() -> Swift.Array<Exchange.CharacterClass.Part> {
  var all = Swift.Array<Exchange.CharacterClass.Part>()
  all.append(Exchange.CharacterClass.Part.range("\u{46}", "\u{46}"))
  return all
}

private func part25() -> Swift.Array<Exchange.TextPattern.State> {
  var all = Swift.Array<Exchange.TextPattern.State>()
  all.append(Exchange.TextPattern.State.accepting)
  all.append(Exchange.TextPattern.State.take(Exchange.CharacterClass(parts: part17(), isNegated: false), next: 0))
  all.append(Exchange.TextPattern.State.take(Exchange.CharacterClass(parts: part18(), isNegated: false), next: 1))
  all.append(Exchange.TextPattern.State.take(Exchange.CharacterClass(parts: part19(), isNegated: false), next: 2))
  all.append(Exchange.TextPattern.State.take(Exchange.CharacterClass(parts: part20(), isNegated: false), next: 3))
  all.append(Exchange.TextPattern.State.take(Exchange.CharacterClass(parts: part21(), isNegated: false), next: 4))
  all.append(Exchange.TextPattern.State.take(Exchange.CharacterClass(parts: part22(), isNegated: false), next: 5))
  all.append(Exchange.TextPattern.State.take(Exchange.CharacterClass(parts: part23(), isNegated: false), next: 6))
  all.append(Exchange.TextPattern.State.take(Exchange.CharacterClass(parts: part24(), isNegated: false), next: 7))
  return all
}

private func part26() -> Swift.Array<Exchange.Field.Code> {
  var all = Swift.Array<Exchange.Field.Code>()
  all.append(Exchange.Field.Code(code: "company", id: 1, title: Exchange.LocalizedText(ja: "企業", en: "Company"), spellings: ["都市部企業", "企業マッチング", "法人"]))
  all.append(Exchange.Field.Code(code: "side-job", id: 2, title: Exchange.LocalizedText(ja: "副業・兼業", en: "Side job"), spellings: ["副業", "兼業", "副業兼業", "副業・兼業人材"]))
  all.append(Exchange.Field.Code(code: "university", id: 3, title: Exchange.LocalizedText(ja: "大学", en: "University"), spellings: ["大学等", "学校"]))
  all.append(Exchange.Field.Code(code: "organisation", id: 4, title: Exchange.LocalizedText(ja: "団体", en: "Organisation"), spellings: ["NPO", "市民団体", "その他団体"]))
  return all
}

private func part27() -> Swift.Array<Exchange.CharacterClass.Part> {
  var all = Swift.Array<Exchange.CharacterClass.Part>()
  all.append(Exchange.CharacterClass.Part.range("\u{30}", "\u{39}"))
  return all
}

private func part28() -> Swift.Array<Exchange.CharacterClass.Part> {
  var all = Swift.Array<Exchange.CharacterClass.Part>()
  all.append(Exchange.CharacterClass.Part.range("\u{30}", "\u{39}"))
  return all
}

private func part29() -> Swift.Array<Exchange.CharacterClass.Part> {
  var all = Swift.Array<Exchange.CharacterClass.Part>()
  all.append(Exchange.CharacterClass.Part.range("\u{30}", "\u{39}"))
  return all
}

private func part30() -> Swift.Array<Exchange.CharacterClass.Part> {
  var all = Swift.Array<Exchange.CharacterClass.Part>()
  all.append(Exchange.CharacterClass.Part.range("\u{30}", "\u{39}"))
  return all
}

private func part31() -> Swift.Array<Exchange.CharacterClass.Part> {
  var all = Swift.Array<Exchange.CharacterClass.Part>()
  all.append(Exchange.CharacterClass.Part.range("\u{30}", "\u{39}"))
  return all
}

private func part32() -> Swift.Array<Exchange.CharacterClass.Part> {
  var all = Swift.Array<Exchange.CharacterClass.Part>()
  all.append(Exchange.CharacterClass.Part.range("\u{30}", "\u{39}"))
  return all
}

private func part33() -> Swift.Array<Exchange.CharacterClass.Part> {
  var all = Swift.Array<Exchange.CharacterClass.Part>()
  all.append(Exchange.CharacterClass.Part.range("\u{30}", "\u{39}"))
  return all
}

private func part34() -> Swift.Array<Exchange.CharacterClass.Part> {
  var all = Swift.Array<Exchange.CharacterClass.Part>()
  all.append(Exchange.CharacterClass.Part.range("\u{30}", "\u{39}"))
  return all
}

private func part35() -> Swift.Array<Exchange.CharacterClass.Part> {
  var all = Swift.Array<Exchange.CharacterClass.Part>()
  all.append(Exchange.CharacterClass.Part.range("\u{30}", "\u{39}"))
  return all
}

private func part36() -> Swift.Array<Exchange.CharacterClass.Part> {
  var all = Swift.Array<Exchange.CharacterClass.Part>()
  all.append(Exchange.CharacterClass.Part.range("\u{30}", "\u{39}"))
  return all
}

private func part37() -> Swift.Array<Exchange.CharacterClass.Part> {
  var all = Swift.Array<Exchange.CharacterClass.Part>()
  all.append(Exchange.CharacterClass.Part.range("\u{30}", "\u{39}"))
  return all
}

private func part38() -> Swift.Array<Exchange.CharacterClass.Part> {
  var all = Swift.Array<Exchange.CharacterClass.Part>()
  all.append(Exchange.CharacterClass.Part.range("\u{30}", "\u{39}"))
  return all
}

private func part39() -> Swift.Array<Exchange.CharacterClass.Part> {
  var all = Swift.Array<Exchange.CharacterClass.Part>()
  all.append(Exchange.CharacterClass.Part.range("\u{30}", "\u{39}"))
  return all
}

private func part40() -> Swift.Array<Exchange.TextPattern.State> {
  var all = Swift.Array<Exchange.TextPattern.State>()
  all.append(Exchange.TextPattern.State.accepting)
  all.append(Exchange.TextPattern.State.take(Exchange.CharacterClass(parts: part27(), isNegated: false), next: 0))
  all.append(Exchange.TextPattern.State.take(Exchange.CharacterClass(parts: part28(), isNegated: false), next: 1))
  all.append(Exchange.TextPattern.State.take(Exchange.CharacterClass(parts: part29(), isNegated: false), next: 2))
  all.append(Exchange.TextPattern.State.take(Exchange.CharacterClass(parts: part30(), isNegated: false), next: 3))
  all.append(Exchange.TextPattern.State.take(Exchange.CharacterClass(parts: part31(), isNegated: false), next: 4))
  all.append(Exchange.TextPattern.State.take(Exchange.CharacterClass(parts: part32(), isNegated: false), next: 5))
  all.append(Exchange.TextPattern.State.take(Exchange.CharacterClass(parts: part33(), isNegated: false), next: 6))
  all.append(Exchange.TextPattern.State.take(Exchange.CharacterClass(parts: part34(), isNegated: false), next: 7))
  all.append(Exchange.TextPattern.State.take(Exchange.CharacterClass(parts: part35(), isNegated: false), next: 8))
  all.append(Exchange.TextPattern.State.take(Exchange.CharacterClass(parts: part36(), isNegated: false), next: 9))
  all.append(Exchange.TextPattern.State.take(Exchange.CharacterClass(parts: part37(), isNegated: false), next: 10))
  all.append(Exchange.TextPattern.State.take(Exchange.CharacterClass(parts: part38(), isNegated: false), next: 11))
  all.append(Exchange.TextPattern.State.take(Exchange.CharacterClass(parts: part39(), isNegated: false), next: 12))
  return all
}

private func part41() -> Swift.Array<Exchange.Field.Code> {
  var all = Swift.Array<Exchange.Field.Code>()
  all.append(Exchange.Field.Code(code: "open", id: 1, title: Exchange.LocalizedText(ja: "募集", en: "Open"), spellings: ["募集中"]))
  all.append(Exchange.Field.Code(code: "applied", id: 2, title: Exchange.LocalizedText(ja: "応募", en: "Applied"), spellings: ["応募あり", "応募中"]))
  all.append(Exchange.Field.Code(code: "interview", id: 3, title: Exchange.LocalizedText(ja: "面談", en: "Interview"), spellings: ["面談中", "面接"]))
  all.append(Exchange.Field.Code(code: "matched", id: 4, title: Exchange.LocalizedText(ja: "成立", en: "Matched"), spellings: ["成約", "マッチング成立", "契約"]))
  all.append(Exchange.Field.Code(code: "active", id: 5, title: Exchange.LocalizedText(ja: "協働中", en: "Active"), spellings: ["活動中", "実施中"]))
  all.append(Exchange.Field.Code(code: "continued", id: 6, title: Exchange.LocalizedText(ja: "継続", en: "Continued"), spellings: ["継続中", "更新"]))
  all.append(Exchange.Field.Code(code: "closed", id: 7, title: Exchange.LocalizedText(ja: "終了", en: "Closed"), spellings: ["完了", "募集終了", "応募なし"]))
  all.append(Exchange.Field.Code(code: "not-concluded", id: 8, title: Exchange.LocalizedText(ja: "不成立", en: "Not concluded"), spellings: ["取りやめ", "取止め", "取り止め", "取下げ", "取り下げ", "辞退", "応募者辞退", "見送り", "不採用", "破談", "不調", "キャンセル", "中止"]))
  return all
}

private func part42() -> Swift.Array<Exchange.Field> {
  var all = Swift.Array<Exchange.Field>()
  all.append(Exchange.Field(name: "match_id", title: "マッチングID", description: "一つのマッチングに、募集から終了まで一つの番号。", example: "M0001", kind: Exchange.Field.Kind.key, role: Exchange.Field.Role.key, unit: nil, constraints: Exchange.FieldConstraints(isRequired: true, isUnique: false, shortest: nil, longest: nil, lowest: nil, highest: nil, pattern: nil, choices: nil), labels: ["案件番号", "案件ID", "マッチング番号", "管理番号", "Match ID"], codes: []))
  all.append(Exchange.Field(name: "municipality", title: "市町村", description: "どの市町村のことか。全国地方公共団体コード6桁（検査数字を含む）。名前・5桁・先頭の0が落ちた形も受ける。", example: nil, kind: Exchange.Field.Kind.municipality, role: Exchange.Field.Role.dimension, unit: nil, constraints: Exchange.FieldConstraints(isRequired: true, isUnique: false, shortest: nil, longest: nil, lowest: nil, highest: nil, pattern: Exchange.TextPattern(text: "^[0-9]{6}$", states: part7(), start: 6), choices: nil), labels: ["市町村コード", "団体コード", "自治体コード", "全国地方公共団体コード", "実施市町村", "活動市町村", "受入市町村", "Municipality code", "Municipality"], codes: []))
  all.append(Exchange.Field(name: "programme", title: "取組", description: "どの取組か。つづりは project.yml の programmes にある。", example: nil, kind: Exchange.Field.Kind.programme, role: Exchange.Field.Role.dimension, unit: nil, constraints: Exchange.FieldConstraints(isRequired: true, isUnique: false, shortest: nil, longest: nil, lowest: nil, highest: nil, pattern: nil, choices: nil), labels: ["取組名", "取組コード", "事業名", "事業区分", "プログラム", "取り組み", "Program", "Programme name"], codes: []))
  all.append(Exchange.Field(name: "matched_on", title: "成立日", description: "成立した日。", example: nil, kind: Exchange.Field.Kind.date, role: Exchange.Field.Role.dimension, unit: nil, constraints: Exchange.FieldConstraints(isRequired: false, isUnique: false, shortest: nil, longest: nil, lowest: nil, highest: nil, pattern: nil, choices: nil), labels: ["成約日", "マッチング成立日", "成立年月日", "Matched on", "Match date"], codes: []))
  all.append(Exchange.Field(name: "period", title: "期間", description: "この行が報告する会計年度四半期。FY2024Q1 は令和6年4〜6月。成立した期ではない。", example: nil, kind: Exchange.Field.Kind.period, role: Exchange.Field.Role.dimension, unit: nil, constraints: Exchange.FieldConstraints(isRequired: false, isUnique: false, shortest: nil, longest: nil, lowest: nil, highest: nil, pattern: Exchange.TextPattern(text: "^FY[0-9]{4}Q[1-4]$", states: part16(), start: 8), choices: nil), labels: ["年度・四半期", "四半期", "対象期間", "実施時期", "時期", "Quarter", "Fiscal quarter"], codes: []))
  all.append(Exchange.Field(name: "matched_period", title: "成立期", description: "成立日が分からないとき、成立した会計年度四半期。FY2024Q1 は令和6年4〜6月。", example: nil, kind: Exchange.Field.Kind.period, role: Exchange.Field.Role.dimension, unit: nil, constraints: Exchange.FieldConstraints(isRequired: false, isUnique: false, shortest: nil, longest: nil, lowest: nil, highest: nil, pattern: Exchange.TextPattern(text: "^FY[0-9]{4}Q[1-4]$", states: part25(), start: 8), choices: nil), labels: ["成立時期", "成立四半期", "成立した四半期", "成立年度・四半期", "成約時期", "Matched quarter", "Quarter of conclusion"], codes: []))
  all.append(Exchange.Field(name: "kind", title: "相手の種類", description: "誰とのマッチングか。", example: nil, kind: Exchange.Field.Kind.code, role: Exchange.Field.Role.dimension, unit: nil, constraints: Exchange.FieldConstraints(isRequired: true, isUnique: false, shortest: nil, longest: nil, lowest: nil, highest: nil, pattern: nil, choices: ["company", "organisation", "side-job", "university"]), labels: ["種別", "区分", "マッチング種別", "マッチング区分", "Kind", "Type"], codes: part26()))
  all.append(Exchange.Field(name: "counterpart", title: "相手方", description: "相手方の名称（個人名は書かない）。", example: "株式会社見本", kind: Exchange.Field.Kind.text, role: Exchange.Field.Role.note, unit: nil, constraints: Exchange.FieldConstraints(isRequired: false, isUnique: false, shortest: nil, longest: nil, lowest: nil, highest: nil, pattern: nil, choices: nil), labels: ["企業名", "相手先", "相手方名称", "マッチング先", "Counterpart", "Company"], codes: []))
  all.append(Exchange.Field(name: "corporate_number", title: "法人番号", description: "国税庁の法人番号13桁（検査数字を含む）。", example: nil, kind: Exchange.Field.Kind.corporateNumber, role: Exchange.Field.Role.key, unit: nil, constraints: Exchange.FieldConstraints(isRequired: false, isUnique: false, shortest: nil, longest: nil, lowest: nil, highest: nil, pattern: Exchange.TextPattern(text: "^[0-9]{13}$", states: part40(), start: 13), choices: nil), labels: ["法人番号13桁", "Corporate number"], codes: []))
  all.append(Exchange.Field(name: "counterpart_residence", title: "相手方の所在地", description: "市町村コード6桁、都道府県コード2桁、県外、海外、不明 のどれか。名前でもよい。", example: nil, kind: Exchange.Field.Kind.residence, role: Exchange.Field.Role.dimension, unit: nil, constraints: Exchange.FieldConstraints(isRequired: false, isUnique: false, shortest: nil, longest: nil, lowest: nil, highest: nil, pattern: nil, choices: nil), labels: ["所在地", "相手方所在地", "本社所在地", "Counterpart residence", "Location"], codes: []))
  all.append(Exchange.Field(name: "intermediary", title: "中間支援組織", description: "間に立った組織。", example: "見本中間支援センター", kind: Exchange.Field.Kind.text, role: Exchange.Field.Role.note, unit: nil, constraints: Exchange.FieldConstraints(isRequired: false, isUnique: false, shortest: nil, longest: nil, lowest: nil, highest: nil, pattern: nil, choices: nil), labels: ["支援組織", "仲介者", "委託先", "Intermediary"], codes: []))
  all.append(Exchange.Field(name: "stage", title: "段階", description: "募集 < 応募 < 面談 < 成立 < 協働中 < 継続 < 終了。成立せずに終わったものは 不成立。", example: "成立", kind: Exchange.Field.Kind.code, role: Exchange.Field.Role.dimension, unit: nil, constraints: Exchange.FieldConstraints(isRequired: true, isUnique: false, shortest: nil, longest: nil, lowest: nil, highest: nil, pattern: nil, choices: ["active", "applied", "closed", "continued", "interview", "matched", "not-concluded", "open"]), labels: ["進捗", "状況", "ステータス", "マッチング段階", "Stage", "Status"], codes: part41()))
  all.append(Exchange.Field(name: "people", title: "人数", description: "関わった人の数。", example: "2", kind: Exchange.Field.Kind.count, role: Exchange.Field.Role.measure, unit: "人", constraints: Exchange.FieldConstraints(isRequired: false, isUnique: false, shortest: nil, longest: nil, lowest: 0, highest: 99999, pattern: nil, choices: nil), labels: ["関係者数", "人材数", "従事者数", "People"], codes: []))
  all.append(Exchange.Field(name: "note", title: "備考", description: "自由な覚え書き。集計には使わない。氏名や連絡先を書かない。", example: nil, kind: Exchange.Field.Kind.text, role: Exchange.Field.Role.note, unit: nil, constraints: Exchange.FieldConstraints(isRequired: false, isUnique: false, shortest: nil, longest: nil, lowest: nil, highest: nil, pattern: nil, choices: nil), labels: ["摘要", "特記事項", "メモ", "コメント", "Notes", "Remarks"], codes: []))
  return all
}

private func part43() -> Swift.Array<Exchange.DatasetSchema.Helper> {
  var all = Swift.Array<Exchange.DatasetSchema.Helper>()
  all.append(Exchange.DatasetSchema.Helper(name: "municipality_name", kind: Exchange.DatasetSchema.Helper.Kind.municipalityName, field: "municipality", labels: ["市町村名", "団体名", "自治体名", "実施市町村名", "Municipality name", "City", "Town"]))
  all.append(Exchange.DatasetSchema.Helper(name: "fiscal_year", kind: Exchange.DatasetSchema.Helper.Kind.fiscalYear, field: nil, labels: ["年度", "会計年度", "実施年度", "Fiscal year", "FY"]))
  all.append(Exchange.DatasetSchema.Helper(name: "calendar_year", kind: Exchange.DatasetSchema.Helper.Kind.calendarYear, field: nil, labels: ["年", "西暦", "和暦年", "Year"]))
  all.append(Exchange.DatasetSchema.Helper(name: "era", kind: Exchange.DatasetSchema.Helper.Kind.era, field: nil, labels: ["元号", "年号", "Era"]))
  return all
}

private func part44() -> Swift.Array<Exchange.DatasetSchema.Rule> {
  var all = Swift.Array<Exchange.DatasetSchema.Rule>()
  all.append(Exchange.DatasetSchema.Rule(rule: Exchange.DatasetSchema.Rule.Kind.oneContent, fields: ["match_id", "municipality", "matched_on", "matched_period", "counterpart", "corporate_number"], condition: nil))
  all.append(Exchange.DatasetSchema.Rule(rule: Exchange.DatasetSchema.Rule.Kind.oneThing, fields: ["match_id", "counterpart", "matched_on"], condition: nil))
  all.append(Exchange.DatasetSchema.Rule(rule: Exchange.DatasetSchema.Rule.Kind.mayBeEarlier, fields: ["matched_on"], condition: nil))
  all.append(Exchange.DatasetSchema.Rule(rule: Exchange.DatasetSchema.Rule.Kind.requiredWhen, fields: ["matched_on", "matched_period", "period"], condition: Exchange.DatasetSchema.Rule.Condition(field: "stage", codes: ["matched", "active", "continued"])))
  all.append(Exchange.DatasetSchema.Rule(rule: Exchange.DatasetSchema.Rule.Kind.onlyWhen, fields: ["matched_on", "matched_period"], condition: Exchange.DatasetSchema.Rule.Condition(field: "stage", codes: ["matched", "active", "continued", "closed"])))
  return all
}
