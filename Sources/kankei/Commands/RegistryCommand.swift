import ArgumentParser
import Workspace

struct RegistryCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "registry",
    abstract: "市町村コードの一覧 / the list of municipality codes",
    subcommands: [Import.self])

  struct Import: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "import",
      abstract: "公表された一覧から事業の areas.csv を作る / make the project's areas.csv from the official list")

    @Argument(help: "総務省、e-Stat、アドレス・ベース・レジストリの一覧（CSV） / the official list as CSV")
    var file: String

    @Option(name: .shortAndLong, help: "書き出すファイル（なければ事業の areas.csv） / another file to write")
    var output: String?

    @Flag(help: "一部の市区町村だけの一覧でも受け入れる / take a list that holds only some municipalities")
    var partial = false

    @Flag(help: "変わったところを JSON で / what changed as JSON")
    var json = false

    @OptionGroup var options: GlobalOptions

    func run() throws {
      try Console.give(
        try options.workspace().importRegistry(file, to: output, isPart: partial), asJSON: json)
    }
  }
}
