import Indicators
import SchemaFiles

/// What stands beside a figure and never in it: 単純合計, 重複, 延べ.
struct BesideText {
  let words: Words
  let value: IndicatorValue

  /// Every item that the figure has, by its name.
  var items: [(name: String, cell: FigureCell)] {
    let cells: [(Word, FigureCell?)] = [
      (.simpleSum, simpleSum), (.overlap, overlap),
      (.overlapQuarters, value.quarterOverlap.map(number)),
      (.participations, value.participations.map(number)),
      (.gaps, value.gaps > 0 ? number(Int64(value.gaps)) : nil),
    ]
    return cells.compactMap { word, cell in cell.map { (words(word), $0) } }
  }

  var simpleSum: FigureCell? { ends(value.simpleSum, value.simpleSumUpper) }
  var overlap: FigureCell? { ends(value.overlapLower, value.overlapUpper) }

  func number(_ number: Int64) -> FigureCell {
    FigureCell(NumberText.grouped(number), machine: String(number))
  }

  /// One number where both ends say it.
  private func ends(_ lower: Int64?, _ upper: Int64?) -> FigureCell? {
    guard let lower else { return nil }
    if value.span?.isExact == true, lower == upper { return number(lower) }
    let texts = ["lower": NumberText.grouped(lower), "upper": upper.map { NumberText.grouped($0) }]
    return FigureCell(
      words(upper == nil ? .lowerEndText : .endsText, texts.compactMapValues(\.self)),
      machine: upper.map { "\(lower)/\($0)" } ?? "\(lower)/")
  }
}
