import Answers
import ArgumentParser
import Workspace

struct InspectCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "inspect",
    abstract: "ファイルをどう読んだかを示す（規則を当てる前） / how a file is read, before any rule")

  @Argument(help: "CSV ファイルかフォルダー（- は標準入力） / files or folders; - is stdin")
  var files: [String]

  @Flag(help: "読んだレコードを JSON の配列で一行ずつ / each record as one JSON array")
  var records = false

  @Flag(help: "JSON を一行に一つ / one JSON object a line")
  var json = false

  @OptionGroup var reading: ReadingOptions
  @OptionGroup var options: GlobalOptions

  func run() throws {
    let inspector = try Inspector(
      source: try options.schemaSource(), reading: try reading.flags(), language: options.lang)
    let targets = InspectTargets(paths: files)
    let status =
      if records {
        try writeRecords(of: targets, by: inspector)
      } else if json || targets.isSingleFile {
        try writeEach(of: targets, by: inspector)
      } else {
        try writeTable(of: targets, by: inspector)
      }
    if status != 0 { throw ExitCode(status) }
  }

  /// Of one file only: the lines would not tell whose they are.
  private func writeRecords(of targets: InspectTargets, by inspector: Inspector) throws -> Int32 {
    guard targets.isSingleFile else { throw WorkspaceFailure.usage(.recordsOfSeveral) }
    return try inspector.writeRecords(of: files[0]) { try Console.write($0) } ? 0 : 1
  }

  /// Each file as soon as it is read.
  private func writeEach(of targets: InspectTargets, by inspector: Inspector) throws -> Int32 {
    var worst: Int32 = 0
    for target in targets.targets {
      let outcome = inspector.inspect(target)
      try Console.give(outcome, asJSON: json)
      worst = max(worst, outcome.exitStatus)
    }
    return worst
  }

  private func writeTable(of targets: InspectTargets, by inspector: Inspector) throws -> Int32 {
    var table = InspectTable(words: inspector.words)
    var worst: Int32 = 0
    for target in targets.targets {
      let outcome = inspector.inspect(target)
      table.add(outcome)
      worst = max(worst, outcome.exitStatus)
    }
    try Console.write(table.text(leftOutCount: targets.leftOutCount))
    return worst
  }
}
