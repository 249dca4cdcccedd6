/// The file with exactly six errors: a correction of 鶴岡市's participants, typed in a hurry.
struct SixErrors {
  /// What must be found, and where: the position as a CSV reader, an editor and Excel tell it.
  struct Finding {
    let code: String
    let record: Int
    let line: Int
    let cell: String
    let raw: String
  }

  static let slot = Slot(
    quarter: Quarter(fiscalYear: 2025, number: 4), submitter: Places.tsuruoka,
    dataset: .participants)
  static let mainCode = "date-does-not-exist"

  let sheet: Sheet
  let findings: [Finding]

  /// Which row gets which cell; rows are counted among the records.
  private static let faults: [(row: Int, code: String, label: String, raw: String)] = [
    (12, mainCode, "開催日", "2026年2月30日"),
    (15, "municipality-mismatch", "団体コード", "062031"),
    (19, "required-blank", "居住地", ""),
    (23, "unknown-programme", "事業名", "暮らし体件"),
    (31, "date-outside-quarter", "開催日", "2026/4/3"),
  ]

  init(records: [CleanRecord], slot: Slot) {
    let group = Self.group(after: records)
    let faulty = records + [group]
    var sheet = hand(of: slot.submitter).sheet(faulty, of: slot)
    let faults = Self.faults + [(faulty.count - 1, "approximate-number", "人数", "約30")]
    Self.spoil(&sheet, faults)
    self.sheet = sheet
    findings = Self.locate(faults, in: sheet)
  }

  /// A class of about thirty that nobody numbered.
  private static func group(after records: [CleanRecord]) -> CleanRecord {
    var group = records.last ?? CleanRecord()
    group[.participantKey] = ""
    group[.headcount] = "30"
    group[.residence] = Places.sakata
    group[.involvement] = ""
    group[.note] = "団体参加（学校）"
    return group
  }

  private static func spoil(
    _ sheet: inout Sheet, _ faults: [(row: Int, code: String, label: String, raw: String)]
  ) {
    var row = -1
    sheet.rows = sheet.rows.map { original in
      guard case .record(let record, _) = original else { return original }
      row += 1
      var instead: [String: String] = row == 0 ? ["備考": "当日参加\n（受付で記入）"] : [:]
      for fault in faults where fault.row == row { instead[fault.label] = fault.raw }
      if faults.contains(where: { $0.row == row && $0.code == "municipality-mismatch" }) {
        instead["市町村名"] = "村山市"
      }
      return .record(record, instead: instead)
    }
  }

  private static func locate(
    _ faults: [(row: Int, code: String, label: String, raw: String)], in sheet: Sheet
  ) -> [Finding] {
    var record = 0
    var line = 1
    var row = -1
    var findings: [Finding] = []
    for (index, (kind, cells)) in zip(sheet.rows, sheet.cells()).enumerated() {
      if cells != nil { record += 1 }
      if case .record = kind {
        row += 1
        findings += faults.filter { $0.row == row }.map { fault in
          let column = sheet.columns.firstIndex { $0.label == fault.label } ?? 0
          return Finding(
            code: fault.code, record: record, line: line,
            cell: "\(columnLetter(column))\(index + 1)", raw: fault.raw)
        }
      }
      line += 1 + (cells ?? []).joined().count { $0 == "\n" }
    }
    return findings
  }

  private static func columnLetter(_ index: Int) -> String {
    String(UnicodeScalar(UInt8(65 + index)))
  }

  /// The findings as a file to compare with, in the order of the records.
  var expected: String {
    findings.reduce("code,record,line,cell,raw\n") {
      $0 + "\($1.code),\($1.record),\($1.line),\($1.cell),\($1.raw)\n"
    }
  }
}
