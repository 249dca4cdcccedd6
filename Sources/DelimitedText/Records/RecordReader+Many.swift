extension RecordReader {
  /// Bytes that are parsed at once; more would be parsed twice where one of them is not well-formed.
  private static let mostAtOnce = 16 << 10

  /// Parses many records in one call, when all are well-formed and none of their bytes is marked; false,
  /// and nothing is taken, when each line needs a look of its own.
  ///
  /// libcsv does not tell where in the text a record starts. But line feeds either end a record, stand
  /// in a field or make a blank line, so where the first two are all, every record's line is known.
  mutating func readManyRecords(into block: inout RecordBlock) -> Bool {
    let most = min(Self.mostAtOnce, file.limits.fieldBytes, file.limits.recordBytes)
    guard spans == nil, file.lineEnding != nil, !file.hasLoneCarriageReturns,
      lines.position >= carefulEnd,
      most >= leastAtOnce, let records = lines.recordsAhead(leastAtOnce...most),
      !log.hasMark(before: lines.position + records.bytes.count)
    else { return false }
    parser.makeRoom(for: records.bytes.count, in: &block)
    parser.expectBlanks(false)
    if parser.feed(records.bytes), areRecordsAlone(records) {
      enterRecords(into: &block)
      lines.take(records)
      carefulSpan = 0
      return true
    }
    // Tries that fail one after another become rare, for each has parsed its bytes in vain.
    carefulSpan = min(max(records.bytes.count, carefulSpan * 2), 64 * Self.mostAtOnce)
    carefulEnd = lines.position + carefulSpan
    parser.dropRecord()
    return false
  }

  /// Whether what was parsed is records alone, none with too many fields.
  private func areRecordsAlone(_ records: RecordsAhead) -> Bool {
    let ends = parser.endedRecords
    let feedsInFields = parser.unkeptBytes.feedsAndQuotes().feeds
    guard ends.count + feedsInFields == records.lineCount else { return false }
    var start = parser.keptFields
    for end in ends {
      if end - start > file.limits.fieldsPerRecord { return false }
      start = end
    }
    return true
  }

  private mutating func enterRecords(into block: inout RecordBlock) {
    let (ends, bytes) = (parser.endedRecords, parser.unkeptBytes)
    var line = lines.number
    var feed = bytes.firstOffset(of: 0x0A) ?? Int.max
    var start = parser.keptFields
    block.records.reserve(ends.count)
    for end in ends {
      place.advance()
      line += 1
      place.line = line
      block.records.append(
        RecordLocation(fieldsEnd: end, line: line, excelRow: place.excelRow, isDamaged: false))
      // Line feeds in the record's fields begin lines of it.
      while feed < parser.unkeptEnd(ofField: end - 1) {
        line += 1
        let rest = UnsafeBufferPointer(rebasing: bytes[(feed + 1)...])
        feed = rest.firstOffset(of: 0x0A).map { feed + 1 + $0 } ?? Int.max
      }
      if line > place.line { reportRowsInQuotes(start..<end, lastLine: line) }
      start = end
    }
    _ = parser.endRecord()
  }
}
