// swift-format-ignore-file
// Written by `make embed`; edit Schemas/ instead.

package import Exchange

extension SchemaFiles {
  package static let readability: Exchange.ReadabilityRules = Exchange.ReadabilityRules(version: "2026-03-31", title: Exchange.LocalizedText(ja: "行政データにおける機械可読性に関するルール", en: "Rules on the machine readability of administrative data"), source: Exchange.LocalizedText(ja: "出典：「行政データにおける機械可読性に関するルール」（令和8年3月31日 各府省庁DX推進連絡会議・デジタル社会推進会議幹事会決定。デジタル庁が公表した JSON 形式、https://github.com/digital-go-jp/machine_readability_rule）、PDL1.0（https://www.digital.go.jp/resources/open_data/public_data_license_v1.0）。番号と日本語の題は原文のまま、英語の題・判定のしかたは当方が加えた。重大度と減点は同じ所の公開サンプル実装 Harunobu による（政府の公式見解ではない）。", en: "Source: the rules of 2026-03-31 as JSON published by the Digital Agency of Japan (https://github.com/digital-go-jp/machine_readability_rule), PDL1.0 (https://www.digital.go.jp/resources/open_data/public_data_license_v1.0). Numbers and Japanese titles are the original's; English titles and the ways of judging are ours. Severities and deductions are those of the sample implementation Harunobu published there, which states no official view."), languagesOfOwnTitles: ["en"], rules: part18(), deductions: part19())
}

private func part1() -> Swift.Array<Exchange.TableTrait> {
  var all = Swift.Array<Exchange.TableTrait>()
  all.append(Exchange.TableTrait.otherTableRow)
  return all
}

private func part2() -> Swift.Array<Exchange.TableTrait> {
  var all = Swift.Array<Exchange.TableTrait>()
  all.append(Exchange.TableTrait.blankColumn)
  return all
}

private func part3() -> Swift.Array<Exchange.TableTrait> {
  var all = Swift.Array<Exchange.TableTrait>()
  all.append(Exchange.TableTrait.noHeader)
  all.append(Exchange.TableTrait.unnamedColumn)
  return all
}

private func part4() -> Swift.Array<Exchange.TableTrait> {
  var all = Swift.Array<Exchange.TableTrait>()
  all.append(Exchange.TableTrait.spacedLabel)
  return all
}

private func part5() -> Swift.Array<Exchange.TableTrait> {
  var all = Swift.Array<Exchange.TableTrait>()
  all.append(Exchange.TableTrait.severalData)
  return all
}

private func part6() -> Swift.Array<Exchange.TableTrait> {
  var all = Swift.Array<Exchange.TableTrait>()
  all.append(Exchange.TableTrait.platformCharacter)
  return all
}

private func part7() -> Swift.Array<Exchange.TableTrait> {
  var all = Swift.Array<Exchange.TableTrait>()
  all.append(Exchange.TableTrait.blankCount)
  return all
}

private func part8() -> Swift.Array<Exchange.TableTrait> {
  var all = Swift.Array<Exchange.TableTrait>()
  all.append(Exchange.TableTrait.recordOverLines)
  return all
}

private func part9() -> Swift.Array<Exchange.TableTrait> {
  var all = Swift.Array<Exchange.TableTrait>()
  all.append(Exchange.TableTrait.noHeader)
  all.append(Exchange.TableTrait.multiRowHeader)
  all.append(Exchange.TableTrait.duplicateLabel)
  return all
}

private func part10() -> Swift.Array<Exchange.TableTrait> {
  var all = Swift.Array<Exchange.TableTrait>()
  all.append(Exchange.TableTrait.variedSpelling)
  return all
}

private func part11() -> Swift.Array<Exchange.TableTrait> {
  var all = Swift.Array<Exchange.TableTrait>()
  all.append(Exchange.TableTrait.otherWithDetail)
  return all
}

private func part12() -> Swift.Array<Exchange.TableTrait> {
  var all = Swift.Array<Exchange.TableTrait>()
  all.append(Exchange.TableTrait.noHeader)
  all.append(Exchange.TableTrait.headerBelowTop)
  all.append(Exchange.TableTrait.multiRowHeader)
  return all
}

private func part13() -> Swift.Array<Exchange.TableTrait> {
  var all = Swift.Array<Exchange.TableTrait>()
  all.append(Exchange.TableTrait.undefinedCode)
  return all
}

private func part14() -> Swift.Array<Exchange.TableTrait> {
  var all = Swift.Array<Exchange.TableTrait>()
  all.append(Exchange.TableTrait.undeclaredSign)
  return all
}

private func part15() -> Swift.Array<Exchange.TableTrait> {
  var all = Swift.Array<Exchange.TableTrait>()
  all.append(Exchange.TableTrait.unitUnstated)
  return all
}

private func part16() -> Swift.Array<Exchange.TableTrait> {
  var all = Swift.Array<Exchange.TableTrait>()
  all.append(Exchange.TableTrait.eraYearAlone)
  all.append(Exchange.TableTrait.mixedDateForms)
  return all
}

private func part17() -> Swift.Array<Exchange.TableTrait> {
  var all = Swift.Array<Exchange.TableTrait>()
  all.append(Exchange.TableTrait.wideTable)
  return all
}

private func part18() -> Swift.Array<Exchange.ReadabilityRules.Rule> {
  var all = Swift.Array<Exchange.ReadabilityRules.Rule>()
  all.append(Exchange.ReadabilityRules.Rule(id: "L1-01", level: 1, weight: Exchange.ReadabilityRules.Weight.fatal, title: Exchange.LocalizedText(ja: "ファイル形式は機械が直接読み取れるExcelやCSV等となっているか", en: "Is the file in a format that machines read directly"), judgement: Exchange.ReadabilityRules.Judgement.judged(how: Exchange.LocalizedText(ja: "CSV・TSV として読めたか。Excel のブック、PDF などは受け取らないので、満たさない。", en: "Whether it was read as CSV or TSV. A workbook, a PDF and the like are not received and break it."), reach: Exchange.ReadabilityEvidence.Reach.file, Exchange.ReadabilityRules.Clues(setAside: [], changes: [], traits: []))))
  all.append(Exchange.ReadabilityRules.Rule(id: "L1-02", level: 1, weight: Exchange.ReadabilityRules.Weight.fatal, title: Exchange.LocalizedText(ja: "１シート（ファイル）に複数の表が掲載されていないか", en: "Does the file hold one table only"), judgement: Exchange.ReadabilityRules.Judgement.judged(how: Exchange.LocalizedText(ja: "日付・市町村・数などの列のうち三つ以上、かつ三分の二以上が読めない行は、別の表の見出しとみなす。", en: "A row is taken for the header of another table when three or more, and two thirds, of its dates, places, codes and numbers cannot be read."), reach: Exchange.ReadabilityEvidence.Reach.cells, Exchange.ReadabilityRules.Clues(setAside: [], changes: [], traits: part1()))))
  all.append(Exchange.ReadabilityRules.Rule(id: "L1-03", level: 1, weight: Exchange.ReadabilityRules.Weight.critical, title: Exchange.LocalizedText(ja: "データが分断されていないか", en: "Is the data in one piece"), judgement: Exchange.ReadabilityRules.Judgement.judged(how: Exchange.LocalizedText(ja: "区切り記号だけの行、途中でくり返した見出し、見出しも中身もない列がないか。小計・合計の行はどの規則も名指ししていないので、減点しない。", en: "No row of delimiters alone, no repeated header, no column without label and content. Rows of totals are named by no rule and cost nothing."), reach: Exchange.ReadabilityEvidence.Reach.layout, Exchange.ReadabilityRules.Clues(setAside: ["blank", "repeated-header"], changes: [], traits: part2()))))
  all.append(Exchange.ReadabilityRules.Rule(id: "L1-04", level: 1, weight: Exchange.ReadabilityRules.Weight.major, title: Exchange.LocalizedText(ja: "データ本体と無関係な情報がないか", en: "Is there nothing beside the data"), judgement: Exchange.ReadabilityRules.Judgement.judged(how: Exchange.LocalizedText(ja: "注（※、資料：など）、# の行、記入例の行がないか。題名の行は L3-01 で見る。", en: "No notes, no lines that begin with a hash, no sample rows. Titles fall under L3-01."), reach: Exchange.ReadabilityEvidence.Reach.layout, Exchange.ReadabilityRules.Clues(setAside: ["note", "comment", "template"], changes: [], traits: []))))
  all.append(Exchange.ReadabilityRules.Rule(id: "L1-05", level: 1, weight: Exchange.ReadabilityRules.Weight.critical, title: Exchange.LocalizedText(ja: "すべての列に意味が推測できる項目名が存在するか", en: "Has every column a label that tells its meaning"), judgement: Exchange.ReadabilityRules.Judgement.judged(how: Exchange.LocalizedText(ja: "見出しの行があり、中身のある列すべてに見出しがあるか。", en: "Whether there is a header, and a label on every column with content."), reach: Exchange.ReadabilityEvidence.Reach.layout, Exchange.ReadabilityRules.Clues(setAside: [], changes: [], traits: part3()))))
  all.append(Exchange.ReadabilityRules.Rule(id: "L1-06", level: 1, weight: Exchange.ReadabilityRules.Weight.critical, title: Exchange.LocalizedText(ja: "スペースや改行等で体裁を整えていないか", en: "Is nothing spaced out by blanks or line breaks"), judgement: Exchange.ReadabilityRules.Judgement.judged(how: Exchange.LocalizedText(ja: "見出しの字間の空白（年　度）・前後の空白・改行、セルの前後の空白がないか。", en: "No blanks between the characters of a label, no blanks at the ends of labels and cells, no line breaks in labels."), reach: Exchange.ReadabilityEvidence.Reach.cells, Exchange.ReadabilityRules.Clues(setAside: [], changes: ["*.trim"], traits: part4()))))
  all.append(Exchange.ReadabilityRules.Rule(id: "L1-07", level: 1, weight: Exchange.ReadabilityRules.Weight.critical, title: Exchange.LocalizedText(ja: "１セル１データとなっているか", en: "Does every cell hold one datum"), judgement: Exchange.ReadabilityRules.Judgement.judged(how: Exchange.LocalizedText(ja: "読めなかったセルに、二つの数（12（3））、範囲（10〜20）、区切りの記号（、，；）がないか。自由記述の列は見ない。", en: "Whether a cell that could not be read holds two numbers, a range or a separator. Free texts are not looked at."), reach: Exchange.ReadabilityEvidence.Reach.cells, Exchange.ReadabilityRules.Clues(setAside: [], changes: [], traits: part5()))))
  all.append(Exchange.ReadabilityRules.Rule(id: "L1-08", level: 1, weight: Exchange.ReadabilityRules.Weight.critical, title: Exchange.LocalizedText(ja: "機種依存文字を使用していないか", en: "Are no platform-dependent characters used"), judgement: Exchange.ReadabilityRules.Judgement.judged(how: Exchange.LocalizedText(ja: "UTF-8・UTF-16 以外のファイルの見出しと、書き直したか読めなかったセルに、丸数字・ローマ数字・㈱ などの記号や外字がないか。単位の記号（㎡ など）は広く使われるので、固有名詞の漢字は規則が許すので見ない。自由記述の列は見ない。", en: "No circled or Roman numerals, ㈱, user-defined characters and the like in the labels, normalised cells and unreadable cells of a file that is not Unicode. Unit signs such as ㎡ are in wide use and kanji of names are allowed by the rule; free texts are not looked at."), reach: Exchange.ReadabilityEvidence.Reach.cells, Exchange.ReadabilityRules.Clues(setAside: [], changes: [], traits: part6()))))
  all.append(Exchange.ReadabilityRules.Rule(id: "L1-09", level: 1, weight: Exchange.ReadabilityRules.Weight.minor, title: Exchange.LocalizedText(ja: "空白とゼロが明確に区別されているか", en: "Are blanks and zeros told apart"), judgement: Exchange.ReadabilityRules.Judgement.judged(how: Exchange.LocalizedText(ja: "数の列の一部だけが空欄になっていないか（参加者番号のある行の人数は 1 と決まっているので除く）。ないことは 0 か、記号（− … x）で書く。", en: "No count column is blank in some records only (the headcount beside a participant's number is 1 by declaration). What is absent is written 0 or by a sign."), reach: Exchange.ReadabilityEvidence.Reach.cells, Exchange.ReadabilityRules.Clues(setAside: [], changes: [], traits: part7()))))
  all.append(Exchange.ReadabilityRules.Rule(id: "L1-10", level: 1, weight: Exchange.ReadabilityRules.Weight.critical, title: Exchange.LocalizedText(ja: "【Excel】オブジェクトを使用していないか", en: "Excel: are no objects used"), judgement: Exchange.ReadabilityRules.Judgement.notApplicable(Exchange.LocalizedText(ja: "CSV には画像や図形がない。", en: "A CSV file holds no pictures or shapes."))))
  all.append(Exchange.ReadabilityRules.Rule(id: "L1-11", level: 1, weight: Exchange.ReadabilityRules.Weight.critical, title: Exchange.LocalizedText(ja: "【Excel】書式でデータの違いを表現していないか", en: "Excel: does no formatting carry meaning"), judgement: Exchange.ReadabilityRules.Judgement.notApplicable(Exchange.LocalizedText(ja: "CSV には書式がない。", en: "A CSV file holds no formatting."))))
  all.append(Exchange.ReadabilityRules.Rule(id: "L1-12", level: 1, weight: Exchange.ReadabilityRules.Weight.critical, title: Exchange.LocalizedText(ja: "【Excel】セルの結合をしていないか", en: "Excel: are no cells merged"), judgement: Exchange.ReadabilityRules.Judgement.notApplicable(Exchange.LocalizedText(ja: "CSV には結合したセルがない（省略のあとは L2-02 で見る）。", en: "A CSV file holds no merged cells; what they leave blank falls under L2-02."))))
  all.append(Exchange.ReadabilityRules.Rule(id: "L1-13", level: 1, weight: Exchange.ReadabilityRules.Weight.critical, title: Exchange.LocalizedText(ja: "【Excel】不要な行や列が非表示のまま残されていないか", en: "Excel: are no rows or columns hidden"), judgement: Exchange.ReadabilityRules.Judgement.notApplicable(Exchange.LocalizedText(ja: "CSV には非表示の行や列がない。", en: "A CSV file hides no rows or columns."))))
  all.append(Exchange.ReadabilityRules.Rule(id: "L1-14", level: 1, weight: Exchange.ReadabilityRules.Weight.fatal, title: Exchange.LocalizedText(ja: "【CSV】１行１データで表現されているか", en: "CSV: is every record on one line"), judgement: Exchange.ReadabilityRules.Judgement.judged(how: Exchange.LocalizedText(ja: "引用符の中の改行で二行以上にわたるレコードがないか。", en: "No record goes over several lines by a line break inside quotes."), reach: Exchange.ReadabilityEvidence.Reach.layout, Exchange.ReadabilityRules.Clues(setAside: [], changes: [], traits: part8()))))
  all.append(Exchange.ReadabilityRules.Rule(id: "L1-15", level: 1, weight: Exchange.ReadabilityRules.Weight.fatal, title: Exchange.LocalizedText(ja: "【CSV】文字列にカンマが含まれているフィールドの値はダブルコーテーション（“）で囲んでいるか", en: "CSV: are fields with a comma in double quotes"), judgement: Exchange.ReadabilityRules.Judgement.judged(how: Exchange.LocalizedText(ja: "見出しより多いセルのあるレコードがないか。", en: "No record has more filled cells than the header."), reach: Exchange.ReadabilityEvidence.Reach.cells, Exchange.ReadabilityRules.Clues(setAside: [], changes: [], traits: []))))
  all.append(Exchange.ReadabilityRules.Rule(id: "L2-01", level: 2, weight: Exchange.ReadabilityRules.Weight.fatal, title: Exchange.LocalizedText(ja: "数値データは数値属性とし、文字列を含まないこと", en: "Numbers are numbers and hold no text"), judgement: Exchange.ReadabilityRules.Judgement.judged(how: Exchange.LocalizedText(ja: "数の列に、単位・桁区切り・※・▲・漢数字・全角の数字、数として読めないセルがないか。決めた記号（− … x）は L3-03 で見る。", en: "No units, thousands separators, notes, ▲, kanji or full-width digits and no unreadable cells in count columns. Declared signs fall under L3-03."), reach: Exchange.ReadabilityEvidence.Reach.cells, Exchange.ReadabilityRules.Clues(setAside: [], changes: ["count.unit", "count.thousands", "count.mark", "count.negative", "count.kanji", "count.width", "count.scaled"], traits: []))))
  all.append(Exchange.ReadabilityRules.Rule(id: "L2-02", level: 2, weight: Exchange.ReadabilityRules.Weight.fatal, title: Exchange.LocalizedText(ja: "データ内での項目名等の省略をしていないか", en: "Is nothing left out that repeats the row above"), judgement: Exchange.ReadabilityRules.Judgement.judged(how: Exchange.LocalizedText(ja: "必要な項目の空欄、「〃」「同上」がないか。", en: "No blanks in required fields and no ditto marks."), reach: Exchange.ReadabilityEvidence.Reach.cells, Exchange.ReadabilityRules.Clues(setAside: [], changes: [], traits: []))))
  all.append(Exchange.ReadabilityRules.Rule(id: "L2-03", level: 2, weight: Exchange.ReadabilityRules.Weight.fatal, title: Exchange.LocalizedText(ja: "各列が一意に識別可能な項目名を持っているか", en: "Has every column a label of its own"), judgement: Exchange.ReadabilityRules.Judgement.judged(how: Exchange.LocalizedText(ja: "見出しが一行で、同じ見出しの列や、同じ項目と読める列が二つないか。", en: "The header is one row; no label comes twice and no two columns read as one field."), reach: Exchange.ReadabilityEvidence.Reach.layout, Exchange.ReadabilityRules.Clues(setAside: [], changes: [], traits: part9()))))
  all.append(Exchange.ReadabilityRules.Rule(id: "L2-04", level: 2, weight: Exchange.ReadabilityRules.Weight.critical, title: Exchange.LocalizedText(ja: "選択肢回答が標準化されているか", en: "Are coded answers spelled one way"), judgement: Exchange.ReadabilityRules.Judgement.judged(how: Exchange.LocalizedText(ja: "選択肢と取組の列に、様式にない語がなく、一つの選択肢が一通りに書かれているか。", en: "No unknown word in a coded column, and no code spelled in two ways within the file."), reach: Exchange.ReadabilityEvidence.Reach.cells, Exchange.ReadabilityRules.Clues(setAside: [], changes: [], traits: part10()))))
  all.append(Exchange.ReadabilityRules.Rule(id: "L2-05", level: 2, weight: Exchange.ReadabilityRules.Weight.major, title: Exchange.LocalizedText(ja: "選択肢列と「その他」の詳細記入が分離されているか", en: #"Are the details of "other" in a column of their own"#), judgement: Exchange.ReadabilityRules.Judgement.judged(how: Exchange.LocalizedText(ja: "選択肢の列に「その他（…）」がないか。", en: "No 「その他（…）」 (other, with details) in a coded column."), reach: Exchange.ReadabilityEvidence.Reach.cells, Exchange.ReadabilityRules.Clues(setAside: [], changes: [], traits: part11()))))
  all.append(Exchange.ReadabilityRules.Rule(id: "L2-06", level: 2, weight: Exchange.ReadabilityRules.Weight.major, title: Exchange.LocalizedText(ja: "【Excel】数式を使用している場合は、数値データに修正しているか", en: "Excel: are formulas replaced by their values"), judgement: Exchange.ReadabilityRules.Judgement.notApplicable(Exchange.LocalizedText(ja: "CSV には数式がない。", en: "A CSV file holds no formulas."))))
  all.append(Exchange.ReadabilityRules.Rule(id: "L3-01", level: 3, weight: Exchange.ReadabilityRules.Weight.fatal, title: Exchange.LocalizedText(ja: "項目名行から始まり、次行からデータ入力がされているか", en: "Does the file begin with its header, and the data right below"), judgement: Exchange.ReadabilityRules.Judgement.judged(how: Exchange.LocalizedText(ja: "一行目が見出しで、二行目からデータか。題名・空の行・単位の行がないか。", en: "The first line is the header and the second is data; no titles, blank lines or unit rows."), reach: Exchange.ReadabilityEvidence.Reach.layout, Exchange.ReadabilityRules.Clues(setAside: ["unit"], changes: [], traits: part12()))))
  all.append(Exchange.ReadabilityRules.Rule(id: "L3-02", level: 3, weight: Exchange.ReadabilityRules.Weight.critical, title: Exchange.LocalizedText(ja: "回答のコード表が別添されているか", en: "Is a table of the codes attached"), judgement: Exchange.ReadabilityRules.Judgement.judged(how: Exchange.LocalizedText(ja: "コード表は様式（スキーマ）が持ち、書き出しに添える。コード表にない番号・記号が書かれていなければ満たす。", en: "The schema is the table of codes and goes with every export. Met unless a cell holds a number or letter code that it lacks."), reach: Exchange.ReadabilityEvidence.Reach.cells, Exchange.ReadabilityRules.Clues(setAside: [], changes: [], traits: part13()))))
  all.append(Exchange.ReadabilityRules.Rule(id: "L3-03", level: 3, weight: Exchange.ReadabilityRules.Weight.major, title: Exchange.LocalizedText(ja: "数値データの同一列内に特殊記号（秘匿等）を使用する場合は、その定義を明記しているか", en: "Are the signs used among numbers defined"), judgement: Exchange.ReadabilityRules.Judgement.judged(how: Exchange.LocalizedText(ja: "記号の意味は様式と読替表（profiles）が決める。数の列に、決めていない記号だけのセルがなければ満たす。", en: "Schema and profile define the signs. Met unless a count column has a cell of a sign that is not defined."), reach: Exchange.ReadabilityEvidence.Reach.cells, Exchange.ReadabilityRules.Clues(setAside: [], changes: [], traits: part14()))))
  all.append(Exchange.ReadabilityRules.Rule(id: "L3-04", level: 3, weight: Exchange.ReadabilityRules.Weight.major, title: Exchange.LocalizedText(ja: "データの単位を記載しているか", en: "Are the units stated"), judgement: Exchange.ReadabilityRules.Judgement.judged(how: Exchange.LocalizedText(ja: "数の列の単位を、様式か見出しが示しているか。", en: "Whether the schema or the label states the unit of every count column."), reach: Exchange.ReadabilityEvidence.Reach.cells, Exchange.ReadabilityRules.Clues(setAside: [], changes: [], traits: part15()))))
  all.append(Exchange.ReadabilityRules.Rule(id: "L3-05", level: 3, weight: Exchange.ReadabilityRules.Weight.major, title: Exchange.LocalizedText(ja: "時間軸の表記が標準化されているか", en: "Is time written in one standard way"), judgement: Exchange.ReadabilityRules.Judgement.judged(how: Exchange.LocalizedText(ja: "日付・期間の列に、西暦のない和暦、読めない日付、二通り以上の書き方がないか。", en: "No Japanese era without the western year, no unreadable dates and not two ways of writing in one column."), reach: Exchange.ReadabilityEvidence.Reach.cells, Exchange.ReadabilityRules.Clues(setAside: [], changes: [], traits: part16()))))
  all.append(Exchange.ReadabilityRules.Rule(id: "L3-06", level: 3, weight: Exchange.ReadabilityRules.Weight.critical, title: Exchange.LocalizedText(ja: "地域コード又は正式な地域名称が表記されているか", en: "Are area codes or official names given"), judgement: Exchange.ReadabilityRules.Judgement.judged(how: Exchange.LocalizedText(ja: "市町村・居住地が、コードか正式な名前か。先頭の 0 が落ちたコード、今はない市町村、「県内」などの呼び方がないか。", en: "Places are codes or official names; no lost leading zeros, no former municipalities, no wording such as 県内 (in the prefecture)."), reach: Exchange.ReadabilityEvidence.Reach.cells, Exchange.ReadabilityRules.Clues(setAside: [], changes: ["municipality.lost-zero", "municipality.former-name", "municipality.former-code", "municipality.profile", "residence.lost-zero", "residence.former-name", "residence.home-prefecture", "residence.profile"], traits: []))))
  all.append(Exchange.ReadabilityRules.Rule(id: "L3-07", level: 3, weight: Exchange.ReadabilityRules.Weight.critical, title: Exchange.LocalizedText(ja: "年によってフォーマットが著しく異なっていないか", en: "Does the format stay the same over the years"), judgement: Exchange.ReadabilityRules.Judgement.judged(how: Exchange.LocalizedText(ja: "前に受け付けたファイルと列が同じか。比べるものがないときは判定しない。", en: "Whether the columns are those of the last file that was accepted. Not judged where there is none to compare with."), reach: Exchange.ReadabilityEvidence.Reach.history, Exchange.ReadabilityRules.Clues(setAside: [], changes: [], traits: []))))
  all.append(Exchange.ReadabilityRules.Rule(id: "L3-08", level: 3, weight: Exchange.ReadabilityRules.Weight.major, title: Exchange.LocalizedText(ja: "データの定義や更新履歴が記載されているか", en: "Are definitions and the history of changes given"), judgement: Exchange.ReadabilityRules.Judgement.judged(how: Exchange.LocalizedText(ja: "項目の定義は様式、更新の履歴は受付番号と台帳が持つ。文字コードが確かで、文字化け・読めない文字がなければ満たす。", en: "Definitions stand in the schema, the history in the receipts. Met unless the encoding is in doubt or characters are lost or garbled."), reach: Exchange.ReadabilityEvidence.Reach.cells, Exchange.ReadabilityRules.Clues(setAside: [], changes: [], traits: []))))
  all.append(Exchange.ReadabilityRules.Rule(id: "L3-09", level: 3, weight: Exchange.ReadabilityRules.Weight.major, title: Exchange.LocalizedText(ja: "データが縦持ち形式になっているか", en: "Is the table long rather than wide"), judgement: Exchange.ReadabilityRules.Judgement.judged(how: Exchange.LocalizedText(ja: "年度・四半期・月・選択肢が列に並んだ横長の表でないか。", en: "The table is not wide, with years, quarters, months or codes side by side as columns."), reach: Exchange.ReadabilityEvidence.Reach.cells, Exchange.ReadabilityRules.Clues(setAside: [], changes: [], traits: part17()))))
  return all
}

private func part19() -> Swift.Dictionary<Exchange.ReadabilityRules.Weight, Swift.Array<Swift.Int>> {
  var all = Swift.Dictionary<Exchange.ReadabilityRules.Weight, Swift.Array<Swift.Int>>()
  all[Exchange.ReadabilityRules.Weight.critical] = [10, 40, 15]
  all[Exchange.ReadabilityRules.Weight.major] = [5, 30, 10]
  all[Exchange.ReadabilityRules.Weight.minor] = [2, 10, 5]
  return all
}
