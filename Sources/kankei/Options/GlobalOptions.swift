import ArgumentParser
import Exchange
import Foundation
import JapaneseText
import Workspace

/// What every verb understands.
struct GlobalOptions: ParsableArguments {
  @Option(help: "事業のフォルダー（省略時は project.yml のある親フォルダー） / project folder")
  var project: String?

  @Option(help: "定義ファイルの置き場所（省略時は組込み） / folder that overrules the built-in Schemas")
  var schemas: String?

  @Option(help: "表示の言語 ja・en / language of the words")
  var lang: Language = .ja

  @Option(help: "今日とみなす日（2026-10-31 の形） / the day to take for today")
  var now: CivilDate?

  /// Today in Japan, or the day that was given.
  var today: CivilDate { now ?? TokyoClock.today() }

  func schemaSource() throws -> SchemaSource {
    try SchemaSource(overrides: schemas.map { URL(fileURLWithPath: $0) })
  }

  func workspace() throws -> Workspace {
    let working = URL(fileURLWithPath: FileManager.default.currentDirectoryPath)
    let folder = try ProjectFolder(url: try ProjectFolder.locate(project, from: working))
    return try Workspace(
      folder: folder, library: try SchemaLibrary(source: try schemaSource()), now: today,
      language: lang)
  }
}

/// The clock is read here and nowhere else.
enum TokyoClock {
  static func today() -> CivilDate {
    let secondsEastOfGreenwich = 9 * 3600.0
    let seconds = Date().timeIntervalSince1970 + secondsEastOfGreenwich
    return CivilDate(daysSince1970: Int((seconds / 86_400).rounded(.down)))
  }
}
