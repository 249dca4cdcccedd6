import Answers
import ArgumentParser
import Exchange
import Foundation
import Workspace

struct MapCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "map",
    abstract: "列の見出しと言葉が何に当たるかを調べ、読替表に覚える / map labels and spellings into a profile")

  @Argument(help: "CSV ファイル")
  var file: String

  @Option(help: "提出者の団体コード6桁 / six-digit code of the submitter")
  var submitter: String

  @Option(help: "participants・matches・migrations・events（省略時は列から） / dataset")
  var dataset: DatasetID?

  @Flag(help: "調べるだけで書かない / only print, write nothing")
  var suggest = false

  @Flag(help: "たずねない / ask nothing")
  var noInput = false

  @Flag(help: "結果を JSON で / as JSON")
  var json = false

  @OptionGroup var reading: ReadingOptions
  @OptionGroup var options: GlobalOptions

  func run() throws {
    let workspace = try options.workspace()
    let answer = try workspace.map(
      file, submitter: submitter, dataset: dataset, reading: try reading.flags(),
      conversation: conversation, writes: !suggest)
    guard let answer else {
      Console.say(workspace.quitText)
      throw ExitCode(1)
    }
    try Console.give(answer, asJSON: json)
    if !suggest, !answer.isComplete { throw ExitCode(1) }
  }

  /// Nobody is asked where nobody can answer, or where the answer is only looked at.
  private var conversation: MappingConversation? {
    guard !suggest, !noInput, file != "-", isatty(STDIN_FILENO) == 1 else { return nil }
    return MappingConversation(
      readLine: { Swift.readLine(strippingNewline: true) }, say: { Console.say($0) })
  }
}
