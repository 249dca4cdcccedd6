import Cells
import DelimitedText
import Exchange
import JapaneseText
import Tables

/// Puts together what the file, the check and its findings say of one cell.
struct CellExplainer {
  let cell: ExcelCell
  let located: LocatedCell
  let source: SourceFile
  let context: IntakeContext
  let report: FileReading
  let probe: CellProbe

  var explanation: CellExplanation {
    var explanation = CellExplanation(
      cell: cell, standing: standing, encoding: source.encoding.rawValue)
    if explanation.standing == .quarantined { return explanation }
    if explanation.standing.isOfColumn {
      explanation.column = report.columns.first { $0.index == cell.column - 1 }
      explanation.field = explanation.column.flatMap(field)
    }
    guard case .inRecord(let record) = located else { return explanation }
    explanation.place = (record: record.number, line: record.line)
    explanation.findings = report.findings.findings.filter { finding in
      finding.place.record == record.number
        && (finding.place.column == nil || finding.place.column == cell.column)
    }
    tellText(of: record, in: &explanation)
    let readings = CellReadings(probe.readings, context)
    explanation.values = readings.values(of: explanation.text)
    if let text = explanation.text, !explanation.isMasked {
      explanation.steps = readings.steps(from: text)
    }
    return explanation
  }

  private var standing: CellExplanation.Standing {
    if report.isQuarantined { return .quarantined }
    switch located {
    case .onBlankLine: return .blankLine
    case .belowTable: return .beyondTable
    case .inRecord(let record): return standing(in: record)
    }
  }

  private func standing(in record: LocatedCell.Record) -> CellExplanation.Standing {
    if record.isDamaged { return .damagedRecord }
    let isNamed = cell.column <= report.layout.labels.count
    if report.layout.headerRows.contains(record.number) { return isNamed ? .header : .beyondTable }
    let aside = report.layout.setAside.first { $0.record == record.number }?.reason
    if let reason = probe.setAside ?? aside {
      return record.bytes == nil ? .beyondTable : .setAside(reason)
    }
    if !probe.hasBegun { return record.bytes == nil ? .beyondTable : .unreadFile }
    if record.bytes == nil { return isNamed ? .missing : .beyondTable }
    if !probe.isRead { return .unreadRecord }
    if !probe.readings.isEmpty { return .data }
    return report.columns.contains { $0.index == cell.column - 1 && $0.fieldName != nil }
      ? .mutedColumn : .unreadColumn
  }

  private func field(of column: ColumnMapping) -> Field? {
    switch column.target {
    case .field(let name): context.schema.field(name)
    case .helper(let name):
      context.schema.helpers.first { $0.name == name }.map(Field.init(helper:))
    case .ignored, .none: nil
    }
  }

  /// Nothing of a cell that looks like personal data is told but its shape.
  private func tellText(of record: LocatedCell.Record, in explanation: inout CellExplanation) {
    guard let bytes = record.bytes else { return }
    let text = bytes.withUnsafeBufferPointer { source.decode($0) }
    explanation.isMasked = text.map { isPersonal($0, explanation.findings) } ?? false
    explanation.text = explanation.isMasked ? text.map(PersonalData.masked) : text
    if explanation.isMasked { return }
    explanation.areBytesTranscoded = source.encoding == .iso2022jp
    explanation.bytes = fileBytes(bytes, text)
  }

  private func isPersonal(_ text: String, _ findings: [Finding]) -> Bool {
    // The list of findings ends somewhere; what was read of the cell does not.
    let faults = probe.readings.compactMap(\.spelling.reading.fault?.code)
    if faults.contains(.personalDataCell)
      || findings.contains(where: {
        $0.code == .personalDataCell && $0.place.column == cell.column
      })
    {
      return true
    }
    // What a field has read without a word is no personal data: keys may look like somebody's number.
    return probe.readings.isEmpty && context.vocabulary.people.speaksOfPerson(text)
  }

  /// The bytes as they stand in the file: the reader hands UTF-16 over as UTF-8.
  private func fileBytes(_ bytes: [UInt8], _ text: String?) -> [UInt8] {
    guard let text, source.encoding == .utf16le || source.encoding == .utf16be else { return bytes }
    return text.utf16.flatMap { unit in
      let (high, low) = (UInt8(unit >> 8), UInt8(unit & 0xFF))
      return source.encoding == .utf16be ? [high, low] : [low, high]
    }
  }
}

extension CellExplanation.Standing {
  /// Whether the column's label speaks of the cell.
  fileprivate var isOfColumn: Bool {
    switch self {
    case .data, .missing, .header, .unreadColumn, .mutedColumn, .unreadRecord: true
    case .setAside, .damagedRecord, .unreadFile, .blankLine, .beyondTable, .quarantined: false
    }
  }
}
