import ArgumentParser
import Exchange
import Indicators
import Workspace

struct AggregateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "aggregate",
    abstract: "指標を計算して CSV で出す / every indicator, per period and scope, as CSV")

  @Option(help: "指標の id（省略時はすべて） / indicator")
  var indicator: [String] = []

  @Option(help: "範囲（wide・member:062031・programme:training・line:L1） / scope")
  var scope: [String] = []

  @Option(help: "期間（FY2024Q1・FY2024・FY2024-FY2025） / period")
  var period: [String] = []

  @Flag(help: "JSON で / as JSON")
  var json = false

  @OptionGroup var options: GlobalOptions

  func run() throws {
    let workspace = try options.workspace()
    let selection = try IndicatorSelection(
      indicators: indicator, scopes: scope, periods: period, in: workspace.library)
    try Console.give(try workspace.aggregate(selection), asJSON: json)
  }
}
