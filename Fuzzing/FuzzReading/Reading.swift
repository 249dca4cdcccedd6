import DelimitedText
import Exchange
import Intake

/// All that reading a file gives, to be compared and checked.
struct Reading: Equatable {
  struct Record: Equatable {
    var line: Int
    var excelRow: Int
    var isDamaged: Bool
    var fields: [[UInt8]]
  }

  private(set) var records: [Record] = []
  private(set) var faults: [ReadFault]
  private(set) var faultsDropped: [ReadFault.Kind: Int]

  init(_ reader: consuming RecordReader, of source: SourceFile) throws(ReadFailure) {
    var reader = reader
    var block = RecordBlock()
    while try reader.next(&block) {
      hold(block.firstRecordNumber == records.count + 1, "records are miscounted")
      for record in 0..<block.count {
        let fields = (0..<block.fieldCount(record)).map { Array(block.field(record, $0)) }
        for field in fields { _ = field.withUnsafeBufferPointer(source.decode) }
        records.append(
          Record(
            line: block.line(record), excelRow: block.excelRow(record),
            isDamaged: block.isDamaged(record), fields: fields))
      }
    }
    (faults, faultsDropped) = (reader.faults, reader.faultsDropped)
  }

  func checkInvariants(of source: SourceFile, bytes: [UInt8]) {
    checkPlaces()
    checkFaults(of: source)
    hold(
      records.allSatisfy { !$0.fields.isEmpty && (!$0.isDamaged || $0.fields.count == 1) },
      "a record has no field, or a damaged one several")
    checkText(of: source, bytes: bytes)
  }

  private func checkPlaces() {
    var before = (line: 0, excelRow: 0)
    for record in records {
      hold(record.line > before.line, "lines do not ascend")
      hold(record.excelRow > before.excelRow, "Excel rows do not ascend")
      hold(record.excelRow <= record.line, "more Excel rows than lines")
      before = (record.line, record.excelRow)
    }
  }

  private func checkFaults(of source: SourceFile) {
    for fault in faults {
      hold(0...records.count ~= fault.record, "a fault lies outside the records")
      hold(0...source.byteCount ~= fault.offset ?? 0, "a fault lies outside the file")
      hold(fault.line <= fault.lastLine, "a fault ends before it begins")
    }
    let damaged = records.indices.filter { records[$0].isDamaged }.map { $0 + 1 }
    let told = Set(faults.filter(\.kind.damagesRecord).map(\.record))
    if faultsDropped.isEmpty {
      hold(told == Set(damaged), "damaged records and their faults differ")
    }
  }

  /// Apart from quotes, delimiters and line ends, the fields hold what the file holds, in its order.
  private func checkText(of source: SourceFile, bytes: [UInt8]) {
    let isCut = faults.contains { $0.kind == .fieldTooLong || $0.kind == .recordTooLong }
    let signs: Set<UInt8> = [0x22, 0x0A, 0x0D, source.delimiter.rawValue]
    let kept = records.flatMap(\.fields).joined().filter { !signs.contains($0) }
    hold(kept.count <= 3 * bytes.count, "the fields hold more than the file")
    guard source.encoding == .utf8 || source.encoding == .cp932, !isCut,
      !records.contains(where: \.isDamaged) || faultsDropped.isEmpty
    else { return }
    let text = bytes.dropFirst(source.hasBOM ? 3 : 0).filter { !signs.contains($0) }
    hold(kept == text, "text was lost")
  }
}

extension Inspection {
  func checkInvariants(of reading: Reading) {
    hold(recordCount == reading.records.count, "the layout counts other records")
    hold(dataRecordCount <= recordCount, "more records with data than records")
    hold(
      layout.headerRows.allSatisfy { 1...recordCount ~= $0 }, "a header row outside the file")
    hold(
      layout.setAside.allSatisfy { 1...recordCount ~= $0.record }, "set aside outside the file")
    hold(faults == reading.faults, "the layout sees other faults")
  }
}
