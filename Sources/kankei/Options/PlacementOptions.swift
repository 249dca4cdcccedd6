import ArgumentParser
import Exchange
import JapaneseText
import Workspace

/// Which slot a file fills. A flag beats the register, the register beats the path.
struct PlacementOptions: ParsableArguments {
  @Option(help: "提出者の団体コード6桁 / six-digit code of the submitter")
  var submitter: String?

  @Option(help: "participants・matches・migrations・events")
  var dataset: DatasetID?

  @Option(help: "四半期（FY2024Q1 の形） / fiscal quarter")
  var quarter: FiscalQuarter?

  @Option(help: "受付日（2024-07-20 の形） / day of receipt")
  var received: CivilDate?

  @Flag(help: "前の四半期の記録を含む（遡及） / records of earlier quarters are meant")
  var retroactive = false

  @Option(
    name: .customLong("as"),
    help: "差替の扱い whole 全件・addition 追加分・correction 訂正分・mistake 取り違え / how a later file is meant")
  var meaning: RevisionMeaning?

  @Option(help: "差替え・取下げの理由（備考） / why it came")
  var note: String?

  var flags: PlacementFlags {
    PlacementFlags(
      submitter: submitter, dataset: dataset, quarter: quarter, receivedOn: received,
      isRetroactive: retroactive, meaning: meaning, note: note)
  }
}
