import Answers
import ArgumentParser
import Exchange
import Foundation
import Workspace

struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "受理できるかを調べる。台帳は変えない / would the file be accepted? Changes nothing")

  @Argument(help: "CSV ファイル（- は標準入力）")
  var files: [String]

  @Option(help: "結果の形 text・html・json・sarif / form of the answer")
  var format: CheckFormat?

  @Flag(help: "--format json と同じ / short for --format json")
  var json = false

  @Option(
    name: .shortAndLong,
    help: "結果を書くファイル（複数のファイルの html はフォルダー） / file for the answer; a folder for the pages of several"
  )
  var output: String?

  @Option(
    name: .customLong("return"),
    help: "返戻: 提出されたCSVに「エラー」「修正案」の2列を足して書く / their file back, with two columns")
  var returned: String?

  @Option(help: "表記をそろえたCSVを書く。読めないセルは元のまま / the file normalised; what is uncertain stays")
  var fix: String?

  @Option(help: "この重さ以上の指摘があれば終了コード 1（error・warning・info）")
  var failOn: Severity = .error

  @OptionGroup var reading: ReadingOptions
  @OptionGroup var placement: PlacementOptions
  @OptionGroup var options: GlobalOptions

  private func requireOneOfEach() throws {
    if json, let format, format != .json {
      throw WorkspaceFailure.usage(.twoForms(format.rawValue))
    }
    let places = [output, returned, fix].compactMap(\.self).map(Self.absolute)
    guard Set(places).count == places.count else { throw WorkspaceFailure.usage(.samePlace) }
  }

  func run() throws {
    try requireOneOfEach()
    let workspace = try options.workspace()
    let checked = try workspace.check(
      files: files, flags: placement.flags, reading: try reading.flags())
    let format = json ? .json : format ?? .text
    if let output {
      try workspace.write(checked, as: format, to: output)
    } else {
      try Console.write(try workspace.document(checked, as: format))
    }
    try writeBack(checked, in: workspace)
    if checked.contains(where: { $0.answer.hasFindings(atLeast: failOn) }) { throw ExitCode(1) }
  }

  private static func absolute(_ path: String) -> String {
    URL(fileURLWithPath: path).standardizedFileURL.path
  }

  private func writeBack(_ checked: [CheckedFile], in workspace: Workspace) throws {
    if let returned {
      let place = OutputPlace(path: returned, inputs: files)
      for line in try workspace.writeReturned(checked, to: place) { Console.say(line) }
    }
    if let fix {
      let place = OutputPlace(path: fix, inputs: files)
      for line in try workspace.writeFixed(checked, to: place) { Console.say(line) }
    }
  }
}

extension CheckFormat: ExpressibleByArgument {}
