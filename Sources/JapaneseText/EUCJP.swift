/// EUC-JP as Windows (code page 51932) and eucJP-ms write it.
///
/// JIS X 0208 with the NEC and IBM extensions by two bytes, half-width kana after 0x8E, JIS X 0212
/// after 0x8F. The mapping is Microsoft's, as in ``CP932``. Where the two variants differ (rows
/// 89–92), code page 51932 is followed: eucJP-ms has characters of the user's own there, which no
/// other machine could show.
package enum EUCJP {
  /// Decodes bytes; nil when one fits nothing.
  package static func decode(_ bytes: UnsafeBufferPointer<UInt8>) -> String? {
    var faultless = true
    let text = String(unsafeUninitializedCapacity: bytes.count * 3) { output in
      var writer = UTF8Writer(output)
      var position = 0
      while position < bytes.count, faultless {
        let (scalar, length) = character(in: bytes, at: position)
        faultless = length > 0
        if bytes[position] < 0x80 {
          writer.append(ascii: bytes[position])
        } else if faultless {
          writer.append(basic: scalar)
        }
        position += length
      }
      return writer.count
    }
    return faultless ? text : nil
  }

  /// The character that starts at a position and its length in bytes, 1 to 3; length 0 when what
  /// stands there fits nothing.
  @inline(__always)
  package static func character(
    in bytes: UnsafeBufferPointer<UInt8>, at position: Int
  ) -> (scalar: UInt16, length: Int) {
    let lead = bytes[position]
    if lead < 0x80 { return (UInt16(lead), 1) }
    guard position + 1 < bytes.count, bytes[position + 1] >= 0x80 else { return (0, 0) }
    let second = bytes[position + 1]
    switch lead {
    case 0x8E:
      return (0xA1...0xDF).contains(second) ? (0xFF61 - 0xA1 + UInt16(second), 2) : (0, 0)
    case 0x8F:
      guard position + 2 < bytes.count, second >= 0xA1, bytes[position + 2] >= 0xA1 else {
        return (0, 0)
      }
      return found(JISMapping.supplementary, second, bytes[position + 2], length: 3)
    case 0xA1...0xFE where second >= 0xA1:
      return found(JISMapping.basic, lead, second, length: 2)
    default:
      return (0, 0)
    }
  }

  @inline(__always)
  private static func found(
    _ plane: [UInt16], _ first: UInt8, _ second: UInt8, length: Int
  ) -> (scalar: UInt16, length: Int) {
    let scalar = plane[JISMapping.index(first, second)]
    return (scalar, scalar == 0 ? 0 : length)
  }

  /// Encodes text; nil when a character has no form in EUC-JP.
  ///
  /// A character with several codes takes the shortest, and of those the first.
  package static func encode(_ text: String) -> [UInt8]? {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars {
      if scalar.isASCII {
        bytes.append(UInt8(truncatingIfNeeded: scalar.value))
        continue
      }
      guard scalar.value < 0x10000, let code = codes[UInt16(scalar.value)] else { return nil }
      bytes += code
    }
    return bytes
  }

  /// Bytes by scalar beyond ASCII.
  private static let codes: [UInt16: [UInt8]] = {
    var codes: [UInt16: [UInt8]] = [:]
    for byte in UInt8(0xA1)...0xDF { codes[0xFF61 - 0xA1 + UInt16(byte)] = [0x8E, byte] }
    for (plane, prefix) in [
      (JISMapping.basic, []), (JISMapping.supplementary, [0x8F]),
    ] as [([UInt16], [UInt8])] {
      for (index, scalar) in plane.enumerated() where scalar >= 0x80 && codes[scalar] == nil {
        codes[scalar] = prefix + [0x80 | UInt8(index >> 7), 0x80 | UInt8(index & 0x7F)]
      }
    }
    return codes
  }()
}
