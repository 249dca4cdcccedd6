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
"countries.csv": ####"""
ja,en
アメリカ合衆国,United States,アメリカ,米国,USA,U.S.A.,US,United States of America
ハワイ,Hawaii
グアム,Guam,グアム島
北マリアナ諸島,Northern Mariana Islands,サイパン
プエルトリコ,Puerto Rico
カナダ,Canada
メキシコ,Mexico
グアテマラ,Guatemala
ベリーズ,Belize
エルサルバドル,El Salvador
ホンジュラス,Honduras
ニカラグア,Nicaragua
コスタリカ,Costa Rica
パナマ,Panama
キューバ,Cuba
ジャマイカ,Jamaica
ハイチ,Haiti
ドミニカ共和国,Dominican Republic
ドミニカ国,Dominica
バハマ,Bahamas
バルバドス,Barbados
トリニダード・トバゴ,Trinidad and Tobago
アンティグア・バーブーダ,Antigua and Barbuda
グレナダ,Grenada
セントクリストファー・ネービス,Saint Kitts and Nevis
セントルシア,Saint Lucia
セントビンセント,Saint Vincent,セントビンセント及びグレナディーン諸島
コロンビア,Colombia
ベネズエラ,Venezuela
ガイアナ,Guyana
スリナム,Suriname
エクアドル,Ecuador
ペルー,Peru
ブラジル,Brazil
ボリビア,Bolivia
パラグアイ,Paraguay
ウルグアイ,Uruguay
アルゼンチン,Argentina
チリ,Chile
中国,China,中華人民共和国,中国本土
台湾,Taiwan,中華民国
香港,Hong Kong
マカオ,Macau,Macao
韓国,South Korea,大韓民国,Korea,Republic of Korea
北朝鮮,North Korea,朝鮮民主主義人民共和国
モンゴル,Mongolia,モンゴル国
ベトナム,Vietnam,ヴェトナム,Viet Nam
フィリピン,Philippines
インドネシア,Indonesia
タイ,Thailand,タイ王国
マレーシア,Malaysia
シンガポール,Singapore
ミャンマー,Myanmar,ビルマ
カンボジア,Cambodia
ラオス,Laos
ブルネイ,Brunei
東ティモール,Timor-Leste,East Timor
インド,India
ネパール,Nepal
バングラデシュ,Bangladesh
スリランカ,Sri Lanka
パキスタン,Pakistan
ブータン,Bhutan
モルディブ,Maldives
アフガニスタン,Afghanistan
イラン,Iran
イラク,Iraq
トルコ,Turkey,Türkiye,トルコ共和国
シリア,Syria
レバノン,Lebanon
イスラエル,Israel
パレスチナ,Palestine
ヨルダン,Jordan
サウジアラビア,Saudi Arabia
クウェート,Kuwait
バーレーン,Bahrain
カタール,Qatar
アラブ首長国連邦,United Arab Emirates,UAE,ドバイ
オマーン,Oman
イエメン,Yemen
ウズベキスタン,Uzbekistan
カザフスタン,Kazakhstan
キルギス,Kyrgyzstan
タジキスタン,Tajikistan
トルクメニスタン,Turkmenistan
ジョージア,Georgia,グルジア
アルメニア,Armenia
アゼルバイジャン,Azerbaijan
ロシア,Russia,ロシア連邦
ウクライナ,Ukraine
ベラルーシ,Belarus
モルドバ,Moldova
エストニア,Estonia
ラトビア,Latvia
リトアニア,Lithuania
イギリス,United Kingdom,英国,UK,U.K.,イングランド,スコットランド,England,Great Britain
アイルランド,Ireland
フランス,France,仏国
ドイツ,Germany,ドイツ連邦共和国
イタリア,Italy
スペイン,Spain
ポルトガル,Portugal
オランダ,Netherlands,Holland
ベルギー,Belgium
ルクセンブルク,Luxembourg
スイス,Switzerland
オーストリア,Austria
リヒテンシュタイン,Liechtenstein
モナコ,Monaco
アンドラ,Andorra
サンマリノ,San Marino
バチカン,Vatican
マルタ,Malta
デンマーク,Denmark
ノルウェー,Norway
スウェーデン,Sweden
フィンランド,Finland
アイスランド,Iceland
ポーランド,Poland
チェコ,Czechia,Czech Republic,チェコ共和国
スロバキア,Slovakia
ハンガリー,Hungary
ルーマニア,Romania
ブルガリア,Bulgaria
ギリシャ,Greece,ギリシア
キプロス,Cyprus
アルバニア,Albania
北マケドニア,North Macedonia,マケドニア
セルビア,Serbia
モンテネグロ,Montenegro
コソボ,Kosovo
クロアチア,Croatia
スロベニア,Slovenia
ボスニア・ヘルツェゴビナ,Bosnia and Herzegovina
オーストラリア,Australia,豪州
ニュージーランド,New Zealand,NZ
パプアニューギニア,Papua New Guinea
フィジー,Fiji
サモア,Samoa
トンガ,Tonga
バヌアツ,Vanuatu
ソロモン諸島,Solomon Islands
キリバス,Kiribati
ツバル,Tuvalu
ナウル,Nauru
パラオ,Palau
ミクロネシア,Micronesia,ミクロネシア連邦
マーシャル諸島,Marshall Islands
クック諸島,Cook Islands
ニウエ,Niue
ニューカレドニア,New Caledonia
仏領ポリネシア,French Polynesia,タヒチ
エジプト,Egypt
リビア,Libya
チュニジア,Tunisia
アルジェリア,Algeria
モロッコ,Morocco
モーリタニア,Mauritania
セネガル,Senegal
ガンビア,Gambia
ギニアビサウ,Guinea-Bissau
ギニア,Guinea
赤道ギニア,Equatorial Guinea
シエラレオネ,Sierra Leone
リベリア,Liberia
コートジボワール,Ivory Coast,Côte d'Ivoire
ガーナ,Ghana
トーゴ,Togo
ベナン,Benin
ナイジェリア,Nigeria
ニジェール,Niger
ブルキナファソ,Burkina Faso
マリ,Mali
チャド,Chad
カメルーン,Cameroon
中央アフリカ,Central African Republic,中央アフリカ共和国
ガボン,Gabon
コンゴ共和国,Republic of the Congo,コンゴ
コンゴ民主共和国,Democratic Republic of the Congo
アンゴラ,Angola
ザンビア,Zambia
ジンバブエ,Zimbabwe
マラウイ,Malawi
モザンビーク,Mozambique
ナミビア,Namibia
ボツワナ,Botswana
南アフリカ,South Africa,南アフリカ共和国
レソト,Lesotho
エスワティニ,Eswatini,スワジランド
マダガスカル,Madagascar
モーリシャス,Mauritius
セーシェル,Seychelles
コモロ,Comoros
カーボベルデ,Cabo Verde,Cape Verde
サントメ・プリンシペ,Sao Tome and Principe
スーダン,Sudan
南スーダン,South Sudan
エチオピア,Ethiopia
エリトリア,Eritrea
ジブチ,Djibouti
ソマリア,Somalia
ケニア,Kenya
ウガンダ,Uganda
タンザニア,Tanzania
ルワンダ,Rwanda
ブルンジ,Burundi

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
  "primaryKey": ["event_id"],
  "kankei:reportedOnce": true,
  "kankei:rules": [
    {"rule": "not-before", "fields": ["ends_on", "starts_on"]},
    {"rule": "at-most", "fields": ["attendees_outside", "attendees"]},
    {"rule": "at-most", "fields": ["guests", "guest_nights"]},
    {"rule": "none-without", "fields": ["guest_nights", "guests"]},
    {"rule": "only-when", "fields": ["guests", "guest_nights"], "when": {"field": "mode", "codes": ["onsite", "hybrid"]}}
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
# scope は何についてのものか: file ファイル全体、record 行、cell セル、between 提出どうしの突き合わせ。
# waivable: true は、waivers.yml で受け入れられる error（レコードの値はそろっているもの）。error でないものはすべて受け入れられる。
# rule は「行政データにおける機械可読性に関するルール」（2026-03-31）の番号。
# explanation は何が起きたか、なぜ集計に響くか。example は直す前と直した後（両方の言語で同じなら文字列だけ）で、
# 一つのセルの書き方なら field にその項目（データセット.項目）を書くと、テストがそのセルで確かめる。
#
# To add a code: a case in FindingCode.swift and an entry here; `make embed`; a folder
# Tests/WorkspaceTests/Fixtures/findings/CODE with ng.csv (the code and no other error) and ok.csv (the same file
# mended), and case.yml only where the usual slot does not do (its keys are told in FindingCase.swift);
# `make docs`. Tests name what is missing.

# explain と docs/findings.md で、検出事項ごとの値の代わりに直し方の文に入れる言葉。
placeholders:
  label: {ja: 列の見出し, en: (its label)}
  title: {ja: 項目の名前, en: (the field)}
  value: {ja: 人数など, en: (the field of the number)}
  last: {ja: n, en: n}
  expected: {ja: 決められた単位, en: the unit of the form}
  other: {ja: もう一方の項目, en: the other field}
  dataset_ja: {ja: 相手のデータ, en: the other dataset}
  dataset_en: {ja: 相手のデータ, en: the other dataset}
  description: {ja: （様式の説明）, en: (What the form says stands here.)}

findings:
  # ファイル全体
  - code: not-a-table
    severity: error
    scope: file
    rule: L1-01
    title: {ja: 表として読めないファイル, en: The file is no table}
    message:
      ja: "{reason}このファイルはCSVの表として読めません。"
      en: "{reason} The file cannot be read as a table."
    explanation:
      ja: Excel ブックや PDF などのままで、CSV の表になっていません。中身を一つも読めないので、この提出の数は集計に入りません。
      en: The file is a workbook, a PDF or the like and no CSV table. Nothing of it can be read, so the submission counts for nothing.
    remedy:
      ja: Excel で表を開き、「名前を付けて保存」で種類「CSV（コンマ区切り）」を選んで保存し、そのファイルを出してください。
      en: Open the table in Excel, save it as CSV, and send that file.
    example:
      before: {ja: 報告.xlsx（Excel ブックのまま）, en: report.xlsx (an Excel workbook)}
      after: {ja: 報告.csv（CSV で保存したもの）, en: report.csv (saved as CSV)}
  - code: wrong-slot
    severity: error
    scope: file
    title: {ja: 提出枠と内容が合わない, en: File does not fit its slot}
    message:
      ja: このファイルは「{dataset_ja}・{quarter}・提出者 {submitter}」として受け取りましたが、中身が「{cause_ja}」と合いません。
      en: This file was received as {dataset_en}, {quarter}, submitter {submitter}, but its content does not agree with {cause_en}.
    explanation:
      ja: 別のデータ、別の四半期、別の市町村のファイルが届いたと思われます。このまま数えると、別の四半期や別の市町村の数になってしまうため、受け取れません。
      en: The file seems to be of another dataset, quarter or municipality. Counted here, its numbers would stand in the wrong place, so it is not accepted.
    remedy:
      ja: 送るファイルを間違えていないか確かめ、正しいファイルを出し直してください。ファイルが正しければ、収受簿のデータ・四半期・提出者を直してください。前の四半期の追加分なら収受簿の遡及欄に「遡及」と書きます。
      en: Check that the right file was sent and send it again. If the file is right, correct the dataset, quarter or submitter in the register; for late additions to an earlier quarter enter 遡及 there.
    example:
      before: {ja: 令和6年度第1四半期の提出に、実施日がすべて7月の表, en: "Slot FY2024Q1, and every date lies in July"}
      after: {ja: 令和6年度第1四半期の提出に、実施日が4月から6月の表, en: "Slot FY2024Q1, and the dates lie in April to June"}
  - code: no-records
    severity: error
    scope: file
    title: {ja: データの行がない, en: No records}
    message:
      ja: 見出しの下にデータの行がありません。
      en: There is no record below the header.
    explanation:
      ja: 見出しだけのファイルからは、実績がなかったのか、行を入れ忘れたのか分かりません。0件とは決めつけず、書いていただくことにしています。
      en: A header alone does not say whether there was nothing to report or the records were forgotten. Zero is never assumed; it must be said.
    remedy:
      ja: 実績がなかったときは、見出しの下の行に「該当なし」と書くか、収受簿に「該当なし」と書いてください。実績があったときは、行の入ったファイルを出し直してください。
      en: If there was nothing to report, write 該当なし below the header or in the register. Otherwise send the file with its records.
    example:
      before: "市町村,実施日,取組,人数,居住地"
      after: "市町村,実施日,取組,人数,居住地\n該当なし"
  - code: nothing-to-report-beside-records
    severity: error
    scope: file
    title: {ja: 該当なしとデータの行が両方ある, en: Nothing to report beside records}
    message:
      ja: 「該当なし」の行と、データの行が両方あります。
      en: A row says 該当なし (nothing to report), yet there are records.
    explanation:
      ja: 「該当なし」は実績が一件もないという意味なので、データの行とは両立しません。どちらが正しいか、こちらでは決められません。
      en: The word 該当なし says that there is nothing to report, which the records contradict. Which of the two is right cannot be decided here.
    remedy:
      ja: 実績があるときは「該当なし」の行を消してください。実績がないときはデータの行を消してください。
      en: Remove the row 該当なし if there is something to report, or else the records.
    example:
      before: "該当なし\n062031,2024-04-06,研修会,12,東京都"
      after: "062031,2024-04-06,研修会,12,東京都"
  - code: header-not-found
    severity: error
    scope: file
    rule: L1-05
    title: {ja: 見出しの行が見つからない, en: Header not found}
    message:
      ja: ファイルのはじめのほうに、様式の見出し（例：市町村、実施日、取組）と合う行がありません。
      en: No row near the start of the file matches the labels of a form (such as 市町村, 実施日, 取組).
    explanation:
      ja: 見出しがないと、どの列が日付でどの列が人数か分かりません。列の並びからは推し量らないので、一件も数えられません。
      en: Without labels nothing says which column holds dates and which one people. This is never guessed from their order, so nothing can be counted.
    remedy:
      ja: 様式の見出しを1行で書いてください。独自の見出しを使うときは、県に伝えて読替表（profiles）に登録してください。
      en: Write the form's labels in one row. Labels of your own can be registered in the profile.
    example:
      before: "062031,2024-04-06,研修会,12,東京都"
      after: "市町村,実施日,取組,人数,居住地\n062031,2024-04-06,研修会,12,東京都"
  - code: required-column-missing
    severity: error
    scope: file
    title: {ja: 必要な列がない, en: Required column missing}
    message:
      ja: 「{title}」の列がありません。
      en: There is no column for {title}.
    explanation:
      ja: 集計に欠かせない列がありません。この列がないと、どこの、どの取組の数か決まらず、数えられません。
      en: A column is missing that every count needs. Without it nothing says where a record belongs.
    remedy:
      ja: 見出しが「{title}」の列を足してください。別の名前の列に入っているときは、県に伝えて読替表（profiles）に登録してください。
      en: Add a column with the label {title}. If it is there under another name, have that name registered in the profile.
    example:
      before: "市町村,実施日,人数,居住地"
      after: "市町村,実施日,取組,人数,居住地"
  - code: duplicate-column
    severity: error
    scope: file
    rule: L2-03
    title: {ja: 同じ項目の列が二つある, en: Two columns for one field}
    message:
      ja: 「{label}」と「{other}」は、どちらも「{title}」の列として読めます。どちらを使うか決められません。
      en: Both {label} and {other} read as {title}; it cannot be decided which one is meant.
    explanation:
      ja: 一つの項目に列が二つあり、両方を数えると二重になり、片方だけでは正しい方か分かりません。
      en: Two columns stand for one field. Counting both would count twice, and nothing says which one is right.
    remedy:
      ja: 使わない列を消すか、見出しを変えてください。
      en: Delete the column that is not meant, or change its label.
    example:
      before: "市町村,実施日,取組,参加者数,延べ人数,居住地"
      after: "市町村,実施日,取組,延べ人数,居住地"
  - code: personal-data-column
    severity: error
    scope: file
    title: {ja: 個人情報の列がある, en: Column with personal data}
    message:
      ja: 「{label}」の列に {count} 件の記入があります。個人情報を含むおそれがあるため、このファイルは内容を保存せず、隔離の扱いにします。
      en: The column {label} has {count} filled cells. As they may be personal data, the file is quarantined and nothing of it is stored.
    explanation:
      ja: 氏名や住所などの個人情報は、集計には要らず、県で預かることもできません。安全のため、ファイルの中身はどこにも残していません。
      en: Names, addresses and the like are not needed for any count and must not be kept. To be safe, no content of the file was stored anywhere.
    remedy:
      ja: 「{label}」の列を消してから出し直してください。参加者の一覧で同じ人を二度数えないためには、名前の代わりに参加者番号を書きます。
      en: Delete the column {label} and send the file again. In a list of participants use numbers instead of names.
    example:
      before: "参加者番号,氏名,居住地"
      after: "参加者番号,居住地"
  - code: encoding-ambiguous
    severity: warning
    scope: file
    rule: L3-08
    title: {ja: 文字コードが一つに決まらない, en: Encoding ambiguous}
    message:
      ja: 文字コードが二通り考えられます。可能性の高い方で読みました。
      en: The file can be read in two encodings; the more plausible one was taken.
    explanation:
      ja: ファイルの文字を表す方式（文字コード）が二通りに読めます。読み違えると、市町村や居住地の名前が別の文字になります。
      en: The bytes make sense in two encodings. In the wrong one, names of places turn into other characters.
    remedy:
      ja: 文字化けがないか確かめてください。UTF-8（BOM付き）で保存すると確実です。
      en: Check that the text is legible. Saving as UTF-8 with a byte order mark leaves no doubt.
    example:
      before: {ja: 「CSV（コンマ区切り）」で保存したファイル, en: A file saved as CSV (Comma delimited)}
      after: {ja: 「CSV UTF-8（コンマ区切り）」で保存したファイル, en: A file saved as CSV UTF-8 (Comma delimited)}
  - code: wide-layout
    severity: error
    scope: file
    rule: L3-09
    title: {ja: 横に広がった表, en: Wide table}
    message:
      ja: 列「{labels}」は、「{title}」ごとに分かれた列と思われます。どの列に何の数があるか決められないので、読んでいません。
      en: The columns {labels} seem to stand side by side for {title}. As nothing says what their cells count, they were not read.
    explanation:
      ja: 月や区分ごとに列が横に並んだ表は、見出しだけでは何の数か決まりません。取り違えると違う月や違う区分の数になるため、読んでいません。
      en: Where months or kinds stand side by side, the labels alone do not say what is counted. Mixed up, a number would go to the wrong month or kind, so the columns were not read.
    remedy:
      ja: 一つの行に一つの「{title}」を書き、数は「{value}」の列にまとめてください。横長の表のまま出すときは、県に伝えて読替表（profiles）の unpivot に登録してください。
      en: Write one row for each {title}, with the number in {value}. To send wide tables, have the columns registered under unpivot in the profile.
    example:
      before: "市町村,取組,居住地,4月,5月,6月\n062031,研修会,東京都,12,8,15"
      after: "市町村,取組,居住地,実施日,人数\n062031,研修会,東京都,2024-04-06,12\n062031,研修会,東京都,2024-05-11,8\n062031,研修会,東京都,2024-06-08,15"
  - code: unmapped-column
    severity: warning
    scope: file
    title: {ja: 読まなかった列がある, en: Column not read}
    message:
      ja: 「{label}」の列は、様式のどの項目に当たるか分からないので、読んでいません。
      en: The column {label} fits no field and was not read.
    explanation:
      ja: 様式にない見出しの列です。集計には使いませんが、もし必要な数がこの列にあるなら、その数は集計に入っていません。
      en: The form has no such label. The column is left out of all counts; if it holds a number that is wanted, that number is missing.
    remedy:
      ja: 集計に使わない列ならこのままで構いません。使う列なら、見出しを様式に合わせてください。
      en: Nothing needs to be done if the column is not meant to be counted. Otherwise use a label of the form.
    example:
      before: "市町村,実施日,取組,人数,居住地,来た人"
      after: "市町村,実施日,取組,人数,居住地,備考"
  - code: columns-changed
    severity: warning
    scope: file
    rule: L3-07
    title: {ja: 前回のファイルと見出しが違う, en: Header differs from last time}
    message:
      ja: 前回受け付けたファイル（{quarter}）と見出しが違います：{diff}（→は名前が変わったと思われる列、＋は増えた列、－はなくなった列、↑↓は列の順が変わったことを表します）。
      en: "The header differs from the last file accepted ({quarter}): {diff} (→ a column that seems renamed, ＋ a new one, － one that is gone, ↑↓ another order)."
    explanation:
      ja: "列の名前や並びが前回と変わると、読み違いや、読まれない列が出ることがあります。値を調べる前に、変わったところをお知らせします。"
      en: "Where labels or their order change, a column may be misread or not read at all. The change is told before any cell is judged."
    remedy:
      ja: 様式を変えたのであれば、このままで構いません。読まれていない列があるときは、見出しを前回のとおりに戻すか、新しい見出しを読替表（profiles）に登録してください。
      en: Nothing needs to be done if the form was changed on purpose. Where a column is not read, restore last time's label or have the new one registered in the profile.
    example:
      before: {ja: "見出し「実施日」が「開催した日」に変わった", en: "The label 実施日 has become 開催した日"}
      after: {ja: "見出しを「実施日」に戻す（または読替表に「開催した日」を登録する）", en: "Restore 実施日 (or register 開催した日 in the profile)"}
  - code: programme-without-records
    severity: warning
    scope: file
    title: {ja: 行のない取組がある, en: Programme without records}
    message:
      ja: 参加している取組「{programme_ja}」の行が1件もありません。0件として集計します。
      en: There is no record of the programme {programme_en}, in which you take part. It counts as zero.
    explanation:
      ja: 参加している取組なのに行がないので、0件として集計します。書き忘れであれば、その分だけ実績が少なくなります。
      en: You take part in the programme, yet there is no record of it, so it counts as zero. If records were forgotten, the result is too low.
    remedy:
      ja: 実績がなかったのであれば、このままで構いません。あったのであれば、行を足して出し直してください。
      en: Nothing needs to be done if there was none. Otherwise add the records and send the file again.
    example:
      before: {ja: 「研修会」の行が一つもない表, en: A table without a record of 研修会}
      after: "062031,2024-04-06,研修会,12,東京都"
  - code: cumulative-file
    severity: warning
    scope: file
    title: {ja: 累計のファイルらしい, en: The file seems to be cumulative}
    message:
      ja: 前の四半期（{quarter}）に出した行が、ほぼそのまま入っています。年度のはじめからの累計を書いていませんか。
      en: The file holds nearly all records of the quarter before ({quarter}). It seems to be cumulated from the start of the year.
    explanation:
      ja: "年度のはじめからの累計を出すと、前の四半期の分をもう一度数えることになり、実績が実際より大きくなります。"
      en: "A file that is cumulated from the start of the year makes the quarters before count twice."
    remedy:
      ja: この四半期の分だけを書いて出し直してください。累計はこちらで計算します。
      en: Send the records of this quarter alone; the sums over the year are made here.
    example:
      before: {ja: "第2四半期のファイルに、第1四半期の行も入っている", en: "The file of the second quarter holds the records of the first, too"}
      after: {ja: "第2四半期のファイルに、第2四半期の行だけがある", en: "The file of the second quarter holds its own records alone"}
  - code: same-as-last-quarter
    severity: warning
    scope: file
    title: {ja: 前の四半期と同じ内容, en: Same as last quarter}
    message:
      ja: 行の数と内容（日付を除く）または合計が、前の四半期（{quarter}）の提出と同じです。
      en: Apart from its days, or by all its totals, the file is the same as that of the quarter before ({quarter}).
    explanation:
      ja: "四半期ごとの実績がすべて前と同じになることはまれです。前の四半期のファイルの日付だけを直して送った、といった間違いを見つけるための確認です。"
      en: "Two quarters are hardly ever alike in everything. The check finds last quarter's file sent again with new days."
    remedy:
      ja: 前の四半期のファイルを送っていないか確かめてください。本当に同じ実績なら、このままで構いません。
      en: Check that it is not the last quarter's file. Nothing needs to be done if it is right.
    example:
      before: {ja: "前の四半期の行の日付だけを変えたファイル", en: "Last quarter's records with other days"}
      after: {ja: "この四半期の実績を書いたファイル", en: "The records of this quarter"}
  - code: unusual-total
    severity: warning
    scope: file
    title: {ja: いつもと大きく違う合計, en: Unusual total}
    message:
      ja: 「{label}」の合計は {value} です。これまでの四半期（{quarters}）では {totals} で、ふつうは {lowest}〜{highest} の範囲に収まります。
      en: The total of {label} is {value}. In earlier quarters ({quarters}) it was {totals}; usually it lies within {lowest} to {highest}.
    explanation:
      ja: "これまでの四半期の合計から、ふつうのばらつきを大きく超えて離れています。桁の打ち間違いや行の抜けがあると、広域の集計まで狂います。"
      en: "The total lies far outside the spread of the earlier quarters. A slipped digit or a missing part would distort the wide-area figures."
    remedy:
      ja: 桁の間違い、行の抜けや重なりがないか確かめてください。正しければ、このままで構いません。
      en: Check for a slipped digit and for records that are missing or doubled. Nothing needs to be done if it is right.
    example:
      before: {ja: "いつも 30〜50人のところに 4,000人", en: "4,000 people where 30 to 50 are usual"}
      after: {ja: "40人（または、確かめたうえでそのまま）", en: "40 people (or unchanged, once checked)"}
  - code: waiver-expired
    severity: warning
    scope: file
    title: {ja: 受け入れの期限が切れた, en: Waiver expired}
    message:
      ja: 「{title_ja}」（{code}）{count} 件は、{name} が「{reason}」として {expires} まで受け入れていました。期限が切れたので、ふつうの検出事項として数えます。
      en: "{count} × {title_en} ({code}) had been accepted by {name} until {expires} ({reason}). As the day has passed, they count again."
    explanation:
      ja: "期限を決めて受け入れていた検出事項の期限が過ぎました。期限が過ぎたものは、受け入れる前と同じに扱います。"
      en: "Somebody had accepted the finding until a day that has passed. It now weighs as it did before."
    remedy:
      ja: ファイルを直すか、引き続き受け入れてよければ waivers.yml の期限（expires）を県が改めてください。
      en: Mend the file, or have the prefecture set a later day (expires) in waivers.yml if it may stand.
    example:
      before: {ja: "waivers.yml の expires が 2024-06-30、受付日が 2024-07-10", en: "expires: 2024-06-30 in waivers.yml, received on 2024-07-10"}
      after: {ja: "waivers.yml の expires を 2024-09-30 に改める（またはファイルを直す）", en: "expires: 2024-09-30 (or a mended file)"}
  # 行
  - code: damaged-record
    severity: error
    scope: record
    rule: L1-14
    title: {ja: 行がこわれている, en: Damaged record}
    message:
      ja: 引用符（"）が閉じていないなどのため、{last} 行目までを正しく読めませんでした。
      en: Because of an unclosed quote or the like, the text up to line {last} could not be read.
    explanation:
      ja: 引用符（"）が閉じていないため、どこまでが一つのセルか分かりません。この範囲の数は読めず、集計に入りません。
      en: A quote is not closed, so nothing says where the cell ends. The numbers up to there cannot be read.
    remedy:
      ja: この行の引用符の数を確かめてください。表計算ソフトで開き、CSVで保存し直すと直ることがあります。
      en: Check the quotes of this record. Opening the file in a spreadsheet program and saving it as CSV again may help.
    example:
      before: '062031,2024-04-06,研修会,12,東京都,"雨天'
      after: '062031,2024-04-06,研修会,12,東京都,"雨天"'
  - code: field-too-long
    severity: error
    scope: record
    title: {ja: セルが長すぎる, en: Field too long}
    message:
      ja: 一つのセルが長すぎて読めません。引用符（"）が閉じていないおそれがあります。
      en: A cell is too long to be read; perhaps a quote is not closed.
    explanation:
      ja: 一つのセルに、ふつうではない量の文字が入っています。引用符（"）の閉じ忘れで、後の行まで一つのセルになっていることが多く、その行は数えられません。
      en: One cell holds an unusual amount of text. Often a quote was left open and later records became part of the cell, and then they are not counted.
    remedy:
      ja: この行の引用符を確かめてください。正しいセルであれば、--max-field-bytes で上限を上げて読み直してください。
      en: Check the quotes of this record. If the cell is right, raise the limit with --max-field-bytes and read again.
    example:
      before: '062031,2024-04-06,研修会,12,東京都,"雨天…'
      after: '062031,2024-04-06,研修会,12,東京都,"雨天"'
  - code: record-too-long
    severity: error
    scope: record
    title: {ja: 行が長すぎる, en: Record too long}
    message:
      ja: この行は、一行として読める長さの上限を超えています。{last} 行目までを一つのこわれた行としました。
      en: This record is longer than a record may be; the text up to line {last} was taken as one damaged record.
    explanation:
      ja: 一つの行に、ふつうではない量の文字が入っています。引用符（"）の閉じ忘れや改行の抜けで、何行分もつながっていることが多く、その行は数えられません。
      en: One record holds an unusual amount of text. Often a quote was left open or line ends were lost, and many records became one that is not counted.
    remedy:
      ja: この行の引用符と改行を確かめてください。正しい行であれば、--max-record-bytes で上限を上げて読み直してください。
      en: Check its quotes and line ends. If the record is right, raise the limit with --max-record-bytes and read again.
    example:
      before: "062031,2024-04-06,研修会,12,東京都,062031,2024-04-07,研修会,8,宮城県,…"
      after: "062031,2024-04-06,研修会,12,東京都\n062031,2024-04-07,研修会,8,宮城県"
  - code: too-many-fields
    severity: error
    scope: record
    title: {ja: 列が多すぎる, en: Too many fields}
    message:
      ja: この行の列の数が上限を超えています。{last} 行目までを一つのこわれた行としました。
      en: This record has more fields than a record may have; the text up to line {last} was taken as one damaged record.
    explanation:
      ja: 一つの行のセルの数が、ふつうの表では考えられない多さです。区切りのコンマが続いたり、改行が抜けたりしていることが多く、その行は数えられません。
      en: One record has more cells than any usual table. Often delimiters were repeated or line ends were lost; the record is not counted.
    remedy:
      ja: 区切り文字が続いていないか確かめてください。正しい行であれば、--max-fields で上限を上げて読み直してください。
      en: Check for a run of delimiters. If the record is right, raise the limit with --max-fields and read again.
    example:
      before: "062031,2024-04-06,研修会,12,東京都,,,,,,,,,,…"
      after: "062031,2024-04-06,研修会,12,東京都"
  - code: extra-cells
    severity: error
    scope: record
    rule: L1-15
    title: {ja: セルが多い, en: Too many cells}
    message:
      ja: 見出しは {expected} 列ですが、この行には {count} 列あります（余ったセル「{raw}」）。ほかの列もずれているおそれがあるため、この行は読んでいません。
      en: The header has {expected} columns, this record {count} (extra cell {raw}). As the others may have shifted, the record was not read.
    explanation:
      ja: 見出しよりセルが多く、値が隣の列にずれているおそれがあります。人数の 1,234 が「1」と「234」に分かれていると、違う数になってしまいます。
      en: The record has more cells than the header, so values may have shifted to the next column. A 1,234 that was split would become 1 and 234.
    remedy:
      ja: 数字の桁区切りのコンマ（1,234）や文中のコンマで列が分かれていないか確かめ、1234 のように書くか、セル全体を引用符（"）で囲んでください。
      en: Check whether a comma inside a number (1,234) or a text has split a cell; write 1234 or put the cell in quotes.
    example:
      before: "062031,2024-04-06,研修会,1,234,東京都"
      after: "062031,2024-04-06,研修会,1234,東京都"
  - code: missing-cells
    severity: error
    scope: record
    title: {ja: セルが足りない, en: Too few cells}
    message:
      ja: 見出しは {expected} 列ですが、この行は {count} 列しかなく、「{title}」がありません。
      en: The header has {expected} columns, this record only {count}; {title} is missing.
    explanation:
      ja: 見出しよりセルが少なく、必要な値がありません。途中のセルが抜けて、値が隣の列にずれていることもあります。
      en: The record has fewer cells than the header, and one that is needed is missing. If it was dropped in the middle, the others have shifted.
    remedy:
      ja: この行の抜けたセルを補ってください。
      en: Fill in the missing cells of this record.
    example:
      before: "062031,2024-04-06,研修会"
      after: "062031,2024-04-06,研修会,12,東京都"
  - code: quote-inside-field
    severity: warning
    scope: record
    title: {ja: 引用符がセルの途中にある, en: Quote inside a field}
    message:
      ja: セルの途中に引用符（"）があります。文字としてそのまま読みました。
      en: There is a quote inside a cell; it was read as a character.
    explanation:
      ja: 引用符（"）は、セルの始めと終わりを示す記号です。途中にあると読み方が変わることがあるため、読んだ内容を確かめていただきます。
      en: A quote marks where a cell begins and ends. Inside a cell it may change how the record is read, so please look at what was read.
    remedy:
      ja: 読み取った内容が正しいか確かめてください。引用符を使うときは、セル全体を囲んで "" と二つ重ねます。
      en: Check that the cell was read rightly. A quote inside a cell is written twice, and the cell put in quotes.
    example:
      before: '会場は"さくら"です'
      after: '"会場は""さくら""です"'
  - code: text-after-quote
    severity: warning
    scope: record
    title: {ja: 閉じた引用符の後に文字がある, en: Text after a closing quote}
    message:
      ja: 閉じた引用符（"）の後に文字があります。つなげて読みました。
      en: There is text after a closing quote; it was joined to the cell.
    explanation:
      ja: 引用符（"）で閉じたはずのセルに、続きの文字があります。つなげて読んだので、意図と違う値になっていないか確かめていただきます。
      en: A cell was closed by a quote and yet goes on. Both parts were joined; please look whether that is what was meant.
    remedy:
      ja: 読み取った内容が正しいか確かめてください。
      en: Check that the cell was read rightly.
    example:
      before: '"雨天"のため屋内'
      after: "雨天のため屋内"
  - code: rows-in-quotes
    severity: error
    scope: record
    rule: L1-14
    title: {ja: 引用符の間に行が入っている, en: Rows between two quotes}
    message:
      ja: 引用符（"）が開いたまま {last} 行目まで続き、その間の行が一つのセルになっています。
      en: A quote opens here and closes in line {last} only, so that the rows between are one cell.
    explanation:
      ja: 余分な引用符（"）が二つあり、その間の行がまるごと一つのセルになっています。そのままでは、間にある行が一件も数えられません。
      en: Of two stray quotes everything in between became one cell. As it stands, none of those records would be counted.
    remedy:
      ja: このセルと {last} 行目にある余分な引用符（"）を消してください。
      en: Delete the stray quotes in this cell and in line {last}.
    example:
      before: "062031,2024-04-06,研修会,12,東京都,\"雨天\n062031,2024-04-07,研修会,8,宮城県,晴れ\""
      after: "062031,2024-04-06,研修会,12,東京都,雨天\n062031,2024-04-07,研修会,8,宮城県,晴れ"
  - code: duplicate-key
    severity: error
    scope: record
    waivable: true
    title: {ja: 番号が重なっている, en: Key occurs twice}
    message:
      ja: 「{label}」の番号「{raw}」は、ファイルの先頭から数えて {first} 番目の行にもあります。
      en: The key {raw} in {label} stands in record {first} too.
    explanation:
      ja: 一つの番号は、一つの案件や催しを表します。同じ番号の行が二つあると、どちらが正しいか分からず、二重に数えるおそれがあります。
      en: One number stands for one case or event. With two records of a number nothing says which is right, and it might be counted twice.
    remedy:
      ja: 同じものが二度書かれているなら一方を消し、別のものなら番号を変えてください。
      en: Delete one of the two if they are the same; give one another number if they are not.
    example:
      before: "M001,062065,企業マッチング,企業,応募\nM001,062065,企業マッチング,企業,成立"
      after: "M001,062065,企業マッチング,企業,成立"
  - code: duplicate-row
    severity: warning
    scope: record
    title: {ja: 同じ行が二つある, en: Record occurs twice}
    message:
      ja: ファイルの先頭から数えて {first} 番目の行とまったく同じ行です（参加者番号 {raw}）。二件として数えています。
      en: The record is identical with record {first} (participant {raw}). Both are counted.
    explanation:
      ja: 参加者番号も日付もまったく同じ行です。写し間違いだと、延べ人数がその分だけ多くなります。
      en: Two records of one participant are the same in every cell. If one was copied by mistake, the number of participations is too high.
    remedy:
      ja: 写し間違いであれば一方を消してください。
      en: Delete one of them if it was copied by mistake.
    example:
      before: "062031,2024-04-06,研修会,P0001,東京都\n062031,2024-04-06,研修会,P0001,東京都"
      after: "062031,2024-04-06,研修会,P0001,東京都"
  - code: already-reported
    severity: warning
    scope: record
    title: {ja: ほかの四半期に報告済みの行, en: Record reported before}
    message:
      ja: この行（{label}「{raw}」）は、{quarter} の提出にもあります。両方を数えています。
      en: This record ({label} {raw}) is in the submission of {quarter}, too. Both are counted.
    explanation:
      ja: "同じものが二つの四半期の提出にあると、両方で数えられて、一年の合計が実際より大きくなります。"
      en: "What stands in the submissions of two quarters is counted in both, and the year's total becomes too large."
    remedy:
      ja: 同じものなら、どちらか一方の提出から消してください。別のものなら番号を変えてください。
      en: Delete it from one of the two if they are the same; give one another number if they are not.
    example:
      before: {ja: "イベント E001 が第1四半期と第2四半期の両方にある", en: "Event E001 stands in the first and in the second quarter"}
      after: {ja: "イベント E001 は第1四半期だけにある", en: "Event E001 stands in the first quarter alone"}
  - code: total-mismatch
    severity: warning
    scope: record
    title: {ja: 合計が合わない, en: Total does not add up}
    message:
      ja: 「{label}」の合計は「{raw}」と書かれていますが、合計する行を足すと {expected} です。
      en: The total of {label} is stated as {raw}, but its records add up to {expected}.
    explanation:
      ja: 表の合計と、行を足した数が違います。行の抜けか重なり、または合計の直し忘れがあるかもしれません。集計に使うのは行の方です。
      en: The stated total is not what the records add up to. Records may be missing or doubled, or the total is old. Only the records are counted.
    remedy:
      ja: 行の抜けや重なり、または合計の数を確かめてください。集計には行の値を使い、合計の行は使いません。
      en: Check whether records are missing or doubled, or the total is wrong. Records are counted, totals are not.
    example:
      before: "062031,2024-04-06,研修会,12,東京都\n062031,2024-04-07,研修会,8,宮城県\n合計,,,21,"
      after: "062031,2024-04-06,研修会,12,東京都\n062031,2024-04-07,研修会,8,宮城県\n合計,,,20,"
  - code: non-member-record
    severity: warning
    scope: record
    title: {ja: 構成団体でない市町村の行, en: Record of a non-member}
    message:
      ja: 「{raw}」（{name}）は、この事業の構成団体ではありません。KPIには入れず、別に示します。
      en: "{raw} ({municipality}) is no member of the project. The record enters no KPI and is shown apart."
    explanation:
      ja: 事業の構成団体でない市町村の行なので、KPIの実績には入りません。消さずに、別の行で示します。
      en: The municipality is no member of the project, so the record enters no KPI. It is kept and shown on a line of its own.
    remedy:
      ja: 市町村が正しければこのままで構いません。間違いなら直して出し直してください。
      en: Nothing needs to be done if the municipality is right.
    example:
      before: 山形市
      after: 鶴岡市
      field: participants.municipality
  - code: unlisted-programme
    severity: warning
    scope: record
    title: {ja: 参加していない取組の行, en: Programme not listed for the member}
    message:
      ja: "{name}は、取組「{programme_ja}」に参加していません。KPIには入れず、別に示します。"
      en: "The municipality {municipality} takes no part in the programme {programme_en}. The record enters no KPI and is shown apart."
    explanation:
      ja: 事業の計画では、この市町村はこの取組に参加していません。KPIの実績には入れず、別の行で示します。
      en: By the plan the municipality takes no part in this programme. The record enters no KPI and is shown on a line of its own.
    remedy:
      ja: 取組が正しければこのままで構いません。間違いなら直して出し直してください。
      en: Nothing needs to be done if the programme is right.
    example:
      before: 副業マッチング
      after: 研修会
      field: participants.programme
  - code: headcount-with-key
    severity: error
    scope: record
    waivable: true
    title: {ja: 参加者番号のある行の人数が1でない, en: Headcount above 1 with a participant key}
    message:
      ja: 参加者番号のある行は一人分ですが、人数が「{raw}」です。
      en: A record with a participant key stands for one person, but its headcount is {raw}.
    explanation:
      ja: 参加者番号は一人に一つなので、その行の人数は1人のはずです。2人以上のまま数えると、実人数と延べ人数が食い違います。
      en: A participant key stands for one person. With a higher headcount, the number of people and the number of participations would not agree.
    remedy:
      ja: 人数を 1 にするか、参加者番号を消して人数だけにしてください。
      en: Write 1, or remove the participant key.
    example:
      before: "062031,2024-04-06,研修会,P0001,3,東京都"
      after: "062031,2024-04-06,研修会,P0001,1,東京都"
  - code: dates-reversed
    severity: error
    scope: record
    waivable: true
    title: {ja: 日付の前後が逆, en: Dates reversed}
    message:
      ja: 「{label}」の「{raw}」が「{other}」より前の日です。
      en: "{raw} in {label} lies before {other}."
    explanation:
      ja: 終わりの日が始まりの日より前になっています。どちらかの日付が間違っていると、別の四半期の実績になることがあります。
      en: The event ends before it begins. If one of the dates is wrong, the record may belong to another quarter.
    remedy:
      ja: どちらかの日付を直してください。
      en: Correct one of the two dates.
    example:
      before: {ja: "開始日 2024-04-06、終了日 2024-04-05", en: "begins 2024-04-06, ends 2024-04-05"}
      after: {ja: "開始日 2024-04-06、終了日 2024-04-07", en: "begins 2024-04-06, ends 2024-04-07"}
  - code: part-exceeds-whole
    severity: error
    scope: record
    waivable: true
    title: {ja: 内数が総数より多い, en: Part exceeds the whole}
    message:
      ja: 「{label}」の「{raw}」が「{other}」より多くなっています。
      en: "{raw} in {label} is more than {other}."
    explanation:
      ja: 「うち県外」などの内数が、全体の数より多くなっています。どちらかの数が間違っていると、集計の数も違ってきます。
      en: A part, such as people from outside the prefecture, is more than the whole. One of the two is wrong, and so would be the result.
    remedy:
      ja: どちらかの数を直してください。
      en: Correct one of the two numbers.
    example:
      before: {ja: "参加者数 30、うち県外 45", en: "attendees 30, from outside 45"}
      after: {ja: "参加者数 45、うち県外 30", en: "attendees 45, from outside 30"}
  - code: none-without
    severity: warning
    scope: record
    title: {ja: もとの数が0なのに数がある, en: A number where its base is zero}
    message:
      ja: 「{other}」が0なのに、「{label}」が「{raw}」です。
      en: "{label} is {raw}, while {other} is 0."
    explanation:
      ja: "もとになる数が0なら、それについての数も0のはずです。どちらかの書き忘れや打ち間違いと思われます。"
      en: "Where the base is zero its parts are, too. One of the two numbers was probably forgotten or mistyped."
    remedy:
      ja: 「{other}」の数え漏れか、「{label}」の書き間違いがないか確かめて、違う方を直してください。
      en: Check whether {other} was left uncounted or {label} was mistyped, and correct the one that is wrong.
    example:
      before: {ja: "宿泊実人数 0、延べ人泊 12", en: "guests 0, guest nights 12"}
      after: {ja: "宿泊実人数 6、延べ人泊 12", en: "guests 6, guest nights 12"}
  - code: not-within
    severity: warning
    scope: record
    title: {ja: 元と先が同じ市町村, en: From and to are the same}
    message:
      ja: 「{label}」の「{raw}」が「{other}」と同じです。同じ市町村の中での転居は、ふつう移住に数えません。
      en: "{raw} in {label} is the same place as {other}. A move within one town usually is no migration."
    explanation:
      ja: "移住は、ほかの市町村から移ってきた人を数えます。移住元が移住先と同じだと、転居を数えているおそれがあります。"
      en: "Migration counts people who come from another municipality. Where origin and municipality are the same, a move within the town may have been counted."
    remedy:
      ja: 移住元が正しいか確かめてください。市町村の中での転居なら、その行を消すか、移住者の定義の列にそう数えていることを書いてください。
      en: Check where the people came from. If they moved within the town, delete the record or say so in the definition.
    example:
      before: {ja: "市町村 鶴岡市、移住元 鶴岡市", en: "municipality 鶴岡市, origin 鶴岡市"}
      after: {ja: "市町村 鶴岡市、移住元 酒田市", en: "municipality 鶴岡市, origin 酒田市"}
  - code: required-when
    severity: warning
    scope: record
    title: {ja: ほかの項目から見て要るセルが空欄, en: Cell needed by what another says}
    message:
      ja: 「{other}」が「{code_ja}」なら「{title}」が要りますが、書かれていません。この四半期のこととして数えます。
      en: "{title} is needed where {other} is {code_en}, and is not filled in. The record counts in this quarter."
    explanation:
      ja: "成立した日や四半期が分からないと、どの四半期の成立件数に入れるか決められないので、この提出の四半期に入れています。"
      en: "Without its day or quarter nothing says in which quarter the match came about; it counts in the quarter of the submission."
    remedy:
      ja: 「{title}」を書いてください。日が分からないときは「期間」に四半期（例：令和6年度第1四半期）を書きます。列がないときは列を足してください。
      en: Fill in {title}. If the day is not known, give the quarter (such as FY2024Q1) in 期間. Add the column if there is none.
    example:
      before: {ja: "段階 成立、成立日 空欄", en: "stage matched, matched_on blank"}
      after: {ja: "段階 成立、成立日 2024-04-06", en: "stage matched, matched_on 2024-04-06"}
  - code: only-when
    severity: warning
    scope: record
    title: {ja: ほかの項目と合わない記入, en: Cell at odds with what another says}
    message:
      ja: 「{other}」が「{code_ja}」なのに、「{label}」に「{raw}」と書かれています。
      en: "{label} holds {raw}, while {other} is {code_en}."
    explanation:
      ja: "二つの項目が食い違っています。たとえば成立日は、成立した後でなければ書けません。どちらかが間違っていると、件数がずれます。"
      en: "The two fields contradict each other: a match, for one, has a day only once it has come about. If one of them is wrong, so are the counts."
    remedy:
      ja: 「{other}」か「{label}」のどちらかを直してください。
      en: Correct either {other} or {label}.
    example:
      before: {ja: "段階 応募、成立日 2024-04-06", en: "stage applied, matched_on 2024-04-06"}
      after: {ja: "段階 応募、成立日 空欄", en: "stage applied, matched_on blank"}
  # セル
  - code: undecodable-bytes
    severity: error
    scope: cell
    rule: L3-08
    title: {ja: 読めない文字がある, en: Undecodable bytes}
    message:
      ja: 「{label}」に、文字として読めないデータがあります。
      en: The cell in {label} has bytes that are no character.
    explanation:
      ja: 外字や保存の途中の乱れなどで、セルの中に文字として読めない部分があります。どの値か決められないので、そのセルは読めません。
      en: Part of the cell is no character, because of a private character or a broken save. As the value cannot be told, the cell is not read.
    remedy:
      ja: 元の表を開いてそのセルを打ち直し、CSVで保存し直してください。
      en: Type the cell anew in the original table and save it as CSV again.
    example:
      before: {ja: 鶴■市（■は読めない部分）, en: 鶴■市 (■ stands for what cannot be read)}
      after: 鶴岡市
  - code: replacement-character
    severity: warning
    scope: cell
    rule: L3-08
    title: {ja: 文字が失われている, en: Lost character}
    message:
      ja: 「{label}」に「�」があります。以前の保存のときに文字が失われたようです。
      en: There is a � in {label}; an earlier save has lost a character.
    explanation:
      ja: 以前の保存のときに読めない文字が「�」に置き換わり、元の文字が失われています。備考などの文が正しく伝わりません。
      en: An earlier save put a � in place of a character that it could not write. The text no longer says what it said.
    remedy:
      ja: 元の表で正しい文字を確かめてください。
      en: Check the right character in the original table.
    example:
      before: 大�まつり
      after: 大﨑まつり
      field: participants.note
  - code: mojibake
    severity: error
    scope: cell
    rule: L3-08
    title: {ja: 文字化けしたまま保存されている, en: Text saved garbled}
    message:
      ja: 「{label}」などの文字が化けています。以前、別の文字コードとして開かれ、化けたまま保存されたようです。
      en: The text of {label} and perhaps others is garbled; an earlier program opened it in a wrong encoding and saved it so.
    explanation:
      ja: 別の文字コードで開いて保存したため、文字が化けたまま残っています。元の文字に戻せないので、名前や区分を読めません。
      en: The text was opened in a wrong encoding and saved so. The first text cannot be brought back, so names and choices cannot be read.
    remedy:
      ja: このファイルは直せません。化ける前の元のファイルか元の表から、「CSV UTF-8（コンマ区切り）」で保存し直してください。
      en: This file cannot be mended. Go back to the file or table it was made from and save that as “CSV UTF-8 (Comma delimited)”.
    example:
      before: 鮓ｴ蟯｡蟶・
      after: 鶴岡市
  - code: required-blank
    severity: error
    scope: cell
    rule: L2-02
    title: {ja: 必要なセルが空欄, en: Required cell is blank}
    message:
      ja: 「{label}」が空欄です。
      en: "{label} is blank."
    explanation:
      ja: 集計に欠かせないセルが空欄です。空欄を0や不明と決めつけると実績が変わってしまうため、書いていただきます。
      en: A cell that every count needs is blank. Taking a blank for 0 or for unknown would change the result, so please fill it in.
    remedy:
      ja: 値を書いてください。居住地に限り、分からないときは「不明」と書けます。
      en: Fill in the cell. A residence alone may be 不明 (not known).
    example:
      before: ""
      after: 東京都
      field: participants.residence
  - code: ditto-mark
    severity: error
    scope: cell
    rule: L2-02
    title: {ja: 「同上」の印, en: Ditto mark}
    message:
      ja: 「{label}」の「{raw}」は、上の行と同じという意味の印です。
      en: "{raw} in {label} means the same as above."
    explanation:
      ja: 「〃」や「同上」は、並べ替えや行の削除で、どの行を指すか分からなくなります。一行ごとに番号がないと、実人数を数えられません。
      en: Once records are sorted or deleted, nothing says which row a ditto mark meant. Without a number in each record people cannot be counted.
    remedy:
      ja: 印ではなく、番号を一行ずつ書いてください。
      en: Write the number itself in every row.
    example:
      before: 〃
      after: P0001
      field: participants.participant_key
  - code: several-keys
    severity: error
    scope: cell
    rule: L1-07
    title: {ja: 一つのセルに番号が二つ以上ある, en: Several keys in one cell}
    message:
      ja: 「{label}」の「{raw}」には、番号が二つ以上書かれています。
      en: "{raw} in {label} holds more than one key."
    explanation:
      ja: 一つのセルの番号は一人（一件）として数えるので、二人分をまとめて書くと人数が少なくなります。
      en: A cell's key stands for one person. Two of them in one cell would be counted as one.
    remedy:
      ja: 番号ごとに行を分けて書いてください。
      en: Write one row for each key.
    example:
      before: P0001、P0002
      after: P0001
      field: participants.participant_key
  - code: unknown-municipality
    severity: error
    scope: cell
    rule: L3-06
    title: {ja: 市町村が分からない, en: Unknown municipality}
    message:
      ja: 「{raw}」という市町村が見つかりません。
      en: There is no municipality {raw}.
    explanation:
      ja: どの市町村の実績か決まらないので、数える先がありません。コードの打ち間違いや、ない名前のことが多いです。
      en: Nothing says which municipality the record counts for. Often a code was mistyped, or there is no such name.
    remedy:
      ja: 6桁の団体コード（例：062031）か、市町村の名前（例：鶴岡市）を書いてください。
      en: Write the six-digit code (such as 062031) or the name (such as 鶴岡市).
    example:
      before: 鶴丘市
      after: 鶴岡市
      field: participants.municipality
  - code: municipality-mismatch
    severity: error
    scope: cell
    rule: L3-06
    title: {ja: 団体コードと市町村名が合わない, en: Code and name disagree}
    message:
      ja: 団体コード「{raw}」は{expected}ですが、隣の市町村名は「{name}」です。
      en: The code {raw} is {expected}, but the name beside it is {name}.
    explanation:
      ja: コードと名前が別の市町村を指しています。どちらで数えるかで実績が変わるため、こちらでは決めません。
      en: Code and name are of two municipalities. The result depends on which one is right, so it is not decided here.
    remedy:
      ja: どちらが正しいか確かめて、一方を直してください。
      en: Find out which one is right and correct the other.
    example:
      before: "062081,鶴岡市"
      after: "062031,鶴岡市"
  - code: municipality-check-digit
    severity: error
    scope: cell
    rule: L3-06
    title: {ja: 団体コードの検査数字が合わない, en: Check digit of the code is wrong}
    message:
      ja: 団体コード「{raw}」の最後の数字（検査数字）が合いません。打ち間違いのおそれがあります。
      en: The last digit of the code {raw} does not fit the others; perhaps it was mistyped.
    explanation:
      ja: 団体コードの最後の数字は、打ち間違いを見つけるための検査数字です。これが合わないので、別の市町村のコードかもしれません。
      en: The last digit of a code is there to reveal typing errors. As it does not fit, the code may be meant for another municipality.
    remedy:
      ja: コードを確かめて書き直してください。
      en: Check the code and write it anew.
    example:
      before: "062032"
      after: "062031"
      field: participants.municipality
  - code: unknown-residence
    severity: error
    scope: cell
    rule: L3-06
    title: {ja: 居住地が分からない, en: Unknown residence}
    message:
      ja: 「{raw}」がどこか分かりません。
      en: It is not known where {raw} is.
    explanation:
      ja: 関係人口は県外に住む人を数えるので、居住地が県内か県外か分からないと数えられません。
      en: Relationship population means people who live outside the prefecture. Unless the residence is known, the record cannot be counted.
    remedy:
      ja: 県内なら市町村の名前かコード、県外なら都道府県名（例：東京都）、ほかは「海外」「不明」と書いてください。
      en: Write a municipality, a prefecture (such as 東京都), 海外 or 不明.
    example:
      before: 首都圏
      after: 東京都
      field: participants.residence
  - code: unknown-programme
    severity: error
    scope: cell
    rule: L2-04
    title: {ja: 取組が分からない, en: Unknown programme}
    message:
      ja: 「{raw}」という取組はありません。
      en: There is no programme {raw}.
    explanation:
      ja: 事業の取組の一覧にない名前です。どの取組の実績か決まらないので、取組ごとの数に入れられません。
      en: The name is not in the project's list of programmes. Nothing says which programme the record counts for.
    remedy:
      ja: 取組の名前を一覧のとおりに書いてください。
      en: Write the programme as it is listed.
    example:
      before: 料理教室
      after: 研修会
      field: participants.programme
  - code: unknown-code
    severity: error
    scope: cell
    rule: L2-04
    title: {ja: 選択肢にない値, en: Value is not one of the choices}
    message:
      ja: 「{label}」の「{raw}」は選択肢にありません。
      en: "{raw} is not one of the choices of {label}."
    explanation:
      ja: 決まった選択肢から選ぶ項目に、別の言葉が書かれています。どの区分に数えるか決められません。
      en: The field takes one of a few choices, and this is none of them. Nothing says under which one to count the record.
    remedy:
      ja: 様式の選択肢から選んで書いてください。
      en: Write one of the choices of the form.
    example:
      before: はじめての方
      after: 新規
      field: participants.involvement
  - code: text-length
    severity: error
    scope: cell
    title: {ja: 文字数が決まりに合わない, en: Text of the wrong length}
    message:
      ja: 「{label}」の「{raw}」は {count} 文字です。この項目の文字数は {limits} です。
      en: "{raw} in {label} has {count} characters; the field takes {limits}."
    explanation:
      ja: "文字数に決まりのある項目です。番号の桁が足りない、説明まで書いてある、といったことが考えられます。"
      en: "The field has a set length. Digits may be missing, or an explanation may have been written into it."
    remedy:
      ja: 決まりの文字数で書き直してください。長い説明は備考に書きます。
      en: Write it within that length; long explanations go into the notes.
    example:
      before: {ja: "決まりが5文字以内のところに「とても長い説明」", en: "A long explanation where five characters are allowed"}
      after: {ja: "決まりの文字数の言葉", en: "A text of that length"}
  - code: pattern-mismatch
    severity: error
    scope: cell
    rule: L2-04
    title: {ja: 決められた形になっていない, en: Not of the form that is laid down}
    message:
      ja: 「{label}」の「{raw}」は、この項目で決められた形（{pattern}）になっていません。
      en: "{raw} in {label} does not have the form that is laid down for it ({pattern})."
    explanation:
      ja: "番号や記号の形が決められている項目です。形が違うと、ほかの提出と照らし合わせることができません。"
      en: "The field has a form that is laid down. Where a cell has another, it cannot be matched with other submissions."
    remedy:
      ja: 次の説明のとおりに書き直してください。{description}
      en: Write it as the form says. {description}
    example:
      before: {ja: "決まりが「E と数字3桁」のところに「イベント1」", en: "\"event one\" where E and three digits are laid down"}
      after: {ja: "E001", en: "E001"}
  - code: not-a-date
    severity: error
    scope: cell
    rule: L3-05
    title: {ja: 日付として読めない, en: Not a date}
    message:
      ja: 「{label}」の「{raw}」を日付として読めません。
      en: "{raw} in {label} cannot be read as a date."
    explanation:
      ja: 日付が読めないと、どの四半期の実績か決まりません。「未定」や「6月頃」のような書き方も日付にはしません。
      en: Without a date nothing says in which quarter the record counts. Words such as 未定 (not fixed) or 6月頃 (about June) never become a date.
    remedy:
      ja: 2024-04-01、2024/4/1、令和6年4月1日 のように書いてください。
      en: Write 2024-04-01, 2024/4/1 or 令和6年4月1日.
    example:
      before: 未定
      after: "2024-04-06"
      field: participants.held_on
  - code: date-does-not-exist
    severity: error
    scope: cell
    rule: L3-05
    title: {ja: 存在しない日付, en: Date does not exist}
    message:
      ja: 「{raw}」という日はありません。
      en: There is no day {raw}.
    explanation:
      ja: 暦にない日です。打ち間違いと思われますが、正しい日は書いた人にしか分かりません。
      en: The calendar has no such day. It was probably mistyped, but only the writer knows the right one.
    remedy:
      ja: 日付を確かめて書き直してください。
      en: Check the date and write it anew.
    example:
      before: 2024年6月31日
      after: 2024年6月30日
      field: participants.held_on
  - code: era-mismatch
    severity: error
    scope: cell
    rule: L3-05
    title: {ja: 元号と年が合わない, en: Era and year disagree}
    message:
      ja: 「{raw}」は、その元号の期間にありません。
      en: "{raw} does not lie in that era."
    explanation:
      ja: その元号には、書かれた年月日がありません。元号か年のどちらかが違うと、何年もずれた日付になります。
      en: The era has no such day. If the era or the year is wrong, the date is years away from the right one.
    remedy:
      ja: 元号か年を直してください。
      en: Correct the era or the year.
    example:
      before: 平成36年4月6日
      after: 令和6年4月6日
      field: participants.held_on
  - code: date-incomplete
    severity: error
    scope: cell
    rule: L3-05
    title: {ja: 日付に年または日がない, en: Date incomplete}
    message:
      ja: 「{label}」の「{raw}」だけでは、いつか決まりません。
      en: "{raw} in {label} does not say which day it was."
    explanation:
      ja: 年や日が抜けていて、いつのことか一つに決まりません。推し量って補うと、違う四半期に数えるおそれがあります。
      en: The year or the day is missing, so the day is not certain. A guess might count the record in the wrong quarter.
    remedy:
      ja: 年・月・日をすべて書くか、年を「年度」の列に書いてください。日が分からないときは、日付を空欄にして期間（例：令和6年度第1四半期）を書きます。
      en: Write year, month and day, or add a 年度 column. If the day is not known, leave the date blank and fill in the period.
    example:
      before: 令和6年4月
      after: 令和6年4月6日
      field: participants.held_on
  - code: ambiguous-date
    severity: error
    scope: cell
    rule: L3-05
    title: {ja: 日付が二通りに読める, en: Ambiguous date}
    message:
      ja: 「{raw}」は何通りかの日付に読めます。
      en: "{raw} can be read as several dates."
    explanation:
      ja: 「6/4/1」は、令和6年とも2006年とも読めます。読み方で年度が変わるため、どれかを選んでいただきます。
      en: 6/4/1 may be of the year 令和6 or of 2006. The fiscal year depends on it, so please choose one.
    remedy:
      ja: 年を4桁か元号で書いてください（例：2024/4/1、令和6年4月1日）。
      en: Write the year with four digits or with its era (such as 2024/4/1 or 令和6年4月1日).
    example:
      before: 6/4/1
      after: 2024/4/1
      field: participants.held_on
  - code: date-out-of-range
    severity: error
    scope: cell
    rule: L3-05
    title: {ja: この項目で書ける期間の外の日付, en: Date beyond what the field takes}
    message:
      ja: 「{label}」の「{raw}」は、この項目で書ける日（{limits}）の外です。
      en: "{raw} in {label} lies outside the days that the field takes ({limits})."
    explanation:
      ja: "この項目に書ける日の範囲が決められています。年の打ち間違いなどがあると、別の年の実績に数えられてしまいます。"
      en: "The field takes days within a set range only. A mistyped year would count the record in another year."
    remedy:
      ja: 日付を確かめて書き直してください。
      en: Check the date and write it anew.
    example:
      before: "2028-04-06"
      after: "2024-04-06"
  - code: not-a-period
    severity: error
    scope: cell
    rule: L3-05
    title: {ja: 四半期として読めない, en: Not a quarter}
    message:
      ja: 「{label}」の「{raw}」を年度の四半期として読めません。
      en: "{raw} in {label} cannot be read as a quarter of a fiscal year."
    explanation:
      ja: どの四半期の実績か読み取れません。年度と四半期の両方が分からないと、数える期間が決まりません。
      en: The quarter cannot be read. Unless both the fiscal year and the quarter are known, nothing says in which period to count.
    remedy:
      ja: 令和6年度第1四半期、または FY2024Q1 のように書いてください。
      en: Write 令和6年度第1四半期 or FY2024Q1.
    example:
      before: 春ごろ
      after: 令和6年度第1四半期
      field: participants.period
  - code: date-outside-quarter
    severity: error
    scope: cell
    waivable: true
    title: {ja: 四半期の外の日付, en: Date outside the quarter}
    message:
      ja: 「{label}」の「{raw}」は、この提出の四半期（{first} から {last} まで）の外です。
      en: "{raw} in {label} lies outside the quarter of this submission ({first} to {last})."
    explanation:
      ja: この提出は一つの四半期の実績です。ほかの四半期の日付が混ざると、どちらの四半期の数も違ってきます。
      en: A submission is the result of one quarter. Dates of another one would make the numbers of both quarters wrong.
    remedy:
      ja: 日付を直すか、その四半期の提出に移してください。前の四半期の追加分をまとめて出すときは、収受簿の遡及欄に「遡及」と書きます。
      en: Correct the date, or move the record to the file of its quarter. For late additions enter 遡及 in the register.
    example:
      before: "2024-07-06"
      after: "2024-06-06"
      field: participants.held_on
  - code: not-a-number
    severity: error
    scope: cell
    rule: L2-01
    title: {ja: 数として読めない, en: Not a number}
    message:
      ja: 「{label}」の「{raw}」を数として読めません。
      en: "{raw} in {label} cannot be read as a whole number."
    explanation:
      ja: 人数などの数の列に、数として読めないものがあります。一部だけを数として拾うと実績が変わるため、読んでいません。
      en: A column of numbers holds something that is no number. Picking a number out of it would change the result, so it was not read.
    remedy:
      ja: 30 のように整数だけを書いてください。数が二つあるときは行を分け、説明は備考に書きます。
      en: Write one whole number such as 30 and nothing else.
    example:
      before: 多め
      after: "12"
      field: participants.headcount
  - code: approximate-number
    severity: error
    scope: cell
    rule: L2-01
    title: {ja: おおよその数, en: Approximate number}
    message:
      ja: 「{label}」の「{raw}」はおおよその数です。
      en: "{raw} in {label} is only approximate."
    explanation:
      ja: 「約30」のような数は、数えた数ではありません。足し合わせると、どこまで確かな数か分からなくなります。
      en: About 30 is not a counted number. Once added up, nobody could say how far the sum can be trusted.
    remedy:
      ja: 数えた数を書いてください。数えていないときは「…」（不詳）と書きます。
      en: Write the number that was counted. If it was not counted, write … (unknown).
    example:
      before: 約30
      after: "28"
      field: participants.headcount
  - code: number-range
    severity: error
    scope: cell
    rule: L1-07
    title: {ja: 幅のある数, en: Range instead of a number}
    message:
      ja: 「{label}」の「{raw}」は幅のある数です。
      en: "{raw} in {label} is a range."
    explanation:
      ja: 「10～20」のどこを取るかで合計が変わります。こちらでは決めません。
      en: The total depends on which number between 10 and 20 is taken. That is not decided here.
    remedy:
      ja: 数えた数を一つだけ書いてください。数えていないときは「…」（不詳）と書きます。
      en: Write the one number that was counted. If it was not counted, write … (unknown).
    example:
      before: 10～20
      after: "15"
      field: participants.headcount
  - code: number-out-of-range
    severity: error
    scope: cell
    title: {ja: あり得ない大きさの数, en: Number out of range}
    message:
      ja: 「{label}」の「{raw}」は、この項目の数としてあり得ません。
      en: "{raw} in {label} is not possible for this field."
    explanation:
      ja: その項目ではあり得ない大きさの数です。このまま足すと、合計が大きく狂います。
      en: The number is not possible for this field. Added up as it is, it would spoil the total.
    remedy:
      ja: 数を確かめて書き直してください。人数が0の行は消してください。
      en: Check the number and write it anew.
    example:
      before: "-5"
      after: "5"
      field: participants.headcount
  - code: unit-mismatch
    severity: error
    scope: cell
    rule: L2-01
    title: {ja: 単位が違う, en: Unit disagrees}
    message:
      ja: 「{label}」の単位は「{expected}」ですが、「{unit}」と書かれています。
      en: The unit of {label} is {expected}, but {unit} is written.
    explanation:
      ja: 様式と違う単位で書かれています。「5組」を5人として足すと、実際の人数より少なくなってしまいます。
      en: Another unit than the form's is written. Added up as 5 people, 5組 (5 groups) would be less than the people who came.
    remedy:
      ja: "{expected}で数えた数を書いてください（例：12千円は 12000）。"
      en: Write the number in {expected} (12千円 is 12000).
    example:
      before: 5組
      after: "12"
      field: participants.headcount
  - code: excel-damage
    severity: error
    scope: cell
    title: {ja: 表計算ソフトで値がこわれている, en: Value damaged by a spreadsheet}
    message:
      ja: 「{label}」の「{raw}」は、表計算ソフトが正しく表示・計算できなかった値です。
      en: "{raw} in {label} is what a spreadsheet program left of the value."
    explanation:
      ja: 表計算ソフトが列の幅や計算の都合で、元の値を別の文字に置き換えています。元の値はこのファイルには残っていません。
      en: The spreadsheet program has put other text in place of the value. The value itself is no longer in the file.
    remedy:
      ja: 元の表で、列の幅・数式・書式（番号は文字列、日付は日付）を直してから、CSVで保存し直してください。
      en: Mend the column width, formula or cell format in the original table and save it as CSV again.
    example:
      before: "#REF!"
      after: "12"
      field: participants.headcount
  - code: corporate-number-check-digit
    severity: error
    scope: cell
    title: {ja: 法人番号が正しくない, en: Corporate number is wrong}
    message:
      ja: 「{raw}」は法人番号（13桁、先頭が検査数字）として正しくありません。
      en: "{raw} is no corporate number (13 digits, the first one a check digit)."
    explanation:
      ja: 法人番号の先頭の数字は、打ち間違いを見つけるための検査数字です。これが合わないと、違う法人を指すおそれがあります。
      en: The first digit of a corporate number is there to reveal typing errors. As it does not fit, the number may be of another company.
    remedy:
      ja: 国税庁の法人番号公表サイトで確かめて書き直してください。分からないときは空欄にします。
      en: Look the number up and write it anew, or leave the cell blank.
    example:
      before: "1000012050002"
      after: "7000012050002"
      field: matches.corporate_number
  - code: personal-data-cell
    severity: error
    scope: cell
    title: {ja: 個人情報らしい記入がある, en: Cell may hold personal data}
    message:
      ja: 「{label}」に、氏名・電話番号・メールアドレス・個人番号・住所らしい記入があります（{raw}）。
      en: The cell in {label} looks like a name, phone number, mail address, individual number or street address ({raw}).
    explanation:
      ja: 個人が分かる記入は、集計には要らず、県で預かることもできません。画面や報告では伏せ字にしています。
      en: What identifies a person is not needed for any count and must not be kept. It is masked wherever it is shown.
    remedy:
      ja: その記入を消して出し直してください。参加者番号の列には、名前ではなく番号（例：P0001）を書きます。
      en: Remove it and send the file again. A participant key is a number such as P0001, never a name.
    example:
      before: {ja: 連絡先 090-0000-0000, en: 連絡先 090-0000-0000 (a phone number)}
      after: {ja: （空欄）, en: (blank)}
  # 提出どうしの突き合わせ（報告のときに見る）
  - code: shared-event-differs
    severity: warning
    scope: between
    title: {ja: 共催イベントの数が合わない, en: Shared event reported differently}
    message:
      ja: 同じイベント「{title}」（{date}、番号 {id}）の{label}が、提出によって違います（{numbers}）。広域の集計には大きい方（{highest}）を使います。
      en: The event {title} ({date}, id {id}) is reported with different numbers of {label} ({numbers}). The larger one ({highest}) is used wide-area.
    explanation:
      ja: 二つの市町村が同じ催しを違う数で報告しています。広域では一回だけ数えるので、どちらの数が正しいかで実績が変わります。
      en: Two municipalities report one event with different numbers. It counts once wide-area, so the result depends on which number is right.
    remedy:
      ja: 共催した市町村どうしで数を確かめ、違う方を差し替えてください。
      en: Compare the numbers with the other town and replace the wrong one.
    example:
      before: {ja: "鶴岡市の報告 120人、朝日町の報告 100人", en: "鶴岡市 reports 120 people, 朝日町 100"}
      after: {ja: "どちらの報告も 120人", en: "Both report 120 people"}
  - code: unknown-reference
    severity: warning
    scope: between
    title: {ja: 相手のデータにない番号, en: Reference that leads nowhere}
    message:
      ja: 「{label}」に書かれた番号のうち {count} 個（{ids}）が、受け付けた「{dataset_ja}」の提出に見つかりません（{records} 件の行）。
      en: "{count} of the numbers in {label} ({ids}) are in no {dataset_en} that have been received ({records} records)."
    explanation:
      ja: "番号で結び付くはずの相手の行がないと、参加者がどのイベントに来た人か確かめられません。集計には入っています。"
      en: "Without the record that the number points to, nobody can tell which event the people came to. The records are counted all the same."
    remedy:
      ja: 番号の書き間違いか、「{dataset_ja}」の側の行の抜けがないか確かめ、違う方を差し替えてください。
      en: Check for a mistyped number and for records missing from {dataset_en}, and replace the file that is wrong.
    example:
      before: {ja: "参加者のイベントID が E999、イベントの一覧には E001 だけ", en: "participants name event E999, the events hold E001 only"}
      after: {ja: "参加者のイベントID が E001", en: "participants name event E001"}
  - code: cross-total-exceeded
    severity: warning
    scope: between
    title: {ja: 内訳の合計が全体より多い, en: Parts exceed what another file states}
    message:
      ja: 「{id}」の{sum_title}を足すと {sum} ですが、「{dataset_ja}」の{total_title}は {total} です。
      en: "The {sum_title} of {id} add up to {sum}, but {dataset_en} states {total} as {total_title}."
    explanation:
      ja: "参加者の人数を足すと、同じイベントの参加者数を超えています。どちらかの数え方か番号が違っていると思われます。"
      en: "The participants of an event add up to more than the event's attendees. One of the two was counted otherwise, or a number points to the wrong event."
    remedy:
      ja: どちらの数が正しいか確かめ、違う方を差し替えてください。
      en: Find out which number is right and replace the file that is wrong.
    example:
      before: {ja: "イベントの参加者数 20、参加者の行の人数の合計 35", en: "attendees 20, participants 35 in all"}
      after: {ja: "イベントの参加者数 35、参加者の行の人数の合計 35", en: "attendees 35, participants 35 in all"}
  - code: same-event-two-ids
    severity: warning
    scope: between
    title: {ja: 同じイベントに二つの番号がある, en: One event under two ids}
    message:
      ja: 名称と日付が同じイベント「{title}」（{date}）に、違う番号が付いています（{ids}）。別のイベントとして数えています。
      en: Events with the same title {title} and date ({date}) have different ids ({ids}). They count separately.
    explanation:
      ja: 名称も日付も同じなので、一つの催しに番号が二つ付いていると思われます。番号が違う間は、二つの催しとして数えます。
      en: Title and date are the same, so one event seems to have two ids. As long as they differ, it counts as two events.
    remedy:
      ja: 同じイベントなら、事業で決めた一つの番号にそろえてください。
      en: If they are the same event, use the one id of the project.
    example:
      before: {ja: "鶴岡市の報告 E-101、朝日町の報告 E-201", en: "鶴岡市 reports E-101, 朝日町 E-201"}
      after: {ja: "どちらの報告も E-101", en: "Both report E-101"}

"""####,
"history.yml": ####"""
# 過去の提出と比べるときの目安。どれも注意（warning）を出すだけで、受理には関わらない。
# 数が少ないときに騒がないことを優先している。変えるときは SampleData で何が出るか確かめる。

# その提出者の過去の四半期から大きく外れた合計（unusual-total）。
# 件数・人数は平方根の尺度（Anscombe 変換 2√(x+3/8)）で比べ、真ん中（中央値）からのずれを、ばらつき（中央絶対偏差×1.4826）で割る。
outliers:
  quarters: 4                 # これより過去の四半期が少なければ比べない
  deviations: 5               # ばらつきの何倍を超えたら知らせるか
  least_spread: 1             # ばらつきの下限（数え上げの偶然のゆらぎが 1）。3人が6人になっても知らせない
  least_relative_spread: 0.15 # 同じく、中央値に対する割合での下限

  seen: 3                     # 過去の最大の何倍・最小の何分の一までは、ふつうと見るか（季節や大きな催しで揺れるため）

# 前の四半期と同じもの（same-as-last-quarter）。
same:
  records: 10                 # 日付のほかは同じ、と言うための行の数
  distinct: 5                 # そのうち互いに違う行の数
  totals: 3                   # 行の数とすべての合計が同じ、と言うための（0でない）合計の数

# 前の四半期の行をそのまま含むもの（cumulative-file）。増えただけのものには出さない。
cumulative:
  records: 5                  # 前の四半期の、互いに違う行の数
  records_without_day: 20     # 同じく、日付も番号もない行ばかりのとき
  share: 0.9                  # 前の四半期の行のうち、そのまま入っている割合

# 台帳から読んで突き合わせる行の数の上限。超える分は古い四半期から省く。
most_records: 200000

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
verdictAccepted: {ja: 受理できます, en: This file can be accepted}
verdictAcceptedWithWarnings: {ja: "受理できます（確認してほしいこと{warnings}件）", en: "This file can be accepted ({warnings} points to check)"}
verdictRefused: {ja: "修正が必要です（エラー{errors}件・警告{warnings}件）", en: "Needs mending ({errors} errors, {warnings} warnings)"}
verdictQuarantined: {ja: 個人情報の列があるため隔離しました, en: Quarantined because it holds personal data}
verdictWouldBeQuarantined: {ja: 個人情報の列があります。このままでは受理できません, en: A column holds personal data; the file cannot be accepted so}
acceptedConsequence: {ja: 受け付けて、集計に入れました。, en: It was received and counts.}
acceptableConsequence: {ja: このまま提出できます。ここではまだ何も受け付けていません。, en: It can be sent as it is. Nothing has been received yet.}
mendConsequence: {ja: エラーが一つでもある間は受理できません。下の「直すところ」を直して、もう一度提出してください。警告は、正しければそのままで構いません。, en: "No file with an error is accepted. Mend what is listed below and send the file again. Warnings may stay if the data are right."}
removeConsequence: {ja: 個人情報の列を消してから提出してください。ここではまだ何も受け付けておらず、内容は保存していません。, en: Remove the column before you send the file. Nothing has been received and nothing of its content was kept.}
noFindings: {ja: 問題はありません。, en: There are no findings.}
whatWasChecked: {ja: 文字コードと表の形、見出しと列、必要な列と空欄、市町村・取組・区分の名前とコード、日付と四半期、人数などの数と合計、番号や行の重なり、前の四半期との違い、個人情報の有無を調べました。, en: "Checked were the encoding and the shape of the table, header and columns, required cells, names and codes, dates and the quarter, numbers and totals, repeated keys and rows, the difference from last quarter, and personal data."}
checkHeading: {ja: 確認してほしいこと, en: Please check}
fileHeading: {ja: 調べたファイル, en: The file}
findingCount: {ja: "{n}件", en: "{n} times"}
placesOfCells: {ja: "セル {places}（列「{label}」、{n}か所）", en: "Cells {places} (column {label}, {n} places)"}
placesOfRows: {ja: "Excelの {places} 行（{n}か所）", en: "Excel rows {places} ({n} places)"}
restOfPlaces: {ja: "、ほか{n}か所", en: " and {n} more"}
restOfFindingsAlone: {ja: "ほかに{n}件あります。返戻ファイル（check --return）では、その行に書いてあります。", en: "{n} more; the returned file (check --return) tells them in their rows."}
waivedBy: {ja: "{name} が {day} まで認めています: {reason}", en: "Accepted by {name} until {day}: {reason}"}
waiver: {ja: 受入れ, en: Accepted by}
returnedError: {ja: エラー, en: Error}
returnedCheck: {ja: 確認, en: Check}
returnedRest: {ja: "この行にほか{n}件", en: "{n} more in this row"}
returnedUntold: {ja: "件数が多いため、ほか{n}件は行に書いていません", en: "too many findings; {n} more are not written in their rows"}
returnedRemedy: {ja: "直し方：{text}", en: "How to mend: {text}"}
returnedSuggestion: {ja: "候補：{text}", en: "Candidates: {text}"}
returnedFilled: {ja: "［この行はセルが{n}個足りないので空欄を補いました］", en: "[{n} empty cells were added to this short row]"}
changesHeading: {ja: 正規化記録, en: What was normalised}
changesOfAll: {ja: "集計に入っているファイルで表記をそろえた値の一覧（CSV、{n}種類）", en: "Every spelling that was brought to one form in the files that count (CSV, {n} kinds)"}
rawText: {ja: 書かれていた表記, en: Raw text}
normalised: {ja: そろえた値, en: Value}
firstRecord: {ja: 最初のレコード, en: First record}
helperColumn: {ja: 照合・補完に使う, en: helps to read another column}
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
waivedHeading: {ja: 認められているもの（直さなくて構いません）, en: Accepted as they are}
blankCell: {ja: （空欄）, en: (blank)}
findingExample: {ja: "例:", en: "Example:"}
howToMend: {ja: "直し方:", en: "How to mend:"}
candidates: {ja: "修正案:", en: "Candidates:"}
suggestionWithMeaning: {ja: "{text}（{meaning}）", en: "{text} ({meaning})"}
placeOfCell: {ja: "セル {cell}（列「{label}」）", en: "Cell {cell} (column {label})"}
placeOfCellAndLine: {ja: "セル {cell}（列「{label}」、ファイルの{line}行目）", en: "Cell {cell} (column {label}, line {line} of the file)"}
placeOfRow: {ja: "Excelの{row}行", en: "Excel row {row}"}
placeOfRowAndLine: {ja: "Excelの{row}行（ファイルの{line}行目）", en: "Excel row {row} (line {line} of the file)"}
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

# 機械可読性
readabilityHeading: {ja: 機械可読性, en: Machine readability}
readabilityTitle: {ja: "機械可読性 {score}/100（規則 {version}、満たす {met}・満たさない {broken}・対象外 {notApplicable}・判定せず {notJudged}）", en: "Machine readability {score}/100 (rules of {version}: {met} met, {broken} broken, {notApplicable} not applicable, {notJudged} not judged)"}
readabilityLevel: {ja: "段階{level} {score}", en: "level {level}: {score}"}
readabilityNotJudged: {ja: 判定せず, en: not judged}
readabilityRule: {ja: 満たさない規則, en: Rule broken}
readabilityRuleText: {ja: 規則の題, en: Title of the rule}
readabilityFirst: {ja: 最初の場所, en: First place}
readabilityLine: {ja: "{line}行目", en: "line {line}"}
readabilityRecord: {ja: "{record}件目のレコード（列「{label}」）", en: "record {record} (column {label})"}
readabilityNote: {ja: 各段階は100点からの減点で、全体は段階の平均。配点は公開のサンプル実装 Harunobu によるもので、受理するかどうかには関わらない。, en: "Each level loses points from 100; the whole is their mean. The points are those of the published sample implementation Harunobu and decide nothing about acceptance."}
readabilityNone: {ja: 採点したファイルがない, en: No file has a score}
readabilityTrendTitle: {ja: "{quarter}のファイル{n}件の得点は{least}点から{greatest}点", en: "The {n} files of {quarter} score from {least} to {greatest}"}
readabilityBrokenNow: {ja: 最新の四半期で満たさない規則, en: Rules broken in the last quarter}
readabilityTrendSubtitle: {ja: "集計に使っているファイルの得点（100点満点）の平均。行政データにおける機械可読性に関するルール {version} 版", en: "Mean score (of 100) of the files in force, by the rules of {version}"}
readabilityTrendNote: {ja: 空欄は集計に使っているファイルがない四半期、「採点なし」は採点を始める前に受け付けたファイルだけの四半期。どちらも0点ではない。規則の版が違う得点はつながない。折れ線の縦は0点から100点。, en: "A blank has no file in force; “not scored” has only files received before scoring began. Neither is a zero. Scores by different versions of the rules are not joined. Lines run from 0 to 100."}
readabilitySubmitter: {ja: "{name}（規則 {version}）", en: "{name} (rules of {version})"}
readabilityUnscored: {ja: 採点なし, en: not scored}
readabilityFiles: {ja: "{n}件", en: "{n} files"}

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
  "primaryKey": ["match_id"],
  "kankei:reportedOnce": false,
  "kankei:rules": [
    {"rule": "may-be-earlier", "fields": ["matched_on"]},
    {"rule": "required-when", "fields": ["matched_on", "period"], "when": {"field": "stage", "codes": ["matched", "active", "continued"]}},
    {"rule": "only-when", "fields": ["matched_on"], "when": {"field": "stage", "codes": ["matched", "active", "continued", "closed"]}}
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
      "example": "成立",
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
totals-heading: {ja: "このファイルの合計", en: "Totals of this file"}
totals-line: {ja: "  {label}の合計 {total}{unit}", en: "  total of {label}: {total} {unit}"}
totals-before: {ja: "（前の四半期 {before}{unit}）", en: " (last quarter {before} {unit})"}
set-aside-heading: {ja: "集計に使わなかった行", en: "Rows set aside"}
changes-heading: {ja: "読み替えた書き方（{kinds} 種類）", en: "Spellings normalised ({kinds})"}
whole-file: {ja: "ファイル全体", en: "Whole file"}
readability-line: {ja: "機械可読性 {score}/100（段階別 {levels}、規則 {version}、満たす {met}・満たさない {broken}・対象外 {notApplicable}・判定せず {notJudged}）", en: "Machine readability {score}/100 (by level {levels}; rules of {version}: {met} met, {broken} broken, {notApplicable} not applicable, {notJudged} not judged)"}
readability-broken: {ja: "{rule} {title}（{count} か所、最初は {place}）", en: "{rule} {title} ({count} place(s), the first at {place})"}
readability-at-line: {ja: "{line} 行目", en: "line {line}"}
readability-at-record: {ja: "{record} 件目のレコードの {column} 列", en: "column {column} of record {record}"}
readability-at-column: {ja: "{column} 列", en: "column {column}"}
errors-heading: {ja: "直す必要があること（{count} 件）", en: "Must be mended ({count})"}
waived-heading: {ja: "認められているもの（{count} 件、直さなくて構いません）", en: "Accepted as they are ({count}, nothing to mend)"}
warnings-heading: {ja: "確認してほしいこと（{count} 件）", en: "Please check ({count})"}
infos-heading: {ja: "お知らせ（{count} 件）", en: "For your information ({count})"}
finding-kind: {ja: "  {title}（{count} 件） {code}", en: "  {title} ({count}) {code}"}
no-findings: {ja: "直すところはありません。", en: "Nothing to mend."}
remedy: {ja: "直し方: {text}", en: "How to mend: {text}"}
suggestions: {ja: "候補: {text}", en: "Perhaps: {text}"}
omitted: {ja: "ほかに {count} 件", en: "{count} more"}
no-returned-file: {ja: "{file} には個人情報の列があるため、返戻ファイルも正規化したファイルも作りません。列を消してから出し直してもらってください。", en: "{file} holds personal data, so that nothing of it is written back. Have the column removed first."}
no-fixed-file: {ja: "{file} は正規化したファイルを作れません（行や列の形の誤り、または個人情報らしい記載があり、すべての行を安全に書き出せないため）。先に検査結果の指摘を直してください。", en: "{file} cannot be written normalised: rows or columns are broken, or a cell seems to hold personal data. Mend what the check tells first."}
page-of-one-file: {ja: "HTML は1ファイルに1ページです。複数のファイルを調べるときは --output にフォルダーを指定してください。", en: "A page is of one file. With several files name a folder by --output."}
left-out: {ja: "直っていないため集計に入っていないファイル {count} 件:", en: "{count} file(s) left out and not mended yet:"}
wrote-reports: {ja: "{count} 個のファイルを {folder} に書きました。", en: "Wrote {count} file(s) to {folder}."}
wrote-export: {ja: "データパッケージを {folder} に書きました（{count} レコード）。", en: "Wrote the data package to {folder} ({count} records)."}
registry-written: {ja: "{output} を書きました（都道府県 {prefectures}、市区町村 {municipalities}、政令市の区 {wards}、旧市町村 {former}）。", en: "Wrote {output}: {prefectures} prefecture(s), {municipalities} municipalities, {wards} ward(s), {former} former town(s)."}
registry-lacks-members: {ja: "注意: 事業の構成団体 {count} 件が一覧にありません。このままではその提出を読めません: {names}", en: "Note: {count} member(s) of the project are not in the list, so their files could not be read: {names}"}
registry-added: {ja: "加わったもの {count} 件: {names}", en: "Added ({count}): {names}"}
registry-changed: {ja: "変わったもの {count} 件: {names}", en: "Changed ({count}): {names}"}
registry-gone: {ja: "なくなったもの {count} 件: {names}", en: "Gone ({count}): {names}"}
registry-passed-over: {ja: "いまの市区町村でないので読まなかった行 {count} 件: {names} 行目", en: "Line(s) that name no area of today ({count}): {names}"}
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
explain-scope-file: {ja: "ファイル全体", en: "The file as a whole"}
explain-scope-record: {ja: "行", en: "Records"}
explain-scope-cell: {ja: "セル", en: "Cells"}
explain-scope-between: {ja: "提出どうしの突き合わせ", en: "Between submissions"}
explain-error: {ja: "修正が必要（直すまで集計に入りません）", en: "must be mended (counts for nothing until then)"}
explain-warning: {ja: "確認してほしいこと（このままでも集計に入ります）", en: "please check (counts all the same)"}
explain-info: {ja: "お知らせ", en: "note"}
explain-what: {ja: "何が起きたか", en: "What it means"}
explain-remedy: {ja: "直し方", en: "How to mend it"}
explain-before: {ja: "直す前", en: "before"}
explain-after: {ja: "直した後", en: "after"}
explain-rule: {ja: "機械可読性ルール {rule}", en: "machine-readability rule {rule}"}
explain-more: {ja: "くわしくは kankei explain コード", en: "More: kankei explain CODE"}
explain-page-head: {ja: "このページは Schemas/findings.yml から make docs で作ります。同じことは kankei explain コード でも見られます。", en: "This page is made from Schemas/findings.yml by make docs; kankei explain CODE says the same."}
explain-unknown: {ja: "「{code}」という検出事項はありません。近いもの: {near}", en: "there is no finding {code}; perhaps {near}"}
explain-unknown-far: {ja: "「{code}」という検出事項はありません。一覧は kankei explain で見られます。", en: "there is no finding {code}; kankei explain lists them"}
explain-needs-cell: {ja: "{file} のどのセルかを書いてください（例：kankei explain {file} C12）", en: "say which cell of {file} is meant (such as: kankei explain {file} C12)"}
cell-heading: {ja: "{file}  セル {cell}", en: "{file}  cell {cell}"}
cell-place: {ja: "（{line} 行目、{record} 件目のレコード）", en: " (line {line}, record {record})"}
cell-standing-data: {ja: "データの行のセル", en: "a cell of a data record"}
cell-standing-missing: {ja: "行がこのセルより前で終わっています。空欄として読みます。", en: "The record ends before this cell; it reads as a blank."}
cell-standing-header: {ja: "見出しのセル", en: "a cell of the header"}
cell-standing-set-aside: {ja: "集計に使わない行（{reason}）のセルなので、値として読みません。", en: "In a row that is set aside ({reason}); it is not read as a value."}
cell-standing-unread-column: {ja: "この列は読まないので、値として読みません。", en: "No field reads this column."}
cell-standing-muted-column: {ja: "見出しに直すところがあるため、この列は読んでいません。", en: "Its header must be mended first, so the column was not read."}
cell-standing-unread-record: {ja: "この行はセルの数が見出しと合わないため、どのセルも読んでいません。", en: "The record has too many or too few cells, so none of them was read."}
cell-standing-damaged-record: {ja: "こわれた行のため、セルに分けられません。下に示すのは行の全体です。", en: "The record is damaged and has no cells; below is its whole text."}
cell-standing-unread-file: {ja: "ファイルの全体に直すところがあるため、この行は読んでいません。kankei check で確かめてください。", en: "Something is wrong with the file as a whole, so its records were not read; see kankei check."}
cell-standing-blank-line: {ja: "空の行です。何も書かれていません。", en: "A blank line; nothing is written there."}
cell-standing-beyond-table: {ja: "表の外です。この場所にはセルがありません。", en: "Beyond the table; there is no such cell."}
cell-standing-quarantined: {ja: "個人情報の列があるファイルなので、中身は示しません。列を消してから調べてください。", en: "A column of this file holds personal data, so nothing of its content is shown. Remove the column first."}
cell-written: {ja: "書かれたもの", en: "What is written"}
cell-text: {ja: "文字: {text}（文字コード {encoding}）", en: "text: {text} ({encoding})"}
cell-quoted: {ja: "引用符で囲むと: {text}", en: "as a quoted field: {text}"}
cell-bytes: {ja: "バイト（{count}）: {hex}", en: "bytes ({count}): {hex}"}
cell-bytes-transcoded: {ja: "バイト（UTF-8 に直した {count}）: {hex}", en: "bytes ({count}, brought to UTF-8): {hex}"}
cell-blank: {ja: "空欄", en: "blank"}
cell-undecodable: {ja: "文字として読めないバイトがあります。", en: "There are bytes that are no characters."}
cell-masked: {ja: "個人情報のおそれがあるため、伏せ字にしています。", en: "Masked, as it may be personal data."}
cell-column: {ja: "列", en: "Column"}
cell-mapped: {ja: "「{label}」→ {field}（{reason}）", en: "{label} → {field} ({reason})"}
cell-not-mapped: {ja: "「{label}」（{reason}）", en: "{label} ({reason})"}
cell-steps: {ja: "当てた規則", en: "Rules applied"}
cell-no-steps: {ja: "なし", en: "none"}
cell-step: {ja: "{number}. {title}（{rule}）→ {text}", en: "{number}. {title} ({rule}) → {text}"}
cell-value: {ja: "値", en: "Value"}
cell-no-value: {ja: "なし（直すところがあるため、値にしていません）", en: "none, until it is mended"}
cell-findings: {ja: "検出事項", en: "Findings"}
cell-no-findings: {ja: "なし", en: "none"}
cell-definition: {ja: "項目の定義", en: "The field"}
cell-unit: {ja: "単位: {unit}", en: "unit: {unit}"}
cell-required: {ja: "必ず書く項目", en: "required"}
cell-optional: {ja: "空欄でもよい項目", en: "may be blank"}
cell-minimum: {ja: "{number} 以上", en: "at least {number}"}
cell-maximum: {ja: "{number} 以下", en: "at most {number}"}
cell-codes: {ja: "選択肢", en: "Choices"}
cell-labels: {ja: "認めている見出し: {labels}", en: "accepted labels: {labels}"}
cell-status-value: {ja: "値", en: "a value"}
cell-status-blank: {ja: "空欄", en: "blank"}
cell-status-nil: {ja: "皆無（なかった）", en: "nil"}
cell-status-unknown: {ja: "不詳", en: "unknown"}
cell-status-concealed: {ja: "秘匿", en: "concealed"}
cell-status-not-applicable: {ja: "該当しない", en: "not applicable"}
cell-flag-provisional: {ja: "速報値", en: "provisional"}
cell-flag-revised: {ja: "訂正値", en: "revised"}
column-reason-name: {ja: "見出しが項目の名前", en: "the label is the field's name"}
column-reason-title: {ja: "見出しが様式のとおり", en: "the label is the field's title"}
column-reason-label: {ja: "様式で認めている見出し", en: "one of the form's accepted labels"}
column-reason-profile: {ja: "提出者の読替表による", en: "the submitter's profile says so"}
column-reason-unpivot: {ja: "提出者の読替表により、横長の表として読む列", en: "a wide column by the submitter's profile"}
column-reason-beside-code: {ja: "コードの隣の名前（照合に使う）", en: "the name beside a code"}
column-reason-only-name: {ja: "市町村を示すただ一つの列", en: "the only column that tells the municipality"}
column-reason-personal: {ja: "個人情報の見出しなので読まない", en: "not read: its label announces personal data"}
column-reason-duplicate: {ja: "同じ項目の二つ目の列なので読まない", en: "not read: a second column for one field"}
column-reason-blank: {ja: "見出しがない", en: "it has no label"}
column-reason-unknown: {ja: "様式のどの項目とも合わない", en: "no field has such a label"}
cell-not-a-cell: {ja: "「{cell}」はセル番地ではありません（例：C12）", en: "{cell} is no cell (such as C12)"}
records-of-one-file: {ja: "--records は一つのファイルにだけ使えます。", en: "--records takes one file."}
dialect-of-named-files: {ja: "--encoding と --delimiter は、ファイルを指定したときだけ使えます。", en: "--encoding and --delimiter need files that are named."}
unplaced: {ja: "{file} は収受簿にも置き場所にも提出枠が書かれていないので、取り込んでいません。", en: "{file} was not taken: neither the register nor its path names a slot."}
failure-usage: {ja: "指定が足りないか合っていません: {detail}", en: "The options are incomplete or contradict: {detail}"}
failure-missing: {ja: "見つかりません: {detail}", en: "Not found: {detail}"}
failure-nothing-to-read: {ja: "{folder} の中に .csv・.tsv・.txt のファイルがありません。", en: "There is no .csv, .tsv or .txt file in {folder}."}
failure-not-a-table: {ja: "{file} は表として読めません。{detail}", en: "{file} cannot be read as a table. {detail}"}
failure-not-a-list: {ja: "{file} は市区町村コードの一覧として読めません。{detail}", en: "{file} cannot be read as a list of municipality codes. {detail}"}
failure-create: {ja: "書き込めません: {detail}", en: "Cannot write: {detail}"}
failure-over-input: {ja: "{path} は読み込むファイルです。上書きしないよう、別の名前を指定してください。", en: "{path} is one of the files that are read. Name another file; an input is never written over."}
failure-io: {ja: "読み書きに失敗しました: {detail}", en: "Reading or writing failed: {detail}"}
failure-settings: {ja: "設定ファイル {file} を直してください: {detail}", en: "Please mend the settings file {file}: {detail}"}
failure-busy: {ja: "ほかの処理が台帳を使っています。少し待ってからもう一度実行してください。", en: "Another process is using the ledger. Please try again in a moment."}
failure-internal: {ja: "Kankei の不具合です。この文を添えて知らせてください: {detail}", en: "This is a bug in Kankei. Please report it with this text: {detail}"}
not-a-list-header: {ja: "団体コードの列と市区町村名の列が見つかりません。見出しの行を確かめてください。", en: "No row names a column of codes and one of municipalities. Check the header."}
not-a-list-empty: {ja: "市区町村の行が一つもありません。", en: "It names no municipality."}
not-a-list-code: {ja: "{line} 行目の「{code}」は団体コードではありません。公表された一覧をもう一度保存してください。", en: "Line {line}: {code} is no municipality code. Save the published list again."}
not-a-list-line: {ja: "{line} 行目が壊れています（引用符か文字コード）。公表された一覧をもう一度保存してください。", en: "Line {line} is damaged (a quote or the encoding). Save the published list again."}
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
  "kankei:reportedOnce": true,
  "kankei:rules": [
    {"rule": "one-each", "fields": ["headcount", "participant_key"]},
    {"rule": "required-unless", "fields": ["headcount", "participant_key"]},
    {"rule": "rows-differ", "fields": ["participant_key"]}
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
"readability.yml": ####"""
# 機械可読性の規則と、ここでの判定のしかた。番号・題（ja）は公表された規則のまま。題の英語と judged は当方の文。
# 「29」と紹介されることがあるが、公表された JSON には L1-01〜L1-15、L2-01〜L2-06、L3-01〜L3-09 の 30 がある。
# severity と deductions は公開のサンプル実装（Harunobu）の配点。それは政府の公式見解ではない。
# 検出事項がどの規則に当たるかは findings.yml の rule にある。brokenBy はそれ以外の手がかり。
version: "2026-03-31"
title:
  ja: 行政データにおける機械可読性に関するルール
  en: Rules on the machine readability of administrative data
source:
  ja: 出典：「行政データにおける機械可読性に関するルール」（令和8年3月31日 各府省庁DX推進連絡会議・デジタル社会推進会議幹事会決定。デジタル庁が公表した JSON 形式、https://github.com/digital-go-jp/machine_readability_rule）、PDL1.0（https://www.digital.go.jp/resources/open_data/public_data_license_v1.0）。番号と日本語の題は原文のまま、英語の題・判定のしかたは当方が加えた。重大度と減点は同じ所の公開サンプル実装 Harunobu による（政府の公式見解ではない）。
  en: "Source: the rules of 2026-03-31 as JSON published by the Digital Agency of Japan (https://github.com/digital-go-jp/machine_readability_rule), PDL1.0 (https://www.digital.go.jp/resources/open_data/public_data_license_v1.0). Numbers and Japanese titles are the original's; English titles and the ways of judging are ours. Severities and deductions are those of the sample implementation Harunobu published there, which states no official view."
titleIsOurs: [en]
# 段階 1・2・3 での減点。fatal はその段階を 0 点にする。
deductions: {critical: [10, 40, 15], major: [5, 30, 10], minor: [2, 10, 5]}
rules:
  - id: L1-01
    severity: fatal
    title: {ja: ファイル形式は機械が直接読み取れるExcelやCSV等となっているか, en: Is the file in a format that machines read directly}
    needs: file
    judged:
      ja: CSV・TSV として読めたか。Excel のブック、PDF などは受け取らないので、満たさない。
      en: Whether it was read as CSV or TSV. A workbook, a PDF and the like are not received and break it.
  - id: L1-02
    severity: fatal
    title: {ja: １シート（ファイル）に複数の表が掲載されていないか, en: Does the file hold one table only}
    needs: cells
    judged:
      ja: 日付・市町村・数などの列のうち三つ以上、かつ三分の二以上が読めない行は、別の表の見出しとみなす。
      en: A row is taken for the header of another table when three or more, and two thirds, of its dates, places, codes and numbers cannot be read.
    brokenBy: {traits: [other-table-row]}
  - id: L1-03
    severity: critical
    title: {ja: データが分断されていないか, en: Is the data in one piece}
    needs: layout
    judged:
      ja: 区切り記号だけの行、途中でくり返した見出し、見出しも中身もない列がないか。小計・合計の行はどの規則も名指ししていないので、減点しない。
      en: No row of delimiters alone, no repeated header, no column without label and content. Rows of totals are named by no rule and cost nothing.
    brokenBy: {setAside: [blank, repeated-header], traits: [blank-column]}
  - id: L1-04
    severity: major
    title: {ja: データ本体と無関係な情報がないか, en: Is there nothing beside the data}
    needs: layout
    judged:
      ja: 注（※、資料：など）、# の行、記入例の行がないか。題名の行は L3-01 で見る。
      en: No notes, no lines that begin with a hash, no sample rows. Titles fall under L3-01.
    brokenBy: {setAside: [note, comment, template]}
  - id: L1-05
    severity: critical
    title: {ja: すべての列に意味が推測できる項目名が存在するか, en: Has every column a label that tells its meaning}
    needs: layout
    judged:
      ja: 見出しの行があり、中身のある列すべてに見出しがあるか。
      en: Whether there is a header, and a label on every column with content.
    brokenBy: {traits: [no-header, unnamed-column]}
  - id: L1-06
    severity: critical
    title: {ja: スペースや改行等で体裁を整えていないか, en: Is nothing spaced out by blanks or line breaks}
    needs: cells
    judged:
      ja: 見出しの字間の空白（年　度）・前後の空白・改行、セルの前後の空白がないか。
      en: No blanks between the characters of a label, no blanks at the ends of labels and cells, no line breaks in labels.
    brokenBy: {changes: ["*.trim"], traits: [spaced-label]}
  - id: L1-07
    severity: critical
    title: {ja: １セル１データとなっているか, en: Does every cell hold one datum}
    needs: cells
    judged:
      ja: 読めなかったセルに、二つの数（12（3））、範囲（10〜20）、区切りの記号（、，；）がないか。自由記述の列は見ない。
      en: Whether a cell that could not be read holds two numbers, a range or a separator. Free texts are not looked at.
    brokenBy: {traits: [several-data]}
  - id: L1-08
    severity: critical
    title: {ja: 機種依存文字を使用していないか, en: Are no platform-dependent characters used}
    needs: cells
    judged:
      ja: UTF-8・UTF-16 以外のファイルの見出しと、書き直したか読めなかったセルに、丸数字・ローマ数字・㈱ などの記号や外字がないか。単位の記号（㎡ など）は広く使われるので、固有名詞の漢字は規則が許すので見ない。自由記述の列は見ない。
      en: No circled or Roman numerals, ㈱, user-defined characters and the like in the labels, normalised cells and unreadable cells of a file that is not Unicode. Unit signs such as ㎡ are in wide use and kanji of names are allowed by the rule; free texts are not looked at.
    brokenBy: {traits: [platform-character]}
  - id: L1-09
    severity: minor
    title: {ja: 空白とゼロが明確に区別されているか, en: Are blanks and zeros told apart}
    needs: cells
    judged:
      ja: 数の列の一部だけが空欄になっていないか（参加者番号のある行の人数は 1 と決まっているので除く）。ないことは 0 か、記号（− … x）で書く。
      en: No count column is blank in some records only (the headcount beside a participant's number is 1 by declaration). What is absent is written 0 or by a sign.
    brokenBy: {traits: [blank-count]}
  - id: L1-10
    severity: critical
    title: {ja: 【Excel】オブジェクトを使用していないか, en: "Excel: are no objects used"}
    notApplicable: {ja: CSV には画像や図形がない。, en: A CSV file holds no pictures or shapes.}
  - id: L1-11
    severity: critical
    title: {ja: 【Excel】書式でデータの違いを表現していないか, en: "Excel: does no formatting carry meaning"}
    notApplicable: {ja: CSV には書式がない。, en: A CSV file holds no formatting.}
  - id: L1-12
    severity: critical
    title: {ja: 【Excel】セルの結合をしていないか, en: "Excel: are no cells merged"}
    notApplicable: {ja: CSV には結合したセルがない（省略のあとは L2-02 で見る）。, en: A CSV file holds no merged cells; what they leave blank falls under L2-02.}
  - id: L1-13
    severity: critical
    title: {ja: 【Excel】不要な行や列が非表示のまま残されていないか, en: "Excel: are no rows or columns hidden"}
    notApplicable: {ja: CSV には非表示の行や列がない。, en: A CSV file hides no rows or columns.}
  - id: L1-14
    severity: fatal
    title: {ja: 【CSV】１行１データで表現されているか, en: "CSV: is every record on one line"}
    needs: layout
    judged:
      ja: 引用符の中の改行で二行以上にわたるレコードがないか。
      en: No record goes over several lines by a line break inside quotes.
    brokenBy: {traits: [record-over-lines]}
  - id: L1-15
    severity: fatal
    title: {ja: 【CSV】文字列にカンマが含まれているフィールドの値はダブルコーテーション（“）で囲んでいるか, en: "CSV: are fields with a comma in double quotes"}
    needs: cells
    judged:
      ja: 見出しより多いセルのあるレコードがないか。
      en: No record has more filled cells than the header.
  - id: L2-01
    severity: fatal
    title: {ja: 数値データは数値属性とし、文字列を含まないこと, en: Numbers are numbers and hold no text}
    needs: cells
    judged:
      ja: 数の列に、単位・桁区切り・※・▲・漢数字・全角の数字、数として読めないセルがないか。決めた記号（− … x）は L3-03 で見る。
      en: No units, thousands separators, notes, ▲, kanji or full-width digits and no unreadable cells in count columns. Declared signs fall under L3-03.
    brokenBy: {changes: [count.unit, count.thousands, count.mark, count.negative, count.kanji, count.width, count.scaled]}
  - id: L2-02
    severity: fatal
    title: {ja: データ内での項目名等の省略をしていないか, en: Is nothing left out that repeats the row above}
    needs: cells
    judged:
      ja: 必要な項目の空欄、「〃」「同上」がないか。
      en: No blanks in required fields and no ditto marks.
  - id: L2-03
    severity: fatal
    title: {ja: 各列が一意に識別可能な項目名を持っているか, en: Has every column a label of its own}
    needs: layout
    judged:
      ja: 見出しが一行で、同じ見出しの列や、同じ項目と読める列が二つないか。
      en: The header is one row; no label comes twice and no two columns read as one field.
    brokenBy: {traits: [no-header, multi-row-header, duplicate-label]}
  - id: L2-04
    severity: critical
    title: {ja: 選択肢回答が標準化されているか, en: Are coded answers spelled one way}
    needs: cells
    judged:
      ja: 選択肢と取組の列に、様式にない語がなく、一つの選択肢が一通りに書かれているか。
      en: No unknown word in a coded column, and no code spelled in two ways within the file.
    brokenBy: {traits: [varied-spelling]}
  - id: L2-05
    severity: major
    title: {ja: 選択肢列と「その他」の詳細記入が分離されているか, en: Are the details of "other" in a column of their own}
    needs: cells
    judged:
      ja: 選択肢の列に「その他（…）」がないか。
      en: No 「その他（…）」 (other, with details) in a coded column.
    brokenBy: {traits: [other-with-detail]}
  - id: L2-06
    severity: major
    title: {ja: 【Excel】数式を使用している場合は、数値データに修正しているか, en: "Excel: are formulas replaced by their values"}
    notApplicable: {ja: CSV には数式がない。, en: A CSV file holds no formulas.}
  - id: L3-01
    severity: fatal
    title: {ja: 項目名行から始まり、次行からデータ入力がされているか, en: Does the file begin with its header, and the data right below}
    needs: layout
    judged:
      ja: 一行目が見出しで、二行目からデータか。題名・空の行・単位の行がないか。
      en: The first line is the header and the second is data; no titles, blank lines or unit rows.
    brokenBy: {setAside: [unit], traits: [no-header, header-below-top, multi-row-header]}
  - id: L3-02
    severity: critical
    title: {ja: 回答のコード表が別添されているか, en: Is a table of the codes attached}
    needs: cells
    judged:
      ja: コード表は様式（スキーマ）が持ち、書き出しに添える。コード表にない番号・記号が書かれていなければ満たす。
      en: The schema is the table of codes and goes with every export. Met unless a cell holds a number or letter code that it lacks.
    brokenBy: {traits: [undefined-code]}
  - id: L3-03
    severity: major
    title: {ja: 数値データの同一列内に特殊記号（秘匿等）を使用する場合は、その定義を明記しているか, en: Are the signs used among numbers defined}
    needs: cells
    judged:
      ja: 記号の意味は様式と読替表（profiles）が決める。数の列に、決めていない記号だけのセルがなければ満たす。
      en: Schema and profile define the signs. Met unless a count column has a cell of a sign that is not defined.
    brokenBy: {traits: [undeclared-sign]}
  - id: L3-04
    severity: major
    title: {ja: データの単位を記載しているか, en: Are the units stated}
    needs: cells
    judged:
      ja: 数の列の単位を、様式か見出しが示しているか。
      en: Whether the schema or the label states the unit of every count column.
    brokenBy: {traits: [unit-unstated]}
  - id: L3-05
    severity: major
    title: {ja: 時間軸の表記が標準化されているか, en: Is time written in one standard way}
    needs: cells
    judged:
      ja: 日付・期間の列に、西暦のない和暦、読めない日付、二通り以上の書き方がないか。
      en: No Japanese era without the western year, no unreadable dates and not two ways of writing in one column.
    brokenBy: {traits: [era-year-alone, mixed-date-forms]}
  - id: L3-06
    severity: critical
    title: {ja: 地域コード又は正式な地域名称が表記されているか, en: Are area codes or official names given}
    needs: cells
    judged:
      ja: 市町村・居住地が、コードか正式な名前か。先頭の 0 が落ちたコード、今はない市町村、「県内」などの呼び方がないか。
      en: Places are codes or official names; no lost leading zeros, no former municipalities, no wording such as 県内 (in the prefecture).
    brokenBy: {changes: [municipality.lost-zero, municipality.former-name, municipality.former-code, municipality.profile, residence.lost-zero, residence.former-name, residence.home-prefecture, residence.profile]}
  - id: L3-07
    severity: critical
    title: {ja: 年によってフォーマットが著しく異なっていないか, en: Does the format stay the same over the years}
    needs: history
    judged:
      ja: 前に受け付けたファイルと列が同じか。比べるものがないときは判定しない。
      en: Whether the columns are those of the last file that was accepted. Not judged where there is none to compare with.
  - id: L3-08
    severity: major
    title: {ja: データの定義や更新履歴が記載されているか, en: Are definitions and the history of changes given}
    needs: cells
    judged:
      ja: 項目の定義は様式、更新の履歴は受付番号と台帳が持つ。文字コードが確かで、文字化け・読めない文字がなければ満たす。
      en: Definitions stand in the schema, the history in the receipts. Met unless the encoding is in doubt or characters are lost or garbled.
  - id: L3-09
    severity: major
    title: {ja: データが縦持ち形式になっているか, en: Is the table long rather than wide}
    needs: cells
    judged:
      ja: 年度・四半期・月・選択肢が列に並んだ横長の表でないか。
      en: The table is not wide, with years, quarters, months or codes side by side as columns.
    brokenBy: {traits: [wide-table]}

"""####,
"registry.yml": ####"""
# 公表されている全国地方公共団体コードの一覧の見出し。一覧は公表元と版で見出しが違うので、知っているものをここに並べる。
# 総務省「都道府県コード及び市区町村コード」、e-Stat「標準地域コード」、アドレス・ベース・レジストリ「市区町村マスター」。
code: [団体コード, 全国地方公共団体コード, 地方公共団体コード, 標準地域コード, 市区町村コード, 市町村コード, lg_code, コード]
prefecture: [都道府県名（漢字）, 都道府県名, 都道府県, pref]
county: ["政令市･郡･支庁･振興局等", 政令市・郡・支庁・振興局等, 郡名, 郡, county]
city: [市区町村名（漢字）, 市区町村名, 市町村名, 市区町村, 市町村, city]
ward: [政令市区名, 行政区名, ward]
until: [廃止年月日, ablt_date]

"""####,
"rules.yml": ####"""
# セルの書き方を値に読み替える規則。番号（CellRule）ごとに一行。kankei explain FILE C12 と検査結果で示す。
# どの項目にも
cell.trim: {ja: "前後の空白を取る", en: "blanks at the ends are dropped"}
cell.width: {ja: "全角の英数字・記号と半角カナの幅をそろえる", en: "full-width letters, digits and signs and half-width kana are brought to one width"}
cell.sign: {ja: "統計の記号として読む（意味は提出者の読替表による）", en: "a sign of statistics, with the meaning that the submitter declares"}
cell.stated-twice: {ja: "同じ値を二通りに書いたもの（例：鶴岡市（062031））を一つに読む", en: "one value in two spellings that say the same, such as 鶴岡市（062031）"}
cell.profile: {ja: "提出者の読替表（profiles）にある書き方", en: "a spelling of the submitter's profile"}
cell.completed: {ja: "年や元号を、ほかの列または提出枠から補う", en: "the year or era is taken from another column or from the slot"}
cell.unpivot: {ja: "横に並んだ列の見出しから読む", en: "told by the label of a column that became records"}
# 日付
date.separator: {ja: "年月日の区切りをそろえる", en: "other signs between year, month and day"}
date.compact: {ja: "8桁の数字を年月日に分ける", en: "eight digits are year, month and day"}
date.era: {ja: "元号の年を西暦にする", en: "a year of an era becomes a year of the common era"}
date.year-last: {ja: "年が最後の日付（月日の順が一通りに決まるもの）", en: "the year stands last, and only one order of day and month gives a day"}
date.english: {ja: "英語の月名の日付", en: "a date with the English name of its month"}
date.excel-serial: {ja: "表計算ソフトの通し番号を日付に戻す", en: "a spreadsheet's number of a day becomes that day"}
date.time: {ja: "日付の後の時刻を取る", en: "the time of day is dropped"}
date.note: {ja: "かっこの中の曜日や注を取る", en: "a weekday or note in brackets is dropped"}
# 期間
period.quarter: {ja: "年度と四半期の書き方をそろえる", en: "a fiscal year and quarter in other words"}
period.months: {ja: "月から四半期を決める", en: "months that lie in one quarter"}
period.day: {ja: "日付から四半期を決める", en: "a day, which lies in one quarter"}
# 数
count.digits: {ja: "同じ数の別の書き方（030、30.0 など）", en: "other digits for the same number (030, 30.0)"}
count.thousands: {ja: "桁区切りのコンマを取る", en: "thousands separators are dropped"}
count.unit: {ja: "項目と同じ単位を取る", en: "the field's own unit is dropped"}
count.scaled: {ja: "千・万の付いた単位を項目の単位に直す", en: "a unit in thousands is brought to the field's unit"}
count.negative: {ja: "▲・△をマイナスとして読む", en: "▲ and △ are minus signs"}
count.mark: {ja: "数の横の印（※、p、r など）を取る", en: "a mark beside the number is dropped (※, p, r)"}
count.kanji: {ja: "漢数字を数字にする", en: "kanji numerals become digits"}
count.one-person: {ja: "参加者番号のある行は1人と数える", en: "a record with a participant key is one person"}
# 場所
municipality.five-digits: {ja: "5桁のコードに検査数字を付ける", en: "the check digit is added to five digits"}
municipality.lost-zero: {ja: "落ちた先頭の 0 を補う", en: "a leading zero that a spreadsheet dropped is put back"}
municipality.ward: {ja: "政令市の区をその市とする", en: "a ward of a designated city stands for its city"}
municipality.name: {ja: "市町村の名前を団体コードにする", en: "the name of a municipality becomes its code"}
municipality.name-beside: {ja: "空欄のコードを隣の市町村名から補う", en: "the blank code is filled from the name beside it"}
municipality.former-name: {ja: "合併前の市町村名を今の市町村にする", en: "a town of the past stands for the one that it became part of"}
municipality.former-code: {ja: "合併前の団体コードを今の市町村にする", en: "the code of a town of the past stands for the one that it became part of"}
residence.word: {ja: "「海外」「不明」の別の書き方", en: "other words for abroad or unknown"}
residence.country: {ja: "国の名前は海外とする", en: "a country is 海外 (abroad)"}
residence.home-prefecture: {ja: "「県内」をこの県とする", en: "県内 is the prefecture of the project"}
residence.lost-zero: {ja: "落ちた先頭の 0 を補う", en: "a leading zero that a spreadsheet dropped is put back"}
residence.prefecture: {ja: "都道府県の名前をコードにする", en: "the name of a prefecture becomes its code"}
residence.prefecture-code: {ja: "都道府県の6桁のコードを2桁にする", en: "the six digits of a prefecture become two"}
residence.prefecture-of-town: {ja: "ほかの都道府県の市町村を、その都道府県とする", en: "a town of another prefecture stands for its prefecture"}
# 選択肢・取組・番号
code.case: {ja: "選択肢のコード（大文字と小文字などの違い）", en: "the code of a choice in other letters"}
code.title: {ja: "選択肢の名前", en: "the title of a choice"}
code.spelling: {ja: "様式で認めている選択肢の書き方", en: "a spelling of a choice that the form accepts"}
programme.case: {ja: "取組のコード（大文字と小文字などの違い）", en: "the code of a programme in other letters"}
programme.title: {ja: "取組の名前", en: "the title of a programme"}
programme.spelling: {ja: "事業で認めている取組の書き方", en: "a spelling of a programme that the project accepts"}
corporate-number.prefix: {ja: "先頭の T を取る", en: "the T at the front is dropped"}
corporate-number.hyphens: {ja: "法人番号の区切りを取る", en: "hyphens and blanks are dropped"}

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
