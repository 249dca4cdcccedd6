/// Recognises by its first characters text that is no table.
enum TextSignature {
  /// So much of the start is looked at.
  private static let sampleSize = 64 << 10

  /// Why text that begins so is no table; nil when nothing speaks against it.
  ///
  /// - Parameter text: without its byte order mark, in UTF-8 or another encoding that holds ASCII as it is.
  static func failure(startOf text: UnsafeBufferPointer<UInt8>) -> ReadFailure? {
    let start = withoutBlanks(text).prefix(sampleSize)
    switch start.first {
    case UInt8(ascii: "<"): return markup(Array(start.map(lowercase)))
    case UInt8(ascii: "{"), UInt8(ascii: "["): return isJSON(start) ? .json : nil
    case UInt8(ascii: "%"): return start.starts(with: "%PDF-".utf8) ? .pdf : nil
    case UInt8(ascii: "M"):
      // What Excel calls a web archive.
      return start.starts(with: "MIME-Version:".utf8) ? .html : nil
    default: return nil
    }
  }

  private static func markup(_ text: [UInt8]) -> ReadFailure? {
    text.withUnsafeBufferPointer { text in
      if text.starts(with: "<?xml".utf8) || text.starts(with: "<workbook".utf8) {
        if text.holds("urn:schemas-microsoft-com:office:spreadsheet") { return .workbook }
        if text.holds("<svg") { return .image }
        return text.holds("<html") ? .html : .xml
      }
      if text.starts(with: "<svg".utf8) { return .image }
      if text.starts(with: "<!--".utf8) {
        return ["<html", "<table", "<body", "<!doctype"].contains { text.holds($0) } ? .html : nil
      }
      return isHTML(text) ? .html : nil
    }
  }

  private static let firstTags = [
    "!doctype", "html", "head", "body", "table", "meta", "title", "style", "script", "link", "div",
    "center", "frameset", "p", "h1",
  ]

  /// A first cell may stand in angle brackets, too, but not with the name of such a tag.
  private static func isHTML(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    let tag = text.dropFirst()
    return firstTags.contains { name in
      guard tag.starts(with: name.utf8), let next = tag.dropFirst(name.utf8.count).first else {
        return false
      }
      return next <= 0x20 || next == UInt8(ascii: ">") || next == UInt8(ascii: "/")
    }
  }

  /// An object with a first member, or a list of such. As a cell, it would have to be quoted.
  private static func isJSON(_ text: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    var rest = text
    if rest.first == UInt8(ascii: "[") { rest = withoutBlanks(rest.dropFirst()) }
    guard rest.first == UInt8(ascii: "{") else { return false }
    rest = withoutBlanks(rest.dropFirst())
    guard rest.first == UInt8(ascii: "\""),
      let end = rest.dropFirst().firstIndex(of: UInt8(ascii: "\""))
    else { return false }
    return withoutBlanks(rest[(end + 1)...]).first == UInt8(ascii: ":")
  }

  private static func withoutBlanks<Bytes: Collection<UInt8>>(
    _ bytes: Bytes
  ) -> Bytes.SubSequence where Bytes.SubSequence: Collection<UInt8> {
    bytes.drop { $0 == 0x20 || (0x09...0x0D).contains($0) }
  }

  private static func lowercase(_ byte: UInt8) -> UInt8 {
    (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
  }
}
