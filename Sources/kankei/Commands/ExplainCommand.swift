import ArgumentParser
import Workspace

struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "検出事項のコードを説明する（コードなしは一覧） / what a finding code means; without one, all codes")

  @Argument(help: "検出事項のコード（例 date-does-not-exist） / code of a finding")
  var code: String?

  @Flag(help: "JSON で / as JSON")
  var json = false

  @Flag(help: "全部のコードを Markdown で（docs/findings.md） / all codes as Markdown")
  var markdown = false

  @OptionGroup var options: GlobalOptions

  func run() throws {
    let explainer = try Explainer(source: try options.schemaSource(), language: options.lang)
    if markdown {
      try Console.write(explainer.page)
    } else if let code {
      try Console.write(json ? explainer.json(ofCode: code) : explainer.text(ofCode: code))
    } else {
      try Console.write(json ? explainer.listJSON : explainer.list)
    }
  }
}
