import Exchange
import JapaneseText
import Tables

/// Matches a table to a dataset by the labels that the schemas know: the row whose cells name most of one is its
/// header, whatever its place among the rows.
struct DatasetMatcher {
  struct Match {
    /// The row of the labels, 0-based among the first records.
    let index: Int
    let book: LabelBook
    let evidence: MatchEvidence
  }

  private let books: [LabelBook]

  init(
    schemas: [DatasetSchema], profile: Profile?, _ vocabulary: TableVocabulary
  ) {
    books = schemas.map { LabelBook(schema: $0, profile: profile, vocabulary) }
  }

  /// The best match with any dataset; of equal ones the earlier row and the earlier dataset.
  func best(in head: FirstRecords) -> Match? {
    var best: Match?
    for book in books {
      guard let match = match(in: head, of: book) else { continue }
      if let known = best, match.evidence <= known.evidence { continue }
      best = match
    }
    return best
  }

  /// The best match with one dataset.
  func match(in head: FirstRecords, of dataset: DatasetID) -> Match? {
    books.first { $0.schema.id == dataset }.flatMap { match(in: head, of: $0) }
  }

  /// The book of the dataset whose fields the labels of a header name best.
  func book(for labels: HeaderLabels) -> LabelBook? {
    let keys = labels.joined.indices.map { labels.candidates($0).map(WidthFolding.matchKey) }
    var best: (book: LabelBook, evidence: MatchEvidence)?
    for book in books {
      let known = keys.map { names in names.first { book.entry(for: $0) != nil } ?? "" }
      let evidence = book.evidence(in: known)
      guard evidence.isEnough, best.map({ $0.evidence < evidence }) ?? true else { continue }
      best = (book, evidence)
    }
    return best?.book
  }

  private func match(in head: FirstRecords, of book: LabelBook) -> Match? {
    var best: Match?
    for (index, row) in head.rows.enumerated() {
      let evidence = book.evidence(in: row.keys)
      guard evidence.isEnough, best.map({ $0.evidence < evidence }) ?? true else { continue }
      best = Match(index: index, book: book, evidence: evidence)
    }
    return best
  }
}
