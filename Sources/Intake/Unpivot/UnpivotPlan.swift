import Exchange

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

  /// - Parameters:
  ///   - names: that the labels tell, of one profile.
  ///   - columns: of the file; nil where none of them is to become records.
  init?(names: [String], columns: [ColumnMapping]) {
    var parts: [Part] = []
    for mapping in columns where mapping.reason == .unpivot {
      guard let field = mapping.fieldName else { continue }
      // Columns of two fields for one quarter make one record; two months of one quarter make two.
      let place = parts.firstIndex { part in
        part.names == mapping.told && !part.columns.contains { $0.field == field }
      }
      let columns = [(field: field, mapping: mapping)]
      if let place {
        parts[place] = Part(names: mapping.told, columns: parts[place].columns + columns)
      } else {
        parts.append(Part(names: mapping.told, columns: columns))
      }
    }
    if parts.isEmpty { return nil }
    self.names = names
    self.parts = parts
  }
}
