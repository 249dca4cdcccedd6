import Exchange
import JapaneseText
import Tables

extension PersonalColumns {
  /// The labels of a file that announce personal data.
  static func announcements(_ header: FileHeader?, _ head: FirstRecords) -> [Announcement] {
    if let header { return announcements(in: header) + announcements(beside: header, in: head) }
    return announcements(
      in: head.rows.indices.filter { !isNote(head.rows[$0].cells, head.vocabulary) }, of: head)
  }

  /// Columns that nothing reads whose cells are names: below a label that speaks of people, where one is a name, or, as
  /// below 参加者名, most may be; below any other label, where most surely are. The first records must do.
  /// Of keys that are read: where most are numbers of mobile telephones or 個人番号.
  ///
  /// - Parameter keys: names of the fields that hold keys.
  static func namedColumns(
    _ header: FileHeader, _ head: FirstRecords, keys: Set<String>
  ) -> [Announcement] {
    let vocabulary = head.vocabulary
    let records = head.rows.dropFirst(header.table.firstRecord).filter { !$0.isDamaged }
    return header.columns.compactMap { column in
      guard column.reason != .personal, !column.isPublic else { return nil }
      let cells = records.map { $0.text(column.index) }.filter { !$0.isEmpty }
      if cells.isEmpty { return nil }
      if column.target == .none || column.target == .ignored {
        let label = vocabulary.personLabel(column.label)
        guard holdsNames(cells, below: label, vocabulary.people) else { return nil }
      } else {
        guard keys.contains(column.fieldName ?? ""), holdsNumbersOfPeople(cells) else { return nil }
      }
      var place = header.place
      place.column = column.index + 1
      place.label = column.label
      return Announcement(place: place)
    }
  }

  /// One number of twelve digits in ten looks like a 個人番号, so that one or two tell nothing.
  private static func holdsNumbersOfPeople(_ cells: [String]) -> Bool {
    guard cells.count >= fewestKeys else { return false }
    return cells.count(where: PersonalData.isMobilePhone) * 2 > cells.count
      || cells.count(where: PersonalData.isIndividualNumber) * 2 > cells.count
  }

  private static let fewestKeys = 3

  private static func holdsNames(
    _ cells: [String], below label: TableVocabulary.PersonLabel, _ people: PersonFinder
  ) -> Bool {
    // One number of twelve digits in ten looks like a 個人番号; where all do, they are.
    if cells.allSatisfy(PersonalData.isIndividualNumber) { return true }
    if label == .none { return cells.count(where: people.isName) * 2 >= cells.count }
    let likenesses = cells.map(people.likeness)
    if likenesses.contains(.name) { return true }
    return label == .names && likenesses.count { $0 == .perhaps } * 2 > cells.count
  }

  /// What a header that came again calls otherwise.
  static func announcements(
    _ repeated: [RepeatedHeader], _ vocabulary: TableVocabulary
  ) -> [Announcement] {
    repeated.flatMap { row in
      row.cells.enumerated().compactMap { column, cell in
        let word = vocabulary.personalWord(in: cell)
        guard word != nil || vocabulary.personLabel(cell) != .none else { return nil }
        let place = Finding.Place(
          record: row.record, line: row.line, excelRow: row.excelRow, column: column + 1,
          label: word ?? vocabulary.people.safe(cell))
        return Announcement(place: place, needsNames: word == nil)
      }
    }
  }

  private static func announcements(in header: FileHeader) -> [Announcement] {
    header.columns.filter { $0.reason == .personal }.map { column in
      var place = header.place
      place.column = column.index + 1
      place.label = column.label
      return Announcement(place: place)
    }
  }

  /// A header may stand in two rows, its cells merged before it was saved: labels above the cells that it
  /// leaves blank, and below it in a row that fills none of the columns that it names.
  private static func announcements(
    beside header: FileHeader, in head: FirstRecords
  ) -> [Announcement] {
    let headerIndex = (header.layout.headerRow ?? 1) - 1
    let blank = Set(header.columns.filter { $0.reason == .blank }.map(\.index))
    let unread = Set(header.columns.filter { $0.target == .none }.map(\.index))
    let above = announcements(in: Array(0..<headerIndex), of: head).filter {
      $0.place.column.map { blank.contains($0 - 1) } ?? false
    }
    guard head.rows.indices.contains(headerIndex + 1) else { return above }
    let below = head.rows[headerIndex + 1]
    let filled = below.cells.indices.filter { !WidthFolding.trimmed(below.cells[$0]).isEmpty }
    if below.isDamaged || !unread.isSuperset(of: filled) { return above }
    return above + announcements(in: [headerIndex + 1], of: head)
  }

  /// The first announcing cell of each column. It may be no label but somebody's data after all, so only the
  /// word that gave it away is told.
  private static func announcements(in rows: [Int], of head: FirstRecords) -> [Announcement] {
    var announced: [Announcement] = []
    for index in rows {
      let row = head.rows[index]
      for (column, cell) in row.cells.enumerated() {
        guard let word = head.vocabulary.personalWord(in: cell) else { continue }
        let number = row.isDamaged ? nil : column + 1
        if announced.contains(where: { $0.place.column == number }) { continue }
        announced.append(
          Announcement(
            place: Finding.Place(
              record: index + 1, line: row.line, excelRow: row.excelRow, column: number, label: word
            )
          ))
      }
    }
    return announced
  }

  private static func isNote(_ cells: [String], _ vocabulary: TableVocabulary) -> Bool {
    let filled = cells.filter { !WidthFolding.trimmed($0).isEmpty }
    return filled.count == 1 && filled.allSatisfy(vocabulary.isNote)
  }
}
