import Indicators
import SchemaFiles

/// How much of what was due is in force, in words and in cells: of slots, and of residents.
struct CoverageText {
  let words: Words
  let coverage: Coverage

  init(_ coverage: Coverage, words: Words) {
    self.words = words
    self.coverage = coverage
  }

  /// `12/18`.
  var slots: String { "\(coverage.inForce)/\(coverage.due)" }

  /// Per cent of residents; nil where it is not known. It never rounds to 100 before it is 100.
  var share: String? {
    coverage.population?.multiplied(by: Fraction(100))?
      .text(digits: 1, notCrossing: Fraction(100))
  }

  /// `提出 12/18枠、人口比 91.2%`.
  var sentence: String {
    guard let share else { return words(.coverageDetail, ["coverage": slots]) }
    return words(.coverageWithPopulation, ["coverage": slots, "share": share])
  }

  /// `人口比 91.2%`.
  var residents: String? { share.map { words(.populationDetail, ["share": $0]) } }

  /// What ``cells`` stand under.
  static func columns(_ words: Words) -> [FigureTable.Column] {
    [
      .init(words(.coverage), kind: .plainNumber),
      .init(words(.populationShare), unit: "%", kind: .plainNumber),
    ]
  }

  var cells: [FigureCell] { [FigureCell(slots), FigureCell(share ?? "")] }
}
