/// Where a record lies in its file, in bytes as they came: also where the text was transcoded to be parsed.
package struct RecordSpan: Sendable, Equatable {
  /// 1-based among all records of the file.
  package let number: Int
  package let start: Int
  /// After the record's line end; blank lines lie between this and the next record.
  package let end: Int
  /// Where each field ends, its quotes included and the delimiter not; nil for a damaged record.
  package let fieldEnds: [Int]?

  /// Before the record's line end; nil for a damaged record.
  package var contentEnd: Int? { fieldEnds?.last }
  package var fieldCount: Int { fieldEnds?.count ?? 0 }
}

extension SourceFile {
  /// Where every record of the file lies.
  ///
  /// - Parameter body: is given the span of each record and its fields as text, in the order of the file; a cell
  ///   that fits nothing is nil. It says whether it wants the next.
  /// - Throws: ``ReadFailure`` when the file can no longer be read, and what `body` throws.
  package func forEachSpan(_ body: (RecordSpan, [String?]) throws -> Bool) throws {
    var reader = try makeReader()
    reader.spans = []
    var block = RecordBlock()
    while try reader.next(&block) {
      for (row, span) in (reader.spans ?? []).enumerated() {
        let cells = (0..<block.fieldCount(row)).map { decode(block.field(row, $0)) }
        if try !body(span, cells) { return }
      }
    }
  }

  /// The whole file as it came, in memory.
  ///
  /// - Throws: ``ReadFailure`` when it can no longer be read, or has changed.
  package func bytes() throws(ReadFailure) -> [UInt8] {
    var input = try ByteInput(origin, expecting: state)
    var buffer = GrowingBuffer<UInt8>()
    while try input.append(to: &buffer, atMost: 1 << 20) > 0 {}
    return Array(buffer.slice(0..<buffer.count))
  }
}
