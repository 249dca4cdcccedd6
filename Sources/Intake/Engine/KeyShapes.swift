import Exchange

/// Two columns of keys, and of which shape the keys of each are: `FX0401` and `FE-01` are of two, `P1` and `P0023` of
/// one. Where each column has a shape of its own, a key of the other's shape stands in the wrong column.
struct KeyShapes {
  private struct Shapes: Hashable {
    /// Nil where a cell has no key.
    let left: UInt64?
    let right: UInt64?
  }

  private struct Sighting {
    let record: Int
    let left: String
    let right: String
    var count = 0
  }

  private let left: Int
  private let right: Int
  private let fields: (left: Field, right: Field)
  private var sightings: [Shapes: Sighting] = [:]
  private var isMixed = false

  /// Shapes side by side beyond which a column has none.
  private static let most = 8

  init(left: Int, right: Int, _ leftField: Field, _ rightField: Field) {
    (self.left, self.right) = (left, right)
    fields = (leftField, rightField)
  }

  mutating func see(_ cells: RunCells, _ columns: [any FieldColumn]) {
    if isMixed { return }
    let (leftText, rightText) = (columns[left].column.text, columns[right].column.text)
    let start = leftText.count - cells.count
    // Most records have the shapes of the one before.
    var (last, repeats): (Shapes?, Int) = (nil, 0)
    for position in 0..<cells.count {
      let row = start + position
      let shapes = Shapes(
        left: cells[left].hasValue(position) ? Self.shape(of: leftText, row) : nil,
        right: cells[right].hasValue(position) ? Self.shape(of: rightText, row) : nil)
      if shapes == last {
        repeats += 1
        continue
      }
      if let last { sightings[last]?.count += repeats }
      (last, repeats) = (shapes, 1)
      if sightings[shapes] == nil {
        if sightings.count == Self.most {
          isMixed = true
          return
        }
        sightings[shapes] = Sighting(
          record: cells.record(position), left: leftText[row], right: rightText[row])
      }
    }
    if let last { sightings[last]?.count += repeats }
  }

  /// Stands for a key in which every number is one sign.
  private static func shape(of text: TextColumn, _ row: Int) -> UInt64 {
    text.bytes.withUnsafeBufferPointer { bytes in
      var shape = ByteHash()
      var isInNumber = false
      for byte in bytes[text.range(row)] {
        let isDigit = byte &- 0x30 < 10
        if !isDigit || !isInNumber { shape.add(isDigit ? 0x30 : byte) }
        isInNumber = isDigit
      }
      return shape.value
    }
  }

  func tell(to findings: FindingSink) {
    if isMixed { return }
    if let (usual, swapped) = swap {
      tell(swapped, swapped.left, in: fields.left, beside: usual.left, of: fields.right, findings)
      return
    }
    if let (usual, stray) = stray(\.left, from: \.right) {
      tell(stray, stray.left, in: fields.left, beside: usual.left, of: fields.right, findings)
    }
    if let (usual, stray) = stray(\.right, from: \.left) {
      tell(stray, stray.right, in: fields.right, beside: usual.right, of: fields.left, findings)
    }
  }

  /// Records of which some have the one shape left and the other right, and some the other way round; none has one shape in
  /// both. Which of them are right nobody can tell: the fewer are shown, or those that come later.
  private var swap: (usual: Sighting, swapped: Sighting)? {
    for (shapes, sighting) in sightings where shapes.left != nil && shapes.right != nil {
      guard shapes.left != shapes.right,
        let other = sightings[Shapes(left: shapes.right, right: shapes.left)],
        sightings[Shapes(left: shapes.left, right: shapes.left)] == nil,
        sightings[Shapes(left: shapes.right, right: shapes.right)] == nil
      else { continue }
      return (sighting.count, other.record) > (other.count, sighting.record)
        ? (sighting, other) : (other, sighting)
    }
    return nil
  }

  /// The records of the less usual of two shapes of a column, where that is a shape of the other column and the usual one is
  /// not.
  private func stray(
    _ column: KeyPath<Shapes, UInt64?>, from other: KeyPath<Shapes, UInt64?>
  ) -> (usual: Sighting, stray: Sighting)? {
    var counts: [UInt64: Sighting] = [:]
    for (shapes, sighting) in sightings {
      guard let shape = shapes[keyPath: column] else { continue }
      var first = counts[shape].map { $0.record < sighting.record ? $0 : sighting } ?? sighting
      first.count = (counts[shape]?.count ?? 0) + sighting.count
      counts[shape] = first
    }
    let ofOther = Set(sightings.keys.compactMap { $0[keyPath: other] })
    let sorted = counts.sorted { $0.value.count > $1.value.count }
    guard sorted.count == 2, sorted[0].value.count > sorted[1].value.count,
      ofOther.contains(sorted[1].key), !ofOther.contains(sorted[0].key)
    else { return nil }
    return (sorted[0].value, sorted[1].value)
  }

  private func tell(
    _ sighting: Sighting, _ key: String, in field: Field, beside usual: String, of other: Field,
    _ findings: FindingSink
  ) {
    findings.add(
      .keyOfOtherColumn,
      at: Finding.Place(record: sighting.record, field: field.name, label: field.title),
      values: [
        "key": key, "usual": usual, "other": other.title,
        "record": String(sighting.record), "count": String(sighting.count),
      ])
  }
}
