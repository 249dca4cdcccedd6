// swift-format-ignore-file
// Written by `make embed`; edit Schemas/ instead.

package import Exchange

extension SchemaFiles {
  package static let migrations: Exchange.DatasetSchema = Exchange.DatasetSchema(id: Exchange.DatasetID.migrations, title: Exchange.LocalizedText(ja: "移住", en: "Migrations"), version: "1.0", fields: part20(), helpers: part21(), rules: part22(), primaryKey: [], recordKey: [], uniqueKeys: [], foreignKeys: [], crossTotals: [], isReportedOnce: true, recordDates: ["moved_on"], json: #"""
{
  "$schema": "https://datapackage.org/profiles/2.0/tableschema.json",
  "name": "migrations",
  "title": "移住",
  "kankei:title": {"ja": "移住", "en": "Migrations"},
  "kankei:version": "1.0",
  "fieldsMatch": "equal",
  "missingValues": [
    {"value": "", "label": "空欄"},
    {"value": "-", "label": "皆無"},
    {"value": "…", "label": "不詳"},
    {"value": "x", "label": "秘匿"},
    {"value": "***", "label": "該当なし"}
  ],
  "kankei:recordDate": ["moved_on"],
  "kankei:reportedOnce": true,
  "kankei:rules": [
    {"rule": "at-most", "fields": ["households", "people"]},
    {"rule": "not-within", "fields": ["origin", "municipality"]}
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
      "description": "どの取組か。つづりは project.yml の programmes にある。空欄は取組外。",
      "kankei:kind": "programme",
      "kankei:role": "dimension",
      "kankei:labels": {"ja": ["取組名", "取組コード", "事業名", "事業区分", "プログラム", "取り組み"], "en": ["Program", "Programme name"]}
    },
    {
      "name": "moved_on",
      "title": "移住日",
      "type": "date",
      "description": "移り住んだ日。",
      "kankei:kind": "date",
      "kankei:role": "dimension",
      "kankei:labels": {"ja": ["転入日", "移住年月日", "転入年月日"], "en": ["Moved on", "Date of move"]},
      "format": "default"
    },
    {
      "name": "period",
      "title": "期間",
      "type": "string",
      "description": "日付が無いときの会計年度四半期。FY2024Q1 は令和6年4〜6月。",
      "constraints": {"pattern": "^FY[0-9]{4}Q[1-4]$"},
      "kankei:kind": "period",
      "kankei:role": "dimension",
      "kankei:labels": {"ja": ["年度・四半期", "四半期", "対象期間", "実施時期", "時期"], "en": ["Quarter", "Fiscal quarter"]}
    },
    {
      "name": "households",
      "title": "組",
      "type": "integer",
      "example": "1",
      "description": "移住した世帯の数。",
      "constraints": {"required": true, "minimum": 0, "maximum": 99999},
      "kankei:kind": "count",
      "kankei:role": "measure",
      "kankei:unit": "組",
      "kankei:labels": {"ja": ["組数", "世帯数", "世帯"], "en": ["Households"]}
    },
    {
      "name": "people",
      "title": "人",
      "type": "integer",
      "example": "2",
      "description": "移住した人の数。",
      "constraints": {"required": true, "minimum": 0, "maximum": 99999},
      "kankei:kind": "count",
      "kankei:role": "measure",
      "kankei:unit": "人",
      "kankei:labels": {"ja": ["人数", "移住者数", "移住人数"], "en": ["People", "Migrants"]}
    },
    {
      "name": "origin",
      "title": "移住元",
      "type": "string",
      "description": "市町村コード6桁、都道府県コード2桁、県外、海外、不明 のどれか。名前でもよい。",
      "constraints": {"required": true},
      "kankei:kind": "residence",
      "kankei:role": "dimension",
      "kankei:labels": {"ja": ["転出元", "前住所地", "移住前居住地", "従前の住所地"], "en": ["Origin", "From"]}
    },
    {
      "name": "age_group",
      "title": "年代",
      "type": "string",
      "description": "世帯主の年代。",
      "constraints": {"enum": ["under-20", "20s", "30s", "40s", "50s", "60s", "70-over", "unknown"]},
      "kankei:kind": "code",
      "kankei:role": "dimension",
      "kankei:labels": {"ja": ["世帯主年代", "年齢層"], "en": ["Age group"]},
      "kankei:codes": [
        {"code": "under-20", "id": 1, "title": {"ja": "20歳未満", "en": "Under 20"}, "spellings": ["19歳以下", "10代", "10代以下", "10代未満", "20才未満"]},
        {"code": "20s", "id": 2, "title": {"ja": "20代", "en": "20s"}, "spellings": ["20歳代", "20～29歳", "20-29"]},
        {"code": "30s", "id": 3, "title": {"ja": "30代", "en": "30s"}, "spellings": ["30歳代", "30～39歳", "30-39"]},
        {"code": "40s", "id": 4, "title": {"ja": "40代", "en": "40s"}, "spellings": ["40歳代", "40～49歳", "40-49"]},
        {"code": "50s", "id": 5, "title": {"ja": "50代", "en": "50s"}, "spellings": ["50歳代", "50～59歳", "50-59"]},
        {"code": "60s", "id": 6, "title": {"ja": "60代", "en": "60s"}, "spellings": ["60歳代", "60～69歳", "60-69"]},
        {"code": "70-over", "id": 7, "title": {"ja": "70歳以上", "en": "70 and over"}, "spellings": ["70代", "70代以上", "70歳代", "70+"]},
        {"code": "unknown", "id": 99, "title": {"ja": "不明", "en": "Unknown"}, "spellings": ["無回答", "未回答", "回答なし"]}
      ]
    },
    {
      "name": "channel",
      "title": "経路",
      "type": "string",
      "description": "どこを通じての移住か。",
      "constraints": {"enum": ["desk", "trial", "side-job", "cooperation-corps", "job", "other"]},
      "kankei:kind": "code",
      "kankei:role": "dimension",
      "kankei:labels": {"ja": ["移住経路", "相談経路", "きっかけ"], "en": ["Channel"]},
      "kankei:codes": [
        {"code": "desk", "id": 1, "title": {"ja": "相談窓口", "en": "Consultation desk"}, "spellings": ["移住相談窓口", "窓口"]},
        {"code": "trial", "id": 2, "title": {"ja": "体験事業", "en": "Trial stay"}, "spellings": ["お試し移住", "暮らし体験"]},
        {"code": "side-job", "id": 3, "title": {"ja": "副業", "en": "Side job"}, "spellings": ["副業・兼業"]},
        {"code": "cooperation-corps", "id": 4, "title": {"ja": "協力隊", "en": "Cooperation corps"}, "spellings": ["地域おこし協力隊"]},
        {"code": "job", "id": 5, "title": {"ja": "就職・転職", "en": "Employment"}, "spellings": ["就職", "転職"]},
        {"code": "other", "id": 9, "title": {"ja": "その他", "en": "Other"}, "spellings": ["他"]}
      ]
    },
    {
      "name": "prior_involvement",
      "title": "関係人口経由",
      "type": "string",
      "description": "移住前に関係人口として関わっていたか。",
      "constraints": {"enum": ["yes", "no"]},
      "kankei:kind": "code",
      "kankei:role": "dimension",
      "kankei:labels": {"ja": ["経由有無", "関係人口からの移住", "事前の関わり"], "en": ["Prior involvement"]},
      "kankei:codes": [
        {"code": "yes", "id": 1, "title": {"ja": "有", "en": "Yes"}, "spellings": ["あり", "有り", "○", "はい"]},
        {"code": "no", "id": 2, "title": {"ja": "無", "en": "No"}, "spellings": ["なし", "無し", "×", "いいえ"]}
      ]
    },
    {
      "name": "definition",
      "title": "移住者の定義",
      "type": "string",
      "example": "5年以上住む意思のある転入者",
      "description": "どの移住者の定義で数えたか。",
      "kankei:kind": "text",
      "kankei:role": "note",
      "kankei:labels": {"ja": ["定義", "移住者定義"], "en": ["Definition"]}
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

private func part17() -> Swift.Array<Exchange.Field.Code> {
  var all = Swift.Array<Exchange.Field.Code>()
  all.append(Exchange.Field.Code(code: "under-20", id: 1, title: Exchange.LocalizedText(ja: "20歳未満", en: "Under 20"), spellings: ["19歳以下", "10代", "10代以下", "10代未満", "20才未満"]))
  all.append(Exchange.Field.Code(code: "20s", id: 2, title: Exchange.LocalizedText(ja: "20代", en: "20s"), spellings: ["20歳代", "20～29歳", "20-29"]))
  all.append(Exchange.Field.Code(code: "30s", id: 3, title: Exchange.LocalizedText(ja: "30代", en: "30s"), spellings: ["30歳代", "30～39歳", "30-39"]))
  all.append(Exchange.Field.Code(code: "40s", id: 4, title: Exchange.LocalizedText(ja: "40代", en: "40s"), spellings: ["40歳代", "40～49歳", "40-49"]))
  all.append(Exchange.Field.Code(code: "50s", id: 5, title: Exchange.LocalizedText(ja: "50代", en: "50s"), spellings: ["50歳代", "50～59歳", "50-59"]))
  all.append(Exchange.Field.Code(code: "60s", id: 6, title: Exchange.LocalizedText(ja: "60代", en: "60s"), spellings: ["60歳代", "60～69歳", "60-69"]))
  all.append(Exchange.Field.Code(code: "70-over", id: 7, title: Exchange.LocalizedText(ja: "70歳以上", en: "70 and over"), spellings: ["70代", "70代以上", "70歳代", "70+"]))
  all.append(Exchange.Field.Code(code: "unknown", id: 99, title: Exchange.LocalizedText(ja: "不明", en: "Unknown"), spellings: ["無回答", "未回答", "回答なし"]))
  return all
}

private func part18() -> Swift.Array<Exchange.Field.Code> {
  var all = Swift.Array<Exchange.Field.Code>()
  all.append(Exchange.Field.Code(code: "desk", id: 1, title: Exchange.LocalizedText(ja: "相談窓口", en: "Consultation desk"), spellings: ["移住相談窓口", "窓口"]))
  all.append(Exchange.Field.Code(code: "trial", id: 2, title: Exchange.LocalizedText(ja: "体験事業", en: "Trial stay"), spellings: ["お試し移住", "暮らし体験"]))
  all.append(Exchange.Field.Code(code: "side-job", id: 3, title: Exchange.LocalizedText(ja: "副業", en: "Side job"), spellings: ["副業・兼業"]))
  all.append(Exchange.Field.Code(code: "cooperation-corps", id: 4, title: Exchange.LocalizedText(ja: "協力隊", en: "Cooperation corps"), spellings: ["地域おこし協力隊"]))
  all.append(Exchange.Field.Code(code: "job", id: 5, title: Exchange.LocalizedText(ja: "就職・転職", en: "Employment"), spellings: ["就職", "転職"]))
  all.append(Exchange.Field.Code(code: "other", id: 9, title: Exchange.LocalizedText(ja: "その他", en: "Other"), spellings: ["他"]))
  return all
}

private func part19() -> Swift.Array<Exchange.Field.Code> {
  var all = Swift.Array<Exchange.Field.Code>()
  all.append(Exchange.Field.Code(code: "yes", id: 1, title: Exchange.LocalizedText(ja: "有", en: "Yes"), spellings: ["あり", "有り", "○", "はい"]))
  all.append(Exchange.Field.Code(code: "no", id: 2, title: Exchange.LocalizedText(ja: "無", en: "No"), spellings: ["なし", "無し", "×", "いいえ"]))
  return all
}

private func part20() -> Swift.Array<Exchange.Field> {
  var all = Swift.Array<Exchange.Field>()
  all.append(Exchange.Field(name: "municipality", title: "市町村", description: "どの市町村のことか。全国地方公共団体コード6桁（検査数字を含む）。名前・5桁・先頭の0が落ちた形も受ける。", example: nil, kind: Exchange.Field.Kind.municipality, role: Exchange.Field.Role.dimension, unit: nil, constraints: Exchange.FieldConstraints(isRequired: true, isUnique: false, shortest: nil, longest: nil, lowest: nil, highest: nil, pattern: Exchange.TextPattern(text: "^[0-9]{6}$", states: part7(), start: 6), choices: nil), labels: ["市町村コード", "団体コード", "自治体コード", "全国地方公共団体コード", "実施市町村", "活動市町村", "受入市町村", "Municipality code", "Municipality"], codes: []))
  all.append(Exchange.Field(name: "programme", title: "取組", description: "どの取組か。つづりは project.yml の programmes にある。空欄は取組外。", example: nil, kind: Exchange.Field.Kind.programme, role: Exchange.Field.Role.dimension, unit: nil, constraints: Exchange.FieldConstraints(isRequired: false, isUnique: false, shortest: nil, longest: nil, lowest: nil, highest: nil, pattern: nil, choices: nil), labels: ["取組名", "取組コード", "事業名", "事業区分", "プログラム", "取り組み", "Program", "Programme name"], codes: []))
  all.append(Exchange.Field(name: "moved_on", title: "移住日", description: "移り住んだ日。", example: nil, kind: Exchange.Field.Kind.date, role: Exchange.Field.Role.dimension, unit: nil, constraints: Exchange.FieldConstraints(isRequired: false, isUnique: false, shortest: nil, longest: nil, lowest: nil, highest: nil, pattern: nil, choices: nil), labels: ["転入日", "移住年月日", "転入年月日", "Moved on", "Date of move"], codes: []))
  all.append(Exchange.Field(name: "period", title: "期間", description: "日付が無いときの会計年度四半期。FY2024Q1 は令和6年4〜6月。", example: nil, kind: Exchange.Field.Kind.period, role: Exchange.Field.Role.dimension, unit: nil, constraints: Exchange.FieldConstraints(isRequired: false, isUnique: false, shortest: nil, longest: nil, lowest: nil, highest: nil, pattern: Exchange.TextPattern(text: "^FY[0-9]{4}Q[1-4]$", states: part16(), start: 8), choices: nil), labels: ["年度・四半期", "四半期", "対象期間", "実施時期", "時期", "Quarter", "Fiscal quarter"], codes: []))
  all.append(Exchange.Field(name: "households", title: "組", description: "移住した世帯の数。", example: "1", kind: Exchange.Field.Kind.count, role: Exchange.Field.Role.measure, unit: "組", constraints: Exchange.FieldConstraints(isRequired: true, isUnique: false, shortest: nil, longest: nil, lowest: 0, highest: 99999, pattern: nil, choices: nil), labels: ["組数", "世帯数", "世帯", "Households"], codes: []))
  all.append(Exchange.Field(name: "people", title: "人", description: "移住した人の数。", example: "2", kind: Exchange.Field.Kind.count, role: Exchange.Field.Role.measure, unit: "人", constraints: Exchange.FieldConstraints(isRequired: true, isUnique: false, shortest: nil, longest: nil, lowest: 0, highest: 99999, pattern: nil, choices: nil), labels: ["人数", "移住者数", "移住人数", "People", "Migrants"], codes: []))
  all.append(Exchange.Field(name: "origin", title: "移住元", description: "市町村コード6桁、都道府県コード2桁、県外、海外、不明 のどれか。名前でもよい。", example: nil, kind: Exchange.Field.Kind.residence, role: Exchange.Field.Role.dimension, unit: nil, constraints: Exchange.FieldConstraints(isRequired: true, isUnique: false, shortest: nil, longest: nil, lowest: nil, highest: nil, pattern: nil, choices: nil), labels: ["転出元", "前住所地", "移住前居住地", "従前の住所地", "Origin", "From"], codes: []))
  all.append(Exchange.Field(name: "age_group", title: "年代", description: "世帯主の年代。", example: nil, kind: Exchange.Field.Kind.code, role: Exchange.Field.Role.dimension, unit: nil, constraints: Exchange.FieldConstraints(isRequired: false, isUnique: false, shortest: nil, longest: nil, lowest: nil, highest: nil, pattern: nil, choices: ["20s", "30s", "40s", "50s", "60s", "70-over", "under-20", "unknown"]), labels: ["世帯主年代", "年齢層", "Age group"], codes: part17()))
  all.append(Exchange.Field(name: "channel", title: "経路", description: "どこを通じての移住か。", example: nil, kind: Exchange.Field.Kind.code, role: Exchange.Field.Role.dimension, unit: nil, constraints: Exchange.FieldConstraints(isRequired: false, isUnique: false, shortest: nil, longest: nil, lowest: nil, highest: nil, pattern: nil, choices: ["cooperation-corps", "desk", "job", "other", "side-job", "trial"]), labels: ["移住経路", "相談経路", "きっかけ", "Channel"], codes: part18()))
  all.append(Exchange.Field(name: "prior_involvement", title: "関係人口経由", description: "移住前に関係人口として関わっていたか。", example: nil, kind: Exchange.Field.Kind.code, role: Exchange.Field.Role.dimension, unit: nil, constraints: Exchange.FieldConstraints(isRequired: false, isUnique: false, shortest: nil, longest: nil, lowest: nil, highest: nil, pattern: nil, choices: ["no", "yes"]), labels: ["経由有無", "関係人口からの移住", "事前の関わり", "Prior involvement"], codes: part19()))
  all.append(Exchange.Field(name: "definition", title: "移住者の定義", description: "どの移住者の定義で数えたか。", example: "5年以上住む意思のある転入者", kind: Exchange.Field.Kind.text, role: Exchange.Field.Role.note, unit: nil, constraints: Exchange.FieldConstraints(isRequired: false, isUnique: false, shortest: nil, longest: nil, lowest: nil, highest: nil, pattern: nil, choices: nil), labels: ["定義", "移住者定義", "Definition"], codes: []))
  all.append(Exchange.Field(name: "note", title: "備考", description: "自由な覚え書き。集計には使わない。氏名や連絡先を書かない。", example: nil, kind: Exchange.Field.Kind.text, role: Exchange.Field.Role.note, unit: nil, constraints: Exchange.FieldConstraints(isRequired: false, isUnique: false, shortest: nil, longest: nil, lowest: nil, highest: nil, pattern: nil, choices: nil), labels: ["摘要", "特記事項", "メモ", "コメント", "Notes", "Remarks"], codes: []))
  return all
}

private func part21() -> Swift.Array<Exchange.DatasetSchema.Helper> {
  var all = Swift.Array<Exchange.DatasetSchema.Helper>()
  all.append(Exchange.DatasetSchema.Helper(name: "municipality_name", kind: Exchange.DatasetSchema.Helper.Kind.municipalityName, field: "municipality", labels: ["市町村名", "団体名", "自治体名", "実施市町村名", "Municipality name", "City", "Town"]))
  all.append(Exchange.DatasetSchema.Helper(name: "fiscal_year", kind: Exchange.DatasetSchema.Helper.Kind.fiscalYear, field: nil, labels: ["年度", "会計年度", "実施年度", "Fiscal year", "FY"]))
  all.append(Exchange.DatasetSchema.Helper(name: "calendar_year", kind: Exchange.DatasetSchema.Helper.Kind.calendarYear, field: nil, labels: ["年", "西暦", "和暦年", "Year"]))
  all.append(Exchange.DatasetSchema.Helper(name: "era", kind: Exchange.DatasetSchema.Helper.Kind.era, field: nil, labels: ["元号", "年号", "Era"]))
  return all
}

private func part22() -> Swift.Array<Exchange.DatasetSchema.Rule> {
  var all = Swift.Array<Exchange.DatasetSchema.Rule>()
  all.append(Exchange.DatasetSchema.Rule(rule: Exchange.DatasetSchema.Rule.Kind.atMost, fields: ["households", "people"], condition: nil))
  all.append(Exchange.DatasetSchema.Rule(rule: Exchange.DatasetSchema.Rule.Kind.notWithin, fields: ["origin", "municipality"], condition: nil))
  return all
}
