import JapaneseText

/// Where somebody lives, as exactly as it was said; the canonical value of `residence` fields.
package enum Residence: Hashable, Sendable {
  /// 海外.
  case overseas
  /// 県外, where nothing more was asked: outside the project's prefecture, or abroad.
  case outside
  /// 不明, as a statement of the submitter; a blank is something else.
  case unknown
  /// Two-digit prefecture number, 1 to 47.
  case prefecture(Int)
  /// Six-digit municipality code as a number.
  case municipality(Int)

  /// The integer that columns and the ledger hold: -1 海外, -2 不明, -3 県外, 1…47, or the municipality code.
  package var stored: Int64 {
    switch self {
    case .overseas: -1
    case .unknown: -2
    case .outside: -3
    case .prefecture(let number): Int64(number)
    case .municipality(let code): Int64(code)
    }
  }

  package init?(stored: Int64) {
    switch stored {
    case -1: self = .overseas
    case -2: self = .unknown
    case -3: self = .outside
    case 1...47: self = .prefecture(Int(stored))
    case 10_000...999_999: self = .municipality(Int(stored))
    default: return nil
    }
  }

  /// Two-digit prefecture number, where one is known.
  package var prefectureNumber: Int? {
    switch self {
    case .overseas, .outside, .unknown: nil
    case .prefecture(let number): number
    case .municipality(let code): code / 10_000
    }
  }

  /// `海外`, `県外`, `不明`, two digits or six digits.
  package var text: String {
    switch self {
    case .overseas: "海外"
    case .unknown: "不明"
    case .outside: "県外"
    case .prefecture(let number): Digits.padded(number, to: 2)
    case .municipality(let code): Digits.padded(code, to: 6)
    }
  }
}
