import Answers
import ArgumentParser
import Workspace

struct StatusCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "status", abstract: "提出枠の状況 / what has been received and what is due")

  @Flag(help: "期限を過ぎて届いていないものだけ（督促用） / only what is overdue")
  var overdue = false

  @Flag(help: "CSV（UTF-8 BOM 付き）で / as CSV")
  var csv = false

  @Flag(help: "JSON で / as JSON")
  var json = false

  @OptionGroup var options: GlobalOptions

  func run() throws {
    let status = try options.workspace().status(onlyOverdue: overdue)
    if csv, !json {
      try Console.write(try status.csv())
    } else {
      try Console.give(status, asJSON: json)
    }
  }
}
