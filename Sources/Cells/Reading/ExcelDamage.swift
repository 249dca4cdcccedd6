import JapaneseText

/// What a spreadsheet leaves of a value that it could not show, compute or keep.
enum ExcelDamage {
  static func shows(in text: String) -> Bool {
    guard text.unicodeScalars.contains(where: "#＃EeＥｅ".unicodeScalars.contains) else {
      return false
    }
    let plain = WidthFolding.fold(text).uppercased()
    return errors.contains(plain) || isHashes(plain) || isScientific(plain)
  }

  /// 26-Jan, Jan-26 and 1月26日: a number such as 1-26 taken for a day. No day is a number of anything.
  static func isDay(_ text: String) -> Bool {
    guard text.utf8.count <= 20 else { return false }
    let plain = WidthFolding.fold(text).lowercased()
    if plain.hasSuffix("日") {
      let parts = plain.dropLast().split(separator: "月", omittingEmptySubsequences: false)
      return parts.count == 2 && parts.allSatisfy { (1...2).contains($0.count) && isDigits($0) }
    }
    let parts = plain.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 2 else { return false }
    return zip(parts, parts.reversed()).contains { month, number in
      months.contains(String(month)) && (1...2).contains(number.count) && isDigits(number)
    }
  }

  private static let months: Set = [
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
  ]

  private static func isDigits(_ text: Substring) -> Bool {
    text.allSatisfy { $0.isASCII && $0.isNumber }
  }

  private static let errors: Set = [
    "#REF!", "#DIV/0!", "#VALUE!", "#N/A", "#NAME?", "#NUM!", "#NULL!", "#SPILL!", "#CALC!",
  ]

  /// ####: the column was too narrow.
  private static func isHashes(_ text: String) -> Bool {
    text.count >= 2 && text.allSatisfy { $0 == "#" }
  }

  /// 1.23E+12: a long digit string taken for a number.
  private static func isScientific(_ text: String) -> Bool {
    let parts = text.split(separator: "E", omittingEmptySubsequences: false)
    guard parts.count == 2, parts[1].hasPrefix("+") || parts[1].hasPrefix("-") else { return false }
    return isNumber(parts[0]) && isNumber(parts[1].dropFirst()) && !parts[1].contains(".")
  }

  private static func isNumber(_ text: Substring) -> Bool {
    !text.isEmpty && text.first != "."
      && text.allSatisfy { $0.isASCII && ($0.isNumber || $0 == ".") }
  }
}
