/// Counts how many fields the records of a file have.
enum FieldCountCensus {
  /// The commonest number of fields of the undamaged records; the larger of two equally common.
  ///
  /// Reads the whole file, and after a quote that never closes goes on at the next line, so that one
  /// such quote cannot hide the records that follow it.
  static func usualFieldCount(of file: SourceFile) throws(ReadFailure) -> Int {
    var histogram: [Int: Int] = [:]
    var reader = try RecordReader(file, recovery: .nextLine)
    var block = RecordBlock()
    while try reader.next(&block) {
      for record in 0..<block.count where !block.isDamaged(record) {
        histogram[block.fieldCount(record), default: 0] += 1
      }
    }
    return histogram.max { ($0.value, $0.key) < ($1.value, $1.key) }?.key ?? 1
  }
}
