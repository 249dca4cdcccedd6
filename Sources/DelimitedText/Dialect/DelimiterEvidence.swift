/// Finds the delimiter that explains the beginning of a file best.
///
/// Fields are counted outside quotes, record by record. A delimiter is as good as the longest stretch of
/// records with one and the same number of fields, less where cells hold quotes or other delimiters.
/// Titles above a table and notes below it, which have one field, lie outside the stretch.
enum DelimiterEvidence {
  /// The likeliest delimiter; a comma when nothing speaks for another.
  ///
  /// - Parameter isCut: whether the file goes on after the sample.
  static func delimiter(of sample: [UInt8], isCut: Bool) -> Delimiter {
    candidates(in: sample, isCut: isCut).first { $0.score > 0 }?.delimiter ?? .comma
  }

  /// What speaks for each delimiter, the best first.
  static func candidates(in sample: [UInt8], isCut: Bool) -> [DelimiterCandidate] {
    Delimiter.allCases.map { delimiter in
      var scan = CellScan(sample, delimiter: delimiter, isCut: isCut)
      return DelimiterCandidate(delimiter, records: scan.records())
    }
    // Between equals the order of the cases decides, for sorting is stable.
    .sorted { ($0.score, $0.fields) > ($1.score, $1.fields) }
  }
}

/// How well one delimiter explains the records of a sample.
struct DelimiterCandidate {
  let delimiter: Delimiter
  /// The number of fields of the records in the best stretch; 1 where there is none.
  private(set) var fields = 1
  /// How many records of the best stretch have it, less those that have not.
  private(set) var agreement = 0
  /// 0 where nothing speaks for the delimiter.
  private(set) var score = 0.0

  init(_ delimiter: Delimiter, records: [CellScan.Record]) {
    self.delimiter = delimiter
    var stretch = 0..<0
    for number in Set(records.map(\.fields)).subtracting([1]).sorted(by: >) {
      let found = Self.bestStretch(of: number, in: records)
      if found.agreement > agreement {
        (fields, agreement, stretch) = (number, found.agreement, found.range)
      }
    }
    if isTable(stretch, of: records) {
      score = Double(agreement) * tidiness(of: stretch, in: records)
    }
  }

  /// The stretch where records with a number of fields outweigh the others most, and by how many.
  private static func bestStretch(
    of fields: Int, in records: [CellScan.Record]
  ) -> (range: Range<Int>, agreement: Int) {
    var best = (range: 0..<0, agreement: 0)
    var (start, agreement) = (0, 0)
    for (position, record) in records.enumerated() {
      agreement += record.fields == fields ? 1 : -1
      if agreement > best.agreement { best = (start..<position + 1, agreement) }
      if agreement <= 0 { (start, agreement) = (position + 1, 0) }
    }
    return best
  }

  /// One record in the midst of a text, or some among many that do not agree, are sentences with a
  /// delimiter in them.
  private func isTable(_ stretch: Range<Int>, of records: [CellScan.Record]) -> Bool {
    let inside = records[stretch].count { $0.fields > 1 }
    let all = records.count { $0.fields > 1 }
    let areUsual = all * 2 > records.count
    let isMost = areUsual || inside * 2 >= all
    let isEnough = agreement > 1 || agreement == 1 && (areUsual || stretch.lowerBound == 0)
    return isEnough && isMost && inside * 20 >= records.count
  }

  /// The share of sound cells; halved where the record above, which may be the header, is one field with
  /// other delimiters in it.
  private func tidiness(of stretch: Range<Int>, in records: [CellScan.Record]) -> Double {
    let cells = records[stretch].reduce(0) { $0 + $1.fields }
    let soundness = records[stretch].reduce(0) { $0 + $1.soundness }
    let above = stretch.lowerBound > 0 ? records[stretch.lowerBound - 1] : nil
    let isHeaderTorn = above.map { $0.fields == 1 && $0.soundness < 1 } ?? false
    return soundness / Double(cells) / (isHeaderTorn ? 2 : 1)
  }
}
