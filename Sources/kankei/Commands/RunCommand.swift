import Answers
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
    let run = try options.workspace().run(to: output)
    try Console.give(run.done, asJSON: json)
    if let failure = run.failure { throw failure }
    if !run.done.isInOrder { throw ExitCode(1) }
  }
}
