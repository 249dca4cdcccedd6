import ArgumentParser
import Exchange
import Workspace

struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "受理できるかを調べる。台帳は変えない / would the file be accepted? Changes nothing")

  @Argument(help: "CSV ファイル（- は標準入力）")
  var files: [String]

  @Flag(help: "結果を JSON で / the report as JSON")
  var json = false

  @Option(help: "この重さ以上の指摘があれば終了コード 1（error・warning・info）")
  var failOn: Severity = .error

  @OptionGroup var reading: ReadingOptions
  @OptionGroup var placement: PlacementOptions
  @OptionGroup var options: GlobalOptions

  func run() throws {
    let workspace = try options.workspace()
    let reading = try reading.flags()
    let answers = try files.map {
      try workspace.check($0, flags: placement.flags, reading: reading)
    }
    if json {
      try Console.write(try workspace.json(of: answers))
    } else {
      for answer in answers { try Console.write(workspace.text(ofChecked: answer)) }
    }
    if answers.contains(where: { $0.hasFindings(atLeast: failOn) }) { throw ExitCode(1) }
  }
}
