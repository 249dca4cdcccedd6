/// What a slow, tolerant look at one record has found.
struct RecordScan {
  /// A fault inside the record, by its field and its offset from the record's start.
  struct Remark {
    var kind: ReadFault.Kind
    var field: Int
    var offset: Int
  }

  /// The record as strict CSV, for libcsv to parse.
  var mended: [UInt8] = []
  /// Where each field ends, counted from the record's start.
  var fieldEnds: [Int] = []
  /// The offset after the record's line end.
  var end = 0
  /// Faults that could be mended.
  var remarks: [Remark] = []
  /// The fault that could not.
  var damage: Remark?

  /// The field that holds a byte of the record.
  func field(at offset: Int) -> Int? {
    fieldEnds.firstIndex { offset <= $0 }
  }
}

/// Scans one record as people write them, beyond what strict CSV allows.
///
/// A quote inside an unquoted field is text. Text after a closing quote belongs to the field, unless
/// the field holds a line end: then its opening quote was none that ever closes.
struct RecordScanner {
  private let delimiter: UInt8
  private let limits: ReadLimits
  private var scan = RecordScan()
  private let start: Int
  private var position: Int
  private var fieldStart: Int

  /// Scans the record that starts so many bytes after the one under way; the stream stays there.
  static func scan(
    _ lines: inout LineStream, from start: Int = 0, delimiter: Delimiter, limits: ReadLimits
  ) throws(ReadFailure) -> RecordScan {
    var scanner = RecordScanner(start: start, delimiter: delimiter, limits: limits)
    while try scanner.takeField(of: &lines) {}
    return scanner.scan
  }

  private init(start: Int, delimiter: Delimiter, limits: ReadLimits) {
    self.delimiter = delimiter.rawValue
    self.limits = limits
    self.start = start
    position = start
    fieldStart = start
  }

  /// Takes one field and what ends it; false when that ended the record.
  private mutating func takeField(of lines: inout LineStream) throws(ReadFailure) -> Bool {
    fieldStart = position
    if try lines.byte(at: position) == 0x22 {
      try takeQuoted(of: &lines)
    } else {
      try takeUnquoted(of: &lines)
    }
    if scan.damage != nil { return false }
    if scan.fieldEnds.count == limits.fieldsPerRecord {
      damage(.tooManyFields, at: fieldStart)
      return false
    }
    if position - start > limits.recordBytes {
      damage(.fieldTooLong, at: fieldStart)
      return false
    }
    scan.fieldEnds.append(position)
    return try takeBoundary(of: &lines)
  }

  private mutating func takeBoundary(of lines: inout LineStream) throws(ReadFailure) -> Bool {
    let boundary = try lines.byte(at: position)
    if boundary == delimiter {
      scan.mended.append(delimiter)
      position += 1
      return true
    }
    if boundary != nil { position += 1 }
    if boundary == 0x0D, try lines.byte(at: position) == 0x0A { position += 1 }
    scan.end = position
    return false
  }

  private mutating func takeUnquoted(of lines: inout LineStream) throws(ReadFailure) {
    let start = scan.mended.count
    guard let quote = try takeText(of: &lines) else { return }
    remark(.quoteInsideField, at: quote)
    scan.mended.insert(0x22, at: start)
    scan.mended.append(0x22)
  }

  private mutating func takeQuoted(of lines: inout LineStream) throws(ReadFailure) {
    var holdsLineEnd = false
    scan.mended.append(0x22)
    position += 1
    while let byte = try lines.byte(at: position) {
      if byte == 0x22 {
        let next = try lines.byte(at: position + 1)
        if next != 0x22 { return try closeQuoted(of: &lines, holdsLineEnd: holdsLineEnd) }
        scan.mended.append(0x22)
        position += 1
      }
      holdsLineEnd = holdsLineEnd || byte == 0x0A || byte == 0x0D
      scan.mended.append(byte)
      position += 1
      if position - fieldStart > limits.fieldBytes {
        return damage(holdsLineEnd ? .unterminatedQuote : .fieldTooLong, at: fieldStart)
      }
    }
    damage(.unterminatedQuote, at: fieldStart)
  }

  private mutating func closeQuoted(
    of lines: inout LineStream, holdsLineEnd: Bool
  ) throws(ReadFailure) {
    position += 1
    if try !isBoundary(lines.byte(at: position)) {
      if holdsLineEnd { return damage(.unterminatedQuote, at: fieldStart) }
      remark(.textAfterQuote, at: position)
      _ = try takeText(of: &lines)
    }
    scan.mended.append(0x22)
  }

  /// Takes text up to a boundary, its quotes doubled; the offset of the first quote in it.
  private mutating func takeText(of lines: inout LineStream) throws(ReadFailure) -> Int? {
    var quote: Int?
    while let byte = try lines.byte(at: position), !isBoundary(byte) {
      if byte == 0x22 {
        quote = quote ?? position
        scan.mended.append(0x22)
      }
      scan.mended.append(byte)
      position += 1
      if position - fieldStart > limits.fieldBytes {
        damage(.fieldTooLong, at: fieldStart)
        return quote
      }
    }
    return quote
  }

  private func isBoundary(_ byte: UInt8?) -> Bool {
    byte == nil || byte == delimiter || byte == 0x0A || byte == 0x0D
  }

  private mutating func remark(_ kind: ReadFault.Kind, at offset: Int) {
    scan.remarks.append(.init(kind: kind, field: scan.fieldEnds.count, offset: offset))
  }

  private mutating func damage(_ kind: ReadFault.Kind, at offset: Int) {
    scan.damage = .init(kind: kind, field: scan.fieldEnds.count, offset: offset)
  }
}
