import Exchange
import Tables

extension DatasetColumns {
  init(_ columns: [ColumnMapping], _ schema: DatasetSchema) {
    self.init()
    for column in columns {
      guard let field = column.fieldName.flatMap(schema.field) else {
        note(unread: column, schema)
        continue
      }
      note(field, at: column.index)
    }
  }

  private mutating func note(_ field: Field, at column: Int) {
    examples[column] = field.example
    switch field.kind {
    case .count: counts.append(column)
    case .date, .period: times.append(column)
    case .municipality: givens.append(column)
    case .key:
      keys.append(column)
      asked.insert(column)
    case .text:
      texts.insert(column)
      if !field.isRequired { remarks.append(column) }
    case .residence, .programme, .code, .corporateNumber: break
    }
    if field.isRequired, field.kind != .count, field.kind != .date, field.kind != .period {
      identifying.append(column)
    }
  }

  /// A column that only helps to read others, or that nobody reads: the cells of neither are checked.
  private mutating func note(unread column: ColumnMapping, _ schema: DatasetSchema) {
    asked.insert(column.index)
    guard case .helper(let name) = column.target else {
      unread.insert(column.index)
      return
    }
    givens.append(column.index)
    let helper = schema.helpers.first { $0.name == name }
    if helper?.kind == .municipalityName { identifying.append(column.index) }
  }
}
