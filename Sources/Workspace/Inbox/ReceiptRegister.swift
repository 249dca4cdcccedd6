import Exchange
import Foundation
import JapaneseText

/// The receipt register (収受簿), `inbox/receipts.csv`: one line for each receipt, in the order received.
struct ReceiptRegister: Sendable {
  static let fileName = "receipts.csv"
  private static let columns = [
    "file", "submitter", "dataset", "quarter", "kind", "received_on", "retroactive",
  ]
  /// How a later file is meant, and why it came.
  private static let optional = ["as", "note"]
  private static let retroactive = "遡及"

  let deliveries: [Delivery]
  /// The last line of each file, by its name as written and as it looks.
  private let byName = OnceMade<[String: Placement]>()
  private let byLook = OnceMade<[String: Placement]>()

  init(deliveries: [Delivery]) { self.deliveries = deliveries }

  static let empty = ReceiptRegister(deliveries: [])

  /// Reads the register of an inbox; an inbox without one has an empty register.
  ///
  /// - Parameter project: says who may send, and for which years.
  /// - Throws: ``WorkspaceFailure`` with all that the lines do not say as they must.
  static func read(
    inbox: URL, project: Project
  ) throws(WorkspaceFailure) -> ReceiptRegister {
    let path = inbox.appendingPathComponent(fileName).path
    guard try PathLook(path) != .nothing else { return .empty }
    var table = try SettingsTable(
      path: path, name: "inbox/\(fileName)", columns: columns, optional: optional)
    let deliveries = table.rows.compactMap { delivery($0, of: project, telling: &table) }
    try table.finish()
    return ReceiptRegister(deliveries: deliveries)
  }

  /// This register with the names of files as they lie in the inbox. A name that only looks the same (kana in two parts, as a
  /// Mac writes them, another width or case, a blank at an end, \ for /) means the one file that it can mean.
  func naming(_ files: Set<String>) -> ReceiptRegister {
    let named = Set(deliveries.compactMap(\.file))
    let others = Dictionary(grouping: files.subtracting(named), by: Self.key)
    return ReceiptRegister(
      deliveries: deliveries.map { delivery in
        guard let file = delivery.file else { return delivery }
        // Equal to a String are also kana in two parts, to a folder they are another name.
        if let index = files.firstIndex(of: file) {
          return Delivery(placement: delivery.placement, file: files[index])
        }
        guard let alike = others[Self.key(file)], alike.count == 1 else { return delivery }
        return Delivery(placement: delivery.placement, file: alike[0])
      })
  }

  private static func key(_ name: String) -> String {
    WidthFolding.matchKey(name.precomposedStringWithCanonicalMapping.replacing("\\", with: "/"))
  }

  /// The receipt of a file, where the register has a line for it; the last line counts.
  func placement(ofFile name: String) -> Placement? {
    byName.value { placements { $0 } }[name]
      ?? byLook.value { placements(by: Self.key) }[Self.key(name)]
  }

  private func placements(by name: (String) -> String) -> [String: Placement] {
    Dictionary(
      deliveries.compactMap { delivery in delivery.file.map { (name($0), delivery.placement) } },
      uniquingKeysWith: { _, last in last })
  }

  /// Nil where a value cannot be read; what else is wrong is told, too.
  private static func delivery(
    _ row: SettingsTable.Row, of project: Project, telling table: inout SettingsTable
  ) -> Delivery? {
    let submitters = project.submitters.map(\.code)
    let submitter = table.value(
      of: row, "submitter", else: { .value($0, allowed: submitters) },
      { submitters.contains($0) ? $0 : nil })
    let dataset = table.value(
      of: row, "dataset", else: { .value($0, allowed: DatasetID.allCases.map(\.rawValue)) },
      DatasetID.init(rawValue:))
    let quarter = table.value(
      of: row, "quarter", else: { .unreadable($0, example: "FY2024Q1") },
      FiscalQuarter.init(code:))
    let kind = table.value(
      of: row, "kind", else: { .value($0, allowed: ReceiptKind.allCases.map(\.word)) },
      ReceiptKind.init(word:))
    let receivedOn = table.value(
      of: row, "received_on", else: { .unreadable($0, example: "2024-07-20") },
      CivilDate.init(iso:))
    if !["", retroactive].contains(row["retroactive"]) {
      table.tell(.value(row["retroactive"], allowed: [retroactive]), in: row, "retroactive")
    }
    if let quarter, !project.years.contains(quarter.year) {
      table.tell(
        .outsidePlan(quarter.code, first: project.firstYear.code, last: project.lastYear.code),
        in: row, "quarter")
    }
    if !row["as"].isEmpty, RevisionMeaning(word: row["as"]) == nil {
      table.tell(.value(row["as"], allowed: RevisionMeaning.allCases.map(\.word)), in: row, "as")
    }
    let file = row["file"].isEmpty ? nil : row["file"]
    if let kind {
      let isWord = kind == .nothingToReport || kind == .withdrawal
      if let file, isWord { table.tell(.needless(file, beside: kind.word), in: row, "file") }
      if file == nil, !isWord { table.tell(.missing, in: row, "file") }
    }
    guard let submitter, let dataset, let quarter, let kind, let receivedOn else { return nil }
    return Delivery(
      placement: Placement(
        slot: Slot(submitter: submitter, dataset: dataset, quarter: quarter), kind: kind,
        receivedOn: receivedOn, isRetroactive: !row["retroactive"].isEmpty,
        meaning: RevisionMeaning(word: row["as"]),
        note: row["note"].isEmpty ? nil : row["note"]),
      file: file)
  }
}
