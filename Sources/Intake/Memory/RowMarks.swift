import DelimitedText

/// What is known of each record of a block before it is judged.
final class RowMarks {
  /// Cells of each record; 0 where it is damaged.
  let widths = Scratch<Int32>()
  /// Physical line and Excel row of each record.
  let lines = Scratch<Int32>()
  let excelRows = Scratch<Int32>()
  /// A hash of each record's bytes, where duplicates are sought.
  let hashes = Scratch<UInt64>()

  func prepare(_ count: Int) {
    widths.prepare(count)
    lines.prepare(count)
    excelRows.prepare(count)
    hashes.prepare(count, filledWith: 0)
  }

  /// Takes note of where the records of a block lie.
  func locate(_ block: borrowing RecordBlock) {
    prepare(block.count)
    let records = block.pointers.records
    let (lines, excelRows, widths) = (lines.base, excelRows.base, widths.base)
    var start = 0
    for row in 0..<block.count {
      let record = records[row]
      lines[row] = Int32(truncatingIfNeeded: record.line)
      excelRows[row] = Int32(truncatingIfNeeded: record.excelRow)
      widths[row] = record.isDamaged ? 0 : Int32(truncatingIfNeeded: record.fieldsEnd - start)
      start = record.fieldsEnd
    }
  }
}
