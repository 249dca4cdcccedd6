extension PersonalData {
  /// A house number wherever it stands: 馬場町9-25, 二丁目3番4号, 12番地. What counts months, people or years after a town's
  /// name is none (朝日町4-6月).
  package static func hasHouseNumber(_ text: String) -> Bool {
    let plain = Array(WidthFolding.fold(text, minus: true).withoutBlanks.unicodeScalars)
    for (index, scalar) in plain.enumerated() where index > 0 {
      switch scalar {
      case "番":
        guard isNumeral(plain[index - 1]) else { continue }
        let next = index + 1 < plain.count ? plain[index + 1] : " "
        // 3番地, 3番4号; 3番目 and 3番 alone are an order.
        if next == "地" || isNumeral(next) && plain[index...].contains("号") { return true }
      case "目":
        guard plain[index - 1] == "丁", index > 1, isNumeral(plain[index - 2]),
          index + 1 < plain.count
        else { continue }
        let number = plain[(index + 1)...].prefix(while: isNumeral)
        // 三丁目一同 is everybody there, 三丁目五番 a house.
        let next = plain.dropFirst(index + 1 + number.count).first
        if number.first.map(isDigit) ?? false || !number.isEmpty && (next == "番" || next == "の") {
          return true
        }
      case "町", "村", "市", "区", "字", "通":
        if endsInHouse(plain[(index + 1)...]) { return true }
      default: continue
      }
    }
    return false
  }

  /// Whether a number stands behind a town's name, or a sign of a house.
  ///
  /// - Parameter text: UTF-8.
  package static func mayHoldHouseNumber(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    text.contains { $0 &- 0x30 < 10 } || text.contains(0xEF)
  }

  /// Whether a bracket may stand for an @, or two Latin words that begin in capitals stand side by side.
  ///
  /// - Parameter text: UTF-8.
  package static func mayHoldLatinWords(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    var before: UInt8 = 0
    for byte in text {
      if byte == 0x28 || byte == 0x5B { return true }
      if byte &- 0x41 < 26, before == 0x20 || before == 0x2E { return true }
      before = byte
    }
    return false
  }

  /// 9-25, 1-2-3: two or three short numbers, and then the end or what follows an address.
  private static func endsInHouse(_ rest: ArraySlice<Unicode.Scalar>) -> Bool {
    let run = rest.prefix { isDigit($0) || $0 == "-" }
    let parts = run.split(separator: "-", omittingEmptySubsequences: false)
    guard (2...4).contains(parts.count), parts.allSatisfy({ (1...4).contains($0.count) }) else {
      return false
    }
    guard let next = rest.dropFirst(run.count).first else { return true }
    return !"月日時年人名回件歳期件組泊円班号度部".unicodeScalars.contains(next)
      || next == "号" && rest.dropFirst(run.count + 1).first != "館"
  }

  /// Somebody's day of birth: 1988年8月8日生, 昭和63年8月8日生まれ, 生年月日：1988/8/8, S63.8.8生.
  package static func hasBirthday(_ text: String) -> Bool {
    let plain = WidthFolding.fold(text, minus: true).withoutBlanks
    let words = ["生年月日", "誕生日", "生まれ", "birth"]
    if words.contains(where: plain.lowercased().contains), holdsDay(plain) { return true }
    let scalars = Array(plain.unicodeScalars)
    return scalars.indices.contains { index in
      scalars[index] == "生" && index > 5
        && (scalars[index - 1] == "日" || isDigit(scalars[index - 1]))
        && holdsDay(String(String.UnicodeScalarView(scalars[..<index])))
    }
  }

  /// A day and nothing else, of somebody who was born before a project could have met him: 1988-08-08, S63.8.8.
  package static func isBirthday(_ key: String) -> Bool {
    let plain = WidthFolding.fold(key, minus: true).withoutBlanks
    let numbers = plain.split { "年月日/.-".contains($0) }
    guard numbers.count == 3, let year = numbers.first, let month = Int(numbers[1]),
      let day = Int(numbers[2]), (1...12).contains(month), (1...31).contains(day)
    else { return false }
    if let number = Int(year) { return (1900...2015).contains(number) }
    let era = year.prefix { !$0.isNumber }
    return ["S", "s", "H", "h", "昭和", "平成"].contains(String(era))
      && Int(year.dropFirst(era.count)) != nil
  }

  /// Two numbers at least, parted as a day's are.
  private static func holdsDay(_ text: String) -> Bool {
    let numbers = text.split { !($0.isASCII && $0.isNumber) }
    return numbers.count >= 3 && "年/.-".contains { text.contains($0) }
      || numbers.contains { $0.count == 8 }
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { "0"..."9" ~= scalar }

  private static func isNumeral(_ scalar: Unicode.Scalar) -> Bool {
    isDigit(scalar) || "一二三四五六七八九十".unicodeScalars.contains(scalar)
  }
}
