import Exchange
import JapaneseText
import Tables

/// Maps the columns of a header to fields and helpers, and says what is uncertain.
struct ColumnMapper {
  private(set) var columns: [ColumnMapping] = []
  /// Findings about the header, without the place that only the caller knows.
  private(set) var faults: [Fault] = []

  struct Fault {
    let code: FindingCode
    /// The column concerned; nil for one that is missing.
    let column: Int?
    let field: String?
    let values: [String: String]
    let suggestions: [Finding.Suggestion]
  }

  private let book: LabelBook

  init(labels: HeaderLabels, book: LabelBook, constants: [String: String]) {
    self.book = book
    columns = labels.joined.indices.map { Self.column($0, labels, book) }
    preferCodeOverName()
    promoteLoneName()
    dropDuplicates()
    reportUnknown()
    reportUnits()
    reportMissing(constants: constants)
  }

  private static func column(
    _ index: Int, _ labels: HeaderLabels, _ book: LabelBook
  ) -> ColumnMapping {
    let label = labels.joined[index]
    func mapping(_ target: ColumnMapping.Target, _ reason: ColumnMapping.Reason, _ unit: String?)
      -> ColumnMapping
    {
      ColumnMapping(
        index: index, label: book.vocabulary.people.safe(label), target: target, reason: reason,
        unit: unit)
    }
    if WidthFolding.trimmed(label).isEmpty { return mapping(.none, .blank, nil) }
    if book.isPublic([label] + labels.parts[index]) {
      var column = mapping(.ignored, .profile, nil)
      column.isPublic = true
      return column
    }
    // A profile may pass over a column or read it as another, yet not where people's names are in it.
    if ([label] + labels.parts[index]).contains(where: book.vocabulary.announcesPerson) {
      return mapping(.none, .personal, nil)
    }
    guard let entry = labels.candidates(index).lazy.compactMap(book.entry).first else {
      return mapping(.none, .unknown, nil)
    }
    var found = mapping(entry.target, entry.reason, entry.unit)
    found.told = entry.told
    return found
  }

  /// 市町村コード beside 市町村: the one without the word code is the name.
  private mutating func preferCodeOverName() {
    guard let helper = nameHelper, !columns.contains(where: { $0.target == .helper(helper.name) })
    else { return }
    let same = columns.indices.filter { columns[$0].target == .field("municipality") }
    guard same.count == 2 else { return }
    let codes = same.filter { book.vocabulary.saysCode(columns[$0].label) }
    guard codes.count == 1, let name = same.first(where: { $0 != codes[0] }) else { return }
    columns[name].target = .helper(helper.name)
    columns[name].reason = .besideCode
  }

  /// A name column alone is the municipality column.
  private mutating func promoteLoneName() {
    guard let helper = nameHelper, book.schema.index(of: "municipality") != nil,
      !columns.contains(where: { $0.target == .field("municipality") }),
      let name = columns.firstIndex(where: { $0.target == .helper(helper.name) })
    else { return }
    columns[name].target = .field("municipality")
    columns[name].reason = .onlyName
  }

  private mutating func dropDuplicates() {
    var taken = takenByWideColumns
    for index in columns.indices {
      let name: String
      switch columns[index].target {
      case .field where columns[index].reason == .unpivot:
        name = WidthFolding.matchKey(columns[index].label)
      case .field(let field): name = field
      case .helper(let helper): name = helper
      case .ignored, .none: continue
      }
      if let first = taken[name] {
        report(
          .duplicateColumn, column: index, field: name,
          values: ["other": columns[first].label, "title": title(of: name)])
        columns[index].target = .none
        columns[index].reason = .duplicate
      } else {
        taken[name] = index
      }
    }
  }

  /// Fields and helpers that columns which become records hold and tell, with the first such column.
  private var takenByWideColumns: [String: Int] {
    let wide = columns.filter { $0.reason == .unpivot }
    guard let first = wide.first else { return [:] }
    let held = wide.compactMap { column in column.fieldName.map { ($0, column.index) } }
    let told = book.unpivotNames.map { ($0, first.index) }
    return Dictionary(held + told, uniquingKeysWith: { first, _ in first })
  }

  private mutating func reportUnknown() {
    for column in columns where column.reason == .unknown {
      report(
        .unmappedColumn, column: column.index, field: nil,
        suggestions: book.suggestions(for: column.label))
    }
  }

  /// 経費（人） where the field counts 円; the cells of 経費（千円） are read as such.
  private mutating func reportUnits() {
    for column in columns {
      guard let unit = column.unit, let name = column.fieldName,
        let field = book.schema.field(name),
        !book.vocabulary.units.agree(unit, with: field.unit)
      else { continue }
      report(
        .unitMismatch, column: column.index, field: name,
        values: ["unit": unit, "expected": field.unit ?? ""])
    }
  }

  private mutating func reportMissing(constants: [String: String]) {
    let present = Set(columns.compactMap(\.fieldName)).union(constants.keys)
      .union(takenByWideColumns.keys)
    for field in book.schema.fields where field.isRequired && !present.contains(field.name) {
      report(.requiredColumnMissing, column: nil, field: field.name, values: ["title": field.title])
    }
  }

  private mutating func report(
    _ code: FindingCode, column: Int?, field: String?, values: [String: String] = [:],
    suggestions: [Finding.Suggestion] = []
  ) {
    faults.append(
      Fault(code: code, column: column, field: field, values: values, suggestions: suggestions))
  }

  private var nameHelper: DatasetSchema.Helper? {
    book.schema.helpers.first { $0.kind == .municipalityName }
  }

  private func title(of name: String) -> String { book.schema.field(name)?.title ?? name }
}
