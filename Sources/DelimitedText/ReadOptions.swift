/// Bounds that keep a broken or hostile file from taking the machine.
package struct ReadLimits: Sendable {
  /// Bytes of a whole file.
  package var fileBytes: Int
  /// Bytes of one field as it stands in the file.
  package var fieldBytes: Int
  package var fieldsPerRecord: Int

  package init(fileBytes: Int, fieldBytes: Int, fieldsPerRecord: Int) {
    self.fileBytes = fileBytes
    self.fieldBytes = fieldBytes
    self.fieldsPerRecord = fieldsPerRecord
  }

  /// Bytes after which a record that has not ended is given up.
  var recordBytes: Int { fieldBytes * 8 }

  /// 4 GiB a file, 1 MiB a field, 16,384 fields a record (the columns of an Excel sheet).
  package static let standard = ReadLimits(
    fileBytes: 4 << 30, fieldBytes: 1 << 20, fieldsPerRecord: 16_384)
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
