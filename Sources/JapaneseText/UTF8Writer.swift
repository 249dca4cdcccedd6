/// Puts scalars of the basic plane into a buffer that is known to be large enough.
package struct UTF8Writer {
  private let output: UnsafeMutableBufferPointer<UInt8>
  package private(set) var count = 0

  package init(_ output: UnsafeMutableBufferPointer<UInt8>) {
    self.output = output
  }

  package mutating func append(ascii byte: UInt8) {
    output[count] = byte
    count += 1
  }

  /// Puts a character beyond ASCII; a lone surrogate as if it were one.
  package mutating func append(basic scalar: UInt16) {
    if scalar < 0x800 {
      output[count] = 0xC0 | UInt8(scalar >> 6)
      output[count + 1] = 0x80 | UInt8(scalar & 0x3F)
      count += 2
      return
    }
    output[count] = 0xE0 | UInt8(scalar >> 12)
    output[count + 1] = 0x80 | UInt8(scalar >> 6 & 0x3F)
    output[count + 2] = 0x80 | UInt8(scalar & 0x3F)
    count += 3
  }
}
