import ArgumentParser
import Workspace

struct InspectCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "inspect",
    abstract: "ファイルをどう読んだかを示す（規則を当てる前） / how a file is read, before any rule")

  @Argument(help: "CSV ファイル（- は標準入力）")
  var files: [String]

  @Flag(help: "読んだレコードを JSON の配列で一行ずつ / each record as one JSON array")
  var records = false

  @Flag(help: "JSON を一行に一つ / one JSON object a line")
  var json = false

  @Option(help: "文字コードを決める（utf-8・cp932・utf-16le・utf-16be・euc-jp・iso-2022-jp）")
  var encoding: String?

  @Option(help: "区切りを決める（, か tab か ;）")
  var delimiter: String?

  @OptionGroup var options: GlobalOptions

  func run() throws {
    let inspector = Inspector(
      library: try options.library(),
      readOptions: try InspectOptions(encoding: encoding, delimiter: delimiter))
    var worst: Int32 = 0
    for file in files {
      do {
        worst = max(worst, try inspect(file, with: inspector))
      } catch let failure as WorkspaceFailure {
        Console.say(FailureWords.text(of: failure, in: options.lang, inspector.messages))
        worst = max(worst, failure.exitCode)
      }
    }
    if worst != 0 { throw ExitCode(worst) }
  }

  private func inspect(_ file: String, with inspector: Inspector) throws -> Int32 {
    if records {
      return try inspector.writeRecords(of: file) { try Console.write($0) } ? 0 : 1
    }
    let answer = try inspector.inspect(file)
    try Console.write(
      json ? try answer.json() : try inspector.text(of: answer, in: options.lang))
    return answer.isDamaged ? 1 : 0
  }
}
