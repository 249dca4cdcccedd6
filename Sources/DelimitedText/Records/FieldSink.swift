/// What libcsv's callbacks write into: bare pointers, since anything counted or checked there would
/// cost more than the parsing itself.
///
/// Whoever feeds the parser has made room beforehand, so the callbacks never grow anything.
struct FieldSink {
  var arena: UnsafeMutablePointer<UInt8>
  var arenaCount: Int
  var fieldEnds: UnsafeMutablePointer<Int>
  var fieldCount: Int
  /// How many fields there are where each record ends.
  var recordEnds: UnsafeMutablePointer<Int>
  var recordsEnded = 0

  /// Takes a field out of libcsv's buffer.
  ///
  /// That buffer's size is a multiple of a piece's, and the arena has room for one more, so whole pieces
  /// are copied, which needs no call.
  @inline(__always)
  mutating func takeParsedField(_ bytes: UnsafeRawPointer, count: Int) {
    let target = UnsafeMutableRawPointer(arena + arenaCount)
    var copied = 0
    repeat {
      let piece = bytes.loadUnaligned(fromByteOffset: copied, as: Piece.self)
      target.storeBytes(of: piece, toByteOffset: copied, as: Piece.self)
      copied &+= MemoryLayout<Piece>.size
    } while copied < count
    endField(count)
  }

  /// Takes a field from elsewhere.
  mutating func takeField(_ bytes: UnsafeBufferPointer<UInt8>) {
    if let start = bytes.baseAddress {
      (arena + arenaCount).update(from: start, count: bytes.count)
    }
    endField(bytes.count)
  }

  typealias Piece = SIMD2<UInt64>

  @inline(__always)
  mutating func endRecord() {
    recordEnds[recordsEnded] = fieldCount
    recordsEnded &+= 1
  }

  @inline(__always)
  private mutating func endField(_ count: Int) {
    arenaCount &+= count
    fieldEnds[fieldCount] = arenaCount
    fieldCount &+= 1
  }
}
