import DelimitedText
import Exchange
import SchemaFiles

/// 正規化記録: every spelling that was brought to one form, file by file. Keys and free texts are left out: they
/// may hold what belongs to a person.
struct ChangeTable {
  static let path = "changes.csv"

  let input: ReportInput
  private var words: Words { input.words }

  /// Kinds of spellings in the table.
  var count: Int { input.changes.reduce(0) { $0 + told($1).count } }

  func csv() throws -> [UInt8] {
    var writer = DelimitedWriter.forSpreadsheets()
    try writer.append(
      [
        .submitter, .dataset, .quarter, .receiptNumber, .field, .rawText, .normalised, .rule,
        .count, .firstRecord,
      ].map { (word: Word) in words(word) })
    for file in input.changes.sorted(by: { $0.receipt < $1.receipt }) {
      let slot = file.receipt.slot
      for change in told(file) {
        try writer.append([
          slot.submitter, slot.dataset.rawValue, slot.quarter.code, "\(file.receipt)",
          change.field, change.raw, change.value, change.rule, String(change.count),
          String(change.firstRecord),
        ])
      }
    }
    return writer.bytes
  }

  private func told(_ file: ReceiptChanges) -> [Change] {
    let schema = input.schemas.first { $0.id == file.receipt.slot.dataset }
    return file.changes.filter { schema?.field($0.field).map { !$0.kind.isText } ?? false }
  }
}
