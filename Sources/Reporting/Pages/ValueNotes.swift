import Indicators
import SchemaFiles

/// The notes that some values call for; a note about what does not occur is not printed.
struct ValueNotes {
  let words: Words
  let values: [IndicatorValue]

  /// - Parameter kpi: whether plans are compared with the values.
  func notes(kpi: Bool = false) -> [String] {
    var notes: [Word] = []
    if values.contains(where: hasBounds) { notes.append(kpi ? .lowerBoundNote : .boundsNote) }
    if values.contains(where: isOpen) { notes.append(.openNote) }
    if values.contains(where: { $0.isReference && $0.reason == nil }) {
      notes.append(.referenceNote)
    }
    return notes.map { words($0) }
  }

  private func hasBounds(_ value: IndicatorValue) -> Bool {
    value.span?.isExact == false && value.highest != nil
  }

  private func isOpen(_ value: IndicatorValue) -> Bool {
    value.span != nil && value.highest == nil
  }
}
