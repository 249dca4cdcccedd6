/// The encodings that municipal files come in.
package enum TextEncoding: String, Sendable, Codable, CaseIterable {
  /// Also the name of pure ASCII.
  case utf8 = "utf-8"
  /// Windows code page 932.
  case cp932
  /// What Excel calls Unicode text.
  case utf16le = "utf-16le"
  case utf16be = "utf-16be"
  case eucjp = "euc-jp"
  case iso2022jp = "iso-2022-jp"
}
