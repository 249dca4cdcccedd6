/// The sign at the start of a file that names its encoding.
struct ByteOrderMark: Equatable, Sendable {
  let encoding: TextEncoding
  let bytes: [UInt8]

  var length: Int { bytes.count }

  static let all = [
    ByteOrderMark(encoding: .utf8, bytes: [0xEF, 0xBB, 0xBF]),
    ByteOrderMark(encoding: .utf16le, bytes: [0xFF, 0xFE]),
    ByteOrderMark(encoding: .utf16be, bytes: [0xFE, 0xFF]),
  ]

  init?(startOf bytes: UnsafeBufferPointer<UInt8>) {
    guard let mark = Self.all.first(where: { bytes.starts(with: $0.bytes) }) else { return nil }
    self = mark
  }

  private init(encoding: TextEncoding, bytes: [UInt8]) {
    self.encoding = encoding
    self.bytes = bytes
  }
}
