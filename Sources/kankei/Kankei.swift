import ArgumentParser
import Workspace

/// The command line: parses arguments, calls Workspace, prints.
struct Kankei: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "kankei",
    abstract:
      "関係人口の広域事業: CSV の取込み、集計、ダッシュボード / Exchange and dashboards for relationship population programmes",
    version: KankeiVersion.text,
    subcommands: [
      RunCommand.self, InspectCommand.self, CheckCommand.self, ImportCommand.self,
      StatusCommand.self, AggregateCommand.self, ReportCommand.self, ExportCommand.self,
    ])
}

@main
enum Main {
  /// Runs the command; every failure leaves by the one exit status that the documentation gives it.
  static func main() {
    do {
      var command = try Kankei.parseAsRoot()
      try command.run()
    } catch let failure as WorkspaceFailure {
      Console.say(FailureWords.text(of: failure))
      Kankei.exit(withError: ExitCode(failure.exitCode))
    } catch {
      Kankei.exit(withError: error)
    }
  }
}
