import Cells
import DelimitedText
import Exchange
import JapaneseText

/// The name beside a municipality's code must be that municipality's; it fills a blank code.
final class MunicipalityNameRule {
  private let municipality: Int
  /// Name of the field whose code the names go with.
  let field: String
  private let names: any FieldColumn
  private let areas: AreaRegistry

  init?(schema: DatasetSchema, names: (any FieldColumn)?, areas: AreaRegistry) {
    let helper = schema.helpers.first { $0.kind == .municipalityName }
    guard let names, let field = helper?.field, let municipality = schema.index(of: field) else {
      return nil
    }
    self.municipality = municipality
    self.field = field
    self.names = names
    self.areas = areas
  }

  func scan(_ block: borrowing RecordBlock, _ rows: RowMarks) { names.scan(block, rows) }

  /// - Returns: Verdicts, and the positions whose blank code the name has filled.
  func judge(
    _ cells: RunCells, of block: borrowing RecordBlock
  ) -> (verdicts: [Verdict], filled: [Int]) {
    _ = names.emit(cells.run, of: block, keepsText: false)
    let (values, marks) = (names.values.base, names.marks.base)
    let codes = cells[municipality]
    var verdicts: [Verdict] = []
    var filled: [Int] = []
    for position in 0..<cells.count {
      let isNamed = CellMark.isValue(marks[position])
      if codes.hasValue(position) {
        if isNamed ? codes.values[position] == values[position] : CellMark.isBlank(marks[position])
        {
          continue
        }
        verdicts.append(mismatch(position, codes.values[position], cells.run))
      } else if codes.isBlank(position) {
        if isNamed {
          codes.values[position] = values[position]
          codes.marks[position] = CellMark.value
          filled.append(position)
        } else {
          verdicts.append(
            Verdict(position: position, field: municipality, code: .requiredBlank))
        }
      }
    }
    return (verdicts, filled)
  }

  /// The name as written, for the change that a filled code is.
  func name(at position: Int, of run: RowRun) -> String {
    names.spelling(at: position, of: run).raw ?? ""
  }

  private func mismatch(_ position: Int, _ code: Int64, _ run: RowRun) -> Verdict {
    let name = name(at: position, of: run)
    let written = Digits.padded(Int(code), to: 6)
    let named = Set(areas.areas(named: name).filter { $0.kind != .prefecture }.map(\.code)).sorted()
    let suggestions = ([written] + named).map {
      Finding.Suggestion(text: $0, meaning: areas.area(code: $0)?.name ?? "")
    }
    return Verdict(
      position: position, field: municipality, code: .municipalityMismatch,
      values: [
        "name": PersonalData.safe(name), "code": written,
        "expected": areas.area(code: written)?.name ?? "",
      ], suggestions: suggestions)
  }
}
