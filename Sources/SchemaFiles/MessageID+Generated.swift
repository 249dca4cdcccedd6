// swift-format-ignore-file
// Written by `make embed`; edit Schemas/ instead.

package import Exchange

/// A sentence that the program says on a terminal.
package enum MessageID: String, CaseIterable, Sendable {
  case `acceptable`
  case `acceptableWithWarnings`
  case `accepted`
  case `acceptedWithWarnings`
  case `cellBlank`
  case `cellBytes`
  case `cellBytesTranscoded`
  case `cellCodes`
  case `cellColumn`
  case `cellDefinition`
  case `cellFindings`
  case `cellFlagProvisional`
  case `cellFlagRevised`
  case `cellHeading`
  case `cellLabels`
  case `cellMapped`
  case `cellMasked`
  case `cellMaximum`
  case `cellMinimum`
  case `cellNoFindings`
  case `cellNoSteps`
  case `cellNoValue`
  case `cellNotACell`
  case `cellNotMapped`
  case `cellOptional`
  case `cellPlace`
  case `cellQuoted`
  case `cellRequired`
  case `cellStandingBeyondTable`
  case `cellStandingBlankLine`
  case `cellStandingDamagedRecord`
  case `cellStandingData`
  case `cellStandingHeader`
  case `cellStandingMissing`
  case `cellStandingMutedColumn`
  case `cellStandingQuarantined`
  case `cellStandingSetAside`
  case `cellStandingUnreadColumn`
  case `cellStandingUnreadFile`
  case `cellStandingUnreadRecord`
  case `cellStatusBlank`
  case `cellStatusConcealed`
  case `cellStatusNil`
  case `cellStatusNotApplicable`
  case `cellStatusUnknown`
  case `cellStatusValue`
  case `cellStep`
  case `cellSteps`
  case `cellText`
  case `cellUndecodable`
  case `cellUnit`
  case `cellValue`
  case `cellWritten`
  case `changesHeading`
  case `checkedFileLine`
  case `columnHelps`
  case `columnReasonBesideCode`
  case `columnReasonBlank`
  case `columnReasonDuplicate`
  case `columnReasonLabel`
  case `columnReasonName`
  case `columnReasonOnlyName`
  case `columnReasonPersonal`
  case `columnReasonProfile`
  case `columnReasonTitle`
  case `columnReasonUnknown`
  case `columnReasonUnpivot`
  case `columnUnread`
  case `columnsLine`
  case `dialectOfNamedFiles`
  case `errorsHeading`
  case `explainAfter`
  case `explainBefore`
  case `explainError`
  case `explainInfo`
  case `explainMore`
  case `explainNeedsCell`
  case `explainPageHead`
  case `explainRemedy`
  case `explainRule`
  case `explainScopeBetween`
  case `explainScopeCell`
  case `explainScopeFile`
  case `explainScopeRecord`
  case `explainUnknown`
  case `explainUnknownFar`
  case `explainWarning`
  case `explainWhat`
  case `failureBusy`
  case `failureCreate`
  case `failureIO`
  case `failureInternal`
  case `failureMissing`
  case `failureNotAList`
  case `failureNotATable`
  case `failureNothingToRead`
  case `failureOverInput`
  case `failureSettings`
  case `failureUsage`
  case `fileLine`
  case `findingKind`
  case `formEncoding`
  case `formExists`
  case `infosHeading`
  case `inspectFile`
  case `inspectHeader`
  case `inspectLeftOut`
  case `inspectNoHeader`
  case `inspectRunnerUp`
  case `inspectTableDamaged`
  case `inspectTableData`
  case `inspectTableDelimiter`
  case `inspectTableEncoding`
  case `inspectTableFile`
  case `inspectTableHeader`
  case `inspectTableLineEnd`
  case `inspectTableRead`
  case `inspectTableRecords`
  case `inspectTableRefused`
  case `inspectTableSum`
  case `inspectTableVerdict`
  case `inspectTableWarnings`
  case `leftOut`
  case `mapAgain`
  case `mapAnd`
  case `mapAskColumn`
  case `mapAskSpelling`
  case `mapCandidate`
  case `mapHeading`
  case `mapMissing`
  case `mapNoHeader`
  case `mapNoSubmitter`
  case `mapNoneOfThem`
  case `mapNotRead`
  case `mapNothingFits`
  case `mapNothingNew`
  case `mapOpen`
  case `mapOr`
  case `mapPersonal`
  case `mapPrompt`
  case `mapQuit`
  case `mapReasonBesideCode`
  case `mapReasonContent`
  case `mapReasonLabel`
  case `mapReasonName`
  case `mapReasonProfile`
  case `mapReasonSimilarity`
  case `mapReasonTitle`
  case `mapUncertain`
  case `mapWouldWrite`
  case `mapWrote`
  case `noFindings`
  case `noFixedFile`
  case `noReturnedFile`
  case `noSuchForm`
  case `notAListCode`
  case `notAListEmpty`
  case `notAListHeader`
  case `notAListLine`
  case `notATableArchive`
  case `notATableBinary`
  case `notATableConflict`
  case `notATableDocument`
  case `notATableEmpty`
  case `notATableHTML`
  case `notATableImage`
  case `notATableJSON`
  case `notATablePDF`
  case `notATableTooLarge`
  case `notATableWorkbook`
  case `notATableXML`
  case `notATableZIP`
  case `nothingInForce`
  case `nothingNew`
  case `nothingOverdue`
  case `nothingToReport`
  case `nowInForce`
  case `omitted`
  case `overdueHeading`
  case `overdueLine`
  case `pageOfOneFile`
  case `quarantined`
  case `readabilityAtColumn`
  case `readabilityAtLine`
  case `readabilityAtRecord`
  case `readabilityBroken`
  case `readabilityLine`
  case `recordsLine`
  case `recordsOfOneFile`
  case `refused`
  case `registryAdded`
  case `registryChanged`
  case `registryGone`
  case `registryLacksMembers`
  case `registryPassedOver`
  case `registryWritten`
  case `remedy`
  case `runnerUpEscapeSequences`
  case `runnerUpFaults`
  case `runnerUpFaultsAtLeast`
  case `runnerUpLessPlausible`
  case `runnerUpLessUsual`
  case `setAsideHeading`
  case `statusHeading`
  case `suggestions`
  case `totalsBefore`
  case `totalsHeading`
  case `totalsLine`
  case `unchanged`
  case `unpivotedLine`
  case `unplaced`
  case `unreadColumnsLine`
  case `waivedHeading`
  case `waiverLine`
  case `waiverPast`
  case `waiverUnused`
  case `waiverUsed`
  case `waiversHeading`
  case `warningsHeading`
  case `wholeFile`
  case `withdrawn`
  case `wouldBeQuarantined`
  case `wroteExport`
  case `wroteReports`
  case `wroteTemplate`

  package var text: Exchange.LocalizedText {
    switch self {
    case .`acceptable`: Exchange.LocalizedText(ja: "受理できます。", en: "Would be accepted.")
    case .`acceptableWithWarnings`: Exchange.LocalizedText(ja: "受理できます（確認事項 {warnings} 件）。", en: "Would be accepted, with {warnings} warning(s).")
    case .`accepted`: Exchange.LocalizedText(ja: "受け付けました。", en: "Accepted.")
    case .`acceptedWithWarnings`: Exchange.LocalizedText(ja: "受け付けました（確認事項 {warnings} 件）。", en: "Accepted with {warnings} warning(s).")
    case .`cellBlank`: Exchange.LocalizedText(ja: "空欄", en: "blank")
    case .`cellBytes`: Exchange.LocalizedText(ja: "バイト（{count}）: {hex}", en: "bytes ({count}): {hex}")
    case .`cellBytesTranscoded`: Exchange.LocalizedText(ja: "バイト（UTF-8 に直した {count}）: {hex}", en: "bytes ({count}, brought to UTF-8): {hex}")
    case .`cellCodes`: Exchange.LocalizedText(ja: "選択肢", en: "Choices")
    case .`cellColumn`: Exchange.LocalizedText(ja: "列", en: "Column")
    case .`cellDefinition`: Exchange.LocalizedText(ja: "項目の定義", en: "The field")
    case .`cellFindings`: Exchange.LocalizedText(ja: "検出事項", en: "Findings")
    case .`cellFlagProvisional`: Exchange.LocalizedText(ja: "速報値", en: "provisional")
    case .`cellFlagRevised`: Exchange.LocalizedText(ja: "訂正値", en: "revised")
    case .`cellHeading`: Exchange.LocalizedText(ja: "{file}  セル {cell}", en: "{file}  cell {cell}")
    case .`cellLabels`: Exchange.LocalizedText(ja: "認めている見出し: {labels}", en: "accepted labels: {labels}")
    case .`cellMapped`: Exchange.LocalizedText(ja: "「{label}」→ {field}（{reason}）", en: "{label} → {field} ({reason})")
    case .`cellMasked`: Exchange.LocalizedText(ja: "個人情報のおそれがあるため、伏せ字にしています。", en: "Masked, as it may be personal data.")
    case .`cellMaximum`: Exchange.LocalizedText(ja: "{number} 以下", en: "at most {number}")
    case .`cellMinimum`: Exchange.LocalizedText(ja: "{number} 以上", en: "at least {number}")
    case .`cellNoFindings`: Exchange.LocalizedText(ja: "なし", en: "none")
    case .`cellNoSteps`: Exchange.LocalizedText(ja: "なし", en: "none")
    case .`cellNoValue`: Exchange.LocalizedText(ja: "なし（直すところがあるため、値にしていません）", en: "none, until it is mended")
    case .`cellNotACell`: Exchange.LocalizedText(ja: "「{cell}」はセル番地ではありません（例：C12）", en: "{cell} is no cell (such as C12)")
    case .`cellNotMapped`: Exchange.LocalizedText(ja: "「{label}」（{reason}）", en: "{label} ({reason})")
    case .`cellOptional`: Exchange.LocalizedText(ja: "空欄でもよい項目", en: "may be blank")
    case .`cellPlace`: Exchange.LocalizedText(ja: "（{line} 行目、{record} 件目のレコード）", en: " (line {line}, record {record})")
    case .`cellQuoted`: Exchange.LocalizedText(ja: "引用符で囲むと: {text}", en: "as a quoted field: {text}")
    case .`cellRequired`: Exchange.LocalizedText(ja: "必ず書く項目", en: "required")
    case .`cellStandingBeyondTable`: Exchange.LocalizedText(ja: "表の外です。この場所にはセルがありません。", en: "Beyond the table; there is no such cell.")
    case .`cellStandingBlankLine`: Exchange.LocalizedText(ja: "空の行です。何も書かれていません。", en: "A blank line; nothing is written there.")
    case .`cellStandingDamagedRecord`: Exchange.LocalizedText(ja: "こわれた行のため、セルに分けられません。下に示すのは行の全体です。", en: "The record is damaged and has no cells; below is its whole text.")
    case .`cellStandingData`: Exchange.LocalizedText(ja: "データの行のセル", en: "a cell of a data record")
    case .`cellStandingHeader`: Exchange.LocalizedText(ja: "見出しのセル", en: "a cell of the header")
    case .`cellStandingMissing`: Exchange.LocalizedText(ja: "行がこのセルより前で終わっています。空欄として読みます。", en: "The record ends before this cell; it reads as a blank.")
    case .`cellStandingMutedColumn`: Exchange.LocalizedText(ja: "見出しに直すところがあるため、この列は読んでいません。", en: "Its header must be mended first, so the column was not read.")
    case .`cellStandingQuarantined`: Exchange.LocalizedText(ja: "個人情報の列があるファイルなので、中身は示しません。列を消してから調べてください。", en: "A column of this file holds personal data, so nothing of its content is shown. Remove the column first.")
    case .`cellStandingSetAside`: Exchange.LocalizedText(ja: "集計に使わない行（{reason}）のセルなので、値として読みません。", en: "In a row that is set aside ({reason}); it is not read as a value.")
    case .`cellStandingUnreadColumn`: Exchange.LocalizedText(ja: "この列は読まないので、値として読みません。", en: "No field reads this column.")
    case .`cellStandingUnreadFile`: Exchange.LocalizedText(ja: "ファイルの全体に直すところがあるため、この行は読んでいません。kankei check で確かめてください。", en: "Something is wrong with the file as a whole, so its records were not read; see kankei check.")
    case .`cellStandingUnreadRecord`: Exchange.LocalizedText(ja: "この行はセルの数が見出しと合わないため、どのセルも読んでいません。", en: "The record has too many or too few cells, so none of them was read.")
    case .`cellStatusBlank`: Exchange.LocalizedText(ja: "空欄", en: "blank")
    case .`cellStatusConcealed`: Exchange.LocalizedText(ja: "秘匿", en: "concealed")
    case .`cellStatusNil`: Exchange.LocalizedText(ja: "皆無（なかった）", en: "nil")
    case .`cellStatusNotApplicable`: Exchange.LocalizedText(ja: "該当しない", en: "not applicable")
    case .`cellStatusUnknown`: Exchange.LocalizedText(ja: "不詳", en: "unknown")
    case .`cellStatusValue`: Exchange.LocalizedText(ja: "値", en: "a value")
    case .`cellStep`: Exchange.LocalizedText(ja: "{number}. {title}（{rule}）→ {text}", en: "{number}. {title} ({rule}) → {text}")
    case .`cellSteps`: Exchange.LocalizedText(ja: "当てた規則", en: "Rules applied")
    case .`cellText`: Exchange.LocalizedText(ja: "文字: {text}（文字コード {encoding}）", en: "text: {text} ({encoding})")
    case .`cellUndecodable`: Exchange.LocalizedText(ja: "文字として読めないバイトがあります。", en: "There are bytes that are no characters.")
    case .`cellUnit`: Exchange.LocalizedText(ja: "単位: {unit}", en: "unit: {unit}")
    case .`cellValue`: Exchange.LocalizedText(ja: "値", en: "Value")
    case .`cellWritten`: Exchange.LocalizedText(ja: "書かれたもの", en: "What is written")
    case .`changesHeading`: Exchange.LocalizedText(ja: "読み替えた書き方（{kinds} 種類）", en: "Spellings normalised ({kinds})")
    case .`checkedFileLine`: Exchange.LocalizedText(ja: "{file}  提出枠 {slot}  SHA-256 {hash}", en: "{file}  slot {slot}  SHA-256 {hash}")
    case .`columnHelps`: Exchange.LocalizedText(ja: "照合・補完に使う", en: "helps to read another column")
    case .`columnReasonBesideCode`: Exchange.LocalizedText(ja: "コードの隣の名前（照合に使う）", en: "the name beside a code")
    case .`columnReasonBlank`: Exchange.LocalizedText(ja: "見出しがない", en: "it has no label")
    case .`columnReasonDuplicate`: Exchange.LocalizedText(ja: "同じ項目の二つ目の列なので読まない", en: "not read: a second column for one field")
    case .`columnReasonLabel`: Exchange.LocalizedText(ja: "様式で認めている見出し", en: "one of the form's accepted labels")
    case .`columnReasonName`: Exchange.LocalizedText(ja: "見出しが項目の名前", en: "the label is the field's name")
    case .`columnReasonOnlyName`: Exchange.LocalizedText(ja: "市町村を示すただ一つの列", en: "the only column that tells the municipality")
    case .`columnReasonPersonal`: Exchange.LocalizedText(ja: "個人情報の見出しなので読まない", en: "not read: its label announces personal data")
    case .`columnReasonProfile`: Exchange.LocalizedText(ja: "提出者の読替表による", en: "the submitter's profile says so")
    case .`columnReasonTitle`: Exchange.LocalizedText(ja: "見出しが様式のとおり", en: "the label is the field's title")
    case .`columnReasonUnknown`: Exchange.LocalizedText(ja: "様式のどの項目とも合わない", en: "no field has such a label")
    case .`columnReasonUnpivot`: Exchange.LocalizedText(ja: "提出者の読替表により、横長の表として読む列", en: "a wide column by the submitter's profile")
    case .`columnUnread`: Exchange.LocalizedText(ja: "読まない", en: "not read")
    case .`columnsLine`: Exchange.LocalizedText(ja: "読んだ列: {columns}", en: "Columns read: {columns}")
    case .`dialectOfNamedFiles`: Exchange.LocalizedText(ja: "--encoding と --delimiter は、ファイルを指定したときだけ使えます。", en: "--encoding and --delimiter need files that are named.")
    case .`errorsHeading`: Exchange.LocalizedText(ja: "直す必要があること（{count} 件）", en: "Must be mended ({count})")
    case .`explainAfter`: Exchange.LocalizedText(ja: "直した後", en: "after")
    case .`explainBefore`: Exchange.LocalizedText(ja: "直す前", en: "before")
    case .`explainError`: Exchange.LocalizedText(ja: "修正が必要（直すまで集計に入りません）", en: "must be mended (counts for nothing until then)")
    case .`explainInfo`: Exchange.LocalizedText(ja: "お知らせ", en: "note")
    case .`explainMore`: Exchange.LocalizedText(ja: "くわしくは kankei explain コード", en: "More: kankei explain CODE")
    case .`explainNeedsCell`: Exchange.LocalizedText(ja: "{file} のどのセルかを書いてください（例：kankei explain {file} C12）", en: "say which cell of {file} is meant (such as: kankei explain {file} C12)")
    case .`explainPageHead`: Exchange.LocalizedText(ja: "このページは Schemas/findings.yml から make docs で作ります。同じことは kankei explain コード でも見られます。", en: "This page is made from Schemas/findings.yml by make docs; kankei explain CODE says the same.")
    case .`explainRemedy`: Exchange.LocalizedText(ja: "直し方", en: "How to mend it")
    case .`explainRule`: Exchange.LocalizedText(ja: "機械可読性ルール {rule}", en: "machine-readability rule {rule}")
    case .`explainScopeBetween`: Exchange.LocalizedText(ja: "提出どうしの突き合わせ", en: "Between submissions")
    case .`explainScopeCell`: Exchange.LocalizedText(ja: "セル", en: "Cells")
    case .`explainScopeFile`: Exchange.LocalizedText(ja: "ファイル全体", en: "The file as a whole")
    case .`explainScopeRecord`: Exchange.LocalizedText(ja: "行", en: "Records")
    case .`explainUnknown`: Exchange.LocalizedText(ja: "「{code}」という検出事項はありません。近いもの: {near}", en: "there is no finding {code}; perhaps {near}")
    case .`explainUnknownFar`: Exchange.LocalizedText(ja: "「{code}」という検出事項はありません。一覧は kankei explain で見られます。", en: "there is no finding {code}; kankei explain lists them")
    case .`explainWarning`: Exchange.LocalizedText(ja: "確認してほしいこと（このままでも集計に入ります）", en: "please check (counts all the same)")
    case .`explainWhat`: Exchange.LocalizedText(ja: "何が起きたか", en: "What it means")
    case .`failureBusy`: Exchange.LocalizedText(ja: "ほかの処理が台帳を使っています。少し待ってからもう一度実行してください。", en: "Another process is using the ledger. Please try again in a moment.")
    case .`failureCreate`: Exchange.LocalizedText(ja: "書き込めません: {detail}", en: "Cannot write: {detail}")
    case .`failureIO`: Exchange.LocalizedText(ja: "読み書きに失敗しました: {detail}", en: "Reading or writing failed: {detail}")
    case .`failureInternal`: Exchange.LocalizedText(ja: "Kankei の不具合です。この文を添えて知らせてください: {detail}", en: "This is a bug in Kankei. Please report it with this text: {detail}")
    case .`failureMissing`: Exchange.LocalizedText(ja: "見つかりません: {detail}", en: "Not found: {detail}")
    case .`failureNotAList`: Exchange.LocalizedText(ja: "{file} は市区町村コードの一覧として読めません。{detail}", en: "{file} cannot be read as a list of municipality codes. {detail}")
    case .`failureNotATable`: Exchange.LocalizedText(ja: "{file} は表として読めません。{detail}", en: "{file} cannot be read as a table. {detail}")
    case .`failureNothingToRead`: Exchange.LocalizedText(ja: "{folder} の中に .csv・.tsv・.txt のファイルがありません。", en: "There is no .csv, .tsv or .txt file in {folder}.")
    case .`failureOverInput`: Exchange.LocalizedText(ja: "{path} は読み込むファイルです。上書きしないよう、別の名前を指定してください。", en: "{path} is one of the files that are read. Name another file; an input is never written over.")
    case .`failureSettings`: Exchange.LocalizedText(ja: "設定ファイル {file} を直してください: {detail}", en: "Please mend the settings file {file}: {detail}")
    case .`failureUsage`: Exchange.LocalizedText(ja: "指定が足りないか合っていません: {detail}", en: "The options are incomplete or contradict: {detail}")
    case .`fileLine`: Exchange.LocalizedText(ja: "{file}  受付番号 {receipt}  受付日 {day}  SHA-256 {hash}", en: "{file}  receipt {receipt}  received {day}  SHA-256 {hash}")
    case .`findingKind`: Exchange.LocalizedText(ja: "  {title}（{count} 件） {code}", en: "  {title} ({count}) {code}")
    case .`formEncoding`: Exchange.LocalizedText(ja: "--encoding {encoding}: 様式は utf-8 か cp932 で書きます。", en: "--encoding {encoding}: forms are written in utf-8 or cp932.")
    case .`formExists`: Exchange.LocalizedText(ja: "{file}（書き込みのあるファイルがもうあります。別のフォルダーを --output で指定してください）", en: "{file} (a file with other content is there already; give another folder with --output)")
    case .`infosHeading`: Exchange.LocalizedText(ja: "お知らせ（{count} 件）", en: "For your information ({count})")
    case .`inspectFile`: Exchange.LocalizedText(ja: "{file}  {encoding}{bom}  改行 {lineEnding}  区切り {delimiter}  レコード {records} 件（データ {data} 件）", en: "{file}  {encoding}{bom}  line ends {lineEnding}  delimiter {delimiter}  {records} record(s), {data} of data")
    case .`inspectHeader`: Exchange.LocalizedText(ja: "見出しは {record} 件目のレコード", en: "header in record {record}")
    case .`inspectLeftOut`: Exchange.LocalizedText(ja: "フォルダーの中のほかのファイル {count} 件（隠しファイルと、名前が .csv・.tsv・.txt でないもの）は読んでいません。", en: "{count} other file(s) in the folders were left out: hidden, or not named .csv, .tsv or .txt.")
    case .`inspectNoHeader`: Exchange.LocalizedText(ja: "見出しが見つかりません", en: "no header found")
    case .`inspectRunnerUp`: Exchange.LocalizedText(ja: "次に合う文字コードは {encoding}: {why}", en: "The next best encoding was {encoding}: {why}")
    case .`inspectTableDamaged`: Exchange.LocalizedText(ja: "傷あり", en: "damaged")
    case .`inspectTableData`: Exchange.LocalizedText(ja: "データ", en: "data")
    case .`inspectTableDelimiter`: Exchange.LocalizedText(ja: "区切り", en: "delimiter")
    case .`inspectTableEncoding`: Exchange.LocalizedText(ja: "文字コード", en: "encoding")
    case .`inspectTableFile`: Exchange.LocalizedText(ja: "ファイル", en: "file")
    case .`inspectTableHeader`: Exchange.LocalizedText(ja: "見出し", en: "header")
    case .`inspectTableLineEnd`: Exchange.LocalizedText(ja: "改行", en: "line end")
    case .`inspectTableRead`: Exchange.LocalizedText(ja: "読めた", en: "read")
    case .`inspectTableRecords`: Exchange.LocalizedText(ja: "レコード", en: "records")
    case .`inspectTableRefused`: Exchange.LocalizedText(ja: "読めない", en: "refused")
    case .`inspectTableSum`: Exchange.LocalizedText(ja: "{files} 件のうち 読めた {read} 件、傷あり {damaged} 件、読めない {refused} 件", en: "{files} file(s): {read} read, {damaged} damaged, {refused} refused")
    case .`inspectTableVerdict`: Exchange.LocalizedText(ja: "結果", en: "result")
    case .`inspectTableWarnings`: Exchange.LocalizedText(ja: "注意", en: "warnings")
    case .`leftOut`: Exchange.LocalizedText(ja: "直っていないため集計に入っていないファイル {count} 件:", en: "{count} file(s) left out and not mended yet:")
    case .`mapAgain`: Exchange.LocalizedText(ja: "0 から {count} までの番号か、s か q を入れてください。", en: "Enter a number from 0 to {count}, or s or q.")
    case .`mapAnd`: Exchange.LocalizedText(ja: "・", en: ", ")
    case .`mapAskColumn`: Exchange.LocalizedText(ja: "{column} 列「{label}」（例: {examples}）は、どの項目ですか。", en: "Which field is column {column}, {label} (such as {examples})?")
    case .`mapAskSpelling`: Exchange.LocalizedText(ja: "「{title}」の列の「{text}」（{count} 件）は、どれですか。", en: "What does {text} mean in {title} ({count} times)?")
    case .`mapCandidate`: Exchange.LocalizedText(ja: "{title}（{name}）{score} {reason}", en: "{title} ({name}) {score} {reason}")
    case .`mapHeading`: Exchange.LocalizedText(ja: "{file} を {dataset}（提出者 {submitter}）として読むと", en: "{file} read as {dataset} of {submitter}:")
    case .`mapMissing`: Exchange.LocalizedText(ja: "  必要な「{title}」の列が見つかりません。", en: "  There is no column for {title}, which is required.")
    case .`mapNoHeader`: Exchange.LocalizedText(ja: "{file} に見出しの行が見つかりません。", en: "There is no header in {file}.")
    case .`mapNoSubmitter`: Exchange.LocalizedText(ja: "--submitter {submitter}: project.yml にない提出者です。", en: "--submitter {submitter}: project.yml has no such submitter.")
    case .`mapNoneOfThem`: Exchange.LocalizedText(ja: "どれでもない（覚えない）", en: "none of them (nothing is remembered)")
    case .`mapNotRead`: Exchange.LocalizedText(ja: "読まない列として覚える", en: "remember it as a column that is not read")
    case .`mapNothingFits`: Exchange.LocalizedText(ja: "合う項目がない（読まない）", en: "fits no field (not read)")
    case .`mapNothingNew`: Exchange.LocalizedText(ja: "{file} に新しく書くことはありません。", en: "There is nothing new to write to {file}.")
    case .`mapOpen`: Exchange.LocalizedText(ja: "決まっていないものが {count} 件あります。端末で kankei map を実行して答えるか、{file} に書いてください。", en: "{count} left to be decided. Run kankei map at a terminal and answer, or write {file} by hand.")
    case .`mapOr`: Exchange.LocalizedText(ja: "、または ", en: ", or ")
    case .`mapPersonal`: Exchange.LocalizedText(ja: "「{labels}」の列は個人情報を含むおそれがあるので、対応づけをしません。その列を消したファイルで実行してください。", en: "The columns {labels} may hold personal data, so the file is not mapped. Remove them and run again.")
    case .`mapPrompt`: Exchange.LocalizedText(ja: "番号を入れてください（Enter だけなら 1、s は後で決める、q は何も書かずにやめる）:", en: "A number (Enter alone: 1, s: decide later, q: quit and write nothing):")
    case .`mapQuit`: Exchange.LocalizedText(ja: "やめました。何も書いていません。", en: "Quit. Nothing was written.")
    case .`mapReasonBesideCode`: Exchange.LocalizedText(ja: "コードの隣の名前", en: "the name beside a code")
    case .`mapReasonContent`: Exchange.LocalizedText(ja: "中身が合う", en: "cells that fit")
    case .`mapReasonLabel`: Exchange.LocalizedText(ja: "様式にある見出し", en: "an accepted label")
    case .`mapReasonName`: Exchange.LocalizedText(ja: "見出しが項目の名前", en: "the label is its name")
    case .`mapReasonProfile`: Exchange.LocalizedText(ja: "読替表にある", en: "the profile says so")
    case .`mapReasonSimilarity`: Exchange.LocalizedText(ja: "見出しが似ている", en: "a similar label")
    case .`mapReasonTitle`: Exchange.LocalizedText(ja: "見出しが項目名", en: "the label is its title")
    case .`mapUncertain`: Exchange.LocalizedText(ja: "【要確認】", en: "[to be decided] ")
    case .`mapWouldWrite`: Exchange.LocalizedText(ja: "{file} にはまだ書いていません。", en: "Nothing was written to {file} yet.")
    case .`mapWrote`: Exchange.LocalizedText(ja: "{file} に書きました。", en: "Wrote {file}.")
    case .`noFindings`: Exchange.LocalizedText(ja: "直すところはありません。", en: "Nothing to mend.")
    case .`noFixedFile`: Exchange.LocalizedText(ja: "{file} は正規化したファイルを作れません（行や列の形の誤り、または個人情報らしい記載があり、すべての行を安全に書き出せないため）。先に検査結果の指摘を直してください。", en: "{file} cannot be written normalised: rows or columns are broken, or a cell seems to hold personal data. Mend what the check tells first.")
    case .`noReturnedFile`: Exchange.LocalizedText(ja: "{file} には個人情報の列があるため、返戻ファイルも正規化したファイルも作りません。列を消してから出し直してもらってください。", en: "{file} holds personal data, so that nothing of it is written back. Have the column removed first.")
    case .`noSuchForm`: Exchange.LocalizedText(ja: "提出者 {submitter} が {dataset} を出す定めは project.yml にありません。", en: "project.yml does not say that {submitter} sends {dataset}.")
    case .`notAListCode`: Exchange.LocalizedText(ja: "{line} 行目の「{code}」は団体コードではありません。公表された一覧をもう一度保存してください。", en: "Line {line}: {code} is no municipality code. Save the published list again.")
    case .`notAListEmpty`: Exchange.LocalizedText(ja: "市区町村の行が一つもありません。", en: "It names no municipality.")
    case .`notAListHeader`: Exchange.LocalizedText(ja: "団体コードの列と市区町村名の列が見つかりません。見出しの行を確かめてください。", en: "No row names a column of codes and one of municipalities. Check the header.")
    case .`notAListLine`: Exchange.LocalizedText(ja: "{line} 行目が壊れています（引用符か文字コード）。公表された一覧をもう一度保存してください。", en: "Line {line} is damaged (a quote or the encoding). Save the published list again.")
    case .`notATableArchive`: Exchange.LocalizedText(ja: "圧縮ファイルです。中のCSVを取り出して送ってください。", en: "It is an archive or compressed. Extract the CSV and send that.")
    case .`notATableBinary`: Exchange.LocalizedText(ja: "文字でないバイトがあります（先頭から {offset} バイト目）。元の表をCSVで保存し直してください。", en: "It has bytes that are no text (at offset {offset}). Save the original table as CSV again.")
    case .`notATableConflict`: Exchange.LocalizedText(ja: "{line} 行目から、git の競合の印（<<<<<<<、=======、>>>>>>>）が残っています。どちらの内容を採るか決めて印を消し、保存し直してください。", en: "From line {line} on it holds the marks of a merge conflict (<<<<<<<, =======, >>>>>>>). Decide which version is right, delete the marks and save it again.")
    case .`notATableDocument`: Exchange.LocalizedText(ja: "文書またはスライドです。中の表を表計算ソフトに貼り付け、CSVで保存してください。", en: "It is a text document or slides. Paste the table into a spreadsheet program and save it as CSV.")
    case .`notATableEmpty`: Exchange.LocalizedText(ja: "中身がありません。", en: "It is empty.")
    case .`notATableHTML`: Exchange.LocalizedText(ja: "ウェブページ（HTML）です。ダウンロードをやり直すか、表計算ソフトで開いてCSVで保存してください。", en: "It is a web page. Download the file itself, or open the page in a spreadsheet program and save it as CSV.")
    case .`notATableImage`: Exchange.LocalizedText(ja: "画像です。元の表をCSVで保存してください。", en: "It is an image. Save the original table as CSV.")
    case .`notATableJSON`: Exchange.LocalizedText(ja: "JSON です。元の表をCSVで保存してください。", en: "It is JSON. Save the table as CSV.")
    case .`notATablePDF`: Exchange.LocalizedText(ja: "PDF です。元の表を表計算ソフトで開き、CSVで保存してください。", en: "It is a PDF. Open the original table in a spreadsheet program and save it as CSV.")
    case .`notATableTooLarge`: Exchange.LocalizedText(ja: "大きすぎます（{bytes} バイト、上限 {limit}）。--max-file-bytes で上限を上げるか、ファイルを分けてください。", en: "It is too large ({bytes} bytes; the limit is {limit}). Raise the limit with --max-file-bytes or split the file.")
    case .`notATableWorkbook`: Exchange.LocalizedText(ja: "Excel などのブックです。表計算ソフトで開き、「名前を付けて保存」→「CSV UTF-8（コンマ区切り）」で保存してください。", en: "It is a workbook. Open it in the spreadsheet program and save the sheet with “Save As”, type “CSV UTF-8”.")
    case .`notATableXML`: Exchange.LocalizedText(ja: "XML です。元の表をCSVで保存してください。", en: "It is XML. Save the table as CSV.")
    case .`notATableZIP`: Exchange.LocalizedText(ja: "圧縮ファイル（ZIP）です。中のCSVを取り出して送ってください。Excel ブックであれば、表計算ソフトで開いてCSVで保存してください。", en: "It is a ZIP archive. Extract the CSV and send that; if it is a workbook, open it in the spreadsheet program and save it as CSV.")
    case .`nothingInForce`: Exchange.LocalizedText(ja: "いま有効な提出はありません。", en: "Nothing is in force now.")
    case .`nothingNew`: Exchange.LocalizedText(ja: "新しく受け付けたものはありません。", en: "Nothing new to receive.")
    case .`nothingOverdue`: Exchange.LocalizedText(ja: "期限を過ぎた提出枠はありません（{day} 現在）。", en: "Nothing is overdue on {day}.")
    case .`nothingToReport`: Exchange.LocalizedText(ja: "該当なしとして受け付けました。", en: "Accepted: nothing to report.")
    case .`nowInForce`: Exchange.LocalizedText(ja: "いま有効なもの: {receipt}", en: "Now in force: {receipt}")
    case .`omitted`: Exchange.LocalizedText(ja: "ほかに {count} 件", en: "{count} more")
    case .`overdueHeading`: Exchange.LocalizedText(ja: "期限を過ぎて集計に入っていない提出枠（{day} 現在）", en: "Overdue on {day}")
    case .`overdueLine`: Exchange.LocalizedText(ja: "{submitter} {name}  {dataset}  {quarter}  期限 {due}  {days} 日超過", en: "{submitter} {name}  {dataset}  {quarter}  due {due}  {days} day(s) late")
    case .`pageOfOneFile`: Exchange.LocalizedText(ja: "HTML は1ファイルに1ページです。複数のファイルを調べるときは --output にフォルダーを指定してください。", en: "A page is of one file. With several files name a folder by --output.")
    case .`quarantined`: Exchange.LocalizedText(ja: "個人情報の列があるため隔離しました。内容は保存していません。列を消して出し直してください。", en: "Quarantined: a column holds personal data. The content was not stored. Remove the column and send again.")
    case .`readabilityAtColumn`: Exchange.LocalizedText(ja: "{column} 列", en: "column {column}")
    case .`readabilityAtLine`: Exchange.LocalizedText(ja: "{line} 行目", en: "line {line}")
    case .`readabilityAtRecord`: Exchange.LocalizedText(ja: "{record} 件目のレコードの {column} 列", en: "column {column} of record {record}")
    case .`readabilityBroken`: Exchange.LocalizedText(ja: "{rule} {title}（{count} か所、最初は {place}）", en: "{rule} {title} ({count} place(s), the first at {place})")
    case .`readabilityLine`: Exchange.LocalizedText(ja: "機械可読性 {score}/100（段階別 {levels}、規則 {version}、満たす {met}・満たさない {broken}・対象外 {notApplicable}・判定せず {notJudged}）", en: "Machine readability {score}/100 (by level {levels}; rules of {version}: {met} met, {broken} broken, {notApplicable} not applicable, {notJudged} not judged)")
    case .`recordsLine`: Exchange.LocalizedText(ja: "読んだレコード {data} 件（集計に使わない行 {aside} 件を除く）", en: "{data} record(s) read ({aside} row(s) set aside)")
    case .`recordsOfOneFile`: Exchange.LocalizedText(ja: "--records は一つのファイルにだけ使えます。", en: "--records takes one file.")
    case .`refused`: Exchange.LocalizedText(ja: "修正が必要です（エラー {errors} 件、確認事項 {warnings} 件）。この提出は集計に入りません。", en: "Must be mended ({errors} error(s), {warnings} warning(s)). This submission counts for nothing.")
    case .`registryAdded`: Exchange.LocalizedText(ja: "加わったもの {count} 件: {names}", en: "Added ({count}): {names}")
    case .`registryChanged`: Exchange.LocalizedText(ja: "変わったもの {count} 件: {names}", en: "Changed ({count}): {names}")
    case .`registryGone`: Exchange.LocalizedText(ja: "なくなったもの {count} 件: {names}", en: "Gone ({count}): {names}")
    case .`registryLacksMembers`: Exchange.LocalizedText(ja: "注意: 事業の構成団体 {count} 件が一覧にありません。このままではその提出を読めません: {names}", en: "Note: {count} member(s) of the project are not in the list, so their files could not be read: {names}")
    case .`registryPassedOver`: Exchange.LocalizedText(ja: "いまの市区町村でないので読まなかった行 {count} 件: {names} 行目", en: "Line(s) that name no area of today ({count}): {names}")
    case .`registryWritten`: Exchange.LocalizedText(ja: "{output} を書きました（都道府県 {prefectures}、市区町村 {municipalities}、政令市の区 {wards}、旧市町村 {former}）。", en: "Wrote {output}: {prefectures} prefecture(s), {municipalities} municipalities, {wards} ward(s), {former} former town(s).")
    case .`remedy`: Exchange.LocalizedText(ja: "直し方: {text}", en: "How to mend: {text}")
    case .`runnerUpEscapeSequences`: Exchange.LocalizedText(ja: "採った文字コードでだけ意味のあるエスケープシーケンスが {count} か所", en: "{count} escape sequence(s) mean something in the encoding taken alone")
    case .`runnerUpFaults`: Exchange.LocalizedText(ja: "合わないバイトが {faults} か所（採った文字コードでは {winner} か所）", en: "its bytes fit nothing in {faults} place(s), against {winner}")
    case .`runnerUpFaultsAtLeast`: Exchange.LocalizedText(ja: "合わないバイトが {faults} か所以上（採った文字コードでは {winner} か所）", en: "its bytes fit nothing in {faults} place(s) or more, against {winner}")
    case .`runnerUpLessPlausible`: Exchange.LocalizedText(ja: "日本語の文として不自然（自然さ {share}、採った文字コードでは {winner}）", en: "its characters are less like Japanese text ({share} against {winner})")
    case .`runnerUpLessUsual`: Exchange.LocalizedText(ja: "同じくらい合うが、ふつうは使われない方", en: "it fits as well, but is less usual")
    case .`setAsideHeading`: Exchange.LocalizedText(ja: "集計に使わなかった行", en: "Rows set aside")
    case .`statusHeading`: Exchange.LocalizedText(ja: "提出状況（{day} 現在）", en: "Submissions on {day}")
    case .`suggestions`: Exchange.LocalizedText(ja: "候補: {text}", en: "Perhaps: {text}")
    case .`totalsBefore`: Exchange.LocalizedText(ja: "（前の四半期 {before}{unit}）", en: " (last quarter {before} {unit})")
    case .`totalsHeading`: Exchange.LocalizedText(ja: "このファイルの合計", en: "Totals of this file")
    case .`totalsLine`: Exchange.LocalizedText(ja: "  {label}の合計 {total}{unit}", en: "  total of {label}: {total} {unit}")
    case .`unchanged`: Exchange.LocalizedText(ja: "前回と同じ内容です。新しい受付番号は付けません。", en: "Unchanged since the revision in force; no new receipt.")
    case .`unpivotedLine`: Exchange.LocalizedText(ja: "横長の表として、{records} 件のレコードにしました（空欄のセル {blank} 個はレコードにしていません）", en: "Wide table: {records} record(s) came out of its columns ({blank} blank cell(s) are none)")
    case .`unplaced`: Exchange.LocalizedText(ja: "{file} は収受簿にも置き場所にも提出枠が書かれていないので、取り込んでいません。", en: "{file} was not taken: neither the register nor its path names a slot.")
    case .`unreadColumnsLine`: Exchange.LocalizedText(ja: "読まない列: {columns}", en: "Columns not read: {columns}")
    case .`waivedHeading`: Exchange.LocalizedText(ja: "認められているもの（{count} 件、直さなくて構いません）", en: "Accepted as they are ({count}, nothing to mend)")
    case .`waiverLine`: Exchange.LocalizedText(ja: "  {code} {scope}　{reason}（{name}、{expires} まで）　{state}", en: "  {code} {scope}  {reason} ({name}, until {expires})  {state}")
    case .`waiverPast`: Exchange.LocalizedText(ja: "期限切れ", en: "expired")
    case .`waiverUnused`: Exchange.LocalizedText(ja: "当てはまる検出事項がまだありません", en: "nothing found so far that it fits")
    case .`waiverUsed`: Exchange.LocalizedText(ja: "{count} 件に適用", en: "applied to {count}")
    case .`waiversHeading`: Exchange.LocalizedText(ja: "受け入れている検出事項（waivers.yml）", en: "Findings that are accepted (waivers.yml)")
    case .`warningsHeading`: Exchange.LocalizedText(ja: "確認してほしいこと（{count} 件）", en: "Please check ({count})")
    case .`wholeFile`: Exchange.LocalizedText(ja: "ファイル全体", en: "Whole file")
    case .`withdrawn`: Exchange.LocalizedText(ja: "取下げを受け付けました。", en: "Withdrawal recorded.")
    case .`wouldBeQuarantined`: Exchange.LocalizedText(ja: "個人情報の列があるため、出すと隔離されます。列を消してから出してください。", en: "Would be quarantined: a column holds personal data. Remove the column before sending.")
    case .`wroteExport`: Exchange.LocalizedText(ja: "データパッケージを {folder} に書きました（{count} レコード）。", en: "Wrote the data package to {folder} ({count} records).")
    case .`wroteReports`: Exchange.LocalizedText(ja: "{count} 個のファイルを {folder} に書きました。", en: "Wrote {count} file(s) to {folder}.")
    case .`wroteTemplate`: Exchange.LocalizedText(ja: "{folder} に {files} を書きました。", en: "Wrote {files} to {folder}.")
    }
  }
}
