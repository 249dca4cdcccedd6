extension RecordReader {
  func fault(_ kind: ReadFault.Kind, field: Int?, offset: Int) -> ReadFault {
    ReadFault(
      kind: kind, record: place.record, line: place.line, lastLine: lines.currentLine,
      excelRow: place.excelRow, field: field, offset: offset)
  }

  /// Reports a fault so many bytes into the record under way.
  mutating func report(_ kind: ReadFault.Kind, field: Int?, at offset: Int) {
    log.append(fault(kind, field: field, offset: lines.sourceOffset(of: offset)))
  }

  /// Reports the marked bytes of the record under way, each with its field.
  mutating func reportMarks() throws(ReadFailure) {
    try scanner.takeRecord(of: &lines)
    reportMarks(of: scanner.scan)
  }

  mutating func reportMarks(of scan: RecordScan) {
    while let mark = log.takeMark(before: lines.position) {
      let offset = mark.position - lines.recordPosition
      report(mark.kind, field: scan.field(at: offset), at: offset)
    }
  }

  mutating func reportMarksOfDamage() {
    while let mark = log.takeMark(before: lines.position) {
      report(mark.kind, field: nil, at: mark.position - lines.recordPosition)
    }
  }
}
