import Answers
import ArgumentParser
import Exchange
import Workspace

struct ImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "ファイルを受け付けて台帳に入れる。ファイルを指定しなければ inbox 全部 / receive files, or the whole inbox")

  @Argument(help: "CSV ファイル（- は標準入力）")
  var files: [String] = []

  @Flag(help: "ファイルなしで該当なしを受け付ける / receive a zero report")
  var nothingToReport = false

  @Flag(help: "いま有効な提出を取り下げる / take back the revision in force")
  var withdraw = false

  @Flag(help: "結果を JSON で / the answers as JSON")
  var json = false

  @Option(help: "この重さ以上の指摘があれば終了コード 1（error・warning・info）")
  var failOn: Severity = .error

  @OptionGroup var reading: ReadingOptions
  @OptionGroup var placement: PlacementOptions
  @OptionGroup var options: GlobalOptions

  func run() throws {
    let workspace = try options.workspace()
    let run = try receive(into: workspace)
    let receipts = run.done
    if run.failure == nil || !receipts.answers.isEmpty { try Console.give(receipts, asJSON: json) }
    if let failure = run.failure { throw failure }
    if !receipts.isComplete || receipts.hasFindings(atLeast: failOn) { throw ExitCode(1) }
  }

  private func receive(into workspace: Workspace) throws -> Attempt<ReceiptReport> {
    if nothingToReport, withdraw { throw WorkspaceFailure.usage(.twoWords) }
    if nothingToReport || withdraw {
      guard files.isEmpty else { throw WorkspaceFailure.usage(.wordWithFile) }
      return try workspace.receive(
        withdraw ? .withdrawal : .nothingToReport, flags: placement.flags)
    }
    let reading = try reading.flags()
    return files.isEmpty
      ? try workspace.receiveInbox(reading: reading)
      : try workspace.receive(files: files, flags: placement.flags, reading: reading)
  }
}
