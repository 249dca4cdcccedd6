import Exchange
import GRDB

/// The view that shows a record table as people read it: `participants_readable` writes codes, dates and signs
/// as our own files do (see `CanonicalText`).
struct RecordView {
  let table: RecordTable

  func create(in db: Database) throws {
    let name = "\(table.name)_readable"
    let columns = table.columns.map { column in
      "\(text(of: column)) AS \(column.field.name.quotedDatabaseIdentifier)"
    }
    try db.execute(
      sql: """
        DROP VIEW IF EXISTS \(name);
        CREATE VIEW \(name) AS
        SELECT receipts.slot || '-' || receipts.revision AS receipt, t.record AS record,
          t.part AS part,
          \(columns.joined(separator: ",\n  "))
        FROM \(table.name) AS t JOIN receipts ON receipts.id = t.receipt
        """)
  }

  static func fillCodeTexts(
    schemas: [DatasetSchema], project: Project, in db: Database
  ) throws {
    let statement = try db.makeStatement(sql: "INSERT OR REPLACE INTO code_texts VALUES (?, ?, ?)")
    for programme in project.programmes {
      try statement.execute(arguments: [programmeList, programme.id, programme.code])
    }
    for schema in schemas {
      for field in schema.fields {
        let list = codeList(of: field, in: schema.id)
        for code in field.codes { try statement.execute(arguments: [list, code.id, code.code]) }
      }
    }
  }

  private static let programmeList = "programme"

  private static func codeList(of field: Field, in dataset: DatasetID) -> String {
    "\(dataset.rawValue).\(field.name)"
  }

  private func text(of column: RecordTable.Column) -> String {
    let value = "t." + column.name.quotedDatabaseIdentifier
    return """
      CASE WHEN \(value) IS NOT NULL THEN \(text(of: value, field: column.field)) \
      ELSE \(sign(at: column.position)) END
      """
  }

  private func text(of value: String, field: Field) -> String {
    switch field.kind {
    case .municipality: "printf('%06d', \(value))"
    case .residence: residence(value)
    case .programme: code(value, of: Self.programmeList)
    case .date: "date(\(value) * 86400, 'unixepoch')"
    case .period: "printf('FY%dQ%d', \(value) / 4, \(value) % 4 + 1)"
    case .code: code(value, of: Self.codeList(of: field, in: table.dataset))
    case .corporateNumber: "printf('%013d', \(value))"
    case .count: "CAST(\(value) AS TEXT)"
    case .key, .text: value
    }
  }

  private func residence(_ value: String) -> String {
    let words = [Residence.overseas, .unknown, .outside].map {
      "WHEN \($0.stored) THEN '\($0.text)'"
    }
    return """
      CASE \(value) \(words.joined(separator: " ")) \
      ELSE printf(CASE WHEN \(value) <= 47 THEN '%02d' ELSE '%06d' END, \(value)) END
      """
  }

  private func code(_ value: String, of list: String) -> String {
    "coalesce((SELECT code FROM code_texts WHERE list = '\(list)' AND id = \(value)), '')"
  }

  /// The status lies in the low four bits of a mark, which is always an ASCII character to SQLite.
  private func sign(at position: Int) -> String {
    let mark = "unicode(CAST(substr(t.marks, \(position + 1), 1) AS TEXT)) & 15"
    let signs = [ValueStatus.nothing, .unknown, .concealed, .notApplicable].map {
      "WHEN \($0.rawValue) THEN '\($0.sign)'"
    }
    return "CASE \(mark) \(signs.joined(separator: " ")) ELSE '' END"
  }
}
