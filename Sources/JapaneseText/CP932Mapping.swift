/// Both directions of code page 932 as flat tables, each made from the generated rows when first needed.
package enum CP932Mapping {
  /// Scalar by code (one byte, or lead and trail); 0 where nothing is assigned.
  package static let scalars = makeScalars()

  /// Code by scalar of the basic plane; 0 where there is none.
  package static let codes = makeCodes(of: scalars)

  private static let trails: [UInt16] = Array(0x40...0x7E) + Array(0x80...0xFC)

  private static func makeScalars() -> [UInt16] {
    var scalars = [UInt16](repeating: 0, count: 0x10000)
    for byte in 0..<0x80 { scalars[byte] = UInt16(byte) }
    for byte in 0xA1...0xDF { scalars[byte] = UInt16(0xFF61 - 0xA1 + byte) }
    let rows = CP932Table.rows.unicodeScalars.split(separator: "\n")
    for (lead, row) in zip(CP932Table.leads, rows) {
      for (trail, scalar) in zip(trails, row) where scalar != "\u{FFFD}" {
        scalars[Int(UInt16(lead) << 8 | trail)] = UInt16(truncatingIfNeeded: scalar.value)
      }
    }
    fillUserDefinedArea(of: &scalars)
    return scalars
  }

  private static func fillUserDefinedArea(of scalars: inout [UInt16]) {
    var scalar: UInt16 = 0xE000
    for lead in UInt16(0xF0)...0xF9 {
      for trail in trails {
        scalars[Int(lead << 8 | trail)] = scalar
        scalar += 1
      }
    }
  }

  /// A character with several codes takes Microsoft's choice: JIS X 0208, then NEC row 13, then the
  /// IBM extensions at 0xFA–0xFC; never NEC's copy of the latter at 0xED–0xEE.
  private static func makeCodes(of scalars: [UInt16]) -> [UInt16] {
    var codes = [UInt16](repeating: 0, count: 0x10000)
    for (code, scalar) in scalars.enumerated() where scalar != 0 {
      let isCopyByNEC = (0xED00...0xEEFF).contains(code)
      if codes[Int(scalar)] == 0, !isCopyByNEC { codes[Int(scalar)] = UInt16(code) }
    }
    for (scalar, code) in otherMappings { codes[scalar] = code }
    return codes
  }

  /// What JIS tables, Apple and Unix write where Microsoft has another scalar.
  private static let otherMappings: [(Int, UInt16)] = [
    (0x00A2, 0x8191), (0x00A3, 0x8192), (0x00A5, 0x5C), (0x00AC, 0x81CA),
    (0x2014, 0x815C), (0x2016, 0x8161), (0x203E, 0x7E), (0x2212, 0x817C), (0x301C, 0x8160),
  ]
}
