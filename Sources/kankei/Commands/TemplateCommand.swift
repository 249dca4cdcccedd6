import ArgumentParser
import Exchange
import Workspace

struct TemplateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "template",
    abstract: "空の様式（CSV）と記入の手引き（HTML）を書く / an empty form and the guide to filling it in")

  @Argument(help: "participants・matches・migrations・events")
  var dataset: DatasetID

  @Option(help: "提出者の団体コード6桁 / six-digit code of the submitter")
  var submitter: String

  @Option(help: "様式の文字コード（utf-8・cp932） / encoding of the form")
  var encoding = "utf-8"

  @Option(name: .shortAndLong, help: "書き出すフォルダー / output folder")
  var output = "."

  @Flag(help: "書いたファイルの一覧を JSON で / list the files written as JSON")
  var json = false

  @OptionGroup var options: GlobalOptions

  func run() throws {
    let answer = try options.workspace().template(
      of: dataset, submitter: submitter, encoding: encoding, to: output)
    try Console.give(answer, asJSON: json)
  }
}
