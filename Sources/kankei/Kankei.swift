import ArgumentParser
import Exchange
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
      ExplainCommand.self, StatusCommand.self, MapCommand.self, TemplateCommand.self,
      RegistryCommand.self, AggregateCommand.self, ReportCommand.self, ExportCommand.self,
      VerifyCommand.self,
    ])
}

@main
enum Main {
  /// Runs the command; every failure leaves by the one exit status that the documentation gives it.
  static func main() {
    do {
      var command = try Kankei.parseAsRoot()
      try run(&command)
    } catch {
      // What argument-parser throws carries its own status.
      Kankei.exit(withError: error)
    }
  }

  private static func run(_ command: inout any ParsableCommand) throws {
    do {
      try command.run()
    } catch let status as ExitCode {
      throw status
    } catch let fault as ValidationError {
      throw fault
    } catch  where Kankei.exitCode(for: error).isSuccess {
      // The help that was asked for.
      throw error
    } catch {
      let failure = WorkspaceFailure(error)
      Console.say(failure.text(in: language))
      throw ExitCode(failure.exitCode)
    }
  }

  /// The language of the arguments, where the failure came before any command could run.
  private static var language: Language {
    let words = CommandLine.arguments
    return zip(words, words.dropFirst()).contains { $0 == "--lang" && $1 == "en" }
      || words.contains("--lang=en") ? .en : .ja
  }
}
