import Cells
import Exchange

/// The name beside a municipality's code must be that municipality's; it fills a blank code.
struct MunicipalityNameRule: RecordRule {
  private let municipality: Int
  private let field: String
  private let names: any FieldColumn
  private let areas: AreaRegistry
  private let people: PersonFinder

  /// - Parameter names: the column of names; nil where the file has none.
  init?(
    schema: DatasetSchema, names: (any FieldColumn)?, areas: AreaRegistry, people: PersonFinder
  ) {
    guard let names, let field = schema.fieldNamedBeside,
      let municipality = schema.index(of: field)
    else { return nil }
    self.municipality = municipality
    self.field = field
    self.names = names
    self.areas = areas
    self.people = people
  }

  var needs: Set<Int> { [] }

  func judge(_ cells: RunCells, _ said: inout RunVerdicts) {
    let (values, marks) = (names.values.base, names.marks.base)
    let codes = cells[municipality]
    for position in 0..<cells.count {
      let isNamed = CellMark.isValue(marks[position])
      if codes.hasValue(position) {
        if isNamed ? codes.values[position] == values[position] : CellMark.isBlank(marks[position])
        {
          continue
        }
        said.add(mismatch(position, codes.values[position], cells.run))
      } else if codes.isBlank(position) {
        if isNamed {
          codes.fill(position, with: values[position])
          said.add(filled: filled(position, cells))
        } else {
          said.add(RecordVerdict(position: position, field: municipality, code: .requiredBlank))
        }
      }
    }
  }

  private func filled(_ position: Int, _ cells: RunCells) -> Change {
    Change(
      field: field, raw: name(at: position, of: cells.run),
      value: Digits.padded(Int(names.values.base[position]), to: 6),
      rule: CellRule.municipalityNameBeside.rawValue, count: 1,
      firstRecord: cells.record(position))
  }

  /// The name as written.
  private func name(at position: Int, of run: RowRun) -> String {
    names.spelling(at: position, of: run).raw ?? ""
  }

  private func mismatch(_ position: Int, _ code: Int64, _ run: RowRun) -> RecordVerdict {
    let name = name(at: position, of: run)
    let written = Digits.padded(Int(code), to: 6)
    let named = Set(areas.areas(named: name).filter { $0.kind != .prefecture }.map(\.code)).sorted()
    let suggestions = ([written] + named).map {
      Finding.Suggestion(text: $0, meaning: areas.area(code: $0)?.name ?? "")
    }
    return RecordVerdict(
      position: position, field: municipality, code: .municipalityMismatch,
      values: [
        "name": people.safeCell(name), "code": written,
        "expected": areas.area(code: written)?.name ?? "",
      ], suggestions: suggestions)
  }
}

extension DatasetSchema {
  /// Name of the field whose code a column of names stands beside; nil where the schema has no such helper.
  var fieldNamedBeside: String? { helpers.first { $0.kind == .municipalityName }?.field }
}
