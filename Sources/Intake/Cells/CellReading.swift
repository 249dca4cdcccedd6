import Exchange

/// What one spelling of a cell says.
struct CellReading: Sendable, Equatable {
  var value: Int64 = 0
  var status: ValueStatus = .value
  var flags: ValueFlags = []
  /// The rule that made the value out of the text, were it not canonical; nil where there is no value.
  var rule: CellRule?
  var fault: CellFault?
  /// A time that another column must complete.
  var partial: PartialTime?

  static let blank = CellReading(status: .blank)

  static func value(_ value: Int64, rule: CellRule? = nil) -> CellReading {
    CellReading(value: value, rule: rule)
  }
  static func value(_ value: Int, rule: CellRule? = nil) -> CellReading {
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
  var mark: UInt8 { fault == nil ? Column.mark(status, flags) : CellMark.faulty }
}

/// What is wrong with one spelling, wherever it stands.
struct CellFault: Sendable, Equatable {
  let code: FindingCode
  var values: [String: String] = [:]
  var suggestions: [Finding.Suggestion] = []
}

/// A day or quarter whose year or era stands in another column.
enum PartialTime: Sendable, Equatable {
  case monthDay(month: Int, day: Int)
  case quarter(number: Int)
  /// A day whose year counts within an era.
  case eraDay(year: Int, month: Int, day: Int)
}

/// Marks of cells while a record is under way.
enum CellMark {
  /// A cell with a finding of its own: neither a value nor a blank, so that no second rule speaks of it.
  /// Never leaves Intake, for a file with an error gives no batches.
  static var faulty: UInt8 { 0x0F }
  // Written out, for they are read at every cell and a call into another room costs more than the rest;
  // a test holds them against `ValueStatus`.
  static var value: UInt8 { 0 }
  static var blank: UInt8 { 1 }

  static func isValue(_ mark: UInt8) -> Bool { mark & 0x0F == value }
  static func isBlank(_ mark: UInt8) -> Bool { mark & 0x0F == blank }
}

/// Reads the text of one cell: trimmed, not blank, no sign.
protocol CellReader: Sendable {
  func read(_ text: String) -> CellReading
}
