package import DelimitedText
package import Exchange

/// Turns what was wrong with the bytes into findings, each once.
struct FaultTranslator {
  private let columns: [ColumnMapping]
  private var told = 0
  private var undecodable: Set<CellNumber> = []

  private struct CellNumber: Hashable { let record: Int, column: Int }

  init(columns: [ColumnMapping]) { self.columns = columns }

  /// Tells the faults that have come since the last call.
  mutating func tell(_ faults: [ReadFault], to collector: inout FindingCollector) {
    for fault in faults.dropFirst(told) {
      let code = FindingCode(fault.kind)
      if code == .undecodableBytes, let column = fault.field {
        undecodable.insert(CellNumber(record: fault.record, column: column))
      }
      collector.add(code, at: place(of: fault), values: ["last": String(fault.lastLine)])
    }
    told = faults.count
  }

  /// Whether the reader itself has told that a cell could not be decoded.
  func hasTold(undecodable column: Int, of record: Int) -> Bool {
    undecodable.contains(CellNumber(record: record, column: column))
  }

  private func place(of fault: ReadFault) -> Finding.Place {
    if fault.record == 0 { return Finding.Place(offset: fault.offset) }
    let mapping = fault.field.flatMap { index in columns.first { $0.index == index } }
    return Finding.Place(
      record: fault.record, line: fault.line, excelRow: fault.excelRow,
      column: fault.field.map { $0 + 1 }, field: mapping?.fieldName, label: mapping?.label,
      offset: fault.offset)
  }
}

extension FindingCode {
  /// What a submitter is told of a fault in the bytes.
  package init(_ kind: ReadFault.Kind) {
    self =
      switch kind {
      case .undecodableBytes, .nulByte: .undecodableBytes
      case .replacementCharacter: .replacementCharacter
      case .mojibake: .mojibake
      case .encodingAmbiguous: .encodingAmbiguous
      case .quoteInsideField: .quoteInsideField
      case .textAfterQuote: .textAfterQuote
      case .rowsInQuotes: .rowsInQuotes
      case .unterminatedQuote: .damagedRecord
      case .fieldTooLong: .fieldTooLong
      case .recordTooLong: .recordTooLong
      case .tooManyFields: .tooManyFields
      }
  }
}
