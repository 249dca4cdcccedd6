// swift-format-ignore-file
// Written by scripts/embed.sh; edit the files themselves.

/// The files of `Schemas/`, by path below it.
package enum SchemaFiles {
  package static let files: [String: String] = [
"areas.csv": ####"""
code,name,county,kind,current_code,until
010006,北海道,,prefecture,,
020001,青森県,,prefecture,,
030007,岩手県,,prefecture,,
040002,宮城県,,prefecture,,
050008,秋田県,,prefecture,,
060003,山形県,,prefecture,,
070009,福島県,,prefecture,,
080004,茨城県,,prefecture,,
090000,栃木県,,prefecture,,
100005,群馬県,,prefecture,,
110001,埼玉県,,prefecture,,
120006,千葉県,,prefecture,,
130001,東京都,,prefecture,,
140007,神奈川県,,prefecture,,
150002,新潟県,,prefecture,,
160008,富山県,,prefecture,,
170003,石川県,,prefecture,,
180009,福井県,,prefecture,,
190004,山梨県,,prefecture,,
200000,長野県,,prefecture,,
210005,岐阜県,,prefecture,,
220001,静岡県,,prefecture,,
230006,愛知県,,prefecture,,
240001,三重県,,prefecture,,
250007,滋賀県,,prefecture,,
260002,京都府,,prefecture,,
270008,大阪府,,prefecture,,
280003,兵庫県,,prefecture,,
290009,奈良県,,prefecture,,
300004,和歌山県,,prefecture,,
310000,鳥取県,,prefecture,,
320005,島根県,,prefecture,,
330001,岡山県,,prefecture,,
340006,広島県,,prefecture,,
350001,山口県,,prefecture,,
360007,徳島県,,prefecture,,
370002,香川県,,prefecture,,
380008,愛媛県,,prefecture,,
390003,高知県,,prefecture,,
400009,福岡県,,prefecture,,
410004,佐賀県,,prefecture,,
420000,長崎県,,prefecture,,
430005,熊本県,,prefecture,,
440001,大分県,,prefecture,,
450006,宮崎県,,prefecture,,
460001,鹿児島県,,prefecture,,
470007,沖縄県,,prefecture,,
062014,山形市,,municipality,,
062022,米沢市,,municipality,,
062031,鶴岡市,,municipality,,
062049,酒田市,,municipality,,
062057,新庄市,,municipality,,
062065,寒河江市,,municipality,,
062073,上山市,,municipality,,
062081,村山市,,municipality,,
062090,長井市,,municipality,,
062103,天童市,,municipality,,
062111,東根市,,municipality,,
062120,尾花沢市,,municipality,,
062138,南陽市,,municipality,,
063011,山辺町,東村山郡,municipality,,
063029,中山町,東村山郡,municipality,,
063215,河北町,西村山郡,municipality,,
063223,西川町,西村山郡,municipality,,
063231,朝日町,西村山郡,municipality,,
063240,大江町,西村山郡,municipality,,
063410,大石田町,北村山郡,municipality,,
063614,金山町,最上郡,municipality,,
063622,最上町,最上郡,municipality,,
063631,舟形町,最上郡,municipality,,
063649,真室川町,最上郡,municipality,,
063657,大蔵村,最上郡,municipality,,
063665,鮭川村,最上郡,municipality,,
063673,戸沢村,最上郡,municipality,,
063819,高畠町,東置賜郡,municipality,,
063827,川西町,東置賜郡,municipality,,
064017,小国町,西置賜郡,municipality,,
064025,白鷹町,西置賜郡,municipality,,
064033,飯豊町,西置賜郡,municipality,,
064262,三川町,東田川郡,municipality,,
064289,庄内町,東田川郡,municipality,,
064611,遊佐町,飽海郡,municipality,,
,藤島町,東田川郡,former,062031,2005-10-01
,羽黒町,東田川郡,former,062031,2005-10-01
,櫛引町,東田川郡,former,062031,2005-10-01
,朝日村,東田川郡,former,062031,2005-10-01
,温海町,西田川郡,former,062031,2005-10-01
,八幡町,飽海郡,former,062049,2005-11-01
,松山町,飽海郡,former,062049,2005-11-01
,平田町,飽海郡,former,062049,2005-11-01
,立川町,東田川郡,former,064289,2005-07-01
,余目町,東田川郡,former,064289,2005-07-01

"""####,
"events.schema.json": ####"""
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
  "kankei:keys": [["event_id"]],
  "kankei:rules": [
    {"rule": "not-before", "fields": ["ends_on", "starts_on"]},
    {"rule": "at-most", "fields": ["attendees_outside", "attendees"]},
    {"rule": "at-most", "fields": ["guests", "guest_nights"]}
  ],
  "kankei:helpers": [
    {
      "name": "municipality_name",
      "kind": "municipality-name",
      "for": "municipality",
      "labels": {"ja": ["市町村名", "団体名", "自治体名", "実施市町村名"], "en": ["Municipality name", "City", "Town"]}
    },
    {"name": "fiscal_year", "kind": "fiscal-year", "labels": {"ja": ["年度", "会計年度", "実施年度"], "en": ["Fiscal year", "FY"]}},
    {"name": "calendar_year", "kind": "calendar-year", "labels": {"ja": ["年", "西暦", "和暦年"], "en": ["Year"]}}
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
      "constraints": {"required": true, "minimum": 0},
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
      "constraints": {"minimum": 0},
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
      "constraints": {"minimum": 0},
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
      "constraints": {"minimum": 0},
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

"""####,
"findings.yml": ####"""
# 検出事項の重さと文言。コードは変えない。error は修正が必要（その提出は集計に入らない）、warning は確認のみ。
# {raw} は書かれたままのセル、{label} は見出し。ほかの {…} は検出事項ごとの値。
# 候補（直し方の案）は、どの出力でも文の後に別の行で示すので、文には書かない。
# waivable: true は、waivers.yml で受け入れられる error（レコードの値はそろっているもの）。error でないものはすべて受け入れられる。
# rule は「行政データにおける機械可読性に関するルール」（2026-03-31）の番号。
findings:
  # ファイル全体
  - code: not-a-table
    severity: error
    title: {ja: 表として読めないファイル, en: The file is no table}
    message:
      ja: "{reason}このファイルはCSVの表として読めません。"
      en: "{reason} The file cannot be read as a table."
    remedy:
      ja: Excel で表を開き、「名前を付けて保存」で種類「CSV（コンマ区切り）」を選んで保存し、そのファイルを出してください。
      en: Open the table in Excel, save it as CSV, and send that file.
  - code: wrong-slot
    severity: error
    title: {ja: 提出枠と内容が合わない, en: File does not fit its slot}
    message:
      ja: このファイルは「{dataset_ja}・{quarter}・提出者 {submitter}」として受け取りましたが、中身が「{cause_ja}」と合いません。
      en: This file was received as {dataset_en}, {quarter}, submitter {submitter}, but its content does not agree with {cause_en}.
    remedy:
      ja: 送るファイルを間違えていないか確かめ、正しいファイルを出し直してください。ファイルが正しければ、収受簿のデータ・四半期・提出者を直してください。前の四半期の追加分なら収受簿の遡及欄に「遡及」と書きます。
      en: Check that the right file was sent and send it again. If the file is right, correct the dataset, quarter or submitter in the register; for late additions to an earlier quarter enter 遡及 there.
  - code: no-records
    severity: error
    title: {ja: データの行がない, en: No records}
    message:
      ja: 見出しの下にデータの行がありません。
      en: There is no record below the header.
    remedy:
      ja: 実績がなかったときは、見出しの下の行に「該当なし」と書くか、収受簿に「該当なし」と書いてください。実績があったときは、行の入ったファイルを出し直してください。
      en: If there was nothing to report, write 該当なし below the header or in the register. Otherwise send the file with its records.
  - code: nothing-to-report-beside-records
    severity: error
    title: {ja: 該当なしとデータの行が両方ある, en: Nothing to report beside records}
    message:
      ja: 「該当なし」の行と、データの行が両方あります。
      en: A row says 該当なし (nothing to report), yet there are records.
    remedy:
      ja: 実績があるときは「該当なし」の行を消してください。実績がないときはデータの行を消してください。
      en: Remove the row 該当なし if there is something to report, or else the records.
  - code: header-not-found
    severity: error
    title: {ja: 見出しの行が見つからない, en: Header not found}
    message:
      ja: ファイルのはじめのほうに、様式の見出し（例：市町村、実施日、取組）と合う行がありません。
      en: No row near the start of the file matches the labels of a form (such as 市町村, 実施日, 取組).
    remedy:
      ja: 様式の見出しを1行で書いてください。独自の見出しを使うときは、県に伝えて読替表（profiles）に登録してください。
      en: Write the form's labels in one row. Labels of your own can be registered in the profile.
    rule: L1-05
  - code: required-column-missing
    severity: error
    title: {ja: 必要な列がない, en: Required column missing}
    message:
      ja: 「{title}」の列がありません。
      en: There is no column for {title}.
    remedy:
      ja: 見出しが「{title}」の列を足してください。別の名前の列に入っているときは、県に伝えて読替表（profiles）に登録してください。
      en: Add a column with the label {title}. If it is there under another name, have that name registered in the profile.
  - code: duplicate-column
    severity: error
    title: {ja: 同じ項目の列が二つある, en: Two columns for one field}
    message:
      ja: 「{label}」と「{other}」は、どちらも「{title}」の列として読めます。どちらを使うか決められません。
      en: Both {label} and {other} read as {title}; it cannot be decided which one is meant.
    remedy:
      ja: 使わない列を消すか、見出しを変えてください。
      en: Delete the column that is not meant, or change its label.
    rule: L2-03
  - code: personal-data-column
    severity: error
    title: {ja: 個人情報の列がある, en: Column with personal data}
    message:
      ja: 「{label}」の列に {count} 件の記入があります。個人情報を含むおそれがあるため、このファイルは保存せず隔離しました。
      en: The column {label} has {count} filled cells. As they may be personal data, the file was quarantined and not stored.
    remedy:
      ja: 「{label}」の列を消してから出し直してください。参加者の一覧で同じ人を二度数えないためには、名前の代わりに参加者番号を書きます。
      en: Delete the column {label} and send the file again. In a list of participants use numbers instead of names.
  - code: encoding-ambiguous
    severity: warning
    title: {ja: 文字コードが一つに決まらない, en: Encoding ambiguous}
    message:
      ja: 文字コードが二通り考えられます。可能性の高い方で読みました。
      en: The file can be read in two encodings; the more plausible one was taken.
    remedy:
      ja: 文字化けがないか確かめてください。UTF-8（BOM付き）で保存すると確実です。
      en: Check that the text is legible. Saving as UTF-8 with a byte order mark leaves no doubt.
    rule: L3-08
  - code: wide-layout
    severity: error
    title: {ja: 横に広がった表, en: Wide table}
    message:
      ja: 列「{labels}」は、「{title}」ごとに分かれた列と思われます。どの列に何の数があるか決められないので、読んでいません。
      en: The columns {labels} seem to stand side by side for {title}. As nothing says what their cells count, they were not read.
    remedy:
      ja: 一つの行に一つの「{title}」を書き、数は「{value}」の列にまとめてください。横長の表のまま出すときは、県に伝えて読替表（profiles）の unpivot に登録してください。
      en: Write one row for each {title}, with the number in {value}. To send wide tables, have the columns registered under unpivot in the profile.
    rule: L2-03
  - code: unmapped-column
    severity: warning
    title: {ja: 読まなかった列がある, en: Column not read}
    message:
      ja: 「{label}」の列は、様式のどの項目に当たるか分からないので、読んでいません。
      en: The column {label} fits no field and was not read.
    remedy:
      ja: 集計に使わない列ならこのままで構いません。使う列なら、見出しを様式に合わせてください。
      en: Nothing needs to be done if the column is not meant to be counted. Otherwise use a label of the form.
  - code: columns-changed
    severity: warning
    title: {ja: 前回のファイルと見出しが違う, en: Header differs from last time}
    message:
      ja: 前回受け付けたファイル（{quarter}）と見出しが違います：{diff}（→は名前が変わったと思われる列、＋は増えた列、－はなくなった列、↑↓は列の順が変わったことを表します）。
      en: "The header differs from the last file accepted ({quarter}): {diff} (→ a column that seems renamed, ＋ a new one, － one that is gone, ↑↓ another order)."
    remedy:
      ja: 様式を変えたのであれば、このままで構いません。読まれていない列があるときは、見出しを前回のとおりに戻すか、新しい見出しを読替表（profiles）に登録してください。
      en: Nothing needs to be done if the form was changed on purpose. Where a column is not read, restore last time's label or have the new one registered in the profile.
  - code: programme-without-records
    severity: warning
    title: {ja: 行のない取組がある, en: Programme without records}
    message:
      ja: 参加している取組「{programme_ja}」の行が1件もありません。0件として集計します。
      en: There is no record of the programme {programme_en}, in which you take part. It counts as zero.
    remedy:
      ja: 実績がなかったのであれば、このままで構いません。あったのであれば、行を足して出し直してください。
      en: Nothing needs to be done if there was none. Otherwise add the records and send the file again.
  - code: waiver-expired
    severity: warning
    title: {ja: 受け入れの期限が切れた, en: Waiver expired}
    message:
      ja: 「{title_ja}」（{code}）{count} 件は、{name} が「{reason}」として {expires} まで受け入れていました。期限が切れたので、ふつうの検出事項として数えます。
      en: "{count} × {title_en} ({code}) had been accepted by {name} until {expires} ({reason}). As the day has passed, they count again."
    remedy:
      ja: ファイルを直すか、引き続き受け入れてよければ waivers.yml の期限（expires）を県が改めてください。
      en: Mend the file, or have the prefecture set a later day (expires) in waivers.yml if it may stand.
  # 行
  - code: damaged-record
    severity: error
    title: {ja: 行がこわれている, en: Damaged record}
    message:
      ja: 引用符（"）が閉じていないなどのため、{last} 行目までを正しく読めませんでした。
      en: Because of an unclosed quote or the like, the text up to line {last} could not be read.
    remedy:
      ja: この行の引用符の数を確かめてください。表計算ソフトで開き、CSVで保存し直すと直ることがあります。
      en: Check the quotes of this record. Opening the file in a spreadsheet program and saving it as CSV again may help.
  - code: field-too-long
    severity: error
    title: {ja: セルが長すぎる, en: Field too long}
    message:
      ja: 一つのセルが長すぎて読めません。引用符（"）が閉じていないおそれがあります。
      en: A cell is too long to be read; perhaps a quote is not closed.
    remedy:
      ja: この行の引用符を確かめてください。正しいセルであれば、--max-field-bytes で上限を上げて読み直してください。
      en: Check the quotes of this record. If the cell is right, raise the limit with --max-field-bytes and read again.
  - code: record-too-long
    severity: error
    title: {ja: 行が長すぎる, en: Record too long}
    message:
      ja: この行は、一行として読める長さの上限を超えています。{last} 行目までを一つのこわれた行としました。
      en: This record is longer than a record may be; the text up to line {last} was taken as one damaged record.
    remedy:
      ja: この行の引用符と改行を確かめてください。正しい行であれば、--max-record-bytes で上限を上げて読み直してください。
      en: Check its quotes and line ends. If the record is right, raise the limit with --max-record-bytes and read again.
  - code: too-many-fields
    severity: error
    title: {ja: 列が多すぎる, en: Too many fields}
    message:
      ja: この行の列の数が上限を超えています。{last} 行目までを一つのこわれた行としました。
      en: This record has more fields than a record may have; the text up to line {last} was taken as one damaged record.
    remedy:
      ja: 区切り文字が続いていないか確かめてください。正しい行であれば、--max-fields で上限を上げて読み直してください。
      en: Check for a run of delimiters. If the record is right, raise the limit with --max-fields and read again.
  - code: extra-cells
    severity: error
    title: {ja: セルが多い, en: Too many cells}
    message:
      ja: 見出しは {expected} 列ですが、この行には {count} 列あります（余ったセル「{raw}」）。ほかの列もずれているおそれがあるため、この行は読んでいません。
      en: The header has {expected} columns, this record {count} (extra cell {raw}). As the others may have shifted, the record was not read.
    remedy:
      ja: 数字の桁区切りのコンマ（1,234）や文中のコンマで列が分かれていないか確かめ、1234 のように書くか、セル全体を引用符（"）で囲んでください。
      en: Check whether a comma inside a number (1,234) or a text has split a cell; write 1234 or put the cell in quotes.
    rule: L1-15
  - code: missing-cells
    severity: error
    title: {ja: セルが足りない, en: Too few cells}
    message:
      ja: 見出しは {expected} 列ですが、この行は {count} 列しかなく、「{title}」がありません。
      en: The header has {expected} columns, this record only {count}; {title} is missing.
    remedy:
      ja: この行の抜けたセルを補ってください。
      en: Fill in the missing cells of this record.
  - code: quote-inside-field
    severity: warning
    title: {ja: 引用符がセルの途中にある, en: Quote inside a field}
    message:
      ja: セルの途中に引用符（"）があります。文字としてそのまま読みました。
      en: There is a quote inside a cell; it was read as a character.
    remedy:
      ja: 読み取った内容が正しいか確かめてください。引用符を使うときは、セル全体を囲んで "" と二つ重ねます。
      en: Check that the cell was read rightly. A quote inside a cell is written twice, and the cell put in quotes.
  - code: text-after-quote
    severity: warning
    title: {ja: 閉じた引用符の後に文字がある, en: Text after a closing quote}
    message:
      ja: 閉じた引用符（"）の後に文字があります。つなげて読みました。
      en: There is text after a closing quote; it was joined to the cell.
    remedy:
      ja: 読み取った内容が正しいか確かめてください。
      en: Check that the cell was read rightly.
  - code: rows-in-quotes
    severity: error
    title: {ja: 引用符の間に行が入っている, en: Rows between two quotes}
    message:
      ja: 引用符（"）が開いたまま {last} 行目まで続き、その間の行が一つのセルになっています。
      en: A quote opens here and closes in line {last} only, so that the rows between are one cell.
    remedy:
      ja: このセルと {last} 行目にある余分な引用符（"）を消してください。
      en: Delete the stray quotes in this cell and in line {last}.
  - code: duplicate-key
    severity: error
    waivable: true
    title: {ja: 番号が重なっている, en: Key occurs twice}
    message:
      ja: 「{label}」の番号「{raw}」は、ファイルの先頭から数えて {first} 番目の行にもあります。
      en: The key {raw} in {label} stands in record {first} too.
    remedy:
      ja: 同じものが二度書かれているなら一方を消し、別のものなら番号を変えてください。
      en: Delete one of the two if they are the same; give one another number if they are not.
  - code: duplicate-row
    severity: warning
    title: {ja: 同じ行が二つある, en: Record occurs twice}
    message:
      ja: ファイルの先頭から数えて {first} 番目の行とまったく同じ行です（参加者番号 {raw}）。二件として数えています。
      en: The record is identical with record {first} (participant {raw}). Both are counted.
    remedy:
      ja: 写し間違いであれば一方を消してください。
      en: Delete one of them if it was copied by mistake.
  - code: total-mismatch
    severity: warning
    title: {ja: 合計が合わない, en: Total does not add up}
    message:
      ja: 「{label}」の合計は「{raw}」と書かれていますが、合計する行を足すと {expected} です。
      en: The total of {label} is stated as {raw}, but its records add up to {expected}.
    remedy:
      ja: 行の抜けや重なり、または合計の数を確かめてください。集計には行の値を使い、合計の行は使いません。
      en: Check whether records are missing or doubled, or the total is wrong. Records are counted, totals are not.
  - code: non-member-record
    severity: warning
    title: {ja: 構成団体でない市町村の行, en: Record of a non-member}
    message:
      ja: 「{raw}」（{name}）は、この事業の構成団体ではありません。KPIには入れず、別に示します。
      en: "{raw} ({municipality}) is no member of the project. The record enters no KPI and is shown apart."
    remedy:
      ja: 市町村が正しければこのままで構いません。間違いなら直して出し直してください。
      en: Nothing needs to be done if the municipality is right.
  - code: unlisted-programme
    severity: warning
    title: {ja: 参加していない取組の行, en: Programme not listed for the member}
    message:
      ja: "{name}は、取組「{programme_ja}」に参加していません。KPIには入れず、別に示します。"
      en: "The municipality {municipality} takes no part in the programme {programme_en}. The record enters no KPI and is shown apart."
    remedy:
      ja: 取組が正しければこのままで構いません。間違いなら直して出し直してください。
      en: Nothing needs to be done if the programme is right.
  - code: headcount-with-key
    severity: error
    waivable: true
    title: {ja: 参加者番号のある行の人数が1でない, en: Headcount above 1 with a participant key}
    message:
      ja: 参加者番号のある行は一人分ですが、人数が「{raw}」です。
      en: A record with a participant key stands for one person, but its headcount is {raw}.
    remedy:
      ja: 人数を 1 にするか、参加者番号を消して人数だけにしてください。
      en: Write 1, or remove the participant key.
  - code: dates-reversed
    severity: error
    waivable: true
    title: {ja: 日付の前後が逆, en: Dates reversed}
    message:
      ja: 「{label}」の「{raw}」が「{other}」より前の日です。
      en: "{raw} in {label} lies before {other}."
    remedy:
      ja: どちらかの日付を直してください。
      en: Correct one of the two dates.
  - code: part-exceeds-whole
    severity: error
    waivable: true
    title: {ja: 内数が総数より多い, en: Part exceeds the whole}
    message:
      ja: 「{label}」の「{raw}」が「{other}」より多くなっています。
      en: "{raw} in {label} is more than {other}."
    remedy:
      ja: どちらかの数を直してください。
      en: Correct one of the two numbers.
  # セル
  - code: undecodable-bytes
    severity: error
    title: {ja: 読めない文字がある, en: Undecodable bytes}
    message:
      ja: 「{label}」に、文字として読めないデータがあります。
      en: The cell in {label} has bytes that are no character.
    remedy:
      ja: 元の表を開いてそのセルを打ち直し、CSVで保存し直してください。
      en: Type the cell anew in the original table and save it as CSV again.
  - code: replacement-character
    severity: warning
    title: {ja: 文字が失われている, en: Lost character}
    message:
      ja: 「{label}」に「�」があります。以前の保存のときに文字が失われたようです。
      en: There is a � in {label}; an earlier save has lost a character.
    remedy:
      ja: 元の表で正しい文字を確かめてください。
      en: Check the right character in the original table.
  - code: mojibake
    severity: error
    title: {ja: 文字化けしたまま保存されている, en: Text saved garbled}
    message:
      ja: 「{label}」などの文字が化けています。以前、別の文字コードとして開かれ、化けたまま保存されたようです。
      en: The text of {label} and perhaps others is garbled; an earlier program opened it in a wrong encoding and saved it so.
    remedy:
      ja: このファイルは直せません。化ける前の元のファイルか元の表から、「CSV UTF-8（コンマ区切り）」で保存し直してください。
      en: This file cannot be mended. Go back to the file or table it was made from and save that as “CSV UTF-8 (Comma delimited)”.
  - code: required-blank
    severity: error
    title: {ja: 必要なセルが空欄, en: Required cell is blank}
    message:
      ja: 「{label}」が空欄です。
      en: "{label} is blank."
    remedy:
      ja: 値を書いてください。分からない居住地は「不明」と書きます。
      en: Fill in the cell. A residence that is not known is written 不明.
    rule: L1-09
  - code: ditto-mark
    severity: error
    title: {ja: 「同上」の印, en: Ditto mark}
    message:
      ja: 「{label}」の「{raw}」は、上の行と同じという意味の印です。
      en: "{raw} in {label} means the same as above."
    remedy:
      ja: 印ではなく、番号を一行ずつ書いてください。
      en: Write the number itself in every row.
    rule: L2-02
  - code: unknown-municipality
    severity: error
    title: {ja: 市町村が分からない, en: Unknown municipality}
    message:
      ja: 「{raw}」という市町村が見つかりません。
      en: There is no municipality {raw}.
    remedy:
      ja: 6桁の団体コード（例：062031）か、市町村の名前（例：鶴岡市）を書いてください。
      en: Write the six-digit code (such as 062031) or the name (such as 鶴岡市).
    rule: L3-06
  - code: municipality-mismatch
    severity: error
    title: {ja: 団体コードと市町村名が合わない, en: Code and name disagree}
    message:
      ja: 団体コード「{raw}」は{expected}ですが、隣の市町村名は「{name}」です。
      en: The code {raw} is {expected}, but the name beside it is {name}.
    remedy:
      ja: どちらが正しいか確かめて、一方を直してください。
      en: Find out which one is right and correct the other.
    rule: L3-06
  - code: municipality-check-digit
    severity: error
    title: {ja: 団体コードの検査数字が合わない, en: Check digit of the code is wrong}
    message:
      ja: 団体コード「{raw}」の最後の数字（検査数字）が合いません。打ち間違いのおそれがあります。
      en: The last digit of the code {raw} does not fit the others; perhaps it was mistyped.
    remedy:
      ja: コードを確かめて書き直してください。
      en: Check the code and write it anew.
    rule: L3-06
  - code: unknown-residence
    severity: error
    title: {ja: 居住地が分からない, en: Unknown residence}
    message:
      ja: 「{raw}」がどこか分かりません。
      en: It is not known where {raw} is.
    remedy:
      ja: 県内なら市町村の名前かコード、県外なら都道府県名（例：東京都）、ほかは「海外」「不明」と書いてください。
      en: Write a municipality, a prefecture (such as 東京都), 海外 or 不明.
    rule: L3-06
  - code: unknown-programme
    severity: error
    title: {ja: 取組が分からない, en: Unknown programme}
    message:
      ja: 「{raw}」という取組はありません。
      en: There is no programme {raw}.
    remedy:
      ja: 取組の名前を一覧のとおりに書いてください。
      en: Write the programme as it is listed.
    rule: L2-04
  - code: unknown-code
    severity: error
    title: {ja: 選択肢にない値, en: Value is not one of the choices}
    message:
      ja: 「{label}」の「{raw}」は選択肢にありません。
      en: "{raw} is not one of the choices of {label}."
    remedy:
      ja: 様式の選択肢から選んで書いてください。
      en: Write one of the choices of the form.
    rule: L2-04
  - code: not-a-date
    severity: error
    title: {ja: 日付として読めない, en: Not a date}
    message:
      ja: 「{label}」の「{raw}」を日付として読めません。
      en: "{raw} in {label} cannot be read as a date."
    remedy:
      ja: 2024-04-01、2024/4/1、令和6年4月1日 のように書いてください。
      en: Write 2024-04-01, 2024/4/1 or 令和6年4月1日.
    rule: L3-05
  - code: date-does-not-exist
    severity: error
    title: {ja: 存在しない日付, en: Date does not exist}
    message:
      ja: 「{raw}」という日はありません。
      en: There is no day {raw}.
    remedy:
      ja: 日付を確かめて書き直してください。
      en: Check the date and write it anew.
    rule: L3-05
  - code: era-mismatch
    severity: error
    title: {ja: 元号と年が合わない, en: Era and year disagree}
    message:
      ja: 「{raw}」は、その元号の期間にありません。
      en: "{raw} does not lie in that era."
    remedy:
      ja: 元号か年を直してください。
      en: Correct the era or the year.
    rule: L3-05
  - code: date-incomplete
    severity: error
    title: {ja: 日付に年または日がない, en: Date incomplete}
    message:
      ja: 「{label}」の「{raw}」だけでは、いつか決まりません。
      en: "{raw} in {label} does not say which day it was."
    remedy:
      ja: 年・月・日をすべて書くか、年を「年度」の列に書いてください。日が分からないときは、日付を空欄にして期間（例：令和6年度第1四半期）を書きます。
      en: Write year, month and day, or add a 年度 column. If the day is not known, leave the date blank and fill in the period.
    rule: L3-05
  - code: ambiguous-date
    severity: error
    title: {ja: 日付が二通りに読める, en: Ambiguous date}
    message:
      ja: 「{raw}」は何通りかの日付に読めます。
      en: "{raw} can be read as several dates."
    remedy:
      ja: 年を4桁か元号で書いてください（例：2024/4/1、令和6年4月1日）。
      en: Write the year with four digits or with its era (such as 2024/4/1 or 令和6年4月1日).
    rule: L3-05
  - code: not-a-period
    severity: error
    title: {ja: 四半期として読めない, en: Not a quarter}
    message:
      ja: 「{label}」の「{raw}」を年度の四半期として読めません。
      en: "{raw} in {label} cannot be read as a quarter of a fiscal year."
    remedy:
      ja: 令和6年度第1四半期、または FY2024Q1 のように書いてください。
      en: Write 令和6年度第1四半期 or FY2024Q1.
    rule: L3-05
  - code: date-outside-quarter
    severity: error
    waivable: true
    title: {ja: 四半期の外の日付, en: Date outside the quarter}
    message:
      ja: 「{label}」の「{raw}」は、この提出の四半期（{first} から {last} まで）の外です。
      en: "{raw} in {label} lies outside the quarter of this submission ({first} to {last})."
    remedy:
      ja: 日付を直すか、その四半期の提出に移してください。前の四半期の追加分をまとめて出すときは、収受簿の遡及欄に「遡及」と書きます。
      en: Correct the date, or move the record to the file of its quarter. For late additions enter 遡及 in the register.
  - code: not-a-number
    severity: error
    title: {ja: 数として読めない, en: Not a number}
    message:
      ja: 「{label}」の「{raw}」を数として読めません。
      en: "{raw} in {label} cannot be read as a whole number."
    remedy:
      ja: 30 のように整数だけを書いてください。数が二つあるときは行を分け、説明は備考に書きます。
      en: Write one whole number such as 30 and nothing else.
    rule: L2-01
  - code: approximate-number
    severity: error
    title: {ja: おおよその数, en: Approximate number}
    message:
      ja: 「{label}」の「{raw}」はおおよその数です。
      en: "{raw} in {label} is only approximate."
    remedy:
      ja: 数えた数を書いてください。数えていないときは「…」（不詳）と書きます。
      en: Write the number that was counted. If it was not counted, write … (unknown).
    rule: L2-01
  - code: number-range
    severity: error
    title: {ja: 幅のある数, en: Range instead of a number}
    message:
      ja: 「{label}」の「{raw}」は幅のある数です。
      en: "{raw} in {label} is a range."
    remedy:
      ja: 数えた数を一つだけ書いてください。数えていないときは「…」（不詳）と書きます。
      en: Write the one number that was counted. If it was not counted, write … (unknown).
    rule: L2-01
  - code: number-out-of-range
    severity: error
    title: {ja: あり得ない大きさの数, en: Number out of range}
    message:
      ja: 「{label}」の「{raw}」は、この項目の数としてあり得ません。
      en: "{raw} in {label} is not possible for this field."
    remedy:
      ja: 数を確かめて書き直してください。人数が0の行は消してください。
      en: Check the number and write it anew.
  - code: unit-mismatch
    severity: error
    title: {ja: 単位が違う, en: Unit disagrees}
    message:
      ja: 「{label}」の単位は「{expected}」ですが、「{unit}」と書かれています。
      en: The unit of {label} is {expected}, but {unit} is written.
    remedy:
      ja: "{expected}で数えた数を書いてください（例：12千円は 12000）。"
      en: Write the number in {expected} (12千円 is 12000).
    rule: L2-01
  - code: excel-damage
    severity: error
    title: {ja: 表計算ソフトで値がこわれている, en: Value damaged by a spreadsheet}
    message:
      ja: 「{label}」の「{raw}」は、表計算ソフトが正しく表示・計算できなかった値です。
      en: "{raw} in {label} is what a spreadsheet program left of the value."
    remedy:
      ja: 元の表で、列の幅・数式・書式（番号は文字列、日付は日付）を直してから、CSVで保存し直してください。
      en: Mend the column width, formula or cell format in the original table and save it as CSV again.
  - code: corporate-number-check-digit
    severity: error
    title: {ja: 法人番号が正しくない, en: Corporate number is wrong}
    message:
      ja: 「{raw}」は法人番号（13桁、先頭が検査数字）として正しくありません。
      en: "{raw} is no corporate number (13 digits, the first one a check digit)."
    remedy:
      ja: 国税庁の法人番号公表サイトで確かめて書き直してください。分からないときは空欄にします。
      en: Look the number up and write it anew, or leave the cell blank.
  - code: personal-data-cell
    severity: error
    title: {ja: 個人情報らしい記入がある, en: Cell may hold personal data}
    message:
      ja: 「{label}」に、氏名・電話番号・メールアドレス・個人番号・住所らしい記入があります（{raw}）。
      en: The cell in {label} looks like a name, phone number, mail address, individual number or street address ({raw}).
    remedy:
      ja: その記入を消して出し直してください。参加者番号の列には、名前ではなく番号（例：P0001）を書きます。
      en: Remove it and send the file again. A participant key is a number such as P0001, never a name.
  # 提出どうしの突き合わせ（報告のときに見る）
  - code: shared-event-differs
    severity: warning
    title: {ja: 共催イベントの数が合わない, en: Shared event reported differently}
    message:
      ja: 同じイベント「{title}」（{date}、番号 {id}）の{label}が、提出によって違います（{numbers}）。広域の集計には大きい方（{highest}）を使います。
      en: The event {title} ({date}, id {id}) is reported with different numbers of {label} ({numbers}). The larger one ({highest}) is used wide-area.
    remedy:
      ja: 共催した市町村どうしで数を確かめ、違う方を差し替えてください。
      en: Compare the numbers with the other town and replace the wrong one.
  - code: same-event-two-ids
    severity: warning
    title: {ja: 同じイベントに二つの番号がある, en: One event under two ids}
    message:
      ja: 名称と日付が同じイベント「{title}」（{date}）に、違う番号が付いています（{ids}）。別のイベントとして数えています。
      en: Events with the same title {title} and date ({date}) have different ids ({ids}). They count separately.
    remedy:
      ja: 同じイベントなら、事業で決めた一つの番号にそろえてください。
      en: If they are the same event, use the one id of the project.

"""####,
"indicators.yml": ####"""
# 測度と指標の定義。測度はレコードから数えるもの、指標は測度と参照系列から作る式。
# where の条件は全部が成り立つこと。any はどれか一つ。is: outside-prefecture は「都道府県外（海外を含む）」で、
# 県内の他市町村と不明は含まない。quarter: slot は提出枠の四半期で数える（書かれた日付ではなく報告された期）。
# inside-prefecture-elsewhere は県内の他市町村。県名だけ（市町村が分からない）もここに数える。
# ratio は「numerator の合計 ÷ denominator の合計 × per」。割合（%）は per: 100。distinct の測度は一つだけ書ける。
# additivity は必ず書く。測度の種類と違う宣言は読み込みのときに断る。none と書いた方向には合算せず算定不能にする。
# scopes を書かない指標は line（経費区分）を除くすべての範囲で計算する。
version: 1

measures:
  - id: outside-people
    dataset: participants
    kind: distinct
    field: participant_key
    where: [{field: residence, is: outside-prefecture}, {field: participant_key, is: filled}]
  - id: outside-unkeyed
    dataset: participants
    kind: sum
    field: headcount
    where: [{field: residence, is: outside-prefecture}, {field: participant_key, is: blank}]
  - id: outside-participations
    dataset: participants
    kind: sum
    field: headcount
    where: [{field: residence, is: outside-prefecture}]
  - id: inside-participations
    dataset: participants
    kind: sum
    field: headcount
    where: [{field: residence, is: inside-prefecture-elsewhere}]
  - id: resident-participations
    dataset: participants
    kind: sum
    field: headcount
    where: [{field: residence, is: same-municipality}]
  - id: unknown-residence-participations
    dataset: participants
    kind: sum
    field: headcount
    where: [{field: residence, is: unknown}]
  - id: outside-new
    dataset: participants
    kind: sum
    field: headcount
    where: [{field: residence, is: outside-prefecture}, {field: involvement, in: [new]}]
  - id: outside-continuing
    dataset: participants
    kind: sum
    field: headcount
    where: [{field: residence, is: outside-prefecture}, {field: involvement, in: [continuing]}]

  - id: matches-concluded
    dataset: matches
    kind: distinct
    field: match_id
    where:
      - {field: stage, in: [matched, active, continued, closed]}
      - any: [{field: stage, in: [matched, active, continued]}, {field: matched_on, is: filled}, {field: period, is: filled}]
  - id: matches-concluded-company
    dataset: matches
    kind: distinct
    field: match_id
    where:
      - {field: kind, in: [company]}
      - {field: stage, in: [matched, active, continued, closed]}
      - any: [{field: stage, in: [matched, active, continued]}, {field: matched_on, is: filled}, {field: period, is: filled}]
  - id: matches-concluded-side-job
    dataset: matches
    kind: distinct
    field: match_id
    where:
      - {field: kind, in: [side-job]}
      - {field: stage, in: [matched, active, continued, closed]}
      - any: [{field: stage, in: [matched, active, continued]}, {field: matched_on, is: filled}, {field: period, is: filled}]
  - id: matches-applied
    dataset: matches
    kind: distinct
    field: match_id
    quarter: slot
    where: [{field: stage, in: [applied, interview, matched, active, continued, closed]}]
  - id: matches-open
    dataset: matches
    kind: distinct
    field: match_id
    quarter: slot
    where: [{field: stage, in: [open]}]

  - id: migrants-people
    dataset: migrations
    kind: sum
    field: people
  - id: migrants-households
    dataset: migrations
    kind: sum
    field: households
  - id: migrants-via
    dataset: migrations
    kind: sum
    field: people
    where: [{field: prior_involvement, in: ["yes"]}]
  - id: migrants-not-via
    dataset: migrations
    kind: sum
    field: people
    where: [{field: prior_involvement, in: ["no"]}]

  - id: events-count
    dataset: events
    kind: distinct
    field: event_id
  - id: event-attendees
    dataset: events
    kind: sum-once
    field: attendees
    key: event_id
  - id: event-attendees-outside
    dataset: events
    kind: sum-once
    field: attendees_outside
    key: event_id
  - id: guest-nights
    dataset: events
    kind: sum-once
    field: guest_nights
    key: event_id
  - id: training-attendees
    dataset: events
    kind: sum-once
    field: attendees
    key: event_id
    where: [{field: kind, in: [training]}]

# 参照系列: project.yml の予算区分から読む。
series:
  - {id: executed-cost, source: budget-executed, unit: 千円}

indicators:
  - id: relationship-population-distinct
    title: {ja: 関係人口（実人数）, en: Relationship population (distinct people)}
    short: {ja: 関係人口(実), en: Rel. population}
    unit: {ja: 人, en: people}
    digits: 0
    direction: up
    version: v1
    additivity: {time: distinct, area: distinct}
    formula: {people: outside-people, unkeyed: outside-unkeyed, participations: outside-participations}
    definition:
      ja: 県外（海外を含む）に住む参加者を、参加者番号で一人を一度だけ数えた人数。番号が事業共通でない提出者があるときは下限と上限で示し、KPI は下限を使う。
      en: Participants living outside the prefecture (abroad included), each counted once by participant key. Bounds are shown where keys are not comparable; KPIs use the lower bound.
  - id: relationship-population-gross
    title: {ja: 関係人口（延べ）, en: Relationship population (participations)}
    short: {ja: 関係人口(延べ), en: Participations}
    unit: {ja: 人, en: people}
    digits: 0
    direction: up
    version: v1
    additivity: {time: sum, area: sum}
    formula: {value: outside-participations}
    definition:
      ja: 県外（海外を含む）に住む参加者の延べ人数（人数の合計）。
      en: Total headcount of participants living outside the prefecture.
  - id: new-participant-ratio
    title: {ja: 新規の割合, en: Share of new participants}
    short: {ja: 新規の割合, en: New share}
    unit: {ja: "%", en: "%"}
    digits: 1
    direction: up
    version: v1
    additivity: {time: ratio, area: ratio}
    formula: {ratio: {numerator: [outside-new], denominator: [outside-new, outside-continuing], per: 100}}
    definition:
      ja: 関係人口の延べのうち、新規÷（新規＋継続）。空欄はどちらにも入れない。
      en: New ÷ (new + continuing) among participations of the relationship population; blanks are in neither.
  - id: matches-concluded
    title: {ja: マッチング成立件数, en: Matches concluded}
    short: {ja: 成立件数, en: Matches}
    unit: {ja: 件, en: matches}
    digits: 0
    direction: up
    version: v1
    additivity: {time: distinct, area: distinct}
    formula: {value: matches-concluded}
    definition:
      ja: 成立に至ったマッチングの数。一つのマッチングIDを一度だけ、成立日の四半期に数える。
      en: Matches that reached conclusion, each match id once, in the quarter of the match date.
  - id: matches-concluded-company
    title: {ja: マッチング成立件数（企業）, en: Matches concluded (companies)}
    short: {ja: 成立(企業), en: Company matches}
    unit: {ja: 件, en: matches}
    digits: 0
    direction: up
    version: v1
    additivity: {time: distinct, area: distinct}
    formula: {value: matches-concluded-company}
    definition: {ja: 成立件数のうち相手が企業のもの。, en: Matches concluded with companies.}
  - id: matches-concluded-side-job
    title: {ja: マッチング成立件数（副業・兼業）, en: Matches concluded (side jobs)}
    short: {ja: 成立(副業), en: Side-job matches}
    unit: {ja: 件, en: matches}
    digits: 0
    direction: up
    version: v1
    additivity: {time: distinct, area: distinct}
    formula: {value: matches-concluded-side-job}
    definition: {ja: 成立件数のうち相手が副業・兼業人材のもの。, en: Matches concluded with side-job workers.}
  - id: match-success-ratio
    title: {ja: マッチング成立率, en: Match success rate}
    short: {ja: 成立率, en: Success rate}
    unit: {ja: "%", en: "%"}
    digits: 1
    direction: up
    version: v1
    additivity: {time: ratio, area: ratio}
    formula: {ratio: {numerator: [matches-concluded], denominator: [matches-applied], per: 100}}
    definition:
      ja: その期に成立した件数÷その期に応募以上の段階で報告されたマッチングIDの数（終了を含む）。
      en: Matches concluded in the period ÷ distinct match ids reported in it at the applied stage or later (closed included).
  - id: migrants-people
    title: {ja: 移住者数（人）, en: Migrants (people)}
    short: {ja: 移住者(人), en: Migrants}
    unit: {ja: 人, en: people}
    digits: 0
    direction: up
    version: v1
    additivity: {time: sum, area: sum}
    formula: {value: migrants-people}
    definition: {ja: 提出者の移住者の定義による人数。定義は提出者により異なることがある。, en: People who moved in by each submitter's own definition.}
  - id: migrants-households
    title: {ja: 移住者数（組）, en: Migrants (households)}
    short: {ja: 移住者(組), en: Households}
    unit: {ja: 組, en: households}
    digits: 0
    direction: up
    version: v1
    additivity: {time: sum, area: sum}
    formula: {value: migrants-households}
    definition: {ja: 移住した世帯の数。, en: Households that moved in.}
  - id: via-involvement-ratio
    title: {ja: 関係人口経由の割合, en: Share of migrants with prior involvement}
    short: {ja: 経由の割合, en: Via involvement}
    unit: {ja: "%", en: "%"}
    digits: 1
    direction: up
    version: v1
    additivity: {time: ratio, area: ratio}
    formula: {ratio: {numerator: [migrants-via], denominator: [migrants-via, migrants-not-via], per: 100}}
    definition: {ja: 移住した人のうち、関係人口経由が有÷（有＋無）。空欄はどちらにも入れない。, en: Yes ÷ (yes + no) among people who moved in; blanks are in neither.}
  - id: events-count
    title: {ja: イベント件数, en: Events}
    short: {ja: イベント件数, en: Events}
    unit: {ja: 件, en: events}
    digits: 0
    direction: up
    version: v1
    additivity: {time: distinct, area: distinct}
    formula: {value: events-count}
    definition: {ja: 催しの数。二つの市町村が出した同じイベントIDは広域で一度だけ数える。, en: Events; one shared event id counts once wide-area.}
  - id: event-attendees
    title: {ja: 参加者数, en: Event attendees}
    short: {ja: 参加者数, en: Attendees}
    unit: {ja: 人, en: people}
    digits: 0
    direction: up
    version: v1
    additivity: {time: sum-once, area: sum-once}
    formula: {value: event-attendees}
    definition: {ja: イベントの参加者数の合計。同じイベントIDは一度だけ、食い違うときは大きい方。, en: Attendees of events; one event id once, the larger where reports differ.}
  - id: event-attendees-outside
    title: {ja: 参加者数（うち県外）, en: Event attendees from outside}
    short: {ja: うち県外, en: From outside}
    unit: {ja: 人, en: people}
    digits: 0
    direction: up
    version: v1
    additivity: {time: sum-once, area: sum-once}
    formula: {value: event-attendees-outside}
    definition: {ja: イベントの参加者数のうち県外から。, en: Event attendees from outside the prefecture.}
  - id: guest-nights
    title: {ja: 延べ人泊, en: Guest nights}
    short: {ja: 延べ人泊, en: Guest nights}
    unit: {ja: 人泊, en: guest nights}
    digits: 0
    direction: up
    version: v1
    additivity: {time: sum-once, area: sum-once}
    formula: {value: guest-nights}
    definition: {ja: イベントの延べ宿泊（人×泊）の合計。, en: Guest nights of events.}
  - id: training-attendees
    title: {ja: 研修会参加者数, en: Training attendees}
    short: {ja: 研修参加者, en: Trainees}
    unit: {ja: 人, en: people}
    digits: 0
    direction: up
    version: v1
    additivity: {time: sum-once, area: sum-once}
    formula: {value: training-attendees}
    definition: {ja: 種類が研修会のイベントの参加者数。, en: Attendees of events of the training kind.}
  - id: executed-cost
    title: {ja: 執行額, en: Executed cost}
    short: {ja: 執行額, en: Cost}
    unit: {ja: 千円, en: thousand yen}
    digits: 0
    direction: none
    version: v1
    scopes: [line]
    additivity: {time: sum, area: none}
    formula: {series: executed-cost}
    definition: {ja: 経費区分ごと・会計年度ごとの執行額。区分を取組や市町村に割り振らない。, en: Executed cost per budget line and fiscal year; a line is never split.}
  - id: cost-per-match
    title: {ja: 成立1件当たり経費, en: Cost per match}
    short: {ja: 1件当たり経費, en: Cost per match}
    unit: {ja: 千円, en: thousand yen}
    digits: 0
    direction: down
    version: v1
    scopes: [line]
    additivity: {time: none, area: none}
    formula: {cost: executed-cost, per: [matches-concluded]}
    definition: {ja: 執行額÷その区分の取組の成立件数。区分と会計年度でだけ計算し、ほかは算定不能。, en: Executed cost ÷ matches of the line's programmes; per line and fiscal year only.}

"""####,
"labels.yml": ####"""
# 画面・帳票・テキストの言葉。{ } の中は値が入る。名前は変えず、言葉だけを変える。
# Words of pages and text; {name} is filled with a value. Change the words, not the names.

# ページの枠
skipToContent: {ja: 本文へ移動, en: Skip to content}
restricted: {ja: 庁内限り（秘匿処理前）, en: For internal use only (before disclosure control)}
navigation: {ja: ページ一覧, en: Pages}
dataDate: {ja: "データ時点 {day}", en: "Data as of {day}"}
roundingRule: {ja: 端数は四捨五入し、基準の値をまたぐ丸めはしない。, en: "Rounded half away from zero, never across a threshold."}
signsLegend: {ja: 年度は4月から翌年3月まで。▲は減少。pは速報、rは訂正した値を含む数。参考値は提出がそろっていないか期間が終わっていない値。, en: "Fiscal years run from April to March. ▲ is a decrease; p marks provisional and r revised figures. Reference values are incomplete."}
madeBy: {ja: "作成 kankei {version}", en: "Made by kankei {version}"}
noRows: {ja: 該当なし, en: None}
minus: {ja: マイナス, en: minus}
seeTable: {ja: 表で見る, en: See as table}
csvLink: {ja: CSV, en: CSV}
listSeparator: {ja: 、, en: ", "}
subtitleSeparator: {ja: ｜, en: " | "}

# ページの名前
overview: {ja: 概要, en: Overview}
kpiShort: {ja: KPI, en: KPI}
municipalities: {ja: 市町村, en: Municipalities}
reviewShort: {ja: 効果検証, en: Review}
comparison: {ja: 年度比較, en: Comparison of years}
statusPage: {ja: 提出状況, en: Submissions}

# 値
notComputable: {ja: 算定不能, en: not computable}
notComputableBecause: {ja: "算定不能（{reason}）", en: "not computable ({reason})"}
reasonZeroDenominator: {ja: 分母が0, en: denominator is zero}
reasonNotAtThisScope: {ja: この区分では計算しない, en: not defined for this scope}
reasonNotAtThisPeriod: {ja: この期間では計算しない, en: not defined for this period}
reasonNoData: {ja: 提出がない, en: no submission}
reasonNotSettled: {ja: 未決算, en: not settled}
reasonUnknownIndicator: {ja: 指標の定義がない, en: no such indicator}
reasonOverflow: {ja: 数が大きすぎる, en: number too large}
reasonZeroPlan: {ja: 計画の増加分が0, en: no planned change}
reasonNegativePlan: {ja: 計画の増減が指標の向きと逆, en: plan against the direction}
reasonZeroTarget: {ja: 目標値が0, en: target is zero}
reasonNegativeTarget: {ja: 目標値が負, en: target is negative}
reasonNoDirection: {ja: 増減の向きを定めない指標, en: indicator without direction}
range: {ja: "{lower}〜{upper}", en: "{lower}-{upper}"}
boundsStatus: {ja: "範囲 下限{lower} 上限{upper}", en: "bounds {lower} to {upper}"}
referenceValue: {ja: "参考値 {coverage}枠", en: "reference {coverage}"}
coverageDetail: {ja: "提出 {coverage}枠", en: "coverage {coverage}"}
coverageWithPopulation: {ja: "提出 {coverage}枠、人口比 {share}%", en: "coverage {coverage}, {share}% of residents"}
populationDetail: {ja: "人口比 {share}%", en: "{share}% of residents"}
gapsDetail: {ja: "不詳・秘匿 {n}件", en: "{n} unknown or concealed"}
provisionalDetail: {ja: "速報 {n}件を含む", en: "{n} provisional"}
revisedDetail: {ja: "訂正 {n}件を含む", en: "{n} revised"}
provisionalSign: {ja: p, en: p}
revisedSign: {ja: r, en: r}
noComparison: {ja: 比較なし, en: no comparison}
comparedQuarters: {ja: "（{quarters}どうし）", en: "({quarters} only)"}
points: {ja: ポイント, en: " points"}
absent: {ja: なし, en: none}
inProgress: {ja: 途中経過, en: in progress}

# 表の見出し
unitInHeader: {ja: "（{unit}）", en: " ({unit})"}
nameWithUnit: {ja: "{name}（{unit}）", en: "{name} ({unit})"}
unitIs: {ja: "単位 {unit}", en: "unit: {unit}"}
statusOfColumn: {ja: "{column}の状態", en: "status of {column}"}
kpi: {ja: KPI, en: KPI}
indicator: {ja: 指標, en: Indicator}
value: {ja: 値, en: Value}
target: {ja: 目標値, en: Target}
actual: {ja: 実績値, en: Actual}
ratioToTarget: {ja: 目標比, en: Ratio to target}
ratioSigns: {ja: "太線=目標、細線=前年度", en: "thick rule: target, thin: last year"}
levelRate: {ja: 水準達成率, en: Level attainment}
incrementRate: {ja: 増加分達成率, en: Increment attainment}
difference: {ja: 前年度差, en: Change from last year}
verdict: {ja: 達成, en: Attainment}
coverage: {ja: 提出枠, en: Coverage}
populationShare: {ja: 人口比, en: Residents covered}
definition: {ja: 定義, en: Definition}
simpleSum: {ja: 単純合計, en: Simple sum}
overlap: {ja: 重複, en: Overlap}
overlapAtLeast: {ja: 重複（少なくとも）, en: Overlap (at least)}
overlapAtMost: {ja: 重複（多くとも）, en: Overlap (at most)}
participations: {ja: 延べ, en: Participations}
gaps: {ja: 不詳・秘匿のセル, en: Unknown or concealed cells}
fiscalYear: {ja: 年度, en: Fiscal year}
quarter: {ja: 四半期, en: Quarter}
municipality: {ja: 市町村, en: Municipality}
item: {ja: 項目, en: Item}
scope: {ja: 区分, en: Scope}
unit: {ja: 単位, en: Unit}
shape: {ja: 推移, en: Trend}
lastChange: {ja: 直近の前年度差, en: Latest change}
lastYearSameQuarter: {ja: 前年同期, en: Same quarter last year}
wideArea: {ja: 広域計, en: Wide-area}
yearly: {ja: 年度推移, en: by fiscal year}
quarterly: {ja: 四半期推移, en: by quarter}
span: {ja: "{first}〜{last}", en: "{first} to {last}"}

# 図の説明
plotOfTrend: {ja: 折れ線, en: Line chart}
plotOfBars: {ja: 横棒, en: Bar chart}
plotDescription: {ja: "{kind}。{subtitle}。{range}同じ値は表 {id} にあります。", en: "{kind}. {subtitle}. {range} The same values stand in table {id}."}
plotRange: {ja: "最小{least}、最大{greatest}。", en: "From {least} to {greatest}."}
basePoint: {ja: 策定時, en: Base}

# 注記
bulletNote: {ja: "目標比の棒は実績値÷目標値。太い縦線が目標（100%）、細い縦線が前年度、右端は130%。白抜きの棒は年度の途中か提出がそろっていない値。", en: "Bars show actual ÷ target; the thick rule is the target (100%), the thin rule last year, the right end 130%. Hollow bars are incomplete."}
decreasingNote: {ja: 減らすことが目標の指標では、実績値が目標値以下なら到達。水準達成率は100%以下、棒は太い縦線より左が到達にあたる。, en: "Where less is better, a target is reached at or below it: level attainment at or below 100%, the bar left of the thick rule."}
rateNote: {ja: 水準達成率=実績値÷目標値。増加分達成率=（実績値−基準値）÷（目標値−基準値）。累計のKPIの前年度差は、当年度分どうしの差。, en: "Level attainment = actual ÷ target. Increment attainment = (actual − base) ÷ (target − base). The difference of a cumulative KPI is that of the two years' own values."}
verdictNote: {ja: 達成は実績値と目標値の大小だけを示す。評価は担当者と外部有識者が行う。, en: "Attainment only compares actual and target; the evaluation is made by officers and experts."}
lowerBoundNote: {ja: 参加者番号が事業共通でない提出者があるとき、実人数は「下限〜上限」で示し、達成率は下限で計算する。, en: "Where participant keys are not comparable, people are shown as bounds and rates use the lower bound."}
boundsNote: {ja: "「1,234〜1,300」は、同じ人かどうかを番号で確かめられない参加者がいるときの下限と上限。", en: "\"1,234-1,300\" are bounds where keys cannot tell whether two participants are one person."}
simpleSumNote: {ja: 単純合計は市町村の値を足したもの。同じ人・同じ催しが複数の市町村にあると広域計より大きくなり、その差が重複（番号で確かめられない人がいるときは下限と上限）。, en: "The simple sum adds the municipalities' values; the overlap is what it exceeds the wide-area value by (bounds where keys are not comparable)."}
referenceNote: {ja: 参考値の n/m枠 は、期限の来た提出枠 m のうち集計に入った枠 n。期間が終わっていない値も参考値。, en: "Reference values are given with n of m due slots in force; so are values of periods that have not ended."}
populationNote: {ja: "人口比は、期限の来た提出枠のある市町村の人口のうち、そのすべてが集計に入った市町村の人口の割合{source}。", en: "Residents covered: those of members all of whose due slots are in force, of those of members with any{source}."}
populationSourceIs: {ja: "（人口は{source}）", en: " (residents: {source})"}
quarterNote: {ja: 終わった四半期だけを示す。実人数は四半期の値を足しても年度の値にならない。, en: "Only quarters that have ended. Quarterly people do not add up to the year."}
trendNote: {ja: 白抜きの点は参考値。点から上に伸びる線は上限まで。, en: "Hollow points are reference values; a line above a point reaches to the upper bound."}
lastChangeNote: {ja: 直近の前年度差は、終わった最後の年度とその前の年度の差。, en: "The latest change compares the last ended year with the one before."}
memberOrderNote: {ja: 市町村は団体コードの順に並べる。順位ではない。, en: "Municipalities stand in the order of their codes; this is no ranking."}
programmesNote: {ja: 取組の値は広域計の内数。取組外（空欄）のレコードはどの取組にも入らない。0だけの指標は省く。, en: "Programmes are parts of the wide-area value; indicators that are zero throughout are left out."}
linesNote: {ja: 区分は複数の取組を含むことがあり、取組や市町村に割り振らない。成立1件当たり経費は区分と年度でだけ計算する。, en: "A line may serve several programmes and is never split."}
apartNote: {ja: 構成団体でない市町村と、参加していない取組のレコード。受け付けるが、KPIと広域計には入れない。, en: "Records of non-members and of programmes in which a member takes no part; they enter neither KPIs nor the wide-area value."}
leftOutNote: {ja: ここにあるファイルの内容は、どの数値にも入っていない。, en: "Nothing in these files enters any figure."}

# 出典
sourceSubmissions: {ja: "出典 各提出者の提出ファイル｜{day}時点", en: "Source: submitted files, as of {day}"}
sourceRegister: {ja: 出典 収受簿, en: "Source: receipt register"}
sourceBudget: {ja: 出典 事業の予算区分と各提出者の提出ファイル, en: "Source: budget lines and submitted files"}
sourceFile: {ja: 出典 提出ファイル, en: "Source: the submitted file"}

# 概要・KPI
overviewTitle: {ja: "{year}のKPI {all}件は、目標に到達{reached}件・未達{not}件・未確定{open}件", en: "{year}: {reached} of {all} KPIs reached their target, {not} did not, {open} are open"}
overviewTitleRunning: {ja: "{year}のKPI {all}件の途中経過", en: "{year}: progress of {all} KPIs"}
kpiSentence: {ja: "{kpi}は{year}に{value}{unit}で、目標{target}{unit}の{rate}。", en: "{kpi} was {value} {unit} in {year}, {rate} of the target of {target} {unit}."}
kpiSentenceCumulative: {ja: "{kpi}は計画開始から{year}までに{value}{unit}で、目標{target}{unit}の{rate}。", en: "{kpi} came to {value} {unit} from the start of the plan through {year}, {rate} of the target of {target} {unit}."}
kpiSentenceRunning: {ja: "{kpi}は{year}の現時点で{value}{unit}（参考値）。年度の目標は{target}{unit}、進みは{rate}。", en: "{kpi} stands at {value} {unit} in {year} so far (reference); the target of the year is {target} {unit}, progress {rate}."}
kpiSentenceIncomplete: {ja: "{kpi}は{year}末で{value}{unit}（参考値、提出{coverage}枠）。目標{target}{unit}の{rate}。", en: "{kpi} came to {value} {unit} by the end of {year} (reference, coverage {coverage}), {rate} of the target of {target} {unit}."}
kpiSentenceWithout: {ja: "{kpi}の{year}の値は{reason}。", en: "{kpi} in {year}: {reason}."}
tileComparison: {ja: "目標 {target}{unit} の {rate}", en: "{rate} of the target of {target} {unit}"}
kpiHeaderDetail: {ja: "{id}｜{unit}｜{basis}", en: "{id} | {unit} | {basis}"}
basisAnnual: {ja: 単年度の値, en: value of the year}
basisCumulative: {ja: 計画開始からの累計, en: cumulative since the plan began}
ofWhichThisYear: {ja: "うち当年度 {value}", en: "this year {value}"}
noTarget: {ja: 目標設定なし, en: no target}
nothingToDraw: {ja: 図なし, en: no bar}
reached: {ja: 目標に到達, en: reached}
notReached: {ja: 目標に未達, en: not reached}
noVerdict: {ja: 未確定, en: open}
kpiTableTitle: {ja: "{year}のKPIの目標と実績", en: "Targets and actuals of {year}"}
runningHeading: {ja: "{year}の途中経過", en: "{year} so far"}
trendHeading: {ja: "{kpi}の推移", en: "{kpi} over time"}
quartersTitle: {ja: "{kpi}の四半期ごとの動き", en: "{kpi} by quarter"}
membersTitle: {ja: "{year}の{kpi}の市町村別", en: "{kpi} by municipality in {year}"}
byMunicipality: {ja: 市町村別, en: By municipality}
allIndicatorsHeading: {ja: すべての指標, en: All indicators}
allIndicatorsTitle: {ja: "{year}は{all}指標のうち{up}指標が前年度より増え、{down}指標が減った", en: "In {year}, {up} of {all} indicators rose and {down} fell"}
allIndicatorsTitleAlone: {ja: "{year}の{all}指標（前年度なし）", en: "{all} indicators in {year} (no earlier year)"}
meaning: {ja: 意味, en: Meaning}
basis: {ja: 達成率の基礎, en: Basis of attainment}
baseValue: {ja: 基準値, en: Base value}
baseText: {ja: "{value}{unit}（{year}）", en: "{value} {unit} ({year})"}
sourceForms: {ja: 読むデータセット, en: Datasets read}
definitionVersion: {ja: 定義の版, en: Definition version}

# 市町村・比較
municipalityTitle: {ja: "{name}の指標と提出", en: "{name}: indicators and submissions"}
municipalityYears: {ja: "{name}の指標の年度推移", en: "{name}: indicators by fiscal year"}
municipalityQuarters: {ja: "{name}の指標の四半期推移", en: "{name}: indicators by quarter"}
municipalitySlots: {ja: "{name}の提出枠", en: "{name}: slots"}
takesPartIn: {ja: "参加している取組 {programmes}", en: "Takes part in {programmes}"}
unlistedTitle: {ja: 参加していない取組のレコード, en: Records of programmes not taken part in}
unlistedName: {ja: "{name}（参加外の取組 {programme}）", en: "{name} (not taking part in {programme})"}
nonMemberName: {ja: "{name}（構成団体外）", en: "{name} (not a member)"}
comparisonHeading: {ja: すべての年度を並べて比べる, en: All fiscal years side by side}
comparisonPoint: {ja: 各年度の値の下に、集計に入った提出枠の数を示す。定義の版が違う値は比べない。, en: "Under every value stands its coverage. Values of different definition versions are not compared."}
compareWide: {ja: 広域計の年度比較, en: Wide-area by fiscal year}
compareQuarters: {ja: 広域計の四半期推移, en: Wide-area by quarter}
programmesHeading: {ja: 取組別, en: By programme}
compareProgrammes: {ja: 取組別の年度比較, en: Programmes by fiscal year}
linesHeading: {ja: 経費, en: Cost}
linesTitle: {ja: 経費区分ごとの計画額・執行額・成立1件当たり経費, en: "Plan, executed cost and cost per match by budget line"}
budgetLine: {ja: 経費区分, en: Budget line}
plannedCost: {ja: 計画額, en: Planned cost}
thousandYen: {ja: 千円, en: thousand yen}
apartHeading: {ja: 集計の外に置くレコード, en: Records that stand apart}
compareApart: {ja: 構成団体外・参加外の取組のレコード, en: Records of non-members and of programmes not taken part in}

# 効果検証
reviewTitle: {ja: "{year} 効果検証", en: "Review of {year}"}
reviewPoint: {ja: 要因分析と今後の方針は担当者が書く。公式の様式ではない。, en: "Causes and policy are written by officers. This is no official form."}
kpiHeading: {ja: 重要業績評価指標（KPI）, en: Key performance indicators}
causesHeading: {ja: 要因分析, en: Causes}
policyHeading: {ja: 今後の方針, en: Policy from here}
notWritten: {ja: 未記入, en: Not written yet}
revisionsHeading: {ja: "{year}分の改訂", en: "Revisions of {year}"}
revisionsTitle: {ja: "差替え・取下げ {n}件", en: "{n} replacements and withdrawals"}
noRevisions: {ja: 差替え・取下げはない, en: No replacement or withdrawal}

# 提出状況
slotTableTitle: {ja: 提出者・データセット・四半期ごとの状態, en: "State by submitter, dataset and quarter"}
slotTableSubtitle: {ja: "提出枠=提出者×データセット×四半期｜{day}時点", en: "Slot = submitter × dataset × quarter, as of {day}"}
slotSummaryTitle: {ja: "期限の来た{due}枠のうち{inForce}枠が集計に入っている", en: "{inForce} of {due} due slots are in force"}
slotStub: {ja: 提出者・データセット, en: Submitter and dataset}
slotWord: {ja: 提出枠, en: Slot}
slotUnit: {ja: 枠, en: slots}
slotsDue: {ja: 期限到来, en: Due}
slotsInForce: {ja: 集計に入る, en: In force}
slotsLate: {ja: うち遅れ, en: Late}
slotsMissing: {ja: 未提出, en: Not received}
slotsRefused: {ja: 修正依頼・隔離, en: Refused or quarantined}
overdueHeading: {ja: 期限を過ぎた提出枠, en: Overdue slots}
overdueTitle: {ja: "{n}枠が期限を過ぎても集計に入っていない", en: "{n} slots are overdue"}
nothingOverdue: {ja: 期限を過ぎた提出枠はない, en: No slot is overdue}
dueDay: {ja: 提出期限, en: Due}
daysLate: {ja: 超過日数, en: Days late}
dayUnit: {ja: 日, en: days}
state: {ja: 状態, en: State}
submitter: {ja: 提出者, en: Submitter}
dataset: {ja: データセット, en: Dataset}
receiptNumber: {ja: 受付番号, en: Receipt}
receiptKind: {ja: 種別, en: Kind}
kindSubmission: {ja: 提出, en: submission}
kindReplacement: {ja: 差替, en: replacement}
kindNothingToReport: {ja: 該当なし, en: nothing to report}
kindWithdrawal: {ja: 取下げ, en: withdrawal}
receivedOn: {ja: 受付日, en: Received}
fileName: {ja: ファイル名, en: File}
outcome: {ja: 結果, en: Outcome}
outcomeAccepted: {ja: 受付, en: accepted}
outcomeRefused: {ja: 修正依頼, en: refused}
outcomeQuarantined: {ja: 隔離, en: quarantined}
outcomeWithdrawn: {ja: 取下げ, en: withdrawn}
errors: {ja: エラー, en: Errors}
countsInstead: {ja: 代わりに集計しているもの, en: Counted instead}
otherCounts: {ja: "{receipt} を集計に使い続けている", en: "{receipt} stays in force"}
nothingCounts: {ja: この提出枠は集計に入っていない, en: Nothing is counted for this slot}
crossCheckHeading: {ja: 提出のあいだの確認事項, en: Checks between submissions}
crossCheckTitle: {ja: "{n}件の食い違いがある", en: "{n} differences between submissions"}
crossCheckSubtitle: {ja: 受付済みの提出どうしを比べた結果。修正依頼にはしない, en: Accepted submissions compared; never a refusal}
noCrossChecks: {ja: 提出のあいだに食い違いはない, en: Submissions agree with one another}
receiptsConcerned: {ja: 関係する受付番号, en: Receipts concerned}
standingTitle: {ja: 新しい版を集計できないため、前の版で集計している提出枠, en: "Slots counted by an earlier revision, for the latest could not be counted"}
standingItem: {ja: "{slot}: {latest} は{outcome}中、{inForce} で集計", en: "{slot}: {latest} is {outcome}; {inForce} is counted"}
standingLink: {ja: 直すところ, en: What must be mended}
leftOutHeading: {ja: 集計から外したファイル, en: Files left out}
leftOutTitle: {ja: "{n}件のファイルを集計から外した", en: "{n} files were left out"}
leftOutSubtitle: {ja: 修正依頼または隔離としたファイル, en: Refused or quarantined files}
nothingLeftOut: {ja: 集計から外したファイルはない, en: No file was left out}

# 検査結果
validationTitle: {ja: "検査結果 {receipt}", en: "Check of {receipt}"}
validationHeading: {ja: "{slot} の検査結果", en: "Check of {slot}"}
verdictRefused: {ja: "修正が必要です（エラー{errors}件・警告{warnings}件）", en: "Needs mending ({errors} errors, {warnings} warnings)"}
verdictQuarantined: {ja: 個人情報の列があるため隔離しました, en: Quarantined because it holds personal data}
refusalConsequence: {ja: "エラーを直して、同じ提出枠に差替えとして提出してください。それまでの扱い: {instead}。", en: "Mend the errors and send the file again as a replacement. Until then: {instead}."}
quarantineConsequence: {ja: "内容は保存していません。個人情報の列を消して提出し直してください。それまでの扱い: {instead}。", en: "The content was stored nowhere. Remove the personal data and send the file again. Until then: {instead}."}
fileShape: {ja: ファイルの形, en: File}
fileShapeText: {ja: "{bytes}バイト、文字コード {encoding}、データのレコード {data}件", en: "{bytes} bytes, {encoding}, {data} records of data"}
findingsHeading: {ja: 直すところ, en: What must be mended}
countsTitle: {ja: 検出事項の種類と件数, en: Findings by kind}
findingTitle: {ja: 検出事項, en: Finding}
findingCode: {ja: コード, en: Code}
findingMessage: {ja: 内容, en: Message}
findingRemedy: {ja: 直し方, en: Remedy}
findingCandidates: {ja: 修正案, en: Candidates}
severity: {ja: 重要度, en: Severity}
severityError: {ja: エラー, en: error}
severityWarning: {ja: 警告, en: warning}
severityInfo: {ja: 確認, en: note}
count: {ja: 件数, en: Count}
excelCell: {ja: Excelのセル, en: Excel cell}
excelRow: {ja: Excelの行, en: Excel row}
excelColumn: {ja: Excelの列, en: Excel column}
fileLine: {ja: 行番号, en: Line}
recordNumber: {ja: レコード, en: Record}
columnLabel: {ja: 列の見出し, en: Header}
cellAsWritten: {ja: 書かれていた内容, en: As written}
asWritten: {ja: "書かれていた内容:", en: "As written:"}
howToMend: {ja: "直し方:", en: "How to mend:"}
candidates: {ja: "修正案:", en: "Candidates:"}
suggestionWithMeaning: {ja: "{text}（{meaning}）", en: "{text} ({meaning})"}
placeOfCell: {ja: "セル {cell}（列「{label}」、{line}行目）", en: "Cell {cell} (column {label}, line {line})"}
placeOfRow: {ja: "Excelの{row}行（{line}行目）", en: "Excel row {row} (line {line})"}
placeOfColumn: {ja: "列「{label}」", en: "Column {label}"}
wholeFile: {ja: ファイル全体, en: The file as a whole}
restOfFindings: {ja: "ほかに{n}件あります。CSVには記録したものをすべて載せています。", en: "{n} more; the CSV has all that were kept."}
readHeading: {ja: 読み取った内容, en: What was read}
totalsTitle: {ja: このファイルの合計と前四半期, en: Totals of this file beside last quarter}
field: {ja: 項目名, en: Field}
thisFile: {ja: このファイル, en: This file}
lastQuarter: {ja: 前四半期, en: Last quarter}
quarterDifference: {ja: 前四半期との差, en: Change from last quarter}
columnsTitle: {ja: 列の読み取り, en: How columns were read}
readAs: {ja: 読み取り, en: Read as}
notRead: {ja: 読み取らない列, en: not read}
setAsideTitle: {ja: "データとして数えなかった行 {n}件", en: "{n} rows not counted as data"}
reason: {ja: 理由, en: Reason}
reasonTitle: {ja: 表題, en: title}
reasonComment: {ja: コメント行, en: comment}
reasonUnit: {ja: 単位の行, en: units}
reasonSubtotal: {ja: 小計, en: subtotal}
reasonTotal: {ja: 合計, en: total}
reasonNote: {ja: 注記, en: note}
reasonBlank: {ja: 空の行, en: blank}
reasonTemplate: {ja: 記入例, en: sample row}
reasonRepeatedHeader: {ja: 見出しの繰り返し, en: repeated header}
reasonNothingToReport: {ja: 該当なし, en: nothing to report}
changesTitle: {ja: 表記をそろえた値, en: Values brought to one form}
rule: {ja: 規則, en: Rule}
restOfChanges: {ja: "ほかに{n}種類。", en: "{n} more kinds."}

# 記入の手引き
guideTitle: {ja: "{name} {dataset}の記入の手引き", en: "How to fill in {dataset} ({name})"}
guideFile: {ja: "様式のファイル「{file}」（文字コード {encoding}）に、一行に一件ずつ書きます。列の見出しは変えないでください。", en: "Write one record a row into {file} ({encoding}). Do not change the labels of the columns."}
guideExampleRow: {ja: "「{mark}」で始まる例の行は、消しても残しても構いません。集計には入りません。", en: "The example row that begins with {mark} may stay or go; it is never counted."}
guideNothing: {ja: 実績がなかった四半期は、見出しの下に「該当なし」と一行だけ書いて送ってください。空のままの様式は受理できません。, en: "If there was nothing to report, write 該当なし (nothing to report) in one row below the header. An empty form is not accepted."}
guideDeadline: {ja: "期限は四半期の末日から{days}日です。書いたら「CSV（コンマ区切り）」で保存して送ってください。", en: "Files are due {days} days after the quarter. Save as CSV and send it."}
guideAvoidHeading: {ja: 書かないもの, en: What not to write}
guideAvoid: {ja: 氏名・住所・電話番号・メールアドレス・生年月日・個人番号は、どの列にも書かず、列も足さないでください。氏名などの列があるファイルは、内容を保存せずに隔離します。, en: "No names, addresses, telephone numbers, e-mail addresses, dates of birth or 個人番号 in any column, and no further columns for them. A file with such columns is quarantined and not stored."}
guideColumnsHeading: {ja: 列の書き方, en: The columns}
guideColumn: {ja: 見出し, en: Label}
guideNeed: {ja: 必須・任意, en: Required}
guideRequired: {ja: 必須, en: required}
guideOptional: {ja: 任意, en: optional}
guideWhat: {ja: 書くこと, en: What to write}
guideExample: {ja: 例, en: Example}
guideMunicipality: {ja: 団体コード6桁か、市町村の名前を書きます（下の表）。, en: The six-digit code or the name of the municipality (table below).}
guideResidence: {ja: 市町村か都道府県の名前またはコード、「海外」「不明」のどれかを書きます。町名や番地は書きません。, en: "Name or code of a municipality or prefecture, 海外 (abroad) or 不明 (not known). No street or number."}
guideProgramme: {ja: 下の「取組」の表の言葉を書きます。, en: One of the programmes in the table below.}
guideProgrammeOrBlank: {ja: 下の「取組」の表の言葉を書きます。どの取組でもないものは空けておきます。, en: One of the programmes in the table below; blank if it belongs to none.}
guideDate: {ja: "年から書きます。次のどの書き方でも読めます: {examples}", en: "With its year; each of these is read: {examples}"}
guidePeriod: {ja: "日付を書いた行では空けておきます。日付がないときは年度と四半期を書きます: {examples}", en: "Blank where the row has a date, else fiscal year and quarter: {examples}"}
guideCode: {ja: 下の表の言葉のどれかを書きます。, en: One of the words in the tables below.}
guideCount: {ja: 数字だけを書きます。「約」や「10〜20」は書けません。, en: "A number alone, no estimate and no range."}
guideUnit: {ja: "単位は{unit}。", en: " Unit: {unit}."}
guideAtLeast: {ja: "{n}以上。", en: " At least {n}."}
guideKeyOfProject: {ja: 事業で決めた番号を書きます。どの市町村でも同じものには同じ番号です。, en: The number that the project issued; the same everywhere.}
guideKeyOfOwn: {ja: 貴団体で決めた番号を書きます。同じものには同じ番号、別のものには別の番号です。, en: "Your own number; the same thing has the same number, another thing another one."}
guideCorporateNumber: {ja: 13桁の数字を書きます。, en: Thirteen digits.}
guideText: {ja: 言葉で書きます。個人の氏名や連絡先は書きません。, en: Words; no names of persons and no addresses.}
guideCodesHeading: {ja: 決まった言葉で書く列, en: Columns with fixed words}
guideWord: {ja: 書く言葉, en: Word}
guideAlso: {ja: ほかに読める書き方, en: Also read}
guideProgrammesHeading: {ja: 取組, en: Programmes}
guideMembersHeading: {ja: 市町村と団体コード, en: Municipalities and their codes}
guideBody: {ja: 市町村, en: Municipality}
guideBodyCode: {ja: 団体コード, en: Code}
guideSignsHeading: {ja: 記号, en: Signs}
guideSignsNote: {ja: 空欄は0とはみなしません。0のときは0、または次の記号を書きます。, en: "A blank is no zero. Write 0, or one of these signs."}
guideSign: {ja: 記号, en: Sign}
guideSignMeaning: {ja: 意味, en: Meaning}
signNothing: {ja: 皆無（0とみなします）, en: none (counts as 0)}
signUnknown: {ja: 不詳（わからない）, en: not known}
signConcealed: {ja: 秘匿（数を出せない）, en: concealed}
signNotApplicable: {ja: 該当しない項目, en: not applicable}
guideDeadlinesHeading: {ja: 提出の期限, en: When files are due}
guideMonths: {ja: 期間, en: Days}

# テキスト
textPoints: {ja: 要点, en: In short}
textKPIs: {ja: "KPI {year}", en: "KPIs {year}"}
textIndicators: {ja: 指標（広域計）, en: Indicators (wide-area)}
textSlots: {ja: 提出状況, en: Submissions}
textBarLegend: {ja: "#=実績 |=目標(100%) !=目標に到達 >=130%超 1字=5%", en: "#=actual |=target (100%) !=reached >=over 130% one sign=5%"}
rateShort: {ja: 達成率, en: Rate}
textIncrement: {ja: "増加分達成率 {rate}", en: "increment {rate}"}
textDifference: {ja: "前年度差 {difference}", en: "change {difference}"}
textBounds: {ja: "範囲 {range}", en: "bounds {range}"}
textReferenceNote: {ja: "*=参考値（提出がそろっていないか、期間が終わっていない）", en: "*=reference value (incomplete)"}

"""####,
"mapping.yml": ####"""
# `kankei map` が列と項目の組を採点するときの目安。点は 0〜1。
# 組の点 = 見出しの点（一番似た見出しとの近さ × label）に、残りを中身の点（読めたセルの割合 × content）で埋めたもの。
# certain 以上で、二番目との差が margin 以上なら聞かずに決める。least に満たない組は候補にしない。
certain: 0.75
margin: 0.15
least: 0.3
label: 0.9
# セルが読めたことが、その項目である証拠としてどれだけ強いか。番号と文はどんな列でも読めるので 0。
content:
  municipality: 0.5
  residence: 0.5
  programme: 0.8
  date: 0.5
  period: 0.5
  code: 0.8
  count: 0.1
  corporate-number: 0.8
  key: 0
  text: 0

"""####,
"matches.schema.json": ####"""
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
  "kankei:keys": [["match_id"]],
  "kankei:rules": [],
  "kankei:helpers": [
    {
      "name": "municipality_name",
      "kind": "municipality-name",
      "for": "municipality",
      "labels": {"ja": ["市町村名", "団体名", "自治体名", "実施市町村名"], "en": ["Municipality name", "City", "Town"]}
    },
    {"name": "fiscal_year", "kind": "fiscal-year", "labels": {"ja": ["年度", "会計年度", "実施年度"], "en": ["Fiscal year", "FY"]}},
    {"name": "calendar_year", "kind": "calendar-year", "labels": {"ja": ["年", "西暦", "和暦年"], "en": ["Year"]}}
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
      "description": "日付が無いときの会計年度四半期。FY2024Q1 は令和6年4〜6月。",
      "constraints": {"pattern": "^FY[0-9]{4}Q[1-4]$"},
      "kankei:kind": "period",
      "kankei:role": "dimension",
      "kankei:labels": {"ja": ["年度・四半期", "四半期", "対象期間", "実施時期", "時期"], "en": ["Quarter", "Fiscal quarter"]}
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
      "description": "市町村コード6桁、都道府県コード2桁、海外、不明 のどれか。名前でもよい。",
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
      "description": "募集 < 応募 < 面談 < 成立 < 協働中 < 継続 < 終了。",
      "constraints": {"required": true, "enum": ["open", "applied", "interview", "matched", "active", "continued", "closed"]},
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
        {"code": "closed", "id": 7, "title": {"ja": "終了", "en": "Closed"}, "spellings": ["完了", "不成立", "取りやめ"]}
      ]
    },
    {
      "name": "people",
      "title": "人数",
      "type": "integer",
      "example": "2",
      "description": "関わった人の数。",
      "constraints": {"minimum": 0},
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

"""####,
"messages.yml": ####"""
# 端末に出す文。{…} は実行時に埋まる。ja と en を必ずそろえる。
accepted: {ja: "受け付けました。", en: "Accepted."}
accepted-with-warnings: {ja: "受け付けました（確認事項 {warnings} 件）。", en: "Accepted with {warnings} warning(s)."}
acceptable: {ja: "受理できます。", en: "Would be accepted."}
acceptable-with-warnings: {ja: "受理できます（確認事項 {warnings} 件）。", en: "Would be accepted, with {warnings} warning(s)."}
would-be-quarantined: {ja: "個人情報の列があるため、出すと隔離されます。列を消してから出してください。", en: "Would be quarantined: a column holds personal data. Remove the column before sending."}
checked-file-line: {ja: "{file}  提出枠 {slot}  SHA-256 {hash}", en: "{file}  slot {slot}  SHA-256 {hash}"}
nothing-new: {ja: "新しく受け付けたものはありません。", en: "Nothing new to receive."}
now-in-force: {ja: "いま有効なもの: {receipt}", en: "Now in force: {receipt}"}
nothing-in-force: {ja: "いま有効な提出はありません。", en: "Nothing is in force now."}
refused: {ja: "修正が必要です（エラー {errors} 件、確認事項 {warnings} 件）。この提出は集計に入りません。", en: "Must be mended ({errors} error(s), {warnings} warning(s)). This submission counts for nothing."}
quarantined: {ja: "個人情報の列があるため隔離しました。内容は保存していません。列を消して出し直してください。", en: "Quarantined: a column holds personal data. The content was not stored. Remove the column and send again."}
nothing-to-report: {ja: "該当なしとして受け付けました。", en: "Accepted: nothing to report."}
withdrawn: {ja: "取下げを受け付けました。", en: "Withdrawal recorded."}
unchanged: {ja: "前回と同じ内容です。新しい受付番号は付けません。", en: "Unchanged since the revision in force; no new receipt."}
file-line: {ja: "{file}  受付番号 {receipt}  受付日 {day}  SHA-256 {hash}", en: "{file}  receipt {receipt}  received {day}  SHA-256 {hash}"}
records-line: {ja: "読んだレコード {data} 件（集計に使わない行 {aside} 件を除く）", en: "{data} record(s) read ({aside} row(s) set aside)"}
unpivoted-line: {ja: "横長の表として、{records} 件のレコードにしました（空欄のセル {blank} 個はレコードにしていません）", en: "Wide table: {records} record(s) came out of its columns ({blank} blank cell(s) are none)"}
columns-line: {ja: "読んだ列: {columns}", en: "Columns read: {columns}"}
unread-columns-line: {ja: "読まない列: {columns}", en: "Columns not read: {columns}"}
totals-line: {ja: "  {label}の合計 {total}{unit}", en: "  total of {label}: {total} {unit}"}
totals-before: {ja: "（前の四半期 {before}{unit}）", en: " (last quarter {before} {unit})"}
set-aside-heading: {ja: "集計に使わなかった行", en: "Rows set aside"}
changes-heading: {ja: "読み替えた書き方（{kinds} 種類）", en: "Spellings normalised ({kinds})"}
errors-heading: {ja: "直す必要があること（{count} 件）", en: "Must be mended ({count})"}
warnings-heading: {ja: "確認してほしいこと（{count} 件）", en: "Please check ({count})"}
no-findings: {ja: "直すところはありません。", en: "Nothing to mend."}
remedy: {ja: "直し方: {text}", en: "How to mend: {text}"}
suggestions: {ja: "候補: {text}", en: "Perhaps: {text}"}
whole-file: {ja: "ファイル全体", en: "Whole file"}
omitted: {ja: "ほかに {count} 件", en: "{count} more"}
place: {ja: "セル {cell}（{line} 行目）", en: "cell {cell} (line {line})"}
left-out: {ja: "直っていないため集計に入っていないファイル {count} 件:", en: "{count} file(s) left out and not mended yet:"}
wrote-reports: {ja: "{count} 個のファイルを {folder} に書きました。", en: "Wrote {count} file(s) to {folder}."}
wrote-export: {ja: "データパッケージを {folder} に書きました（{count} レコード）。", en: "Wrote the data package to {folder} ({count} records)."}
wrote-template: {ja: "{folder} に {files} を書きました。", en: "Wrote {files} to {folder}."}
no-such-form: {ja: "提出者 {submitter} が {dataset} を出す定めは project.yml にありません。", en: "project.yml does not say that {submitter} sends {dataset}."}
form-encoding: {ja: "--encoding {encoding}: 様式は utf-8 か cp932 で書きます。", en: "--encoding {encoding}: forms are written in utf-8 or cp932."}
form-exists: {ja: "{file}（書き込みのあるファイルがもうあります。別のフォルダーを --output で指定してください）", en: "{file} (a file with other content is there already; give another folder with --output)"}
map-heading: {ja: "{file} を {dataset}（提出者 {submitter}）として読むと", en: "{file} read as {dataset} of {submitter}:"}
map-candidate: {ja: "{title}（{name}）{score} {reason}", en: "{title} ({name}) {score} {reason}"}
map-reason-name: {ja: 見出しが項目の名前, en: the label is its name}
map-reason-title: {ja: 見出しが項目名, en: the label is its title}
map-reason-label: {ja: 様式にある見出し, en: an accepted label}
map-reason-profile: {ja: 読替表にある, en: the profile says so}
map-reason-beside-code: {ja: コードの隣の名前, en: the name beside a code}
map-reason-similarity: {ja: 見出しが似ている, en: a similar label}
map-reason-content: {ja: 中身が合う, en: cells that fit}
map-and: {ja: ・, en: ", "}
map-or: {ja: "、または ", en: ", or "}
map-uncertain: {ja: "【要確認】", en: "[to be decided] "}
map-nothing-fits: {ja: 合う項目がない（読まない）, en: fits no field (not read)}
map-missing: {ja: "  必要な「{title}」の列が見つかりません。", en: "  There is no column for {title}, which is required."}
map-ask-column: {ja: "{column} 列「{label}」（例: {examples}）は、どの項目ですか。", en: "Which field is column {column}, {label} (such as {examples})?"}
map-ask-spelling: {ja: "「{title}」の列の「{text}」（{count} 件）は、どれですか。", en: "What does {text} mean in {title} ({count} times)?"}
map-not-read: {ja: 読まない列として覚える, en: remember it as a column that is not read}
map-none-of-them: {ja: どれでもない（覚えない）, en: none of them (nothing is remembered)}
map-prompt: {ja: "番号を入れてください（Enter だけなら 1、s は後で決める、q は何も書かずにやめる）:", en: "A number (Enter alone: 1, s: decide later, q: quit and write nothing):"}
map-again: {ja: "0 から {count} までの番号か、s か q を入れてください。", en: "Enter a number from 0 to {count}, or s or q."}
map-wrote: {ja: "{file} に書きました。", en: "Wrote {file}."}
map-would-write: {ja: "{file} にはまだ書いていません。", en: "Nothing was written to {file} yet."}
map-nothing-new: {ja: "{file} に新しく書くことはありません。", en: "There is nothing new to write to {file}."}
map-open: {ja: "決まっていないものが {count} 件あります。端末で kankei map を実行して答えるか、{file} に書いてください。", en: "{count} left to be decided. Run kankei map at a terminal and answer, or write {file} by hand."}
map-quit: {ja: やめました。何も書いていません。, en: Quit. Nothing was written.}
map-personal: {ja: "「{labels}」の列は個人情報を含むおそれがあるので、対応づけをしません。その列を消したファイルで実行してください。", en: "The columns {labels} may hold personal data, so the file is not mapped. Remove them and run again."}
map-no-header: {ja: "{file} に見出しの行が見つかりません。", en: "There is no header in {file}."}
map-no-submitter: {ja: "--submitter {submitter}: project.yml にない提出者です。", en: "--submitter {submitter}: project.yml has no such submitter."}
waivers-heading: {ja: "受け入れている検出事項（waivers.yml）", en: "Findings that are accepted (waivers.yml)"}
waiver-line: {ja: "  {code} {scope}　{reason}（{name}、{expires} まで）　{state}", en: "  {code} {scope}  {reason} ({name}, until {expires})  {state}"}
waiver-used: {ja: "{count} 件に適用", en: "applied to {count}"}
waiver-unused: {ja: 当てはまる検出事項がまだありません, en: nothing found so far that it fits}
waiver-past: {ja: 期限切れ, en: expired}
overdue-heading: {ja: "期限を過ぎて集計に入っていない提出枠（{day} 現在）", en: "Overdue on {day}"}
overdue-line: {ja: "{submitter} {name}  {dataset}  {quarter}  期限 {due}  {days} 日超過", en: "{submitter} {name}  {dataset}  {quarter}  due {due}  {days} day(s) late"}
nothing-overdue: {ja: "期限を過ぎた提出枠はありません（{day} 現在）。", en: "Nothing is overdue on {day}."}
status-heading: {ja: "提出状況（{day} 現在）", en: "Submissions on {day}"}
column-helps: {ja: "照合・補完に使う", en: "helps to read another column"}
column-unread: {ja: "読まない", en: "not read"}
inspect-file: {ja: "{file}  {encoding}{bom}  改行 {lineEnding}  区切り {delimiter}  レコード {records} 件（データ {data} 件）", en: "{file}  {encoding}{bom}  line ends {lineEnding}  delimiter {delimiter}  {records} record(s), {data} of data"}
inspect-header: {ja: "見出しは {record} 件目のレコード", en: "header in record {record}"}
inspect-no-header: {ja: "見出しが見つかりません", en: "no header found"}
inspect-runner-up: {ja: "次に合う文字コードは {encoding}: {why}", en: "The next best encoding was {encoding}: {why}"}
runner-up-faults: {ja: "合わないバイトが {faults} か所（採った文字コードでは {winner} か所）", en: "its bytes fit nothing in {faults} place(s), against {winner}"}
runner-up-faults-at-least: {ja: "合わないバイトが {faults} か所以上（採った文字コードでは {winner} か所）", en: "its bytes fit nothing in {faults} place(s) or more, against {winner}"}
runner-up-less-plausible: {ja: "日本語の文として不自然（自然さ {share}、採った文字コードでは {winner}）", en: "its characters are less like Japanese text ({share} against {winner})"}
runner-up-escape-sequences: {ja: "採った文字コードでだけ意味のあるエスケープシーケンスが {count} か所", en: "{count} escape sequence(s) mean something in the encoding taken alone"}
runner-up-less-usual: {ja: "同じくらい合うが、ふつうは使われない方", en: "it fits as well, but is less usual"}
inspect-table-read: {ja: "読めた", en: "read"}
inspect-table-damaged: {ja: "傷あり", en: "damaged"}
inspect-table-refused: {ja: "読めない", en: "refused"}
inspect-table-verdict: {ja: "結果", en: "result"}
inspect-table-encoding: {ja: "文字コード", en: "encoding"}
inspect-table-line-end: {ja: "改行", en: "line end"}
inspect-table-delimiter: {ja: "区切り", en: "delimiter"}
inspect-table-header: {ja: "見出し", en: "header"}
inspect-table-records: {ja: "レコード", en: "records"}
inspect-table-data: {ja: "データ", en: "data"}
inspect-table-warnings: {ja: "注意", en: "warnings"}
inspect-table-file: {ja: "ファイル", en: "file"}
inspect-table-sum: {ja: "{files} 件のうち 読めた {read} 件、傷あり {damaged} 件、読めない {refused} 件", en: "{files} file(s): {read} read, {damaged} damaged, {refused} refused"}
inspect-left-out: {ja: "フォルダーの中のほかのファイル {count} 件（隠しファイルと、名前が .csv・.tsv・.txt でないもの）は読んでいません。", en: "{count} other file(s) in the folders were left out: hidden, or not named .csv, .tsv or .txt."}
records-of-one-file: {ja: "--records は一つのファイルにだけ使えます。", en: "--records takes one file."}
dialect-of-named-files: {ja: "--encoding と --delimiter は、ファイルを指定したときだけ使えます。", en: "--encoding and --delimiter need files that are named."}
unplaced: {ja: "{file} は収受簿にも置き場所にも提出枠が書かれていないので、取り込んでいません。", en: "{file} was not taken: neither the register nor its path names a slot."}
failure-usage: {ja: "指定が足りないか合っていません: {detail}", en: "The options are incomplete or contradict: {detail}"}
failure-missing: {ja: "見つかりません: {detail}", en: "Not found: {detail}"}
failure-nothing-to-read: {ja: "{folder} の中に .csv・.tsv・.txt のファイルがありません。", en: "There is no .csv, .tsv or .txt file in {folder}."}
failure-not-a-table: {ja: "{file} は表として読めません。{detail}", en: "{file} cannot be read as a table. {detail}"}
failure-create: {ja: "書き込めません: {detail}", en: "Cannot write: {detail}"}
failure-io: {ja: "読み書きに失敗しました: {detail}", en: "Reading or writing failed: {detail}"}
failure-settings: {ja: "設定ファイル {file} を直してください: {detail}", en: "Please mend the settings file {file}: {detail}"}
failure-busy: {ja: "ほかの処理が台帳を使っています。少し待ってからもう一度実行してください。", en: "Another process is using the ledger. Please try again in a moment."}
failure-internal: {ja: "Kankei の不具合です。この文を添えて知らせてください: {detail}", en: "This is a bug in Kankei. Please report it with this text: {detail}"}
not-a-table-empty: {ja: "中身がありません。", en: "It is empty."}
not-a-table-workbook: {ja: "Excel などのブックです。表計算ソフトで開き、「名前を付けて保存」→「CSV UTF-8（コンマ区切り）」で保存してください。", en: "It is a workbook. Open it in the spreadsheet program and save the sheet with “Save As”, type “CSV UTF-8”."}
not-a-table-zip: {ja: "圧縮ファイル（ZIP）です。中のCSVを取り出して送ってください。Excel ブックであれば、表計算ソフトで開いてCSVで保存してください。", en: "It is a ZIP archive. Extract the CSV and send that; if it is a workbook, open it in the spreadsheet program and save it as CSV."}
not-a-table-archive: {ja: "圧縮ファイルです。中のCSVを取り出して送ってください。", en: "It is an archive or compressed. Extract the CSV and send that."}
not-a-table-document: {ja: "文書またはスライドです。中の表を表計算ソフトに貼り付け、CSVで保存してください。", en: "It is a text document or slides. Paste the table into a spreadsheet program and save it as CSV."}
not-a-table-pdf: {ja: "PDF です。元の表を表計算ソフトで開き、CSVで保存してください。", en: "It is a PDF. Open the original table in a spreadsheet program and save it as CSV."}
not-a-table-html: {ja: "ウェブページ（HTML）です。ダウンロードをやり直すか、表計算ソフトで開いてCSVで保存してください。", en: "It is a web page. Download the file itself, or open the page in a spreadsheet program and save it as CSV."}
not-a-table-xml: {ja: "XML です。元の表をCSVで保存してください。", en: "It is XML. Save the table as CSV."}
not-a-table-json: {ja: "JSON です。元の表をCSVで保存してください。", en: "It is JSON. Save the table as CSV."}
not-a-table-image: {ja: "画像です。元の表をCSVで保存してください。", en: "It is an image. Save the original table as CSV."}
not-a-table-conflict: {ja: "{line} 行目から、git の競合の印（<<<<<<<、=======、>>>>>>>）が残っています。どちらの内容を採るか決めて印を消し、保存し直してください。", en: "From line {line} on it holds the marks of a merge conflict (<<<<<<<, =======, >>>>>>>). Decide which version is right, delete the marks and save it again."}
not-a-table-binary: {ja: "文字でないバイトがあります（先頭から {offset} バイト目）。元の表をCSVで保存し直してください。", en: "It has bytes that are no text (at offset {offset}). Save the original table as CSV again."}
not-a-table-too-large: {ja: "大きすぎます（{bytes} バイト、上限 {limit}）。--max-file-bytes で上限を上げるか、ファイルを分けてください。", en: "It is too large ({bytes} bytes; the limit is {limit}). Raise the limit with --max-file-bytes or split the file."}

"""####,
"migrations.schema.json": ####"""
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
  "kankei:keys": [],
  "kankei:rules": [{"rule": "at-most", "fields": ["households", "people"]}],
  "kankei:helpers": [
    {
      "name": "municipality_name",
      "kind": "municipality-name",
      "for": "municipality",
      "labels": {"ja": ["市町村名", "団体名", "自治体名", "実施市町村名"], "en": ["Municipality name", "City", "Town"]}
    },
    {"name": "fiscal_year", "kind": "fiscal-year", "labels": {"ja": ["年度", "会計年度", "実施年度"], "en": ["Fiscal year", "FY"]}},
    {"name": "calendar_year", "kind": "calendar-year", "labels": {"ja": ["年", "西暦", "和暦年"], "en": ["Year"]}}
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
      "constraints": {"required": true, "minimum": 0},
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
      "constraints": {"required": true, "minimum": 0},
      "kankei:kind": "count",
      "kankei:role": "measure",
      "kankei:unit": "人",
      "kankei:labels": {"ja": ["人数", "移住者数", "移住人数"], "en": ["People", "Migrants"]}
    },
    {
      "name": "origin",
      "title": "移住元",
      "type": "string",
      "description": "市町村コード6桁、都道府県コード2桁、海外、不明 のどれか。名前でもよい。",
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
        {"code": "yes", "id": 1, "title": {"ja": "有", "en": "Yes"}, "spellings": ["あり", "○", "はい"]},
        {"code": "no", "id": 2, "title": {"ja": "無", "en": "No"}, "spellings": ["なし", "×", "いいえ"]}
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

"""####,
"participants.schema.json": ####"""
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
  "kankei:keys": [],
  "kankei:rules": [],
  "kankei:helpers": [
    {
      "name": "municipality_name",
      "kind": "municipality-name",
      "for": "municipality",
      "labels": {"ja": ["市町村名", "団体名", "自治体名", "実施市町村名"], "en": ["Municipality name", "City", "Town"]}
    },
    {"name": "fiscal_year", "kind": "fiscal-year", "labels": {"ja": ["年度", "会計年度", "実施年度"], "en": ["Fiscal year", "FY"]}},
    {"name": "calendar_year", "kind": "calendar-year", "labels": {"ja": ["年", "西暦", "和暦年"], "en": ["Year"]}}
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
      "constraints": {"minimum": 1},
      "kankei:kind": "count",
      "kankei:role": "measure",
      "kankei:unit": "人",
      "kankei:labels": {"ja": ["参加人数", "参加者数", "延べ人数", "延べ参加者数"], "en": ["Headcount", "People", "Participants"]}
    },
    {
      "name": "residence",
      "title": "居住地",
      "type": "string",
      "description": "市町村コード6桁、都道府県コード2桁、海外、不明 のどれか。名前でもよい。",
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

"""####,
"status.yml": ####"""
# 提出枠の一語の表示。上から順に見て、最初に当てはまる行を使う。書かれていない条件は何でもよい。
# 条件: expectation 対象外 not-expected / 期限前 not-yet-due / 期限到来 due
#       latest none accepted refused quarantined withdrawn
#       in_force nothing revision nothing-to-report    closed true/false    late true/false
labels:
  - {id: closed, mark: "◎", letter: K, title: {ja: 確定, en: Closed}, when: {closed: true}}
  - {id: not-expected, mark: "／", letter: n, title: {ja: 対象外, en: Not expected}, when: {expectation: not-expected, latest: none}}
  - {id: revision-refused, mark: "△", letter: R, title: {ja: 改訂の修正依頼中, en: Revision refused, earlier in force}, when: {latest: refused, in_force: revision}}
  - {id: revision-quarantined, mark: "△", letter: Q, title: {ja: 改訂を隔離・旧版で集計, en: Revision quarantined, earlier in force}, when: {latest: quarantined, in_force: revision}}
  - {id: refused, mark: "×", letter: F, title: {ja: 修正依頼, en: Refused}, when: {latest: refused}}
  - {id: quarantined, mark: "×", letter: X, title: {ja: 隔離, en: Quarantined}, when: {latest: quarantined}}
  - {id: nothing-to-report, mark: "０", letter: "0", title: {ja: 該当なし, en: Nothing to report}, when: {in_force: nothing-to-report}}
  - {id: withdrawn-earlier, mark: "●", letter: W, title: {ja: 取下げ・旧版で集計, en: Withdrawn, earlier in force}, when: {latest: withdrawn, in_force: revision}}
  - {id: withdrawn, mark: "×", letter: w, title: {ja: 取下げ, en: Withdrawn}, when: {latest: withdrawn}}
  - {id: accepted-late, mark: "●", letter: a, title: {ja: 受付（遅れ）, en: Accepted late}, when: {in_force: revision, late: true}}
  - {id: accepted, mark: "●", letter: A, title: {ja: 受付, en: Accepted}, when: {in_force: revision}}
  - {id: overdue, mark: "×", letter: L, title: {ja: 未提出（期限超過）, en: Overdue}, when: {expectation: due, late: true}}
  - {id: due, mark: "×", letter: L, title: {ja: 未提出, en: Not received}, when: {expectation: due}}
  - {id: not-yet-due, mark: "…", letter: ".", title: {ja: 期限前, en: Not yet due}, when: {expectation: not-yet-due}}
  - {id: unexpected, mark: "●", letter: A, title: {ja: 対象外の提出, en: Received though not expected}, when: {expectation: not-expected}}

"""####,
  ]
}
