import Digests
import Exchange
import GRDB

/// Makes the record tables follow the schemas.
///
/// A table only ever grows. A field that is new, or whose kind has changed, gets a new column; old rows are
/// blank there until Workspace reads their originals again, which the readings' fingerprints call for. A
/// field that is gone keeps its column and is no longer read. Views and code texts are made anew.
struct RecordTables {
  let schemas: [DatasetSchema]
  let project: Project

  /// Takes the write lock only when a schema or the project's programmes have changed.
  func prepare(in pool: DatabasePool) throws -> [DatasetID: RecordTable] {
    let known = try pool.read(tablesIfUnchanged)
    return try known ?? pool.write(grow)
  }

  private func tablesIfUnchanged(_ db: Database) throws -> [DatasetID: RecordTable]? {
    var tables: [DatasetID: RecordTable] = [:]
    for schema in schemas {
      let stored = try String.fetchOne(
        db, sql: "SELECT fingerprint FROM record_layouts WHERE dataset = ?",
        arguments: [schema.id.rawValue])
      guard stored == fingerprint(of: schema) else { return nil }
      tables[schema.id] = try table(of: schema, in: db)
    }
    return tables
  }

  private func grow(_ db: Database) throws -> [DatasetID: RecordTable] {
    var tables: [DatasetID: RecordTable] = [:]
    try RecordView.fillCodeTexts(schemas: schemas, project: project, in: db)
    for schema in schemas {
      try createTable(of: schema.id, in: db)
      try addMissingColumns(of: schema, in: db)
      let table = try table(of: schema, in: db)
      try RecordView(table: table).create(in: db)
      try db.execute(
        sql: "INSERT OR REPLACE INTO record_layouts VALUES (?, ?)",
        arguments: [schema.id.rawValue, fingerprint(of: schema)])
      tables[schema.id] = table
    }
    return tables
  }

  private func createTable(of dataset: DatasetID, in db: Database) throws {
    try db.execute(
      sql: """
        CREATE TABLE IF NOT EXISTS \(dataset.rawValue) (
          receipt INTEGER NOT NULL REFERENCES readings,
          record INTEGER NOT NULL,
          part INTEGER NOT NULL,
          line INTEGER NOT NULL,
          marks BLOB,
          PRIMARY KEY (receipt, record, part)
        ) STRICT, WITHOUT ROWID
        """)
  }

  private func addMissingColumns(of schema: DatasetSchema, in db: Database) throws {
    var stored = try storedColumns(of: schema.id, in: db)
    for field in schema.fields where !stored.contains(where: { $0.holds(field) }) {
      let position = stored.count
      let isTaken = stored.contains { $0.name == field.name }
      let name = isTaken ? "\(field.name)_\(position)" : field.name
      let type = field.kind.isText ? "TEXT" : "INTEGER"
      try db.execute(
        sql: """
          ALTER TABLE \(schema.id.rawValue) ADD COLUMN \(name.quotedDatabaseIdentifier) \(type)
          """)
      try db.execute(
        sql: "INSERT INTO record_columns VALUES (?, ?, ?, ?, ?)",
        arguments: [schema.id.rawValue, position, field.name, field.kind.rawValue, name])
      stored.append(
        StoredColumn(
          position: position, field: field.name, kind: field.kind.rawValue, name: name))
    }
  }

  private func table(of schema: DatasetSchema, in db: Database) throws -> RecordTable {
    let stored = try storedColumns(of: schema.id, in: db)
    let columns = try schema.fields.map { field in
      guard let column = stored.first(where: { $0.holds(field) }) else {
        throw LedgerFailure.damaged("\(schema.id.rawValue) has no column for \(field.name)")
      }
      return RecordTable.Column(field: field, position: column.position, name: column.name)
    }
    return RecordTable(dataset: schema.id, columns: columns, width: stored.count)
  }

  private func storedColumns(of dataset: DatasetID, in db: Database) throws -> [StoredColumn] {
    let sql = "SELECT * FROM record_columns WHERE dataset = ? ORDER BY position"
    return try Row.fetchAll(db, sql: sql, arguments: [dataset.rawValue]).map {
      StoredColumn(position: $0["position"], field: $0["field"], kind: $0["kind"], name: $0["name"])
    }
  }

  /// Stands for everything on which tables, views and code texts depend.
  private func fingerprint(of schema: DatasetSchema) -> String {
    let fields = schema.fields.map { field in
      let codes = field.codes.map { "\($0.id)=\($0.code)" }.joined(separator: " ")
      return "\(field.name) \(field.kind.rawValue) \(codes)"
    }
    let programmes = project.programmes.map { "\($0.id)=\($0.code)" }.joined(separator: " ")
    return SHA256.hexadecimal(of: (fields + [programmes]).joined(separator: "\n").utf8)
  }
}

private struct StoredColumn {
  let position: Int
  let field: String
  let kind: String
  let name: String

  func holds(_ wanted: Field) -> Bool { field == wanted.name && kind == wanted.kind.rawValue }
}
