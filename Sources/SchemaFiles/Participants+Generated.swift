// swift-format-ignore-file
// Written by `make embed`; edit Schemas/ instead.

package import Exchange

extension SchemaFiles {
  package static let participants: Exchange.DatasetSchema = Exchange.DatasetSchema(id: Exchange.DatasetID.participants, title: Exchange.LocalizedText(ja: "参加者", en: "Participants"), version: "1.0", fields: part21(), helpers: part22(), rules: part23(), primaryKey: [], recordKey: ["participant_key", "held_on", "period", "event_id", "programme"], uniqueKeys: [], foreignKeys: part24(), crossTotals: part25(), isReportedOnce: true, recordDates: ["held_on"], json: #"""
{
  "$schema": "https://datapackage.org/profiles/2.0/tableschema.json",
  "name": "participants",
  "title": "参加者",
  "kankei:title": {"ja": "参加者", "en": "Participants"},
  "kankei:version": "1.0",
  "fieldsMatch": "equal",
  "missingValues": [
    {"value": "", "label": "空欄"},
    {"value": "-", "label": "皆無"},
    {"value": "…", "label": "不詳"},
    {"value": "x", "label": "秘匿"},
    {"value": "***", "label": "該当なし"}
  ],
  "kankei:recordDate": ["held_on"],
  "kankei:recordKey": ["participant_key", "held_on", "period", "event_id", "programme"],
  "kankei:reportedOnce": true,
  "kankei:rules": [
    {"rule": "one-each", "fields": ["headcount", "participant_key"]},
    {"rule": "required-unless", "fields": ["headcount", "participant_key"]},
    {"rule": "rows-differ", "fields": ["participant_key"]},
    {"rule": "not-another", "fields": ["participant_key", "residence", "age_group"]},
    {"rule": "one-content", "fields": ["participant_key", "held_on", "period"], "when": {"field": "involvement", "codes": ["new"]}}
  ],
  "foreignKeys": [
    {"fields": ["event_id"], "reference": {"resource": "events", "fields": ["event_id"]}}
  ],
  "kankei:crossTotals": [
    {"rule": "at-most", "sum": "headcount", "foreignKey": ["event_id"], "total": "attendees"}
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
      "name": "held_on",
      "title": "実施日",
      "type": "date",
      "description": "参加した日。2024-04-01 の形。",
      "kankei:kind": "date",
      "kankei:role": "dimension",
      "kankei:labels": {"ja": ["開催日", "参加日", "活動日", "年月日", "日付", "実施年月日"], "en": ["Date", "Held on", "Event date"]},
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
      "name": "event_id",
      "title": "イベントID",
      "type": "string",
      "example": "E001",
      "description": "events の event_id。",
      "kankei:kind": "key",
      "kankei:role": "key",
      "kankei:labels": {"ja": ["行事ID", "イベント番号", "催事番号"], "en": ["Event ID"]}
    },
    {
      "name": "participant_key",
      "title": "参加者番号",
      "type": "string",
      "example": "P0001",
      "description": "同じ人を二度数えないための番号。氏名・個人番号を使わない。",
      "kankei:kind": "key",
      "kankei:role": "key",
      "kankei:labels": {"ja": ["参加者ID", "参加者キー", "整理番号", "登録番号"], "en": ["Participant ID", "Participant key"]}
    },
    {
      "name": "headcount",
      "title": "人数",
      "type": "integer",
      "example": "1",
      "description": "参加者番号のある行は1。無い行は人数。",
      "constraints": {"minimum": 1, "maximum": 99999},
      "kankei:kind": "count",
      "kankei:role": "measure",
      "kankei:unit": "人",
      "kankei:labels": {"ja": ["参加人数", "参加者数", "延べ人数", "延べ参加者数"], "en": ["Headcount", "People", "Participants"]}
    },
    {
      "name": "residence",
      "title": "居住地",
      "type": "string",
      "description": "市町村コード6桁、都道府県コード2桁、県外、海外、不明 のどれか。名前でもよい。",
      "constraints": {"required": true},
      "kankei:kind": "residence",
      "kankei:role": "dimension",
      "kankei:labels": {"ja": ["住所地", "居住都道府県", "居住市区町村", "参加者居住地", "お住まい", "在住地"], "en": ["Residence", "Home"]}
    },
    {
      "name": "age_group",
      "title": "年代",
      "type": "string",
      "description": "年代。",
      "constraints": {"enum": ["under-20", "20s", "30s", "40s", "50s", "60s", "70-over", "unknown"]},
      "kankei:kind": "code",
      "kankei:role": "dimension",
      "kankei:labels": {"ja": ["年齢層", "年齢区分", "年齢階層"], "en": ["Age group", "Age"]},
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
      "name": "involvement",
      "title": "新規・継続",
      "type": "string",
      "description": "この事業への参加が初めてか、二度目以降か。",
      "constraints": {"enum": ["new", "continuing"]},
      "kankei:kind": "code",
      "kankei:role": "dimension",
      "kankei:labels": {"ja": ["新規継続", "新規／継続", "新規継続区分", "参加区分", "関わり"], "en": ["Involvement", "New or continuing"]},
      "kankei:codes": [
        {"code": "new", "id": 1, "title": {"ja": "新規", "en": "New"}, "spellings": ["初めて", "初回", "初参加"]},
        {"code": "continuing", "id": 2, "title": {"ja": "継続", "en": "Continuing"}, "spellings": ["リピーター", "2回目以降", "再参加", "既存"]}
      ]
    },
    {
      "name": "mode",
      "title": "参加方法",
      "type": "string",
      "description": "現地かオンラインか。",
      "constraints": {"enum": ["onsite", "online"]},
      "kankei:kind": "code",
      "kankei:role": "dimension",
      "kankei:labels": {"ja": ["参加形態", "形態", "現地・オンライン"], "en": ["Mode"]},
      "kankei:codes": [
        {"code": "onsite", "id": 1, "title": {"ja": "現地", "en": "On site"}, "spellings": ["対面", "来訪", "リアル"]},
        {"code": "online", "id": 2, "title": {"ja": "オンライン", "en": "Online"}, "spellings": ["Web", "WEB", "リモート"]}
      ]
    },
    {
      "name": "foreign",
      "title": "国籍区分",
      "type": "string",
      "description": "日本国籍か外国籍か。",
      "constraints": {"enum": ["japanese", "foreign"]},
      "kankei:kind": "code",
      "kankei:role": "dimension",
      "kankei:labels": {"ja": ["国籍", "外国人区分"], "en": ["Nationality"]},
      "kankei:codes": [
        {"code": "japanese", "id": 1, "title": {"ja": "日本", "en": "Japanese"}, "spellings": ["日本人", "日本国籍"]},
        {"code": "foreign", "id": 2, "title": {"ja": "外国", "en": "Foreign"}, "spellings": ["外国人", "外国籍"]}
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
  all.append(Exchange.Field.Code(code: "new", id: 1, title: Exchange.LocalizedText(ja: "新規", en: "New"), spellings: ["初めて", "初回", "初参加"]))
  all.append(Exchange.Field.Code(code: "continuing", id: 2, title: Exchange.LocalizedText(ja: "継続", en: "Continuing"), spellings: ["リピーター", "2回目以降", "再参加", "既存"]))
  return all
}

private func part19() -> Swift.Array<Exchange.Field.Code> {
  var all = Swift.Array<Exchange.Field.Code>()
  all.append(Exchange.Field.Code(code: "onsite", id: 1, title: Exchange.LocalizedText(ja: "現地", en: "On site"), spellings: ["対面", "来訪", "リアル"]))
  all.append(Exchange.Field.Code(code: "online", id: 2, title: Exchange.LocalizedText(ja: "オンライン", en: "Online"), spellings: ["Web", "WEB", "リモート"]))
  return all
}

private func part20() -> Swift.Array<Exchange.Field.Code> {
  var all = Swift.Array<Exchange.Field.Code>()
  all.append(Exchange.Field.Code(code: "japanese", id: 1, title: Exchange.LocalizedText(ja: "日本", en: "Japanese"), spellings: ["日本人", "日本国籍"]))
  all.append(Exchange.Field.Code(code: "foreign", id: 2, title: Exchange.LocalizedText(ja: "外国", en: "Foreign"), spellings: ["外国人", "外国籍"]))
  return all
}

private func part21() -> Swift.Array<Exchange.Field> {
  var all = Swift.Array<Exchange.Field>()
  all.append(Exchange.Field(name: "municipality", title: "市町村", description: "どの市町村のことか。全国地方公共団体コード6桁（検査数字を含む）。名前・5桁・先頭の0が落ちた形も受ける。", example: nil, kind: Exchange.Field.Kind.municipality, role: Exchange.Field.Role.dimension, unit: nil, constraints: Exchange.FieldConstraints(isRequired: true, isUnique: false, shortest: nil, longest: nil, lowest: nil, highest: nil, pattern: Exchange.TextPattern(text: "^[0-9]{6}$", states: part7(), start: 6), choices: nil), labels: ["市町村コード", "団体コード", "自治体コード", "全国地方公共団体コード", "実施市町村", "活動市町村", "受入市町村", "Municipality code", "Municipality"], codes: []))
  all.append(Exchange.Field(name: "held_on", title: "実施日", description: "参加した日。2024-04-01 の形。", example: nil, kind: Exchange.Field.Kind.date, role: Exchange.Field.Role.dimension, unit: nil, constraints: Exchange.FieldConstraints(isRequired: false, isUnique: false, shortest: nil, longest: nil, lowest: nil, highest: nil, pattern: nil, choices: nil), labels: ["開催日", "参加日", "活動日", "年月日", "日付", "実施年月日", "Date", "Held on", "Event date"], codes: []))
  all.append(Exchange.Field(name: "period", title: "期間", description: "日付が無いときの会計年度四半期。FY2024Q1 は令和6年4〜6月。", example: nil, kind: Exchange.Field.Kind.period, role: Exchange.Field.Role.dimension, unit: nil, constraints: Exchange.FieldConstraints(isRequired: false, isUnique: false, shortest: nil, longest: nil, lowest: nil, highest: nil, pattern: Exchange.TextPattern(text: "^FY[0-9]{4}Q[1-4]$", states: part16(), start: 8), choices: nil), labels: ["年度・四半期", "四半期", "対象期間", "実施時期", "時期", "Quarter", "Fiscal quarter"], codes: []))
  all.append(Exchange.Field(name: "programme", title: "取組", description: "どの取組か。つづりは project.yml の programmes にある。", example: nil, kind: Exchange.Field.Kind.programme, role: Exchange.Field.Role.dimension, unit: nil, constraints: Exchange.FieldConstraints(isRequired: true, isUnique: false, shortest: nil, longest: nil, lowest: nil, highest: nil, pattern: nil, choices: nil), labels: ["取組名", "取組コード", "事業名", "事業区分", "プログラム", "取り組み", "Program", "Programme name"], codes: []))
  all.append(Exchange.Field(name: "event_id", title: "イベントID", description: "events の event_id。", example: "E001", kind: Exchange.Field.Kind.key, role: Exchange.Field.Role.key, unit: nil, constraints: Exchange.FieldConstraints(isRequired: false, isUnique: false, shortest: nil, longest: nil, lowest: nil, highest: nil, pattern: nil, choices: nil), labels: ["行事ID", "イベント番号", "催事番号", "Event ID"], codes: []))
  all.append(Exchange.Field(name: "participant_key", title: "参加者番号", description: "同じ人を二度数えないための番号。氏名・個人番号を使わない。", example: "P0001", kind: Exchange.Field.Kind.key, role: Exchange.Field.Role.key, unit: nil, constraints: Exchange.FieldConstraints(isRequired: false, isUnique: false, shortest: nil, longest: nil, lowest: nil, highest: nil, pattern: nil, choices: nil), labels: ["参加者ID", "参加者キー", "整理番号", "登録番号", "Participant ID", "Participant key"], codes: []))
  all.append(Exchange.Field(name: "headcount", title: "人数", description: "参加者番号のある行は1。無い行は人数。", example: "1", kind: Exchange.Field.Kind.count, role: Exchange.Field.Role.measure, unit: "人", constraints: Exchange.FieldConstraints(isRequired: false, isUnique: false, shortest: nil, longest: nil, lowest: 1, highest: 99999, pattern: nil, choices: nil), labels: ["参加人数", "参加者数", "延べ人数", "延べ参加者数", "Headcount", "People", "Participants"], codes: []))
  all.append(Exchange.Field(name: "residence", title: "居住地", description: "市町村コード6桁、都道府県コード2桁、県外、海外、不明 のどれか。名前でもよい。", example: nil, kind: Exchange.Field.Kind.residence, role: Exchange.Field.Role.dimension, unit: nil, constraints: Exchange.FieldConstraints(isRequired: true, isUnique: false, shortest: nil, longest: nil, lowest: nil, highest: nil, pattern: nil, choices: nil), labels: ["住所地", "居住都道府県", "居住市区町村", "参加者居住地", "お住まい", "在住地", "Residence", "Home"], codes: []))
  all.append(Exchange.Field(name: "age_group", title: "年代", description: "年代。", example: nil, kind: Exchange.Field.Kind.code, role: Exchange.Field.Role.dimension, unit: nil, constraints: Exchange.FieldConstraints(isRequired: false, isUnique: false, shortest: nil, longest: nil, lowest: nil, highest: nil, pattern: nil, choices: ["20s", "30s", "40s", "50s", "60s", "70-over", "under-20", "unknown"]), labels: ["年齢層", "年齢区分", "年齢階層", "Age group", "Age"], codes: part17()))
  all.append(Exchange.Field(name: "involvement", title: "新規・継続", description: "この事業への参加が初めてか、二度目以降か。", example: nil, kind: Exchange.Field.Kind.code, role: Exchange.Field.Role.dimension, unit: nil, constraints: Exchange.FieldConstraints(isRequired: false, isUnique: false, shortest: nil, longest: nil, lowest: nil, highest: nil, pattern: nil, choices: ["continuing", "new"]), labels: ["新規継続", "新規／継続", "新規継続区分", "参加区分", "関わり", "Involvement", "New or continuing"], codes: part18()))
  all.append(Exchange.Field(name: "mode", title: "参加方法", description: "現地かオンラインか。", example: nil, kind: Exchange.Field.Kind.code, role: Exchange.Field.Role.dimension, unit: nil, constraints: Exchange.FieldConstraints(isRequired: false, isUnique: false, shortest: nil, longest: nil, lowest: nil, highest: nil, pattern: nil, choices: ["online", "onsite"]), labels: ["参加形態", "形態", "現地・オンライン", "Mode"], codes: part19()))
  all.append(Exchange.Field(name: "foreign", title: "国籍区分", description: "日本国籍か外国籍か。", example: nil, kind: Exchange.Field.Kind.code, role: Exchange.Field.Role.dimension, unit: nil, constraints: Exchange.FieldConstraints(isRequired: false, isUnique: false, shortest: nil, longest: nil, lowest: nil, highest: nil, pattern: nil, choices: ["foreign", "japanese"]), labels: ["国籍", "外国人区分", "Nationality"], codes: part20()))
  all.append(Exchange.Field(name: "note", title: "備考", description: "自由な覚え書き。集計には使わない。氏名や連絡先を書かない。", example: nil, kind: Exchange.Field.Kind.text, role: Exchange.Field.Role.note, unit: nil, constraints: Exchange.FieldConstraints(isRequired: false, isUnique: false, shortest: nil, longest: nil, lowest: nil, highest: nil, pattern: nil, choices: nil), labels: ["摘要", "特記事項", "メモ", "コメント", "Notes", "Remarks"], codes: []))
  return all
}

private func part22() -> Swift.Array<Exchange.DatasetSchema.Helper> {
  var all = Swift.Array<Exchange.DatasetSchema.Helper>()
  all.append(Exchange.DatasetSchema.Helper(name: "municipality_name", kind: Exchange.DatasetSchema.Helper.Kind.municipalityName, field: "municipality", labels: ["市町村名", "団体名", "自治体名", "実施市町村名", "Municipality name", "City", "Town"]))
  all.append(Exchange.DatasetSchema.Helper(name: "fiscal_year", kind: Exchange.DatasetSchema.Helper.Kind.fiscalYear, field: nil, labels: ["年度", "会計年度", "実施年度", "Fiscal year", "FY"]))
  all.append(Exchange.DatasetSchema.Helper(name: "calendar_year", kind: Exchange.DatasetSchema.Helper.Kind.calendarYear, field: nil, labels: ["年", "西暦", "和暦年", "Year"]))
  all.append(Exchange.DatasetSchema.Helper(name: "era", kind: Exchange.DatasetSchema.Helper.Kind.era, field: nil, labels: ["元号", "年号", "Era"]))
  return all
}

private func part23() -> Swift.Array<Exchange.DatasetSchema.Rule> {
  var all = Swift.Array<Exchange.DatasetSchema.Rule>()
  all.append(Exchange.DatasetSchema.Rule(rule: Exchange.DatasetSchema.Rule.Kind.oneEach, fields: ["headcount", "participant_key"], condition: nil))
  all.append(Exchange.DatasetSchema.Rule(rule: Exchange.DatasetSchema.Rule.Kind.requiredUnless, fields: ["headcount", "participant_key"], condition: nil))
  all.append(Exchange.DatasetSchema.Rule(rule: Exchange.DatasetSchema.Rule.Kind.rowsDiffer, fields: ["participant_key"], condition: nil))
  all.append(Exchange.DatasetSchema.Rule(rule: Exchange.DatasetSchema.Rule.Kind.notAnother, fields: ["participant_key", "residence", "age_group"], condition: nil))
  all.append(Exchange.DatasetSchema.Rule(rule: Exchange.DatasetSchema.Rule.Kind.oneContent, fields: ["participant_key", "held_on", "period"], condition: Exchange.DatasetSchema.Rule.Condition(field: "involvement", codes: ["new"])))
  return all
}

private func part24() -> Swift.Array<Exchange.DatasetSchema.ForeignKey> {
  var all = Swift.Array<Exchange.DatasetSchema.ForeignKey>()
  all.append(Exchange.DatasetSchema.ForeignKey(fields: ["event_id"], dataset: Exchange.DatasetID.events, references: ["event_id"]))
  return all
}

private func part25() -> Swift.Array<Exchange.DatasetSchema.CrossTotal> {
  var all = Swift.Array<Exchange.DatasetSchema.CrossTotal>()
  all.append(Exchange.DatasetSchema.CrossTotal(rule: Exchange.DatasetSchema.CrossTotal.Kind.atMost, sum: "headcount", foreignKey: ["event_id"], total: "attendees"))
  return all
}
