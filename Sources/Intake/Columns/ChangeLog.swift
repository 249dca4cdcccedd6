import Cells
import Exchange

/// The changes of one file: each distinct spelling of a field once, with how often it came.
struct ChangeLog {
  /// Distinct spellings kept per field.
  static let keptPerField = 10_000

  private struct Key: Hashable { let field: String, raw: String, value: String }
  private var positions: [Key: Int] = [:]
  private var changes: [Change] = []
  private var kept: [String: Int] = [:]

  mutating func add(
    field: String, raw: String, value: String, rule: CellRule, count: Int, firstRecord: Int
  ) {
    add(
      Change(
        field: field, raw: raw, value: value, rule: rule.rawValue, count: count,
        firstRecord: firstRecord))
  }

  mutating func add(_ change: Change) {
    let key = Key(field: change.field, raw: change.raw, value: change.value)
    if let position = positions[key] {
      changes[position].count += change.count
    } else if kept[change.field, default: 0] < Self.keptPerField {
      kept[change.field, default: 0] += 1
      positions[key] = changes.count
      changes.append(change)
    }
  }

  /// By field in the schema's order, then by first record.
  func sorted(by schema: DatasetSchema) -> [Change] {
    let order = Dictionary(
      uniqueKeysWithValues: schema.fields.enumerated().map { ($0.element.name, $0.offset) })
    return changes.sorted { left, right in
      (order[left.field] ?? 0, left.firstRecord, left.raw)
        < (order[right.field] ?? 0, right.firstRecord, right.raw)
    }
  }
}
