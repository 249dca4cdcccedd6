import DelimitedText
import Exchange
import Intake

/// Everything that reading and checking a file gives, but for where its bytes and lines stand and how it is written.
struct SaidOfFile: Equatable {
  private var records: [[String?]] = []
  private let header: [String]
  private let setAside: [String]
  private let dataRecordCount: Int
  private let totals: [FieldTotal]
  private let changes: [Change]
  private let findings: [String]

  /// Findings that speak of the writing, not of what is written.
  private static let ofWriting: Set<FindingCode> = [
    .encodingAmbiguous, .undecodableBytes, .quoteInsideField, .textAfterQuote,
  ]

  init(_ source: SourceFile, _ report: FileReading) throws {
    header = report.layout.headerRows.map(String.init) + report.layout.labels
    setAside = report.layout.setAside.map { "\($0.record) \($0.reason) \($0.text)" }
    dataRecordCount = report.dataRecordCount
    totals = report.totals
    changes = report.changes
    findings = report.findings.findings
      .filter { !Self.ofWriting.contains($0.code) }.map(Self.words)
    var reader = try source.makeReader()
    var block = RecordBlock()
    while try reader.next(&block) {
      for record in 0..<block.count {
        records.append(
          (0..<block.fieldCount(record)).map { source.decode(block.field(record, $0)) })
      }
    }
  }

  private static func words(_ finding: Finding) -> String {
    let place = finding.place
    let numbers = [place.record, place.excelRow, place.column].map { $0.map(String.init) ?? "-" }
    let values = finding.values.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
    let suggestions = finding.suggestions.map { "\($0.text)(\($0.meaning))" }
    let parts =
      [finding.code.rawValue, "\(finding.severity)"] + numbers
      + [place.field ?? "-", place.label ?? "-", finding.raw ?? "-"] + values + suggestions
    return parts.joined(separator: " ")
  }

  /// What differs first, for a person; nil where nothing does.
  func difference(from other: SaidOfFile) -> String? {
    if self == other { return nil }
    for (mine, theirs) in zip(records, other.records) where mine != theirs {
      return "record \(mine) instead of \(theirs)"
    }
    for (mine, theirs) in [
      (header, other.header), (setAside, other.setAside), (findings, other.findings),
    ] where mine != theirs {
      let place = zip(mine, theirs).prefix { $0 == $1 }.count
      let (now, before) = (mine.dropFirst(place).first, theirs.dropFirst(place).first)
      return "\(now ?? "nothing") instead of \(before ?? "nothing")"
    }
    return "counts, totals or changes differ"
  }
}
