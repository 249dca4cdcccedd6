extension RecordReader {
  /// Reports the field of a record of several lines that holds whole records: a quote before it and one far
  /// below it make one field of all between, by the rules of the format and surely not by intention.
  ///
  /// - Parameter fields: the record's, by their index in the block.
  mutating func reportRowsInQuotes(_ fields: Range<Int>, lastLine: Int) {
    guard fields.count > 2 else { return }
    for field in fields {
      let start = field == parser.keptFields ? 0 : parser.unkeptEnd(ofField: field - 1)
      let text = UnsafeBufferPointer(
        rebasing: parser.unkeptBytes[start..<parser.unkeptEnd(ofField: field)])
      guard text.count > 0,
        RowsInQuotes(
          fields: fields.count, place: field - fields.lowerBound,
          delimiter: file.delimiter.rawValue
        ).hold(in: text)
      else { continue }
      log.append(
        ReadFault(
          kind: .rowsInQuotes, record: place.record, line: place.line, lastLine: lastLine,
          excelRow: place.excelRow, field: field - fields.lowerBound, offset: nil))
    }
  }
}

/// Tells a cell of several lines from records that two stray quotes have made one cell of.
///
/// There, the first line goes on as a record does behind this field, the last ends as one does before it, and each
/// between has the fields of a whole one.
struct RowsInQuotes {
  /// Fields of a record.
  let fields: Int
  /// 0-based.
  let place: Int
  let delimiter: UInt8

  func hold(in text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard text.contains(delimiter) else { return false }
    let lines = text.split(omittingEmptySubsequences: true) { $0 == 0x0A || $0 == 0x0D }
    guard lines.count > 1, let first = lines.first, let last = lines.last else { return false }
    return delimiters(in: first) == fields - 1 - place && delimiters(in: last) == place
      && lines.dropFirst().dropLast().allSatisfy { delimiters(in: $0) == fields - 1 }
  }

  private func delimiters(in line: Slice<UnsafeBufferPointer<UInt8>>) -> Int {
    line.count { $0 == delimiter }
  }
}
