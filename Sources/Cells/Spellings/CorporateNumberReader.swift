import Exchange
import JapaneseText

/// Reads a 法人番号: thirteen digits with their check digit, also with T before them as on invoices.
struct CorporateNumberReader: CellReader {
  func read(_ text: String) -> CellReading {
    var plain = WidthFolding.fold(text, minus: true).withoutBlanks.filter { $0 != "-" }
    let hasPrefix = plain.hasPrefix("T") || plain.hasPrefix("t")
    if hasPrefix { plain.removeFirst() }
    guard CheckDigit.isValidCorporateNumber(plain), let number = Int64(plain) else {
      return .fault(.corporateNumberCheckDigit)
    }
    return .value(number, rule: hasPrefix ? .corporateNumberPrefix : .corporateNumberHyphens)
  }
}
