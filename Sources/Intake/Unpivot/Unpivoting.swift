import Cells
import DelimitedText
import Exchange

/// Makes of each record of a wide table one record for each of its parts that is filled.
///
/// The columns beside read a record of the file once for each of its parts: a run then holds its row as often.
final class Unpivoting {
  /// Part of each record of the run under way.
  let parts = Scratch<Int32>()
  private let plan: UnpivotPlan
  private var wideColumns: [WideColumn] = []

  private var recordCount = 0
  private var blankCellCount = 0

  init(_ plan: UnpivotPlan) { self.plan = plan }

  var partCount: Int { plan.parts.count }

  /// What came out so far.
  var outcome: FileReading.Unpivoted {
    FileReading.Unpivoted(recordCount: recordCount, blankCellCount: blankCellCount)
  }

  /// The column of a field that the labels tell; nil where they do not.
  func labelColumn(for field: Field, _ grammars: FieldGrammars) -> LabelColumn? {
    labelColumn(field, isHelper: false) { grammars.spelling(of: $0, field: field) }
  }

  func labelColumn(
    for helper: DatasetSchema.Helper, _ grammars: FieldGrammars
  ) -> LabelColumn? {
    labelColumn(Field(helper: helper), isHelper: true) {
      grammars.spelling(of: $0, helper: helper.kind)
    }
  }

  /// The column of a field that the wide columns hold; nil where they do not.
  func wideColumn(for field: Field, _ memo: (ColumnMapping) -> MemoColumn) -> WideColumn? {
    let columns = plan.parts.map { part in
      part.columns.first { $0.field == field.name }.map { memo($0.mapping) }
    }
    guard columns.contains(where: { $0 != nil }) else { return nil }
    let column = WideColumn(field: field, columns: columns, parts: parts)
    wideColumns.append(column)
    return column
  }

  /// Every row once for each of its filled parts; sets ``parts``.
  func expand(_ rows: ArraySlice<Int32>) -> [Int32] {
    var expanded: [Int32] = []
    expanded.reserveCapacity(rows.count * partCount)
    parts.prepare(rows.count * partCount)
    for row in rows {
      for part in 0..<partCount {
        let (cells, filled) = wideColumns.reduce(into: (0, 0)) { count, column in
          guard let isBlank = column.isBlank(Int(row), part: part) else { return }
          count.0 += 1
          if !isBlank { count.1 += 1 }
        }
        blankCellCount += cells - filled
        if filled == 0 { continue }
        parts.base[expanded.count] = Int32(part)
        expanded.append(row)
      }
    }
    recordCount += expanded.count
    return expanded
  }

  private func labelColumn(
    _ field: Field, isHelper: Bool, read: (String) -> CellSpelling
  ) -> LabelColumn? {
    guard let index = plan.names.firstIndex(of: field.name) else { return nil }
    let labels = plan.parts.map {
      LabelColumn.Label($0.columns[0].mapping, read($0.names[index]))
    }
    return LabelColumn(field: field, isHelper: isHelper, labels: labels, parts: parts)
  }
}
