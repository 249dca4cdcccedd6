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
    try Console.give(try options.workspace().report(to: output), asJSON: json)
  }
}
