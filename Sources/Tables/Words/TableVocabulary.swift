package import Exchange
import Foundation
import JapaneseText

/// The words and units of tables, with what is sought of them in every cell worked out once.
package struct TableVocabulary: Sendable {
  package let words: TableWords
  package let units: UnitTable
  /// Tells texts that speak of a person.
  package let people: PersonFinder
  /// Characters in which a total's label may end.
  let totalEnds: Set<Unicode.Scalar>
  /// Characters with which the first cell of a record may begin that is an example, a comment or a note although
  /// other cells follow.
  let firstCharacters: Set<Unicode.Scalar>

  package init(_ words: TableWords, _ units: UnitTable) {
    self.words = words
    self.units = units
    people = PersonFinder(words)
    let totals = Array(words.totals.values) + [words[.anyTotals]]
    totalEnds = Self.spellings(
      totals.flatMap {
        $0.exact.compactMap(\.unicodeScalars.last) + $0.endings.compactMap(\.unicodeScalars.last)
      })
    let openings = [
      words[.examples], words[.comments], words[.noteOpenings], words[.numberedNotes],
    ]
    firstCharacters = Self.spellings(
      openings.flatMap {
        $0.exact.compactMap(\.unicodeScalars.first)
          + $0.beginnings.compactMap(\.unicodeScalars.first)
      })
  }

  private static func spellings(_ keys: [Unicode.Scalar]) -> Set<Unicode.Scalar> {
    Set(Set(keys).flatMap(WidthFolding.spellings))
  }
}

// MARK: Totals

extension TableVocabulary {
  /// Bytes beyond which no cell is a total's label.
  static let longestTotal = 60

  /// What 小計, 合計, （合計）, 4月計, 鶴岡市小計, 総数 and Total sum up; nil for a cell that is no total's label. Every
  /// kind of column asks here, so that a total is one wherever its label stands.
  package func total(_ text: String) -> TotalLevel? {
    guard text.utf8.count <= Self.longestTotal, mayBeTotal(text) else { return nil }
    let key = bare(text)
    return TotalLevel.allCases.last { words.totals[$0]?.fit(key) ?? false }
  }

  /// Whether a cell is a total's word and nothing more: 計 and 合計, not 親子三組合計.
  package func isTotalWord(_ text: String) -> Bool {
    guard total(text) != nil else { return false }
    let key = bare(text)
    return words.totals.values.contains { $0.exact.contains(key) || $0.endings.contains(key) }
  }

  /// As ``total(_:)``, in a table whose groups nobody knows: 企画課計 and 東部計 are subtotals, 一般会計 is not.
  func anyTotal(_ text: String) -> TotalLevel? {
    if let level = total(text) { return level }
    guard text.utf8.count <= Self.longestTotal, mayBeTotal(text) else { return nil }
    let key = bare(text)
    return words[.anyTotals].fit(key) && !words[.notTotals].fit(key) ? .group : nil
  }

  /// The level of a record that was set aside as a total, by the cell that says most.
  package func level(ofTotal cells: [String], _ reason: Layout.SetAside.Reason) -> TotalLevel {
    cells.compactMap(total).max() ?? (reason == .total ? .total : .group)
  }

  /// Most cells are passed over by their characters alone.
  private func mayBeTotal(_ text: String) -> Bool {
    text.unicodeScalars.contains(where: totalEnds.contains)
  }

  /// Without blanks, the brackets around the whole, a colon behind and a unit in brackets.
  private func bare(_ text: String) -> String {
    var key = units.split(labelKey: WidthFolding.matchKey(text)).label
    if key.hasSuffix(":") { key.removeLast() }
    for (opening, closing) in [("(", ")"), ("<", ">")]
    where key.hasPrefix(opening) && key.hasSuffix(closing) {
      return String(key.dropFirst().dropLast())
    }
    return key
  }

  func saysNothingToReport(_ text: String) -> Bool {
    words[.nothingToReport].fit(bare(text).replacing("。", with: ""))
  }
}

// MARK: What did not take place

extension TableVocabulary {
  /// Whether a text says that something did not take place, or has not yet.
  package func saysNotHeld(_ text: String) -> Bool {
    let key = WidthFolding.matchKey(text)
    return words[.notHeld].fit(key) && !words[.heldAfterAll].fit(key)
  }
}

extension TableVocabulary {
  /// What of the words of some groups a text holds in whatever width it is written: signs are left out.
  package func stems(of groups: [TableWords.Group]) -> Set<String> {
    Set(
      groups.flatMap { words[$0].all }.map { word in
        let isLatin = word.allSatisfy(\.isASCII)
        return isLatin ? word : String(word.drop(while: \.isASCII).prefix { !$0.isASCII })
      })
  }
}

// MARK: What is no record, and records that are not there

extension TableVocabulary {
  /// Whether a text says that its row is a target, a mean, a part or a sum of others: 目標, 平均, うち県外, 4月からの累計.
  package func saysSummary(_ text: String) -> Bool {
    guard text.utf8.count <= Self.longestTotal else { return false }
    let (key, words) = (bare(text), words[.summaries])
    if words.exact.contains(key) || words.endings.contains(where: key.hasSuffix) { return true }
    // うち県外3名 in a remark tells of the record itself.
    return !key.contains(where: \.isNumber) && words.beginnings.contains(where: key.hasPrefix)
  }

  /// Whether a label says that its columns hold other numbers than the results of the period: 前年度実績, 計画, 累計.
  package func saysOtherMeasure(_ label: String) -> Bool {
    words[.otherMeasures].fit(bare(label))
  }

  /// Whether a title says that the table below holds other numbers than the results of the period: 目標値一覧, 参加者数（累計）.
  package func saysOtherTitle(_ text: String) -> Bool {
    let key = bare(text)
    return words[.otherTitles].fit(key) && !words[.plainTitles].fit(key)
  }

  /// Whether a line says that records are left out: 以下略, 続く, ほか10件.
  package func saysOmission(_ text: String) -> Bool {
    let (key, words) = (bare(text), words[.omissions])
    if words.exact.contains(key) || words.parts.contains(where: key.holds)
      || words.endings.contains(where: key.hasSuffix)
    {
      return true
    }
    return words.beginnings.contains { word in
      guard key.hasPrefix(word) else { return false }
      let (digits, rest) = Self.leadingNumber(key.dropFirst(word.count))
      return !digits.isEmpty && units.isUnit(String(rest.prefix { $0.isLetter }))
    }
  }

  /// The digits that a text begins with, and what follows them.
  static func leadingNumber(_ text: Substring) -> (digits: String, rest: Substring) {
    let digits = text.prefix { $0.isASCII && $0.isNumber || $0 == "," }
    return (digits.filter { $0 != "," }, text.dropFirst(digits.count))
  }

  /// What a line such as 計35名 or 合計 2件 35人 states, with its units; empty where it states no total of the whole.
  package func statedTotals(_ text: String) -> [(number: Int64, unit: String)] {
    let key = bare(text)
    guard let start = key.firstIndex(where: { $0.isASCII && $0.isNumber }) else { return [] }
    let label = String(key[..<start].reversed().drop { "は:=、(".contains($0) }.reversed())
    guard !label.isEmpty, let level = anyTotal(label) else { return [] }
    // 4月計 and 累計 sum up less, and more, than the file.
    let isOther = words[.summaries].endings.contains(where: label.hasSuffix)
    if isOther || total(label) != nil && level < .total { return [] }
    var (stated, rest) = ([(number: Int64, unit: String)](), key[start...])
    while true {
      let (digits, tail) = Self.leadingNumber(rest)
      guard let number = Int64(digits) else { return stated }
      let unit = String(tail.prefix { $0.isLetter })
      guard unit.isEmpty || units.isUnit(unit) else { return stated }
      stated.append((number, unit))
      rest = tail.dropFirst(unit.count).drop { "、,・/".contains($0) }
    }
  }
}

// MARK: Notes and what else stands beside records

extension TableVocabulary {
  /// Whether a cell that stands alone in its record is a note.
  package func isNote(_ text: String) -> Bool { words[.notes].fit(WidthFolding.matchKey(text)) }

  /// Whether a cell opens a note even where other cells follow, as a sentence with commas in it does.
  func opensNote(_ text: String) -> Bool {
    let key = WidthFolding.matchKey(text)
    return words[.noteOpenings].fit(key)
      || words[.numberedNotes].beginnings.contains { note in
        key.hasPrefix(note)
          && key.dropFirst(note.count).first.map { ":)、. ".contains($0) || $0.isNumber } ?? true
      }
  }

  /// Whether a cell that stands alone reads as a sentence, or as the address of a source.
  func isSentence(_ text: String) -> Bool { words[.sentences].fit(text) }

  /// （続き）: the table's title once more, where a page began.
  func isContinued(_ text: String) -> Bool { words[.continued].fit(WidthFolding.matchKey(text)) }

  /// （再掲）, 【市部】, 内訳: words that stand alone above the records that they speak of.
  func isHeading(_ text: String) -> Bool {
    let key = WidthFolding.matchKey(text)
    let isEnclosed = Self.brackets.contains { key.first == $0.0 && key.last == $0.1 }
    return isEnclosed || words[.headings].fit(key)
  }

  private static let brackets: [(Character, Character)] = [
    ("(", ")"), ("[", "]"), ("【", "】"), ("〔", "〕"), ("<", ">"), ("〈", "〉"), ("《", "》"), ("{", "}"),
    ("［", "］"), ("｛", "｝"), ("＜", "＞"),
  ]

  /// 記入例, 例）, 入力例: a record that shows how to fill the form in.
  func isExample(_ text: String) -> Bool { words[.examples].fit(WidthFolding.matchKey(text)) }

  func isComment(_ text: String) -> Bool { words[.comments].fit(WidthFolding.fold(text)) }

  /// 統計名： stands before its value, in the lines above a table.
  func isKey(_ text: String) -> Bool {
    let key = WidthFolding.trimmed(text)
    return key.hasSuffix("：") || key.hasSuffix(":")
  }

  /// 令和6年4月1日現在: when the figures were true.
  func isAsOf(_ text: String) -> Bool {
    words[.asOf].fit(WidthFolding.matchKey(text)) || statesUnits(text)
  }

  /// 単位：人、世帯 and what else begins so.
  func statesUnits(_ text: String) -> Bool { words[.unitLines].fit(WidthFolding.matchKey(text)) }
}

// MARK: Rows of units and hints

extension TableVocabulary {
  /// The units that a line beside the records states: 単位：百人, ※人数は百人単位.
  package func statedUnits(_ text: String) -> [String] {
    var key = WidthFolding.matchKey(text)
    while let first = key.first, "※*・注:()".contains(first), !statesUnits(key) { key.removeFirst() }
    if statesUnits(key) { return units.units(inLine: key) }
    guard let word = units.openings.last, let end = key.range(of: word, options: .backwards) else {
      return []
    }
    let before = key[..<end.lowerBound]
    return before.indices.lazy.map { String(before[$0...]) }.first {
      units.isUnit($0) && units.factor(of: $0) != 1
    }.map { [$0] } ?? []
  }
}

extension TableVocabulary {
  /// Whether every filled cell of a record states a unit or the form of a value.
  func isUnitRow(_ cells: [String]) -> Bool {
    let filled = cells.map(WidthFolding.trimmed).filter { !$0.isEmpty }
    guard filled.contains(where: isUnit) else { return false }
    return filled.allSatisfy { isUnit($0) || isForm($0) }
  }

  /// Whether every filled cell tells how its column is to be filled in: （必須）, 半角数字.
  func isHintRow(_ cells: [String]) -> Bool {
    let keys = cells.map(WidthFolding.matchKey).filter { !$0.isEmpty }
    let told = keys.count(where: words[.hints].fit)
    return keys.count > 1 && told * 2 >= keys.count && keys.allSatisfy { $0.count <= 40 }
  }

  private func isUnit(_ cell: String) -> Bool { units.anyUnit(stated: cell) != nil }

  /// yyyy/mm/dd, 和暦, 選択: hints that stand beside units.
  private func isForm(_ text: String) -> Bool {
    words[.forms].fit(WidthFolding.matchKey(text).filter { !"()".contains($0) })
  }
}

// MARK: Ages

extension TableVocabulary {
  /// Whether groups stand among labels of single ages, and are fewer than those.
  func areSingleAges(_ labels: [String]) -> Bool {
    let ages = labels.count { Int(withoutAge($0)) != nil }
    let groups = labels.count(where: isAgeGroup)
    return groups > 0 && ages >= 3 && ages > groups
  }

  /// 0～4歳, 5-9.
  func isAgeGroup(_ label: String) -> Bool {
    let ends = withoutAge(label).split { "~-".contains($0) }
    guard ends.count == 2, let first = Int(ends[0]), let last = Int(ends[1]) else { return false }
    return first < last && last < 130
  }

  private func withoutAge(_ label: String) -> String {
    words[.ages].endings.reduce(WidthFolding.matchKey(label)) { $0.replacing($1, with: "") }
  }
}

// MARK: Labels of columns

extension TableVocabulary {
  /// 名称, 施設名, 電話番号（代表）, name, stop_id: a label in tables of any subject.
  func isLabel(_ text: String) -> Bool {
    guard text.utf8.count <= 60 else { return false }
    var key = WidthFolding.matchKey(text)
    if key.hasSuffix(")"), let open = key.firstIndex(of: "("), open > key.startIndex {
      key = String(key[..<open])
    }
    return words[.labels].exact.contains(key)
      || words[.labels].endings.contains { key.hasSuffix($0) && key != $0 }
  }

  /// 市町村コード: a label of codes.
  package func saysCode(_ label: String) -> Bool {
    words[.codes].fit(WidthFolding.matchKey(label))
  }

  /// Whether a label announces personal data.
  package func announcesPerson(_ label: String) -> Bool { personalWord(in: label) != nil }

  /// The word by which a label announces personal data.
  package func personalWord(in label: String) -> String? {
    let key = WidthFolding.matchKey(label)
    let plain = words[.impersonal].parts.reduce(key) {
      $0.holds($1) ? $0.replacing($1, with: "") : $0
    }
    // 電話の有無 holds 有 and 無; 電話（なしの場合は自宅） holds telephone numbers.
    if words[.denials].fit(plain) || words[.tallies].fit(withoutBrackets(plain)) { return nil }
    if let word = LatinWords(label).first(of: words[.personalWords].exact) { return word }
    return words[.personal].parts.first(where: plain.holds)
      ?? (words[.personal].exact.contains(plain) ? plain : nil)
  }

  /// How surely a label speaks of people, so that the cells below it must tell whether they are names.
  package func personLabel(_ label: String) -> PersonLabel {
    let key = withoutBrackets(WidthFolding.matchKey(label))
    if words[.denials].fit(key) || words[.tallies].fit(key) { return .none }
    guard words[.persons].fit(key), !words[.bodies].fit(key) else { return .none }
    return key.hasSuffix("名") ? .names : .people
  }

  /// What a label says of people.
  package enum PersonLabel { case none, people, names }

  private func withoutBrackets(_ key: String) -> String {
    key.hasSuffix(")") ? String(key.prefix { $0 != "(" }) : key
  }
}
