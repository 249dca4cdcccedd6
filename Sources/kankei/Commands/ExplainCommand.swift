import Answers
import ArgumentParser
import Workspace

struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "検出事項のコード、またはファイルのセルを説明する / what a finding code means, or what became of a cell",
    usage: """
      kankei explain
      kankei explain CODE
      kankei explain FILE CELL
      """)

  @Argument(
    help: "検出事項のコード（例 date-does-not-exist、なければ一覧）、または CSV ファイル / code of a finding, or a file")
  var subject: String?

  @Argument(help: "ファイルのセル（例 C12） / cell of the file")
  var cell: String?

  @Flag(help: "JSON で / as JSON")
  var json = false

  @Flag(help: "全部のコードを Markdown で（docs/findings.md） / all codes as Markdown")
  var markdown = false

  @OptionGroup var reading: ReadingOptions
  @OptionGroup var placement: PlacementOptions
  @OptionGroup var options: GlobalOptions

  func run() throws {
    if let subject, let cell {
      try explain(cell, of: subject)
    } else {
      try explainFindings()
    }
  }

  private func explain(_ cell: String, of file: String) throws {
    let workspace = try options.workspace()
    let answer = try workspace.explain(
      cell: cell, of: file, flags: placement.flags, reading: try reading.flags())
    try Console.give(answer, asJSON: json)
  }

  private func explainFindings() throws {
    let answer = try Explainer(source: try options.schemaSource(), language: options.lang)
      .explain(markdown ? nil : subject)
    if markdown {
      try Console.write(answer.markdown)
    } else {
      try Console.give(answer, asJSON: json)
    }
  }
}
