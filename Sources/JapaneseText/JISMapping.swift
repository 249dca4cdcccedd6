/// The two planes of Japanese characters that EUC-JP and ISO-2022-JP share, as flat tables.
///
/// Microsoft's mapping, as in code page 932: ～ is U+FF5E, － is U+FF0D, ∥ is U+2225.
package enum JISMapping {
  /// JIS X 0208 with NEC's row 13 and its copy of the IBM extensions (rows 89–92), by
  /// ``index(_:_:)``; 0 where nothing is assigned. Rows 85–88, 93 and 94 are for the user's own
  /// characters, U+E000 and on.
  package static let basic = makeBasic()

  /// JIS X 0212 with the IBM extensions that it lacks (rows 83 and 84); rows 85–94 are the user's,
  /// U+E3AC and on.
  package static let supplementary = makeSupplementary()

  /// The place of two bytes in a plane; their highest bits make no difference.
  @inline(__always)
  package static func index(_ first: UInt8, _ second: UInt8) -> Int {
    Int(first & 0x7F) << 7 | Int(second & 0x7F)
  }

  private static let cells = 1...94
  private static let userRows = 85...94
  private static let userCharacters = (basic: UInt16(0xE000), supplementary: UInt16(0xE3AC))

  private static func index(row: Int, cell: Int) -> Int { (row + 0x20) << 7 | cell + 0x20 }

  /// Code page 932 holds two rows of JIS X 0208 by each lead byte.
  private static func makeBasic() -> [UInt16] {
    let scalars = CP932Mapping.scalars
    var plane = userArea(from: userCharacters.basic)
    for row in 1...94 {
      let lead = (row - 1) / 2 + (row > 62 ? 0xC1 : 0x81)
      for cell in cells {
        let oddTrail = cell + (cell < 64 ? 0x3F : 0x40)
        let trail = row % 2 == 0 ? cell + 0x9E : oddTrail
        let scalar = scalars[lead << 8 | trail]
        if scalar != 0 { plane[index(row: row, cell: cell)] = scalar }
      }
    }
    return plane
  }

  private static func makeSupplementary() -> [UInt16] {
    var plane = userArea(from: userCharacters.supplementary)
    let texts = JISX0212Table.rows.unicodeScalars.split(separator: "\n")
    for (row, text) in zip(JISX0212Table.rowNumbers, texts) {
      for (cell, scalar) in zip(cells, text) where scalar != "\u{FFFD}" {
        plane[index(row: Int(row), cell: cell)] = UInt16(truncatingIfNeeded: scalar.value)
      }
    }
    return plane
  }

  private static func userArea(from first: UInt16) -> [UInt16] {
    var plane = [UInt16](repeating: 0, count: 1 << 14)
    var scalar = first
    for row in userRows {
      for cell in cells {
        plane[index(row: row, cell: cell)] = scalar
        scalar += 1
      }
    }
    return plane
  }
}
