package import Answers
import DelimitedText
import Exchange
import JapaneseText
import Ledger
import Reporting
import SchemaFiles

extension Workspace {
  /// Writes the normalised records in force as a Data Package v2.
  package func export(to path: String) throws -> WrittenFiles {
    let ledger = try ledgerToRead(findings: false, records: true)
    let receipts = try ledger.inForce().values.sorted { $0.number < $1.number }
    let output = try OutputFolder(path: path)
    var files: [(name: String, bytes: [UInt8])] = []
    var resources: [DataPackage.Resource] = []
    var recordCount = 0
    var guardedCount = 0
    for schema in library.datasets {
      let table = try records(
        of: receipts.filter { $0.slot.dataset == schema.id }, schema: schema, in: ledger)
      let digest = FileDigest(bytes: table.bytes)
      let resource = DataPackage.Resource(
        dataset: schema.id, path: "\(schema.id.rawValue).csv", byteCount: digest.byteCount,
        sha256: digest.sha256)
      files.append((resource.path, table.bytes))
      files.append((DataPackage.schemaPath(of: schema.id), try DataPackage.schema(of: schema)))
      resources.append(resource)
      recordCount += table.count
      guardedCount += table.guarded
    }
    let descriptor = try DataPackage.descriptor(
      project: project, schemas: library.datasets, resources: resources,
      version: "\(now.year).\(now.month).\(now.day)", restricted: words(.restricted),
      language: language)
    try output.replace(with: files + [("datapackage.json", descriptor)])
    return WrittenFiles(
      folder: path,
      files: ["datapackage.json"] + resources.map(\.path)
        + resources.map { DataPackage.schemaPath(of: $0.dataset) },
      recordCount: recordCount, guardedCount: guardedCount, words: words)
  }

  /// Receipt, record, part and the fields of the schema, one line a record, in the shared spelling.
  private func records(
    of receipts: [Receipt], schema: DatasetSchema, in ledger: Ledger
  ) throws -> (bytes: [UInt8], count: Int, guarded: Int) {
    let spelling = CanonicalText(project: project)
    var writer = DelimitedWriter(lineEnding: .lf, guardsFormulas: true)
    var count = 0
    try writer.append(["receipt", "record", "part"] + schema.fields.map(\.name))
    for receipt in receipts {
      try ledger.records(of: receipt.number) { batch in
        for row in 0..<batch.count {
          let part = RecordBatch.part(of: row, in: batch.recordNumbers)
          let cells = zip(schema.fields, batch.columns).map { spelling.cell($0, $1, row) }
          try writer.append(
            [receipt.number.description, String(batch.recordNumbers[row]), String(part)] + cells)
        }
        count += batch.count
      }
    }
    return (writer.bytes, count, writer.guardedCount)
  }
}
