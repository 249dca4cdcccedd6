import DelimitedText

/// Bounds that the command line sets for a file; nil where the usual one holds.
package struct LimitFlags: Sendable {
  /// Bytes.
  package var field: Int?
  /// Bytes.
  package var record: Int?
  /// Fields of one record.
  package var fields: Int?
  /// Bytes.
  package var file: Int?

  package init(field: Int? = nil, record: Int? = nil, fields: Int? = nil, file: Int? = nil) {
    self.field = field
    self.record = record
    self.fields = fields
    self.file = file
  }

  var limits: ReadLimits {
    var limits = ReadLimits.standard
    if let field { limits.fieldBytes = field }
    if let record { limits.recordBytes = record }
    if let fields { limits.fieldsPerRecord = fields }
    if let file { limits.fileBytes = file }
    return limits
  }
}
