import Exchange
import JapaneseText

/// Tells records from what else stands in a table.
struct RowJudge {
  private let labelKeys: [String]
  /// Free texts may hold any word; only at a record's start does one speak of the whole record.
  private let isFreeText: [Bool]

  init(labels: [String], columns: [ColumnMapping], schema: DatasetSchema) {
    labelKeys = labels.map(WidthFolding.matchKey)
    isFreeText = columns.map { column in
      guard let name = column.fieldName else { return true }
      return schema.field(name)?.kind == .text
    }
  }

  /// Why a record below the header is no data; nil where it is.
  func reason(of cells: [String]) -> Layout.SetAside.Reason? {
    let filled = cells.indices.filter { !WidthFolding.trimmed(cells[$0]).isEmpty }
    guard let first = filled.first else { return .blank }
    if filled.count == 1 {
      if RowWords.saysNothingToReport(cells[first]) { return .nothingToReport }
      if RowWords.isNote(cells[first]) { return .note }
    }
    if isHeaderAgain(cells, filled) { return .repeatedHeader }
    for index in filled
    where index == first || !(isFreeText.indices.contains(index) && isFreeText[index]) {
      if let total = RowWords.total(cells[index]) { return total }
    }
    return nil
  }

  /// Whether every filled cell of a record states a unit or the form of a value.
  static func isUnitRow(_ cells: [String]) -> Bool {
    let filled = cells.map(WidthFolding.trimmed).filter { !$0.isEmpty }
    guard filled.contains(where: { UnitWords.unit(stated: $0) != nil }) else { return false }
    return filled.allSatisfy { UnitWords.unit(stated: $0) != nil || isForm($0) }
  }

  /// yyyy/mm/dd, 和暦, 選択: hints that stand beside units.
  private static func isForm(_ text: String) -> Bool {
    let key = WidthFolding.matchKey(text).filter { !"()".contains($0) }
    return key.hasPrefix("yyyy") || ["西暦", "和暦", "選択", "コード", "年月日", "任意", "必須", "-"].contains(key)
  }

  private func isHeaderAgain(_ cells: [String], _ filled: [Int]) -> Bool {
    let same = filled.filter { index in
      labelKeys.indices.contains(index) && !labelKeys[index].isEmpty
        && WidthFolding.matchKey(cells[index]) == labelKeys[index]
    }
    return same.count >= 2 && same.count * 2 > filled.count
  }
}
