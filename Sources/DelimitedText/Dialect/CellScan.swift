/// Cuts a sample of a file into records under one delimiter, and looks at what its cells then hold.
struct CellScan {
  struct Record: Equatable {
    var fields = 0
    /// Fields, one with commas or semicolons in it counting half, one with quotes or tabs nothing; those
    /// in quotes, and numbers with commas, count whole.
    var soundness = 0.0
  }

  /// A quote that has not closed this near the end of the sample may close after it.
  private static let longestOpenField = 16 << 10

  private let sample: [UInt8]
  private let delimiter: UInt8
  private let isCut: Bool
  private var position = 0
  /// False after a quote that never closes.
  private var hasQuoting = true

  init(_ sample: [UInt8], delimiter: Delimiter, isCut: Bool) {
    self.sample = sample
    self.delimiter = delimiter.rawValue
    self.isCut = isCut
  }

  /// The records of the sample, without one that the sample cuts unless it is alone.
  mutating func records() -> [Record] {
    var records: [Record] = []
    while position < sample.count {
      if isLineEnd(sample[position]) {
        position += 1
        continue
      }
      let record = takeRecord()
      if !isCut || position < sample.count || records.isEmpty { records.append(record) }
    }
    return records
  }

  private mutating func takeRecord() -> Record {
    var record = Record()
    while true {
      record.fields += 1
      record.soundness += takeField()
      guard position < sample.count, sample[position] == delimiter else { return record }
      position += 1
    }
  }

  /// Takes a field up to its boundary, and says how sound it is.
  private mutating func takeField() -> Double {
    if hasQuoting, position < sample.count, sample[position] == 0x22, takeQuoted() { return 1 }
    let start = position
    while position < sample.count, !isBoundary(sample[position]) { position += 1 }
    return soundness(of: sample[start..<position])
  }

  /// Takes a field in quotes; false, and nothing is taken, where the quotes are not well-formed.
  private mutating func takeQuoted() -> Bool {
    var end = position + 1
    while end < sample.count {
      if sample[end] == 0x22 {
        let next = end + 1
        if next == sample.count || isBoundary(sample[next]) {
          position = next
          return true
        }
        if sample[next] != 0x22 { return false }
        end = next
      }
      end += 1
    }
    if isCut, end - position < Self.longestOpenField {
      position = end
      return true
    }
    hasQuoting = false
    return false
  }

  private func soundness(of cell: ArraySlice<UInt8>) -> Double {
    var (holdsComma, holdsSemicolon, isNumber) = (false, false, true)
    for byte in cell {
      switch byte {
      case 0x22, 0x09: return 0
      case 0x2C: holdsComma = true
      case 0x3B: holdsSemicolon = true
      case 0x30...0x39, 0x20, 0x25, 0x2B, 0x2D, 0x2E: break
      default: isNumber = false
      }
    }
    return holdsSemicolon || holdsComma && !isNumber ? 0.5 : 1
  }

  private func isBoundary(_ byte: UInt8) -> Bool {
    byte == delimiter || isLineEnd(byte)
  }

  private func isLineEnd(_ byte: UInt8) -> Bool {
    byte == 0x0A || byte == 0x0D
  }
}
