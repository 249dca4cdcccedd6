import Exchange
import JapaneseText
import Tables

/// Finds the header by evidence: the row whose cells name most of a dataset.
struct HeaderFinder {
  struct Header {
    /// 0-based among the rows of the head.
    let index: Int
    let book: LabelBook
    let evidence: HeaderEvidence
  }

  private let books: [LabelBook]

  init(schemas: [DatasetSchema], profile: Profile?) throws(IntakeFailure) {
    var books: [LabelBook] = []
    for schema in schemas { books.append(try LabelBook(schema: schema, profile: profile)) }
    self.books = books
  }

  /// The best header of any dataset; of equal ones the earlier row and the earlier dataset.
  func best(in head: FirstRecords) -> Header? {
    var best: Header?
    for book in books {
      guard let header = header(in: head, of: book) else { continue }
      if let known = best, header.evidence <= known.evidence { continue }
      best = header
    }
    return best
  }

  /// The best header of one dataset.
  func header(in head: FirstRecords, of dataset: DatasetID) -> Header? {
    books.first { $0.schema.id == dataset }.flatMap { header(in: head, of: $0) }
  }

  /// The book of the dataset whose fields the labels of a header name best.
  func book(for labels: HeaderLabels) -> LabelBook? {
    let keys = labels.joined.indices.map { labels.candidates($0).map(WidthFolding.matchKey) }
    var best: (book: LabelBook, evidence: HeaderEvidence)?
    for book in books {
      let known = keys.map { names in names.first { book.entry(for: $0) != nil } ?? "" }
      let evidence = book.evidence(in: known)
      guard evidence.isEnough, best.map({ $0.evidence < evidence }) ?? true else { continue }
      best = (book, evidence)
    }
    return best?.book
  }

  private func header(in head: FirstRecords, of book: LabelBook) -> Header? {
    var best: Header?
    for (index, row) in head.rows.enumerated() {
      let evidence = book.evidence(in: row.keys)
      guard evidence.isEnough, best.map({ $0.evidence < evidence }) ?? true else { continue }
      best = Header(index: index, book: book, evidence: evidence)
    }
    return best
  }
}
