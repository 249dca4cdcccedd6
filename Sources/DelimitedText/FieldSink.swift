/// What libcsv's callbacks write into: bare pointers, since anything counted or checked there would
/// cost more than the parsing itself.
///
/// Whoever feeds the parser has made room beforehand, so the callbacks never grow anything.
struct FieldSink {
  var arena: UnsafeMutablePointer<UInt8>
  var arenaCount: Int
  var fieldEnds: UnsafeMutablePointer<Int>
  var fieldCount: Int
  var recordsEnded = 0

  /// Takes a field out of libcsv's buffer.
  ///
  /// That buffer is never shorter than a piece, and the arena has room for one more, so a short
  /// field is copied as a whole piece, which needs no call.
  @inline(__always)
  mutating func takeParsedField(_ bytes: UnsafeRawPointer, count: Int) {
    let target = UnsafeMutableRawPointer(arena + arenaCount)
    if count <= MemoryLayout<Piece>.size {
      target.storeBytes(of: bytes.loadUnaligned(as: Piece.self), as: Piece.self)
    } else {
      target.copyMemory(from: bytes, byteCount: count)
    }
    endField(count)
  }

  /// Takes a field from elsewhere.
  mutating func takeField(_ bytes: UnsafeRawPointer, count: Int) {
    UnsafeMutableRawPointer(arena + arenaCount).copyMemory(from: bytes, byteCount: count)
    endField(count)
  }

  typealias Piece = SIMD2<UInt64>

  @inline(__always)
  private mutating func endField(_ count: Int) {
    arenaCount += count
    fieldEnds[fieldCount] = arenaCount
    fieldCount += 1
  }
}
