import Cells
import Exchange
import JapaneseText
import Tables

/// Quarters, months or the codes of a field side by side as columns, of which no profile says what they hold.
struct WideLayout {
  /// Columns that nothing else reads, and whose labels are values of the field.
  let columns: [ColumnMapping]
  /// Whether the file has no column for what is counted, because these hold it.
  let lacksValue: Bool
  private let field: Field
  private let valuesHeld: [Field]

  /// Nil where no two columns stand for values of one field that the file lacks.
  init?(_ columns: [ColumnMapping], in context: IntakeContext) {
    let unread = columns.filter { $0.reason == .unknown }
    if unread.count < 2 { return nil }
    let present = Set(columns.compactMap(\.fieldName))
      .union(context.profileDataset.constants.keys)
    let counts = context.schema.fields.filter { $0.kind == .count }
    lacksValue = present.isDisjoint(with: counts.map(\.name))
    let grammars = FieldGrammars(context)
    var best: (field: Field, columns: [ColumnMapping])?
    for field in context.schema.fields where lacksValue || !present.contains(field.name) {
      let told = Self.columns(unread, telling: field, grammars, context.vocabulary.units)
      if told.count > best?.columns.count ?? 1 { best = (field, told) }
    }
    guard let best else { return nil }
    field = best.field
    let told = present.contains(best.field.name) ? [] : [best.field.name]
    fields = Set(told + (lacksValue ? counts.map(\.name) : []))
    self.columns = best.columns
    valuesHeld = counts
  }

  /// Fields that the file lacks because these columns hold or tell them.
  let fields: Set<String>

  /// Whether a fault of the header follows from the layout.
  func explains(_ fault: ColumnMapper.Fault) -> Bool {
    switch fault.code {
    case .unmappedColumn: columns.contains { $0.index == fault.column }
    case .requiredColumnMissing:
      fault.field == field.name
        || lacksValue && valuesHeld.contains { $0.name == fault.field }
    default: false
    }
  }

  /// What the finding tells.
  var values: [String: String] {
    [
      "labels": columns.map(\.label).joined(separator: ", "), "title": field.title,
      "value": valuesHeld.first?.title ?? "",
    ]
  }

  /// Months of one quarter may stand side by side, but two names of one code are no wide table.
  private static func columns(
    _ columns: [ColumnMapping], telling field: Field, _ grammars: FieldGrammars, _ units: UnitTable
  ) -> [ColumnMapping] {
    switch field.kind {
    case .period, .code, .programme, .residence, .municipality: break
    case .date, .count, .key, .text, .corporateNumber: return []
    }
    let grammar = grammars.grammar(for: field)
    var meanings: Set<Int64> = []
    let told = columns.filter { column in
      if field.kind == .period, isQuestion(column.label, among: columns) { return false }
      guard let reading = Self.reading(of: column.label, grammar, units) else { return false }
      meanings.insert(reading.value)
      return true
    }
    return field.kind == .period || meanings.count > 1 ? told : []
  }

  /// Q4 beside Q5: questions of a survey are numbered as quarters are, and there are more of them.
  private static func isQuestion(_ label: String, among columns: [ColumnMapping]) -> Bool {
    questionNumber(label) != nil
      && columns.contains { questionNumber($0.label).map { $0 > 4 } ?? false }
  }

  private static func questionNumber(_ label: String) -> Int? {
    let key = WidthFolding.matchKey(label)
    guard key.first == "q" else { return nil }
    return Int(key.dropFirst().prefix { $0.isASCII && $0.isNumber })
  }

  /// What a label says as a cell of a field, or one of its words: 新規 男.
  private static func reading(
    of label: String, _ grammar: CellGrammar, _ units: UnitTable
  ) -> CellReading? {
    let plain = units.split(labelKey: WidthFolding.matchKey(label)).label
    let words = label.split(whereSeparator: \.isWhitespace).map(String.init)
    return ([plain] + words).lazy.map { grammar.spelling(of: $0).reading }.first {
      $0.fault == nil && $0.status == .value
    }
  }
}
