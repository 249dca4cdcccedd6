/// Bounds that keep a broken or hostile file from taking the machine.
///
/// A file above its limit is not read at all. What exceeds another limit is one damaged record, and
/// reading goes on after it.
package struct ReadLimits: Sendable, Equatable {
  /// Bytes of a whole file.
  package var fileBytes: Int
  /// Bytes of one record as it stands in the file (in UTF-8 where that is UTF-16), its last line end
  /// not counted.
  package var recordBytes: Int
  /// Bytes of one field as it stands in the file, its quotes included.
  package var fieldBytes: Int
  package var fieldsPerRecord: Int

  /// Each limit is at least 1.
  package init(
    fileBytes: Int = 4 << 30, recordBytes: Int = 8 << 20, fieldBytes: Int = 1 << 20,
    fieldsPerRecord: Int = 16_384
  ) {
    self.fileBytes = max(1, fileBytes)
    self.recordBytes = max(1, recordBytes)
    self.fieldBytes = max(1, fieldBytes)
    self.fieldsPerRecord = max(1, fieldsPerRecord)
  }

  /// 4 GiB a file, 8 MiB a record, 1 MiB a field, 16,384 fields a record (the columns of an Excel sheet).
  package static let standard = ReadLimits()
}

/// What the user fixes before a file is opened; the rest is found out by evidence.
package struct ReadOptions: Sendable {
  package var encoding: TextEncoding?
  package var delimiter: Delimiter?
  package var limits: ReadLimits

  package init(
    encoding: TextEncoding? = nil, delimiter: Delimiter? = nil, limits: ReadLimits = .standard
  ) {
    self.encoding = encoding
    self.delimiter = delimiter
    self.limits = limits
  }
}
