import Answers
import DelimitedText
import Tables

/// A file as it is to be read: without the two columns of an earlier answer, and with its first records, so that
/// they are read but once however often the file is.
struct SubmittedFile {
  let source: SourceFile
  let head: FirstRecords

  /// - Throws: `ReadFailure` when the file can no longer be read.
  init(_ original: SourceFile, _ vocabulary: TableVocabulary) throws {
    let head = try FirstRecords(original, vocabulary)
    let stripped = try ReturnedColumns.withoutThem(
      original, firstRecords: head.rows.map(\.cells))
    source = stripped ?? original
    self.head = try stripped.map { try FirstRecords($0, vocabulary) } ?? head
  }
}
