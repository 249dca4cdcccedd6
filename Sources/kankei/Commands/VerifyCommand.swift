import Answers
import ArgumentParser
import Workspace

struct VerifyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: "台帳と原本が書いたときのままかを確かめる / whether ledger and originals are as they were written")

  @Flag(help: "原本から作り直せるもの（レコード・集計）を作り直す / make records and tallies again from originals")
  var rebuild = false

  @Flag(help: ".kankei/set-aside に移した原本を消す / delete the originals that were moved aside")
  var removeSetAside = false

  @Flag(help: "結果を JSON で / the answer as JSON")
  var json = false

  @OptionGroup var options: GlobalOptions

  func run() throws {
    let answer = try options.workspace()
      .verify(rebuilds: rebuild, removesSetAside: removeSetAside)
    try Console.give(answer, asJSON: json)
    if !answer.isSound { throw ExitCode(1) }
  }
}
