// swift-format-ignore-file
// Written by `make embed`; edit Schemas/ instead.

package import Exchange

extension SchemaFiles {
  package static let events: Exchange.DatasetSchema = Exchange.DatasetSchema(id: Exchange.DatasetID.events, title: Exchange.LocalizedText(ja: "イベント", en: "Events"), version: "1.0", fields: part20(), helpers: part21(), rules: part22(), primaryKey: ["event_id"], recordKey: ["event_id"], uniqueKeys: [], foreignKeys: [], crossTotals: [], isReportedOnce: true, recordDates: ["starts_on"], json: #"""
{
  "$schema": "https://datapackage.org/profiles/2.0/tableschema.json",
  "name": "events",
  "title": "イベント",
  "kankei:title": {"ja": "イベント", "en": "Events"},
  "kankei:version": "1.0",
  "fieldsMatch": "equal",
  "missingValues": [
    {"value": "", "label": "空欄"},
    {"value": "-", "label": "皆無"},
    {"value": "…", "label": "不詳"},
    {"value": "x", "label": "秘匿"},
    {"value": "***", "label": "該当なし"}
  ],
  "kankei:recordDate": ["starts_on"],
  "primaryKey": ["event_id"],
  "kankei:reportedOnce": true,
  "kankei:rules": [
    {"rule": "one-content", "fields": ["event_id", "title", "kind", "starts_on", "status"]},
    {"rule": "one-thing", "fields": ["event_id", "title", "starts_on"]},
    {"rule": "not-before", "fields": ["ends_on", "starts_on"]},
    {"rule": "at-most", "fields": ["attendees_outside", "attendees"]},
    {"rule": "at-most", "fields": ["guests", "attendees"]},
    {"rule": "at-most", "fields": ["guests", "guest_nights"]},
    {"rule": "none-without", "fields": ["cost_yen", "attendees"]},
    {"rule": "none-without", "fields": ["guest_nights", "guests"]},
    {"rule": "nights-within", "fields": ["guest_nights", "guests", "starts_on", "ends_on"]},
    {"rule": "only-when", "fields": ["guests", "guest_nights"], "when": {"field": "mode", "codes": ["onsite", "hybrid"]}},
    {"rule": "nothing-when", "fields": ["attendees", "attendees_outside", "guests", "guest_nights"], "when": {"field": "status", "codes": ["cancelled", "postponed"]}},
    {"rule": "comes-again", "fields": ["event_id"], "when": {"field": "status", "codes": ["postponed"]}}
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
      "name": "event_id",
      "title": "イベントID",
      "type": "string",
      "example": "E001",
      "description": "一つの催しに一つの番号。",
      "constraints": {"required": true},
      "kankei:kind": "key",
      "kankei:role": "key",
      "kankei:labels": {"ja": ["行事ID", "イベント番号", "催事番号", "番号"], "en": ["Event ID"]}
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
      "description": "どの取組か。つづりは project.yml の programmes にある。空欄は取組外。",
      "kankei:kind": "programme",
      "kankei:role": "dimension",
      "kankei:labels": {"ja": ["取組名", "取組コード", "事業名", "事業区分", "プログラム", "取り組み"], "en": ["Program", "Programme name"]}
    },
    {
      "name": "title",
      "title": "名称",
      "type": "string",
      "example": "地域づくり研修会",
      "description": "催しの名前。",
      "constraints": {"required": true},
      "kankei:kind": "text",
      "kankei:role": "note",
      "kankei:labels": {"ja": ["イベント名", "行事名", "催事名", "事業名称"], "en": ["Title", "Event name"]}
    },
    {
      "name": "kind",
      "title": "種類",
      "type": "string",
      "description": "催しの種類。",
      "constraints": {"required": true, "enum": ["convention", "training", "trial", "exchange", "other"]},
      "kankei:kind": "code",
      "kankei:role": "dimension",
      "kankei:labels": {"ja": ["イベント種類", "種別", "区分"], "en": ["Kind", "Type"]},
      "kankei:codes": [
        {"code": "convention", "id": 1, "title": {"ja": "学会・大会", "en": "Convention"}, "spellings": ["学会", "大会", "コンベンション"]},
        {"code": "training", "id": 2, "title": {"ja": "研修会", "en": "Training"}, "spellings": ["研修", "講座", "セミナー"]},
        {"code": "trial", "id": 3, "title": {"ja": "体験", "en": "Trial"}, "spellings": ["体験会", "暮らし体験", "ツアー"]},
        {"code": "exchange", "id": 4, "title": {"ja": "交流会", "en": "Exchange"}, "spellings": ["交流", "意見交換会"]},
        {"code": "other", "id": 9, "title": {"ja": "その他", "en": "Other"}, "spellings": ["他"]}
      ]
    },
    {
      "name": "starts_on",
      "title": "開始日",
      "type": "date",
      "description": "始まる日。",
      "kankei:kind": "date",
      "kankei:role": "dimension",
      "kankei:labels": {"ja": ["開催日", "実施日", "開始年月日", "期日"], "en": ["Starts on", "Start date"]},
      "format": "default"
    },
    {
      "name": "ends_on",
      "title": "終了日",
      "type": "date",
      "description": "終わる日。",
      "kankei:kind": "date",
      "kankei:role": "dimension",
      "kankei:labels": {"ja": ["終了年月日"], "en": ["Ends on", "End date"]},
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
      "name": "mode",
      "title": "開催方法",
      "type": "string",
      "description": "現地・オンライン・ハイブリッド。",
      "constraints": {"enum": ["onsite", "online", "hybrid"]},
      "kankei:kind": "code",
      "kankei:role": "dimension",
      "kankei:labels": {"ja": ["開催形態", "形態"], "en": ["Mode"]},
      "kankei:codes": [
        {"code": "onsite", "id": 1, "title": {"ja": "現地", "en": "On site"}, "spellings": ["対面", "来訪", "リアル"]},
        {"code": "online", "id": 2, "title": {"ja": "オンライン", "en": "Online"}, "spellings": ["Web", "WEB", "リモート"]},
        {"code": "hybrid", "id": 3, "title": {"ja": "ハイブリッド", "en": "Hybrid"}, "spellings": ["併用", "現地・オンライン併用"]}
      ]
    },
    {
      "name": "attendees",
      "title": "参加者数",
      "type": "integer",
      "example": "30",
      "description": "参加した人の数（延べ）。",
      "constraints": {"required": true, "minimum": 0, "maximum": 9999999},
      "kankei:kind": "count",
      "kankei:role": "measure",
      "kankei:unit": "人",
      "kankei:labels": {"ja": ["参加人数", "来場者数", "参加者総数"], "en": ["Attendees"]}
    },
    {
      "name": "attendees_outside",
      "title": "うち県外",
      "type": "integer",
      "example": "12",
      "description": "うち県外からの参加者。",
      "constraints": {"minimum": 0, "maximum": 9999999},
      "kankei:kind": "count",
      "kankei:role": "measure",
      "kankei:unit": "人",
      "kankei:labels": {"ja": ["県外参加者数", "県外", "県外からの参加者"], "en": ["Attendees from outside"]}
    },
    {
      "name": "guests",
      "title": "宿泊実人数",
      "type": "integer",
      "example": "10",
      "description": "泊まった人の数。",
      "constraints": {"minimum": 0, "maximum": 999999},
      "kankei:kind": "count",
      "kankei:role": "measure",
      "kankei:unit": "人",
      "kankei:labels": {"ja": ["宿泊者数", "宿泊人数"], "en": ["Guests"]}
    },
    {
      "name": "guest_nights",
      "title": "延べ人泊",
      "type": "integer",
      "example": "15",
      "description": "泊まった人×泊数の合計。",
      "constraints": {"minimum": 0, "maximum": 9999999},
      "kankei:kind": "count",
      "kankei:role": "measure",
      "kankei:unit": "人泊",
      "kankei:labels": {"ja": ["延べ宿泊数", "延べ宿泊者数", "人泊"], "en": ["Guest nights"]}
    },
    {
      "name": "cost_yen",
      "title": "経費",
      "type": "integer",
      "example": "120000",
      "description": "かかった経費。",
      "constraints": {"minimum": 0},
      "kankei:kind": "count",
      "kankei:role": "measure",
      "kankei:unit": "円",
      "kankei:labels": {"ja": ["事業費", "開催経費"], "en": ["Cost"]}
    },
    {
      "name": "status",
      "title": "開催状況",
      "type": "string",
      "example": "実施",
      "description": "実施・中止・延期。空欄は実施。中止・延期は参加者数を空欄か0にし、集計には入らず別に数える。",
      "constraints": {"enum": ["held", "cancelled", "postponed"]},
      "kankei:kind": "code",
      "kankei:role": "dimension",
      "kankei:labels": {"ja": ["実施状況", "開催可否", "実施可否", "開催結果", "開催区分", "状況", "ステータス"], "en": ["Status", "Event status"]},
      "kankei:codes": [
        {"code": "held", "id": 1, "title": {"ja": "実施", "en": "Held"}, "spellings": ["実施済", "実施済み", "開催", "開催済", "開催済み", "終了", "完了", "予定どおり実施", "予定通り実施", "予定どおり開催", "予定通り開催"]},
        {"code": "cancelled", "id": 2, "title": {"ja": "中止", "en": "Cancelled"}, "spellings": ["開催中止", "実施中止", "中止決定", "取りやめ", "取り止め", "取止め", "とりやめ", "見送り", "開催見送り", "キャンセル", "雨天中止", "荒天中止", "canceled"]},
        {"code": "postponed", "id": 3, "title": {"ja": "延期", "en": "Postponed"}, "spellings": ["開催延期", "実施延期", "順延", "雨天順延", "延期決定"]}
      ]
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

private func part8() -> Swift.Array<Exchange.Field.Code> {
  var all = Swift.Array<Exchange.Field.Code>()
  all.append(Exchange.Field.Code(code: "convention", id: 1, title: Exchange.LocalizedText(ja: "学会・大会", en: "Convention"), spellings: ["学会", "大会", "コンベンション"]))
  all.append(Exchange.Field.Code(code: "training", id: 2, title: Exchange.LocalizedText(ja: "研修会", en: "Training"), spellings: ["研修", "講座", "セミナー"]))
  all.append(Exchange.Field.Code(code: "trial", id: 3, title: Exchange.LocalizedText(ja: "体験", en: "Trial"), spellings: ["体験会", "暮らし体験", "ツアー"]))
  all.append(Exchange.Field.Code(code: "exchange", id: 4, title: Exchange.LocalizedText(ja: "交流会", en: "Exchange"), spellings: ["交流", "意見交換会"]))
  all.append(Exchange.Field.Code(code: "other", id: 9, title: Exchange.LocalizedText(ja: "その他", en: "Other"), spellings: ["他"]))
  return all
}

private func part9() -> Swift.Array<Exchange.CharacterClass.Part> {
  var all = Swift.Array<Exchange.CharacterClass.Part>()
  all.append(Exchange.CharacterClass.Part.range("\u{31}", "\u{34}"))
  return all
}

private func part10() -> Swift.Array<Exchange.CharacterClass.Part> {
  var all = Swift.Array<Exchange.CharacterClass.Part>()
  all.append(Exchange.CharacterClass.Part.range("\u{51}", "\u{51}"))
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
  all.append(Exchange.CharacterClass.Part.range("\u{30}", "\u{39}"))
  return all
}

private func part15() -> Swift.Array<Exchange.CharacterClass.Part> {
  var all = Swift.Array<Exchange.CharacterClass.Part>()
  all.append(Exchange.CharacterClass.Part.range("\u{59}", "\u{59}"))
  return all
}

private func part16() -> Swift.Array<Exchange.CharacterClass.Part> {
  var all = Swift.Array<Exchange.CharacterClass.Part>()
  all.append(Exchange.CharacterClass.Part.range("\u{46}", "\u{46}"))
  return all
}

private func part17() -> Swift.Array<Exchange.TextPattern.State> {
  var all = Swift.Array<Exchange.TextPattern.State>()
  all.append(Exchange.TextPattern.State.accepting)
  all.append(Exchange.TextPattern.State.take(Exchange.CharacterClass(parts: part9(), isNegated: false), next: 0))
  all.append(Exchange.TextPattern.State.take(Exchange.CharacterClass(parts: part10(), isNegated: false), next: 1))
  all.append(Exchange.TextPattern.State.take(Exchange.CharacterClass(parts: part11(), isNegated: false), next: 2))
  all.append(Exchange.TextPattern.State.take(Exchange.CharacterClass(parts: part12(), isNegated: false), next: 3))
  all.append(Exchange.TextPattern.State.take(Exchange.CharacterClass(parts: part13(), isNegated: false), next: 4))
  all.append(Exchange.TextPattern.State.take(Exchange.CharacterClass(parts: part14(), isNegated: false), next: 5))
  all.append(Exchange.TextPattern.State.take(Exchange.CharacterClass(parts: part15(), isNegated: false), next: 6))
  all.append(Exchange.TextPattern.State.take(Exchange.CharacterClass(parts: part16(), isNegated: false), next: 7))
  return all
}

private func part18() -> Swift.Array<Exchange.Field.Code> {
  var all = Swift.Array<Exchange.Field.Code>()
  all.append(Exchange.Field.Code(code: "onsite", id: 1, title: Exchange.LocalizedText(ja: "現地", en: "On site"), spellings: ["対面", "来訪", "リアル"]))
  all.append(Exchange.Field.Code(code: "online", id: 2, title: Exchange.LocalizedText(ja: "オンライン", en: "Online"), spellings: ["Web", "WEB", "リモート"]))
  all.append(Exchange.Field.Code(code: "hybrid", id: 3, title: Exchange.LocalizedText(ja: "ハイブリッド", en: "Hybrid"), spellings: ["併用", "現地・オンライン併用"]))
  return all
}

private func part19() -> Swift.Array<Exchange.Field.Code> {
  var all = Swift.Array<Exchange.Field.Code>()
  all.append(Exchange.Field.Code(code: "held", id: 1, title: Exchange.LocalizedText(ja: "実施", en: "Held"), spellings: ["実施済", "実施済み", "開催", "開催済", "開催済み", "終了", "完了", "予定どおり実施", "予定通り実施", "予定どおり開催", "予定通り開催"]))
  all.append(Exchange.Field.Code(code: "cancelled", id: 2, title: Exchange.LocalizedText(ja: "中止", en: "Cancelled"), spellings: ["開催中止", "実施中止", "中止決定", "取りやめ", "取り止め", "取止め", "とりやめ", "見送り", "開催見送り", "キャンセル", "雨天中止", "荒天中止", "canceled"]))
  all.append(Exchange.Field.Code(code: "postponed", id: 3, title: Exchange.LocalizedText(ja: "延期", en: "Postponed"), spellings: ["開催延期", "実施延期", "順延", "雨天順延", "延期決定"]))
  return all
}

private func part20() -> Swift.Array<Exchange.Field> {
  var all = Swift.Array<Exchange.Field>()
  all.append(Exchange.Field(name: "event_id", title: "イベントID", description: "一つの催しに一つの番号。", example: "E001", kind: Exchange.Field.Kind.key, role: Exchange.Field.Role.key, unit: nil, constraints: Exchange.FieldConstraints(isRequired: true, isUnique: false, shortest: nil, longest: nil, lowest: nil, highest: nil, pattern: nil, choices: nil), labels: ["行事ID", "イベント番号", "催事番号", "番号", "Event ID"], codes: []))
  all.append(Exchange.Field(name: "municipality", title: "市町村", description: "どの市町村のことか。全国地方公共団体コード6桁（検査数字を含む）。名前・5桁・先頭の0が落ちた形も受ける。", example: nil, kind: Exchange.Field.Kind.municipality, role: Exchange.Field.Role.dimension, unit: nil, constraints: Exchange.FieldConstraints(isRequired: true, isUnique: false, shortest: nil, longest: nil, lowest: nil, highest: nil, pattern: Exchange.TextPattern(text: "^[0-9]{6}$", states: part7(), start: 6), choices: nil), labels: ["市町村コード", "団体コード", "自治体コード", "全国地方公共団体コード", "実施市町村", "活動市町村", "受入市町村", "Municipality code", "Municipality"], codes: []))
  all.append(Exchange.Field(name: "programme", title: "取組", description: "どの取組か。つづりは project.yml の programmes にある。空欄は取組外。", example: nil, kind: Exchange.Field.Kind.programme, role: Exchange.Field.Role.dimension, unit: nil, constraints: Exchange.FieldConstraints(isRequired: false, isUnique: false, shortest: nil, longest: nil, lowest: nil, highest: nil, pattern: nil, choices: nil), labels: ["取組名", "取組コード", "事業名", "事業区分", "プログラム", "取り組み", "Program", "Programme name"], codes: []))
  all.append(Exchange.Field(name: "title", title: "名称", description: "催しの名前。", example: "地域づくり研修会", kind: Exchange.Field.Kind.text, role: Exchange.Field.Role.note, unit: nil, constraints: Exchange.FieldConstraints(isRequired: true, isUnique: false, shortest: nil, longest: nil, lowest: nil, highest: nil, pattern: nil, choices: nil), labels: ["イベント名", "行事名", "催事名", "事業名称", "Title", "Event name"], codes: []))
  all.append(Exchange.Field(name: "kind", title: "種類", description: "催しの種類。", example: nil, kind: Exchange.Field.Kind.code, role: Exchange.Field.Role.dimension, unit: nil, constraints: Exchange.FieldConstraints(isRequired: true, isUnique: false, shortest: nil, longest: nil, lowest: nil, highest: nil, pattern: nil, choices: ["convention", "exchange", "other", "training", "trial"]), labels: ["イベント種類", "種別", "区分", "Kind", "Type"], codes: part8()))
  all.append(Exchange.Field(name: "starts_on", title: "開始日", description: "始まる日。", example: nil, kind: Exchange.Field.Kind.date, role: Exchange.Field.Role.dimension, unit: nil, constraints: Exchange.FieldConstraints(isRequired: false, isUnique: false, shortest: nil, longest: nil, lowest: nil, highest: nil, pattern: nil, choices: nil), labels: ["開催日", "実施日", "開始年月日", "期日", "Starts on", "Start date"], codes: []))
  all.append(Exchange.Field(name: "ends_on", title: "終了日", description: "終わる日。", example: nil, kind: Exchange.Field.Kind.date, role: Exchange.Field.Role.dimension, unit: nil, constraints: Exchange.FieldConstraints(isRequired: false, isUnique: false, shortest: nil, longest: nil, lowest: nil, highest: nil, pattern: nil, choices: nil), labels: ["終了年月日", "Ends on", "End date"], codes: []))
  all.append(Exchange.Field(name: "period", title: "期間", description: "日付が無いときの会計年度四半期。FY2024Q1 は令和6年4〜6月。", example: nil, kind: Exchange.Field.Kind.period, role: Exchange.Field.Role.dimension, unit: nil, constraints: Exchange.FieldConstraints(isRequired: false, isUnique: false, shortest: nil, longest: nil, lowest: nil, highest: nil, pattern: Exchange.TextPattern(text: "^FY[0-9]{4}Q[1-4]$", states: part17(), start: 8), choices: nil), labels: ["年度・四半期", "四半期", "対象期間", "実施時期", "時期", "Quarter", "Fiscal quarter"], codes: []))
  all.append(Exchange.Field(name: "mode", title: "開催方法", description: "現地・オンライン・ハイブリッド。", example: nil, kind: Exchange.Field.Kind.code, role: Exchange.Field.Role.dimension, unit: nil, constraints: Exchange.FieldConstraints(isRequired: false, isUnique: false, shortest: nil, longest: nil, lowest: nil, highest: nil, pattern: nil, choices: ["hybrid", "online", "onsite"]), labels: ["開催形態", "形態", "Mode"], codes: part18()))
  all.append(Exchange.Field(name: "attendees", title: "参加者数", description: "参加した人の数（延べ）。", example: "30", kind: Exchange.Field.Kind.count, role: Exchange.Field.Role.measure, unit: "人", constraints: Exchange.FieldConstraints(isRequired: true, isUnique: false, shortest: nil, longest: nil, lowest: 0, highest: 9999999, pattern: nil, choices: nil), labels: ["参加人数", "来場者数", "参加者総数", "Attendees"], codes: []))
  all.append(Exchange.Field(name: "attendees_outside", title: "うち県外", description: "うち県外からの参加者。", example: "12", kind: Exchange.Field.Kind.count, role: Exchange.Field.Role.measure, unit: "人", constraints: Exchange.FieldConstraints(isRequired: false, isUnique: false, shortest: nil, longest: nil, lowest: 0, highest: 9999999, pattern: nil, choices: nil), labels: ["県外参加者数", "県外", "県外からの参加者", "Attendees from outside"], codes: []))
  all.append(Exchange.Field(name: "guests", title: "宿泊実人数", description: "泊まった人の数。", example: "10", kind: Exchange.Field.Kind.count, role: Exchange.Field.Role.measure, unit: "人", constraints: Exchange.FieldConstraints(isRequired: false, isUnique: false, shortest: nil, longest: nil, lowest: 0, highest: 999999, pattern: nil, choices: nil), labels: ["宿泊者数", "宿泊人数", "Guests"], codes: []))
  all.append(Exchange.Field(name: "guest_nights", title: "延べ人泊", description: "泊まった人×泊数の合計。", example: "15", kind: Exchange.Field.Kind.count, role: Exchange.Field.Role.measure, unit: "人泊", constraints: Exchange.FieldConstraints(isRequired: false, isUnique: false, shortest: nil, longest: nil, lowest: 0, highest: 9999999, pattern: nil, choices: nil), labels: ["延べ宿泊数", "延べ宿泊者数", "人泊", "Guest nights"], codes: []))
  all.append(Exchange.Field(name: "cost_yen", title: "経費", description: "かかった経費。", example: "120000", kind: Exchange.Field.Kind.count, role: Exchange.Field.Role.measure, unit: "円", constraints: Exchange.FieldConstraints(isRequired: false, isUnique: false, shortest: nil, longest: nil, lowest: 0, highest: nil, pattern: nil, choices: nil), labels: ["事業費", "開催経費", "Cost"], codes: []))
  all.append(Exchange.Field(name: "status", title: "開催状況", description: "実施・中止・延期。空欄は実施。中止・延期は参加者数を空欄か0にし、集計には入らず別に数える。", example: "実施", kind: Exchange.Field.Kind.code, role: Exchange.Field.Role.dimension, unit: nil, constraints: Exchange.FieldConstraints(isRequired: false, isUnique: false, shortest: nil, longest: nil, lowest: nil, highest: nil, pattern: nil, choices: ["cancelled", "held", "postponed"]), labels: ["実施状況", "開催可否", "実施可否", "開催結果", "開催区分", "状況", "ステータス", "Status", "Event status"], codes: part19()))
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
  all.append(Exchange.DatasetSchema.Rule(rule: Exchange.DatasetSchema.Rule.Kind.oneContent, fields: ["event_id", "title", "kind", "starts_on", "status"], condition: nil))
  all.append(Exchange.DatasetSchema.Rule(rule: Exchange.DatasetSchema.Rule.Kind.oneThing, fields: ["event_id", "title", "starts_on"], condition: nil))
  all.append(Exchange.DatasetSchema.Rule(rule: Exchange.DatasetSchema.Rule.Kind.notBefore, fields: ["ends_on", "starts_on"], condition: nil))
  all.append(Exchange.DatasetSchema.Rule(rule: Exchange.DatasetSchema.Rule.Kind.atMost, fields: ["attendees_outside", "attendees"], condition: nil))
  all.append(Exchange.DatasetSchema.Rule(rule: Exchange.DatasetSchema.Rule.Kind.atMost, fields: ["guests", "attendees"], condition: nil))
  all.append(Exchange.DatasetSchema.Rule(rule: Exchange.DatasetSchema.Rule.Kind.atMost, fields: ["guests", "guest_nights"], condition: nil))
  all.append(Exchange.DatasetSchema.Rule(rule: Exchange.DatasetSchema.Rule.Kind.noneWithout, fields: ["cost_yen", "attendees"], condition: nil))
  all.append(Exchange.DatasetSchema.Rule(rule: Exchange.DatasetSchema.Rule.Kind.noneWithout, fields: ["guest_nights", "guests"], condition: nil))
  all.append(Exchange.DatasetSchema.Rule(rule: Exchange.DatasetSchema.Rule.Kind.nightsWithin, fields: ["guest_nights", "guests", "starts_on", "ends_on"], condition: nil))
  all.append(Exchange.DatasetSchema.Rule(rule: Exchange.DatasetSchema.Rule.Kind.onlyWhen, fields: ["guests", "guest_nights"], condition: Exchange.DatasetSchema.Rule.Condition(field: "mode", codes: ["onsite", "hybrid"])))
  all.append(Exchange.DatasetSchema.Rule(rule: Exchange.DatasetSchema.Rule.Kind.nothingWhen, fields: ["attendees", "attendees_outside", "guests", "guest_nights"], condition: Exchange.DatasetSchema.Rule.Condition(field: "status", codes: ["cancelled", "postponed"])))
  all.append(Exchange.DatasetSchema.Rule(rule: Exchange.DatasetSchema.Rule.Kind.comesAgain, fields: ["event_id"], condition: Exchange.DatasetSchema.Rule.Condition(field: "status", codes: ["postponed"])))
  return all
}
