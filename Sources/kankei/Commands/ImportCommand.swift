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

  func validate() throws {
    if nothingToReport, withdraw {
      throw ValidationError("--nothing-to-report と --withdraw は一緒に使えません。")
    }
    if nothingToReport || withdraw, !files.isEmpty {
      throw ValidationError("--nothing-to-report と --withdraw にファイルは要りません。")
    }
  }

  func run() throws {
    let workspace = try options.workspace()
    let (receipts, isComplete) = try receive(into: workspace)
    if json {
      try Console.write(try workspace.json(of: receipts))
    } else {
      // Of a whole inbox one reads what must be mended; of a file that one names, everything.
      for receipt in receipts {
        try Console.write(files.isEmpty ? workspace.brief(receipt) : workspace.text(of: receipt))
      }
    }
    if !isComplete || receipts.contains(where: { $0.hasFindings(atLeast: failOn) }) {
      throw ExitCode(1)
    }
  }

  /// The answers, and whether everything that was to be received could be.
  private func receive(into workspace: Workspace) throws -> ([ReceiptAnswer], isComplete: Bool) {
    if nothingToReport {
      return ([try workspace.receive(.nothingToReport, flags: placement.flags)], true)
    }
    if withdraw { return ([try workspace.receive(.withdrawal, flags: placement.flags)], true) }
    let reading = try reading.flags()
    if files.isEmpty {
      let inbox = try workspace.receiveInbox(reading: reading)
      for line in workspace.incompleteText(inbox) { Console.say(line) }
      if inbox.answers.isEmpty { Console.say(workspace.nothingNewText) }
      return (inbox.answers, inbox.isComplete)
    }
    let receipts = try files.map {
      try workspace.receive(file: $0, flags: placement.flags, reading: reading)
    }
    return (receipts, true)
  }
}
