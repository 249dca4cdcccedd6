/// Finds the delimiter whose field counts agree over the first records.
enum DelimiterEvidence {
  private static let recordsLooked = 200

  /// The likeliest delimiter of a file's beginning; a comma when nothing speaks for another.
  ///
  /// The one under which most records have one and the same number of fields above one; more fields,
  /// then the order comma, tab, semicolon, decide between equals.
  static func delimiter(of sample: [UInt8]) -> Delimiter {
    var best = (delimiter: Delimiter.comma, records: 0, fields: 1)
    for delimiter in Delimiter.allCases {
      let (records, fields) = agreement(in: fieldCounts(of: sample, by: delimiter.rawValue))
      if (records, fields) > (best.records, best.fields) { best = (delimiter, records, fields) }
    }
    return best.delimiter
  }

  /// How many records share the commonest number of fields above one, and that number.
  private static func agreement(in fieldCounts: [Int]) -> (records: Int, fields: Int) {
    var histogram: [Int: Int] = [:]
    for count in fieldCounts where count > 1 { histogram[count, default: 0] += 1 }
    let best = histogram.max { ($0.value, $0.key) < ($1.value, $1.key) }
    return best.map { ($0.value, $0.key) } ?? (0, 1)
  }

  /// Field counts of the first records; the last of the sample, which may be cut, only if alone.
  private static func fieldCounts(of sample: [UInt8], by delimiter: UInt8) -> [Int] {
    var counts: [Int] = []
    var fields = 1
    var isQuoted = false
    var isFieldStart = true
    for byte in sample {
      if byte == 0x22, isFieldStart || isQuoted {
        isQuoted.toggle()
      } else if !isQuoted, byte == delimiter {
        fields += 1
      } else if !isQuoted, byte == 0x0A || byte == 0x0D {
        counts.append(fields)
        if counts.count == recordsLooked { return counts }
        fields = 1
      }
      isFieldStart = byte == delimiter || byte == 0x0A || byte == 0x0D
    }
    return counts.isEmpty ? [fields] : counts
  }
}
