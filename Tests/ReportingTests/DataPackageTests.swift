import Exchange
import Foundation
import KankeiTestSupport
import Testing

@testable import Reporting

@Suite("The export as a Data Package")
struct DataPackageTests {
  private func object(_ bytes: [UInt8]) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any])
  }

  @Test("a resource's schema has receipt, record and part before its fields, as its key")
  func schema() throws {
    let events = try DatasetSchema(json: ReportWorld.schemaFile("events.schema.json"))
    let schema = try object(DataPackage.schema(of: events))
    let fields = try #require(schema["fields"] as? [[String: Any]])
    #expect(
      fields.compactMap { $0["name"] as? String } == ["receipt", "record", "part"]
        + events.fields.map(\.name))
    #expect(schema["primaryKey"] as? [String] == ["receipt", "record", "part"])
  }

  @Test("the descriptor names every resource in order, with its bytes, hash and schema")
  func descriptor() throws {
    let schemas = try [DatasetID.participants, .events].map {
      try DatasetSchema(json: ReportWorld.schemaFile("\($0.rawValue).schema.json"))
    }
    let resources = [DatasetID.events, .participants].map {
      DataPackage.Resource(
        dataset: $0, path: "data/\($0.rawValue).csv", byteCount: 12, sha256: "0a")
    }
    let project = try Project(yaml: Fixture.project)
    let bytes = try DataPackage.descriptor(
      project: project, schemas: schemas, resources: resources, version: "1.0.0",
      restricted: "庁内限り", language: .ja)
    try assertSnapshot(
      String(decoding: bytes, as: UTF8.self), matches: Fixture.file("datapackage.json"))
  }

  @Test("a resource without a schema is a fault")
  func missingSchema() throws {
    let resource = DataPackage.Resource(
      dataset: .events, path: "events.csv", byteCount: 0, sha256: "")
    let project = try Project(yaml: Fixture.project)
    #expect(throws: ReportingFailure.schemaUnreadable("events")) {
      try DataPackage.descriptor(
        project: project, schemas: [], resources: [resource], version: "1.0.0", restricted: "庁内限り",
        language: .ja)
    }
  }
}
