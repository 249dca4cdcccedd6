import Exchange
import Foundation
import GRDB
import KankeiTestSupport
import Testing

@testable import Ledger

struct SchemaGrowthTests {
  @Test("A field that comes later is blank in old rows, and signs of the others stay theirs")
  func newField() throws {
    try withTemporaryFolder { folder in
      let young = try changed { $0.filter { $0["name"] as? String != "programme" } }
      let grown = try changed { $0 }
      let written = RecordBatch.sample(of: young, rows: 12)
      let number = try open(folder, young) { ledger in
        try ledger.record(try receipt()) { try $0.write(written) }.number
      }
      try open(folder, grown) { ledger in
        let position = try #require(grown.index(of: "programme"))
        var found: [RecordBatch] = []
        try ledger.records(of: number) { found.append($0) }
        var batch = try #require(found.first)
        #expect(batch.columns[position].marks.allSatisfy { $0 == Column.mark(.blank) })
        batch.columns.remove(at: position)
        #expect(BatchContent(batch) == BatchContent(written))
        let later = RecordBatch.sample(of: grown, rows: 12)
        let next = try ledger.record(try receipt()) { try $0.write(later) }.number
        #expect(try ledger.batches(of: next) == [BatchContent(later)])
      }
    }
  }

  @Test("A field whose kind changes gets a new column, so that no integer changes its meaning")
  func changedKind() throws {
    try withTemporaryFolder { folder in
      let before = try changed { $0 }
      let after = try changed { fields in
        fields.map { field in
          guard field["name"] as? String == "age_group" else { return field }
          return field.merging(["kankei:kind": "text"]) { _, new in new }
        }
      }
      let number = try open(folder, before) { ledger in
        try ledger.record(try receipt()) {
          try $0.write(.plain(of: before, rows: 2, startingAt: 2))
        }.number
      }
      try open(folder, after) { ledger in
        let position = try #require(after.index(of: "age_group"))
        try ledger.records(of: number) {
          #expect($0.columns[position].kind == .text)
          #expect($0.columns[position].marks == [1, 1])
        }
      }
    }
  }

  @Test("The readable view shows programmes that the project gained")
  func newProgramme() throws {
    try withTemporaryFolder { folder in
      let schema = try changed { $0 }
      try open(folder, schema, programmes: ["training"]) { ledger in
        try ledger.record(try receipt()) {
          try $0.write(.plain(of: schema, rows: 2, startingAt: 2))
        }
        #expect(try programmes(in: ledger) == ["training", ""])
      }
      let shown = try open(folder, schema) { try programmes(in: $0) }
      #expect(shown == ["training", "convention"])
    }
  }

  private func programmes(in ledger: Ledger) throws -> [String?] {
    try ledger.pool.read {
      try Optional<String>.fetchAll(
        $0, sql: "SELECT programme FROM participants_readable ORDER BY record")
    }
  }

  private func open<Result>(
    _ folder: URL, _ schema: DatasetSchema, programmes: [String] = ["training", "convention"],
    _ body: (Ledger) throws -> Result
  ) throws -> Result {
    let ledger = try Ledger(
      folder: folder, schemas: [schema], project: try smallProject(programmes: programmes))
    let result = try body(ledger)
    try ledger.close()
    return result
  }

  /// The participants schema with another list of fields.
  private func changed(
    _ change: ([[String: Any]]) -> [[String: Any]]
  ) throws -> DatasetSchema {
    let file = repositoryRoot.appendingPathComponent("Schemas/participants.schema.json")
    let parsed = try JSONSerialization.jsonObject(with: Data(contentsOf: file))
    var schema = try #require(parsed as? [String: Any])
    schema["fields"] = change(try #require(schema["fields"] as? [[String: Any]]))
    let data = try JSONSerialization.data(withJSONObject: schema)
    return try DatasetSchema(json: String(decoding: data, as: UTF8.self))
  }
}
