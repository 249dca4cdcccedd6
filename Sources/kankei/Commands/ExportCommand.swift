import ArgumentParser
import Workspace

struct ExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "正規化したデータを Data Package v2 で書く / the normalised data as a Data Package")

  @Option(name: .shortAndLong, help: "書き出すフォルダー / output folder")
  var output: String

  @Flag(help: "書いたファイルの一覧を JSON で / list the files written as JSON")
  var json = false

  @OptionGroup var options: GlobalOptions

  func run() throws {
    try Console.give(try options.workspace().export(to: output), asJSON: json)
  }
}
