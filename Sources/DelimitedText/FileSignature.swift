/// Recognises by their first bytes files that are no delimited text.
enum FileSignature {
  /// Why a file that begins so is no table; nil when nothing speaks against it.
  static func failure(startOf bytes: UnsafeBufferPointer<UInt8>) -> ReadFailure? {
    if let known = signatures.first(where: { bytes.starts(with: $0.bytes) }) {
      return known.failure == .zip && isWorkbook(bytes) ? .workbook : known.failure
    }
    if bytes.starts(with: Array("RIFF".utf8)), bytes.dropFirst(8).starts(with: Array("WEBP".utf8)) {
      return .image
    }
    return isHTML(bytes) ? .html : nil
  }

  private static let signatures: [(bytes: [UInt8], failure: ReadFailure)] = [
    ([0x50, 0x4B, 0x03, 0x04], .zip),
    ([0x50, 0x4B, 0x05, 0x06], .zip),
    // The compound file of .xls, before Excel 2007.
    ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], .workbook),
    (Array("%PDF-".utf8), .pdf),
    ([0x89, 0x50, 0x4E, 0x47], .image),
    ([0xFF, 0xD8, 0xFF], .image),
    (Array("GIF8".utf8), .image),
    ([0x49, 0x49, 0x2A, 0x00], .image),
    ([0x4D, 0x4D, 0x00, 0x2A], .image),
    ([0x1F, 0x8B, 0x08], .binary(offset: 0)),
  ]

  /// Office writes its list of parts first, or at least a part of the sheet folder early.
  private static func isWorkbook(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    contains(Array("xl/".utf8), in: bytes) || contains(Array("[Content_Types].xml".utf8), in: bytes)
  }

  private static func contains(_ name: [UInt8], in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard bytes.count >= name.count else { return false }
    return (0...bytes.count - name.count).contains { start in
      bytes[start] == name[0]
        && UnsafeBufferPointer(rebasing: bytes[start...]).starts(with: name)
    }
  }

  private static func isHTML(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let start = bytes.dropFirst(bytes.starts(with: mark) ? mark.count : 0).prefix(1024)
    let text = start.drop { $0 <= 0x20 }.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
    return ["<!doctype html", "<html", "<head", "<table"].contains { text.starts(with: $0.utf8) }
  }
}
