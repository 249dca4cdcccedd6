import DelimitedText
import Exchange
import Foundation
import JapaneseText

/// The receipt register (収受簿), `inbox/receipts.csv`: one line for each receipt, in the order received.
struct ReceiptRegister: Sendable {
  static let fileName = "receipts.csv"
  static let columns = [
    "file", "submitter", "dataset", "quarter", "kind", "received_on", "retroactive",
  ]

  let deliveries: [Delivery]

  static let empty = ReceiptRegister(deliveries: [])

  /// Reads the register of an inbox; an inbox without one has an empty register.
  ///
  /// - Parameter project: says who may send, and for which years.
  /// - Throws: ``WorkspaceFailure/invalidSettings(file:reason:)`` naming the line that cannot be read.
  static func read(
    inbox: URL, project: Project
  ) throws(WorkspaceFailure) -> ReceiptRegister {
    let path = inbox.appendingPathComponent(fileName).path
    guard FileManager.default.fileExists(atPath: path) else { return .empty }
    let table: PlainTable
    do {
      table = try InputFile.table(path)
    } catch let failure as WorkspaceFailure {
      throw failure
    } catch {
      throw fault("\(error)")
    }
    guard table.header == columns else {
      throw fault("the header must be \(columns.joined(separator: ","))")
    }
    return ReceiptRegister(
      deliveries: try table.rows.map { (row) throws(WorkspaceFailure) in
        guard row.cells.count == columns.count else { throw fault("line \(row.line): seven cells") }
        let delivery = try delivery(row)
        if let objection = project.objection(to: delivery.placement.slot) {
          throw .invalidSlot(file: "inbox/\(fileName)", line: row.line, objection)
        }
        return delivery
      })
  }

  /// The receipt of a file, where the register has a line for it; the last line counts.
  func placement(ofFile name: String) -> Placement? {
    deliveries.last { $0.file == name }?.placement
  }

  private static func delivery(_ row: PlainTable.Row) throws(WorkspaceFailure) -> Delivery {
    let cells = row.cells
    guard let dataset = DatasetID(rawValue: cells[2]) else {
      throw fault("line \(row.line): \(cells[2]) is no dataset")
    }
    guard let quarter = FiscalQuarter(code: cells[3]) else {
      throw fault("line \(row.line): \(cells[3]) is no quarter such as FY2024Q1")
    }
    guard let kind = ReceiptKind(word: cells[4]) else {
      throw fault("line \(row.line): \(cells[4]) is none of 提出, 差替, 該当なし, 取下げ")
    }
    guard let receivedOn = CivilDate(iso: cells[5]) else {
      throw fault("line \(row.line): \(cells[5]) is no day such as 2024-07-20")
    }
    guard ["", "遡及"].contains(cells[6]) else {
      throw fault("line \(row.line): \(cells[6]) is neither blank nor 遡及")
    }
    let isWord = kind == .nothingToReport || kind == .withdrawal
    guard cells[0].isEmpty == isWord else {
      throw fault("line \(row.line): \(cells[4]) \(isWord ? "takes no" : "needs a") file")
    }
    let slot = Slot(submitter: cells[1], dataset: dataset, quarter: quarter)
    return Delivery(
      placement: Placement(
        slot: slot, kind: kind, receivedOn: receivedOn, isRetroactive: !cells[6].isEmpty),
      file: cells[0].isEmpty ? nil : cells[0])
  }

  private static func fault(_ reason: String) -> WorkspaceFailure {
    .invalidSettings(file: "inbox/\(fileName)", reason: reason)
  }
}
