/// What became of one column of a file.
package struct ColumnMapping: Sendable, Equatable {
  package enum Target: Sendable, Equatable {
    /// Name of a schema field.
    case field(String)
    /// Name of a schema helper, such as `fiscal_year`.
    case helper(String)
    /// Known and not read.
    case ignored
    case none
  }
  /// Why the column was mapped so.
  package enum Reason: String, Sendable, CaseIterable {
    /// The label is the field's name.
    case name
    /// The label is the field's title.
    case title
    /// The label is one of the schema's accepted labels.
    case label
    /// The submitter's profile says so.
    case profile
    /// The submitter's profile makes records of the column's cells.
    case unpivot
    /// Beside a code column: the name that goes with the code.
    case besideCode = "beside-code"
    /// The only column that tells the municipality.
    case onlyName = "only-name"
    /// Holds personal data by its label.
    case personal
    /// A second column for a field that has one.
    case duplicate
    /// Without a label.
    case blank
    /// Nothing fits.
    case unknown
  }

  /// 0-based.
  package let index: Int
  /// As written.
  package let label: String
  package var target: Target
  package var reason: Reason
  /// The unit that the label states in brackets: 千円 of `経費（千円）`.
  package var unit: String?
  /// What the profile reads out of the label, a value for each name; empty unless the column becomes records.
  package var told: [String] = []
  /// Whether the submitter's profile declares what stands there to be public: it is neither sought nor kept.
  package var isPublic = false

  package init(
    index: Int, label: String, target: Target, reason: Reason, unit: String? = nil,
    told: [String] = []
  ) {
    self.index = index
    self.label = label
    self.target = target
    self.reason = reason
    self.unit = unit
    self.told = told
  }

  /// Whether it only helps to read another column: a year, the name beside a code.
  package var isHelper: Bool { if case .helper = target { true } else { false } }

  /// Field name, where the column is one.
  package var fieldName: String? {
    if case .field(let name) = target { name } else { nil }
  }
}

extension DatasetSchema {
  /// What a column that one of its fields reads is called; nil for any other column.
  package func title(of column: ColumnMapping) -> String? {
    column.fieldName.flatMap { field($0)?.title }
  }
}
