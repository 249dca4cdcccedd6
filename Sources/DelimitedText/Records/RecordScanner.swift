/// Scans one record as people write them, beyond what strict CSV allows.
///
/// A quote inside an unquoted field is text. Text after a closing quote belongs to the field, unless
/// the field holds a line end: then its opening quote was none that ever closes.
struct RecordScanner {
  private(set) var scan = RecordScan()

  private let delimiter: UInt8
  private var limits: ReadLimits
  private var start = 0
  private var position = 0
  private var fieldStart = 0
  /// Up to here the field under way may reach, counted from where the record under way starts.
  private var fieldLimit = 0
  private var bytes = UnsafeBufferPointer<UInt8>(start: nil, count: 0)

  init(delimiter: Delimiter, limits: ReadLimits) {
    self.delimiter = delimiter.rawValue
    self.limits = limits
  }

  /// Scans the record that starts so many bytes after the one under way; the stream stays there.
  mutating func takeRecord(
    of lines: inout LineStream, from start: Int = 0
  ) throws(ReadFailure) {
    scan.restart(at: start)
    self.start = start
    position = start
    bytes = lines.recordBytes
    while try takeField(of: &lines) {}
  }

  /// Takes one field and what ends it; false when that ended the record.
  private mutating func takeField(of lines: inout LineStream) throws(ReadFailure) -> Bool {
    fieldStart = position
    fieldLimit = min(fieldStart + limits.fieldBytes, start + limits.recordBytes)
    if try byte(of: &lines) == 0x22 {
      try takeQuoted(of: &lines)
    } else if let quote = try takeText(of: &lines) {
      remark(.quoteInsideField, at: quote)
    }
    if scan.damage == nil, position > fieldLimit { damage(tooLong) }
    if scan.damage == nil, scan.fieldEnds.count == limits.fieldsPerRecord {
      damage(.tooManyFields)
    }
    if scan.damage != nil { return false }
    scan.fieldEnds.append(position)
    scan.textEnds.append(scan.text.count)
    return try takeBoundary(of: &lines)
  }

  private mutating func takeBoundary(of lines: inout LineStream) throws(ReadFailure) -> Bool {
    let boundary = try byte(of: &lines)
    if boundary != nil { position += 1 }
    if boundary == delimiter { return true }
    if boundary == 0x0D, try byte(of: &lines) == 0x0A { position += 1 }
    scan.end = position
    return false
  }

  private mutating func takeQuoted(of lines: inout LineStream) throws(ReadFailure) {
    var holdsLineEnd = false
    position += 1
    while let byte = try byte(of: &lines) {
      position += 1
      if byte == 0x22 {
        if try self.byte(of: &lines) != 0x22 {
          return try closeQuoted(of: &lines, holdsLineEnd: holdsLineEnd)
        }
        position += 1
      }
      holdsLineEnd = holdsLineEnd || byte == 0x0A || byte == 0x0D
      scan.text.append(byte)
      if position > fieldLimit { return damage(holdsLineEnd ? .unterminatedQuote : tooLong) }
    }
    damage(.unterminatedQuote)
  }

  private mutating func closeQuoted(
    of lines: inout LineStream, holdsLineEnd: Bool
  ) throws(ReadFailure) {
    if try isBoundary(byte(of: &lines)) { return }
    if holdsLineEnd { return damage(.unterminatedQuote) }
    remark(.textAfterQuote, at: position)
    _ = try takeText(of: &lines)
  }

  /// Takes text up to a boundary, its quotes as they are; the offset of the first quote in it.
  private mutating func takeText(of lines: inout LineStream) throws(ReadFailure) -> Int? {
    var quote: Int?
    while let byte = try byte(of: &lines), !isBoundary(byte) {
      if byte == 0x22 { quote = quote ?? position }
      scan.text.append(byte)
      position += 1
      if position > fieldLimit { break }
    }
    return quote
  }

  /// The byte at the position; nil at the end of the file.
  @inline(__always)
  private mutating func byte(of lines: inout LineStream) throws(ReadFailure) -> UInt8? {
    if position < bytes.count { return bytes[position] }
    guard try lines.readAhead(to: position) else { return nil }
    bytes = lines.recordBytes
    return bytes[position]
  }

  @inline(__always)
  private func isBoundary(_ byte: UInt8?) -> Bool {
    byte == nil || byte == delimiter || byte == 0x0A || byte == 0x0D
  }

  /// Which of the two limits the field under way has exceeded.
  private var tooLong: ReadFault.Kind {
    position > fieldStart + limits.fieldBytes ? .fieldTooLong : .recordTooLong
  }

  private mutating func remark(_ kind: ReadFault.Kind, at offset: Int) {
    scan.remarks.append(.init(kind: kind, field: scan.fieldEnds.count, offset: offset))
  }

  private mutating func damage(_ kind: ReadFault.Kind) {
    scan.damage = .init(kind: kind, field: scan.fieldEnds.count, offset: fieldStart)
  }
}
