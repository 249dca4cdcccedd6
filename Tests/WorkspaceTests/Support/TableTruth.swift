import Foundation

/// What the maker of a table says of it.
struct TableTruth: Decodable, Sendable, CustomStringConvertible {
  let file: String
  let about: String
  let refused: Bool?
  let encoding: String?
  let bom: Bool?
  let lineEnding: String?
  let delimiter: String?
  let recordCount: Int?
  let headerRows: [Int]?
  let dataRecordCount: Int?
  let setAside: [SetAsideRow]?
  let records: [[String?]]?
  /// Questions that are anyone's choice.
  let unsaid: [String]?

  /// A record, and what it is.
  struct SetAsideRow: Decodable, Sendable {
    let record: Int

    init(from decoder: any Decoder) throws {
      var container = try decoder.unkeyedContainer()
      record = try container.decode(Int.self)
    }
  }

  var isRefused: Bool { refused ?? false }
  var description: String { file }

  func isSaid(_ question: String) -> Bool { unsaid?.contains(question) != true }
}

/// Which questions are known to be answered otherwise, by file, each with its reason.
struct KnownDifferences {
  private var questionsByFile: [String: String] = [:]

  /// Each line: file, questions, reason, parted by ` | `; lines that start with # are words for people.
  init(_ list: URL) throws {
    for line in try String(contentsOf: list, encoding: .utf8).split(separator: "\n")
    where !line.hasPrefix("#") {
      let parts = line.components(separatedBy: " | ")
      guard parts.count == 3 else { throw CocoaError(.fileReadCorruptFile) }
      questionsByFile[parts[0]] = parts[1]
    }
  }

  var files: Set<String> { Set(questionsByFile.keys) }

  func questions(of file: String) -> String { questionsByFile[file] ?? "" }
}
