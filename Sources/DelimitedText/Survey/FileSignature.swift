/// Recognises by their first bytes files that are no text.
enum FileSignature {
  /// Why a file that begins so is no table; nil when nothing speaks against it.
  static func failure(startOf bytes: UnsafeBufferPointer<UInt8>) -> ReadFailure? {
    let known = signatures.first { signature in
      bytes.dropFirst(signature.offset).starts(with: signature.bytes)
    }
    guard let known else { return isBitmap(bytes) ? .image : nil }
    return known.failure == .zip ? contents(ofZIP: bytes) : known.failure
  }

  private struct Signature {
    let failure: ReadFailure
    let bytes: [UInt8]
    let offset: Int

    init(_ failure: ReadFailure, _ bytes: [UInt8], at offset: Int = 0) {
      (self.failure, self.bytes, self.offset) = (failure, bytes, offset)
    }

    init(_ failure: ReadFailure, _ text: String, at offset: Int = 0) {
      self.init(failure, Array(text.utf8), at: offset)
    }
  }

  private static let signatures: [Signature] = [
    Signature(.zip, "PK\u{3}\u{4}"), Signature(.zip, "PK\u{5}\u{6}"),
    Signature(.zip, "PK\u{7}\u{8}"),
    // The compound file of .xls, before Excel 2007, and of encrypted workbooks.
    Signature(.workbook, [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]),
    // The stream of .xls before Excel 97, which had no compound file around it.
    Signature(.workbook, [0x09, 0x08, 0x10, 0x00, 0x00, 0x06, 0x05, 0x00]),
    Signature(.image, [0x89, 0x50, 0x4E, 0x47]), Signature(.image, [0xFF, 0xD8, 0xFF]),
    Signature(.image, "GIF87a"), Signature(.image, "GIF89a"),
    Signature(.image, [0x49, 0x49, 0x2A, 0x00]), Signature(.image, [0x4D, 0x4D, 0x00, 0x2A]),
    Signature(.image, "WEBP", at: 8), Signature(.image, "ftyphei", at: 4),
    Signature(.image, "ftypmif1", at: 4), Signature(.image, "ftypavif", at: 4),
    Signature(.archive, [0x1F, 0x8B, 0x08]), Signature(.archive, [0x37, 0x7A, 0xBC, 0xAF]),
    Signature(.archive, "Rar!\u{1A}\u{7}"), Signature(.archive, [0xFD, 0x37, 0x7A, 0x58, 0x5A, 0]),
    Signature(.archive, [0x28, 0xB5, 0x2F, 0xFD]), Signature(.archive, "MSCF\0\0\0\0"),
    Signature(.archive, "1AY&SY", at: 4), Signature(.archive, "ustar", at: 257),
    // LHA, by its method: stored, or packed in one of the common ways.
    Signature(.archive, "-lh0-", at: 2), Signature(.archive, "-lh5-", at: 2),
    Signature(.archive, "-lh6-", at: 2), Signature(.archive, "-lh7-", at: 2),
    Signature(.document, "{\\rtf"),
  ]

  /// The names of its parts, which are not compressed, say whose document a ZIP archive is.
  private static func contents(ofZIP bytes: UnsafeBufferPointer<UInt8>) -> ReadFailure {
    let isWorkbook = ["xl/", "opendocument.spreadsheet"].contains { bytes.holds($0) }
    if isWorkbook { return .workbook }
    if ["word/", "ppt/", "opendocument."].contains(where: { bytes.holds($0) }) { return .document }
    return bytes.holds("[Content_Types].xml") ? .workbook : .zip
  }

  /// BM alone may begin a word; a bitmap has four zero bytes after its length.
  private static func isBitmap(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    bytes.count >= 14 && bytes.starts(with: "BM".utf8) && bytes[6..<10].allSatisfy { $0 == 0 }
  }
}
