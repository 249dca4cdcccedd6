import Exchange
import JapaneseText

/// What a cell is by its characters alone, whatever its column means.
package enum CellKind: UInt8, Sendable {
  case empty
  /// A sign that stands for an absent value: -, …, x, ***.
  case missing
  /// 1,234 and ▲5.6 and 12%.
  case number
  /// Digits with a unit or counter behind: 30人, 0～4歳.
  case quantity
  /// A day, month, year or era year.
  case date
  /// 9:00 and 9:00～17:00.
  case time
  /// Digits among letters and hyphens, or one letter: telephone numbers, post codes, ids.
  case code
  /// An address on the web or of mail.
  case link
  /// ○, ×, 有, 無: one of few signs.
  case mark
  case text

  /// Bytes beyond which a cell is a text, whatever it says.
  private static let longest = 120

  init(_ cell: String, _ words: TableWords) {
    let trimmed = WidthFolding.trimmed(cell)
    if trimmed.isEmpty {
      self = .empty
    } else if trimmed.utf8.count > Self.longest {
      self = Self.isLink(trimmed) ? .link : .text
    } else {
      self = Self.kind(of: WidthFolding.fold(trimmed), words)
    }
  }

  /// Whether a cell says nothing of its column: it is empty or absent.
  var isSilent: Bool { self == .empty || self == .missing }

  /// Whether a cell of this kind belongs in a column of another.
  func agrees(with column: CellKind) -> Bool {
    switch column {
    case .code: self == .code || self == .number
    case .date, .time: self == .date || self == .time
    default: self == column
    }
  }

  private static func kind(of text: String, _ words: TableWords) -> CellKind {
    if words[.absent].fit(text.lowercased()) { return .missing }
    if words[.marks].fit(text) { return .mark }
    if isLink(text) { return .link }
    if isLetter(text) { return .code }
    let shape = TextShape(text)
    guard shape.digits > 0 else {
      return shape.isEraYear ? .date : .text
    }
    if shape.isNumber { return .number }
    if shape.isTime { return .time }
    if shape.isDate { return .date }
    if shape.isCode { return .code }
    return shape.isQuantity ? .quantity : .text
  }

  /// A, B, C: one letter alone stands for something.
  private static func isLetter(_ text: String) -> Bool {
    guard text.utf8.count == 1, let byte = text.utf8.first else { return false }
    return (0x41...0x5A).contains(byte & 0xDF)
  }

  private static func isLink(_ text: String) -> Bool {
    let isOneWord = !text.contains(" ") && text.utf8.allSatisfy { $0 < 0x80 }
    return text.hasPrefix("http://") || text.hasPrefix("https://")
      || isOneWord && (text.hasPrefix("www.") || text.contains("@"))
  }
}
