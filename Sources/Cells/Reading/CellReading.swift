package import Exchange

/// What one spelling of a cell says.
package struct CellReading: Sendable, Equatable {
  package var value: Int64 = 0
  package var status: ValueStatus = .value
  package var flags: ValueFlags = []
  /// The rule that made the value out of the text, were it not canonical; nil where there is no value.
  package var rule: CellRule?
  package var fault: CellFault?
  /// A time that another column must complete.
  package var partial: PartialTime?

  package init(
    value: Int64 = 0, status: ValueStatus = .value, flags: ValueFlags = [], rule: CellRule? = nil,
    fault: CellFault? = nil, partial: PartialTime? = nil
  ) {
    self.value = value
    self.status = status
    self.flags = flags
    self.rule = rule
    self.fault = fault
    self.partial = partial
  }

  package static let blank = CellReading(status: .blank)

  package static func value(_ value: Int64, rule: CellRule? = nil) -> CellReading {
    CellReading(value: value, rule: rule)
  }
  package static func value(_ value: Int, rule: CellRule? = nil) -> CellReading {
    CellReading(value: Int64(value), rule: rule)
  }
  static func partial(_ time: PartialTime) -> CellReading {
    CellReading(partial: time)
  }
  static func fault(
    _ code: FindingCode, _ values: [String: String] = [:], suggestions: [Finding.Suggestion] = []
  ) -> CellReading {
    CellReading(fault: CellFault(code: code, values: values, suggestions: suggestions))
  }

  /// The mark that a column holds for it.
  package var mark: UInt8 { fault == nil ? Column.mark(status, flags) : CellMark.faulty }
}

/// What is wrong with one spelling, wherever it stands.
package struct CellFault: Sendable, Equatable {
  package let code: FindingCode
  package var values: [String: String] = [:]
  package var suggestions: [Finding.Suggestion] = []

  package init(
    code: FindingCode, values: [String: String] = [:], suggestions: [Finding.Suggestion] = []
  ) {
    self.code = code
    self.values = values
    self.suggestions = suggestions
  }
}

/// A day or quarter whose year or era stands in another column.
package enum PartialTime: Sendable, Equatable {
  case monthDay(month: Int, day: Int)
  case quarter(number: Int)
  /// A day whose year counts within an era.
  case eraDay(year: Int, month: Int, day: Int)
}

/// Reads the text of one cell: trimmed, not blank, no sign.
package protocol CellReader: Sendable {
  func read(_ text: String) -> CellReading
}
