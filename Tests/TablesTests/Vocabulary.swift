import Exchange
import Foundation
import KankeiTestSupport

@testable import Tables

extension TableVocabulary {
  /// The words and units of Schemas/.
  static let shared = Result {
    func text(_ name: String) throws -> String {
      try String(
        contentsOf: repositoryRoot.appendingPathComponent("Schemas/\(name)"), encoding: .utf8)
    }
    return TableVocabulary(
      try TableWords(yaml: text("table-words.yml")), try UnitTable(yaml: text("units.yml")))
  }
}
