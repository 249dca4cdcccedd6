import DelimitedText
import Exchange
import Intake

extension InspectAnswer {
  /// - Parameter title: what a finding is called in the language of the answer.
  init(_ source: SourceFile, _ inspection: Inspection, title: (FindingCode) -> String) {
    let layout = inspection.layout
    self.init(
      file: source.name, sha256: source.sha256, bytes: source.byteCount,
      encoding: source.encoding.rawValue, bom: source.hasBOM,
      lineEnding: source.lineEnding?.rawValue, delimiter: source.delimiter.text,
      recordCount: inspection.recordCount, headerRow: layout.headerRow,
      headerRows: layout.headerRows, dataRecordCount: inspection.dataRecordCount,
      columns: inspection.columns.map { column in
        Column(name: column.label, field: column.fieldName, isHelper: column.isHelper)
      },
      setAside: layout.setAside.map {
        SetAside(record: $0.record, line: $0.line, reason: $0.reason.rawValue, text: $0.text)
      },
      warnings: inspection.faults.map { Warning($0, title: title) },
      encodingRunnerUp: source.encodingRunnerUp.map(RunnerUp.init),
      isDamaged: inspection.faults.contains(where: \.isDamage))
  }
}

extension InspectAnswer.Warning {
  fileprivate init(_ fault: ReadFault, title: (FindingCode) -> String) {
    let code = FindingCode(fault.kind)
    let isPlaced = fault.record > 0
    let place = Finding.Place(
      record: isPlaced ? fault.record : nil, line: isPlaced ? fault.line : nil,
      excelRow: isPlaced ? fault.excelRow : nil, column: fault.field.map { $0 + 1 },
      offset: fault.offset)
    self.init(
      code: code.rawValue, record: place.record, line: place.line, cell: place.cell,
      offset: place.offset, text: title(code))
  }
}

extension ReadFault {
  /// Whether bytes or a whole record could not be read.
  fileprivate var isDamage: Bool {
    kind == .undecodableBytes || kind == .nulByte || kind.damagesRecord
  }
}

extension ColumnMapping {
  /// Whether it only helps to read another column.
  var isHelper: Bool { if case .helper = target { true } else { false } }
}
