/// Keys that differ only by zeros before a number (`1` and `0001`, `P1` and `P0001`), or by the letter O where the other
/// has the digit 0. Programs lose and add such zeros, and one person then counts as two.
///
/// Grows with the distinct keys; beyond the most that it holds it looks at no more.
package struct NearKeys<Place: Sendable>: Sendable {
  package struct Key: Sendable {
    package let text: String
    /// Where it stands first.
    package let place: Place
  }

  /// Each later key beside the first that it is near to.
  package private(set) var pairs: [(first: Key, second: Key)] = []
  private var keys: [Key] = []
  /// Places in `keys` by the hashes of what a key looks like without such zeros, and with digits for letters.
  private var forms: [UInt64: Int] = [:]
  private var told: Set<String> = []
  private let most: Int

  /// - Parameter most: distinct keys to hold.
  package init(most: Int = .max) { self.most = most }

  package mutating func see(_ key: UnsafeBufferPointer<UInt8>, at place: Place) {
    if keys.count >= most { return }
    let (bare, digits) = (Self.withoutZeros(key), Self.withDigits(key))
    let known = forms[bare] ?? forms[digits]
    if let known, keys[known].text.utf8.elementsEqual(key) { return }
    let seen = Key(text: String(decoding: key, as: UTF8.self), place: place)
    if let known {
      guard told.insert(seen.text).inserted else { return }
      pairs.append((keys[known], seen))
    }
    keys.append(seen)
    if forms[bare] == nil { forms[bare] = keys.count - 1 }
    if forms[digits] == nil { forms[digits] = keys.count - 1 }
  }

  private static var zero: UInt8 { 0x30 }
  private static var letterO: UInt8 { 0x4F }

  private static func isDigit(_ byte: UInt8) -> Bool { byte &- zero < 10 }

  /// Stands for the key without the zeros before its numbers.
  private static func withoutZeros(_ key: UnsafeBufferPointer<UInt8>) -> UInt64 {
    var hash = ByteHash()
    var isInNumber = false
    for (index, byte) in key.enumerated() {
      let isLeading =
        byte == zero && !isInNumber && index + 1 < key.count && isDigit(key[index + 1])
      if isLeading { continue }
      isInNumber = isDigit(byte)
      hash.add(byte)
    }
    return hash.value
  }

  /// Stands for the key with the digit 0 for every O before or behind a digit.
  private static func withDigits(_ key: UnsafeBufferPointer<UInt8>) -> UInt64 {
    var hash = ByteHash()
    var isInNumber = false
    for (index, byte) in key.enumerated() {
      let isZero = byte == letterO && (isInNumber || leadsToDigit(key, from: index))
      isInNumber = isZero || isDigit(byte)
      hash.add(isZero ? zero : byte)
    }
    return hash.value
  }

  private static func leadsToDigit(_ key: UnsafeBufferPointer<UInt8>, from index: Int) -> Bool {
    key[index...].first { $0 != letterO }.map(isDigit) ?? false
  }
}
