/// The byte between two fields.
package enum Delimiter: UInt8, Sendable, CaseIterable {
  case comma = 0x2C
  case tab = 0x09
  case semicolon = 0x3B

  package var text: String {
    String(Unicode.Scalar(rawValue))
  }
}
