import ArgumentParser
import Workspace

struct RunCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "run",
    abstract: "inbox を取り込み、集計し、報告を書く / receive the inbox, aggregate, report")

  @Option(name: .shortAndLong, help: "書き出すフォルダー / output folder")
  var output: String

  @Flag(help: "結果の要約を JSON で / the summary as JSON")
  var json = false

  @OptionGroup var options: GlobalOptions

  func run() throws {
    let workspace = try options.workspace()
    let inbox = try workspace.receiveInbox(reading: .evidence)
    let report = try workspace.report(to: output)
    try Console.write(json ? try workspace.json(of: inbox, report) : report.dashboard)
    for line in workspace.leftOutText(inbox, report) { Console.say(line) }
    Console.say(workspace.wroteText(report))
    if !report.leftOut.isEmpty || !inbox.isComplete { throw ExitCode(1) }
  }
}
