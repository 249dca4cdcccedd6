import DelimitedText
import Exchange
import Intake

extension InspectAnswer {
  /// - Parameters:
  ///   - readability: the score of the file.
  ///   - language: of the titles of rules.
  ///   - title: what a finding is called in that language.
  init(
    _ source: SourceFile, _ inspection: Inspection, readability: ReadabilityScore,
    in language: Language, title: (FindingCode) -> String
  ) {
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
      setAside: layout.setAside,
      setAsideCount: layout.setAsideCount,
      warnings: inspection.faults.map { Warning($0, title: title) },
      warningCount: inspection.faults.count + inspection.faultsDropped.values.reduce(0, +),
      encodingRunnerUp: source.encodingRunnerUp.map(RunnerUp.init),
      readability: readability, language: language,
      isDamaged: ReadFault.areDamage(inspection.faults, inspection.faultsDropped))
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
      code: code.rawValue, record: place.record, line: place.line,
      lastLine: fault.lastLine > fault.line ? fault.lastLine : nil, cell: place.cell,
      offset: place.offset, text: title(code))
  }
}

extension ReadFault {
  /// Whether among faults, and kinds of faults that are only counted, bytes or a record could not be read.
  static func areDamage(_ faults: [ReadFault], _ dropped: [Kind: Int]) -> Bool {
    faults.contains { $0.kind.isDamage } || dropped.keys.contains(where: \.isDamage)
  }
}

extension ReadFault.Kind {
  fileprivate var isDamage: Bool {
    self == .undecodableBytes || self == .nulByte || damagesRecord
  }
}
