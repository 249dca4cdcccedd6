import CLibCSV

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

  typealias TakeField =
    @convention(c) (UnsafeMutableRawPointer?, Int, UnsafeMutableRawPointer?) -> Void

  static let takeField: TakeField = { bytes, count, context in
    guard let bytes, let sink = context?.assumingMemoryBound(to: FieldSink.self) else { return }
    let start = sink.pointee.arenaCount
    UnsafeMutableRawPointer(sink.pointee.arena + start).copyMemory(from: bytes, byteCount: count)
    sink.pointee.fieldEnds[sink.pointee.fieldCount] = start + count
    sink.pointee.fieldCount += 1
    sink.pointee.arenaCount = start + count
  }

  static let endRecord: @convention(c) (Int32, UnsafeMutableRawPointer?) -> Void = { _, context in
    guard let sink = context?.assumingMemoryBound(to: FieldSink.self) else { return }
    sink.pointee.recordsEnded += 1
  }
}
