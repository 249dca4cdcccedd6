/// One column of a file as it was read: its label, and what it became.
package struct ReadColumn: Sendable, Equatable {
  /// As written; empty where the column has none.
  package let label: String
  /// Name of the field or helper; nil where the column was not read.
  package let name: String?

  package init(label: String, name: String?) {
    self.label = label
    self.name = name
  }
}

/// The header of a submitter's last accepted file of a dataset, with which the next one is compared.
package struct EarlierHeader: Sendable, Equatable {
  /// The quarter for which that file was sent.
  package let quarter: FiscalQuarter
  package let columns: [ReadColumn]

  package init(quarter: FiscalQuarter, columns: [ReadColumn]) {
    self.quarter = quarter
    self.columns = columns
  }
}
