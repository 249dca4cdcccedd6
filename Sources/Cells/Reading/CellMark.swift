/// Marks of cells while a record is under way.
///
/// They are read at every cell, so every room compiles them in; a test holds them against `ValueStatus`.
package enum CellMark {
  @inlinable package static var value: UInt8 { 0 }
  @inlinable package static var blank: UInt8 { 1 }
  /// A cell with a finding of its own: neither a value nor a blank, so that no second rule speaks of it.
  /// A file with an error gives no batches, unless they are asked for: there such a cell is no value.
  @inlinable package static var faulty: UInt8 { 0x0F }

  @inlinable
  package static func isValue(_ mark: UInt8) -> Bool { mark & 0x0F == value }
  @inlinable
  package static func isBlank(_ mark: UInt8) -> Bool { mark & 0x0F == blank }
}
