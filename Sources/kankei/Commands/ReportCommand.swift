import ArgumentParser
import Workspace

struct ReportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract: "台帳からダッシュボードと効果検証報告を書く / write dashboards and the annual report")

  @Option(name: .shortAndLong, help: "書き出すフォルダー / output folder")
  var output: String

  @Flag(help: "書いたファイルの一覧を JSON で / list the files written as JSON")
  var json = false

  @OptionGroup var options: GlobalOptions

  func run() throws {
    let workspace = try options.workspace()
    let report = try workspace.report(to: output)
    try Console.write(json ? try report.json() : report.dashboard)
    Console.say(workspace.wroteText(report))
  }
}
