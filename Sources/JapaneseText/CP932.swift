/// Code page 932, the "Shift_JIS" of Japanese Windows and of most municipal files.
///
/// Microsoft's mapping (windows-31j) with the NEC and IBM extensions; the user-defined area
/// 0xF040–0xF9FC is U+E000–U+E757 as Microsoft maps it. Bytes 0x80, 0xA0 and 0xFD–0xFF fit nothing.
package enum CP932 {
  /// Decodes bytes; nil when one fits nothing.
  package static func decode(_ bytes: UnsafeBufferPointer<UInt8>) -> String? {
    CP932Mapping.scalars.withUnsafeBufferPointer { scalars in
      var faultless = true
      let text = String(unsafeUninitializedCapacity: bytes.count * 3) { output in
        var writer = UTF8Writer(output)
        faultless = decode(bytes, by: scalars, into: &writer)
        return writer.count
      }
      return faultless ? text : nil
    }
  }

  /// The character that starts at a position and its length in bytes, 1 or 2; length 0 when what
  /// stands there fits nothing.
  package static func character(
    in bytes: UnsafeBufferPointer<UInt8>, at position: Int
  ) -> (scalar: UInt16, length: Int) {
    CP932Mapping.scalars.withUnsafeBufferPointer { scalars in
      character(in: bytes, at: position, by: scalars)
    }
  }

  /// Encodes text; nil when a character has no form in the code page.
  ///
  /// Signs that other tables map differently (〜 − — ‖ ¢ £ ¬ ¥ ‾) take the code that Japanese
  /// Windows shows for them, as iconv does.
  package static func encode(_ text: String) -> [UInt8]? {
    let codes = CP932Mapping.codes
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars {
      if scalar.isASCII {
        bytes.append(UInt8(truncatingIfNeeded: scalar.value))
        continue
      }
      guard scalar.value < 0x10000 else { return nil }
      let code = codes[Int(scalar.value)]
      if code == 0 { return nil }
      if code > 0xFF { bytes.append(UInt8(code >> 8)) }
      bytes.append(UInt8(truncatingIfNeeded: code))
    }
    return bytes
  }

  @inline(__always)
  private static func character(
    in bytes: UnsafeBufferPointer<UInt8>, at position: Int, by scalars: UnsafeBufferPointer<UInt16>
  ) -> (scalar: UInt16, length: Int) {
    let lead = Int(bytes[position])
    if lead < 0x80 || scalars[lead] != 0 { return (scalars[lead], 1) }
    guard position + 1 < bytes.count else { return (0, 0) }
    let scalar = scalars[lead << 8 | Int(bytes[position + 1])]
    return (scalar, scalar == 0 ? 0 : 2)
  }

  private static func decode(
    _ bytes: UnsafeBufferPointer<UInt8>, by scalars: UnsafeBufferPointer<UInt16>,
    into writer: inout UTF8Writer
  ) -> Bool {
    var position = 0
    while position < bytes.count {
      let lead = bytes[position]
      if lead < 0x80 {
        writer.append(ascii: lead)
        position += 1
        continue
      }
      let (scalar, length) = character(in: bytes, at: position, by: scalars)
      if length == 0 { return false }
      writer.append(basic: scalar)
      position += length
    }
    return true
  }
}
