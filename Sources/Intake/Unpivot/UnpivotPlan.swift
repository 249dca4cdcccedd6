import Exchange
import JapaneseText

/// Which columns of one file become records, and what their labels tell.
struct UnpivotPlan {
  /// One of the records that a record of the file may become.
  struct Part {
    /// A value for each name, as the profile writes it.
    let names: [String]
    /// The column of each field that the part's cells hold; the first one is told where the part is meant.
    let columns: [(field: String, mapping: ColumnMapping)]
  }

  /// Fields or helpers that the labels tell.
  let names: [String]
  /// In the order of the file's columns.
  let parts: [Part]

  /// - Parameter columns: of the file; nil where none of them is to become records.
  init?(_ unpivots: [Profile.Unpivot], columns: [ColumnMapping]) {
    let wide = columns.filter { $0.reason == .unpivot }
    guard let names = unpivots.first?.names, !wide.isEmpty else { return nil }
    let meanings = Self.meanings(of: unpivots)
    var parts: [Part] = []
    for mapping in wide {
      guard let field = mapping.fieldName,
        let values = meanings[UnitWords.split(labelKey: WidthFolding.matchKey(mapping.label)).label]
          ?? meanings[WidthFolding.matchKey(mapping.label)]
      else { continue }
      // Columns of two fields for one quarter make one record; two months of one quarter make two.
      let place = parts.firstIndex { part in
        part.names == values && !part.columns.contains { $0.field == field }
      }
      let columns = [(field: field, mapping: mapping)]
      if let place {
        parts[place] = Part(names: values, columns: parts[place].columns + columns)
      } else {
        parts.append(Part(names: values, columns: columns))
      }
    }
    self.names = names
    self.parts = parts
  }

  private static func meanings(of unpivots: [Profile.Unpivot]) -> [String: [String]] {
    let columns = unpivots.flatMap(\.columns).map { (WidthFolding.matchKey($0.key), $0.value) }
    return Dictionary(columns, uniquingKeysWith: { first, _ in first })
  }
}
