import DelimitedText
import Exchange
import Foundation
import KankeiTestSupport
import Tables

@testable import Intake

/// The sample project and the real schemas, with a small file written in the test.
struct Table {
  let project: Project
  let schemas: [DatasetSchema]
  let areas: AreaRegistry
  let catalogue: FindingCatalogue
  let vocabulary: TableVocabulary

  /// Read once for all tests.
  static let shared = Result { try Table() }

  private init() throws {
    func text(_ path: String) throws -> String {
      try String(contentsOf: repositoryRoot.appendingPathComponent(path), encoding: .utf8)
    }
    project = try Project(yaml: text("SampleData/yamagata/project.yml"))
    schemas = try DatasetID.allCases.map {
      try DatasetSchema(json: text("Schemas/\($0.rawValue).schema.json"))
    }
    areas = try AreaRegistry(
      csv: text("Schemas/areas.csv"), countries: Countries(csv: text("Schemas/countries.csv")))
    catalogue = try FindingGuide(yaml: text("Schemas/findings.yml")).catalogue
    vocabulary = TableVocabulary(
      try TableWords(yaml: text("Schemas/table-words.yml")),
      try UnitTable(yaml: text("Schemas/units.yml")))
  }

  func context(
    _ dataset: DatasetID = .participants, submitter: String = "062031",
    quarter: String = "FY2024Q1",
    isRetroactive: Bool = false, profile: String? = nil, schema: DatasetSchema? = nil
  ) throws -> IntakeContext {
    guard let quarter = FiscalQuarter(code: quarter) else { throw NoQuarter() }
    return try IntakeContext(
      schemas: schema.map { own in schemas.map { $0.id == own.id ? own : $0 } } ?? schemas,
      slot: Slot(submitter: submitter, dataset: dataset, quarter: quarter),
      isRetroactive: isRetroactive, project: project,
      profile: profile.map { try Profile(yaml: $0) } ?? Profile(submitter: submitter), areas: areas,
      catalogue: catalogue, vocabulary: vocabulary)
  }

  func check(
    _ text: String, _ dataset: DatasetID = .participants, submitter: String = "062031",
    quarter: String = "FY2024Q1", isRetroactive: Bool = false, profile: String? = nil,
    batchCapacity: Int = RecordBatch.capacity
  ) throws -> Answer {
    let context = try context(
      dataset, submitter: submitter, quarter: quarter, isRetroactive: isRetroactive,
      profile: profile)
    return try check(Array(text.utf8), in: context, batchCapacity: batchCapacity)
  }

  func check(
    _ bytes: [UInt8], in context: IntakeContext, batchCapacity: Int = RecordBatch.capacity
  ) throws -> Answer {
    let source = try SourceFile.open(bytes: bytes, name: "test.csv", options: ReadOptions())
    var batches: [RecordBatch] = []
    let report = try Intake.check(source, in: context, batchCapacity: batchCapacity) {
      batches.append($0)
    }
    return Answer(report: report, batches: batches, schema: context.schema, project: project)
  }

  func inspect(_ text: String) throws -> Inspection {
    let source = try SourceFile.open(
      bytes: Array(text.utf8), name: "test.csv", options: ReadOptions())
    return try Intake.inspect(
      source, schemas: schemas, profile: nil, vocabulary: vocabulary)
  }

  static let participantHeader = "市町村,実施日,取組,参加者番号,人数,居住地\n"
  static let matchHeader = "マッチングID,市町村,取組,成立日,相手の種類,段階\n"

  /// Checks records of participants.
  func participants(
    _ rows: [String], submitter: String = "062031", isRetroactive: Bool = false
  ) throws -> Answer {
    try check(
      Self.participantHeader + rows.joined(separator: "\n") + "\n", submitter: submitter,
      isRetroactive: isRetroactive)
  }

  /// Checks records of matches that the prefecture sends.
  func matches(
    _ rows: [String], header: String = matchHeader, batchCapacity: Int = RecordBatch.capacity
  ) throws -> Answer {
    try check(
      header + rows.joined(separator: "\n") + "\n", .matches, submitter: "060003",
      batchCapacity: batchCapacity)
  }

  /// A schema with other constraints for one field, as an office might write it.
  func schema(
    _ dataset: DatasetID, constraining field: String, _ constraints: String
  ) throws -> DatasetSchema {
    guard let own = schemas.first(where: { $0.id == dataset }),
      var file = try JSONSerialization.jsonObject(with: Data(own.json.utf8)) as? [String: Any],
      var fields = file["fields"] as? [[String: Any]],
      let index = fields.firstIndex(where: { $0["name"] as? String == field })
    else { throw NoSchema() }
    fields[index]["constraints"] = try JSONSerialization.jsonObject(
      with: Data("{\(constraints)}".utf8))
    file["fields"] = fields
    let data = try JSONSerialization.data(withJSONObject: file)
    return try DatasetSchema(json: String(decoding: data, as: UTF8.self))
  }

  private struct NoQuarter: Error {}
  private struct NoSchema: Error {}
}

/// What a check said, in the words of the shared schema.
struct Answer {
  let report: FileReading
  let batches: [RecordBatch]
  let schema: DatasetSchema
  let project: Project

  /// `code cell` of every finding: `unknown-code C3`; without a cell the code alone.
  var findings: [String] {
    report.findings.findings.map { finding in
      [finding.code.rawValue, finding.place.cell].compactMap { $0 }.joined(separator: " ")
    }
  }

  func finding(_ code: FindingCode) -> Finding? {
    report.findings.findings.first { $0.code == code }
  }

  /// Canonical texts of one field, record by record.
  func texts(_ name: String) -> [String] {
    guard let index = schema.index(of: name) else { return [] }
    let canonical = CanonicalText(project: project)
    return batches.flatMap { batch in
      (0..<batch.count).map { canonical.cell(schema.fields[index], batch.columns[index], $0) }
    }
  }

  /// `raw → value by rule × count` of one field's changes.
  func changes(_ field: String) -> [String] {
    report.changes.filter { $0.field == field }.map {
      "\($0.raw) → \($0.value) by \($0.rule) × \($0.count)"
    }
  }
}
