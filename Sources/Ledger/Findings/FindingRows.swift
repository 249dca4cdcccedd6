import Exchange
import Foundation
import GRDB
import JapaneseText

/// The tables `findings` and `finding_counts`: rows in, values out.
enum FindingRows {
  static func insert(_ receipt: NewReceipt, row: Int64, into db: Database) throws {
    let statement = try db.makeStatement(
      sql: "INSERT INTO findings VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
    for (position, finding) in receipt.keptFindings.enumerated() {
      let place = finding.place
      try statement.execute(arguments: [
        row, position, finding.code.rawValue, finding.severity.rawValue, place.record, place.line,
        place.excelRow, place.column, place.field, place.label, place.offset, finding.raw,
        try JSONText.encode(finding.values),
        try JSONText.encode(finding.suggestions.map { [$0.text, $0.meaning] }),
        finding.waiver?.reason, finding.waiver?.name, finding.waiver?.expires.daysSince1970,
      ])
    }
    let (counts, waived) = (receipt.findings.counts, receipt.findings.waivedCounts)
    for code in Set(counts.keys).union(waived.keys).sorted(by: { $0.rawValue < $1.rawValue }) {
      try db.execute(
        sql: "INSERT INTO finding_counts VALUES (?, ?, ?, ?)",
        arguments: [row, code.rawValue, counts[code] ?? 0, waived[code] ?? 0])
    }
  }

  static func fetch(row: Int64, from db: Database) throws -> StoredFindings {
    let findings = try Row.fetchAll(
      db, sql: "SELECT * FROM findings WHERE receipt = ? ORDER BY position", arguments: [row])
    let counts = try Row.fetchAll(
      db, sql: "SELECT code, count, waived FROM finding_counts WHERE receipt = ?", arguments: [row])
    return StoredFindings(
      findings: try findings.map(finding),
      counts: try self.counts(counts, in: "count"),
      waivedCounts: try self.counts(counts, in: "waived"))
  }

  private static func counts(_ rows: [Row], in column: String) throws -> [FindingCode: Int] {
    let counts = try rows.map { (try code($0), $0[column] as Int) }
    return Dictionary(counts.filter { $0.1 > 0 }, uniquingKeysWith: +)
  }

  private static func finding(_ row: Row) throws -> Finding {
    guard let severity = Severity(rawValue: row["severity"]) else {
      throw LedgerFailure.damaged("a finding has the severity \(row["severity"] as String)")
    }
    let pairs = try JSONText.decode([[String]].self, from: row["suggestions"])
    return Finding(
      code: try code(row), severity: severity, place: place(row), raw: row["raw"],
      values: try JSONText.decode([String: String].self, from: row["values"]),
      suggestions: pairs.map { Finding.Suggestion(text: $0[0], meaning: $0[1]) },
      waiver: waiver(row))
  }

  private static func waiver(_ row: Row) -> Waiver? {
    guard let reason = row["waiver_reason"] as String?, let name = row["waiver_name"] as String?,
      let expires = row["waiver_expires"] as Int?
    else { return nil }
    return Waiver(reason: reason, name: name, expires: CivilDate(daysSince1970: expires))
  }

  private static func place(_ row: Row) -> Finding.Place {
    Finding.Place(
      record: row["record"], line: row["line"], excelRow: row["excel_row"], column: row["column"],
      field: row["field"], label: row["label"], offset: row["offset"])
  }

  private static func code(_ row: Row) throws -> FindingCode {
    guard let code = FindingCode(rawValue: row["code"]) else {
      throw LedgerFailure.damaged("a finding has the code \(row["code"] as String)")
    }
    return code
  }
}

/// Small values of varying shape, as JSON with sorted keys.
enum JSONText {
  static func encode(_ value: some Encodable) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(value), as: UTF8.self)
  }

  static func decode<Value: Decodable>(_ type: Value.Type, from text: String) throws -> Value {
    do {
      return try JSONDecoder().decode(type, from: Data(text.utf8))
    } catch {
      throw LedgerFailure.damaged("a finding's values cannot be read")
    }
  }
}
