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

  @inline(__always)
  mutating func takeField(_ bytes: UnsafeRawPointer, count: Int) {
    let end = arenaCount + count
    UnsafeMutableRawPointer(arena + arenaCount).copyMemory(from: bytes, byteCount: count)
    fieldEnds[fieldCount] = end
    fieldCount += 1
    arenaCount = end
  }
}
