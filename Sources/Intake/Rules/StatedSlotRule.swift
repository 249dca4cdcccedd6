import Exchange

/// The lines above a table against its slot: where the records say nothing of when or where, the lines decide that the
/// file is another's; where they do, the contradiction is told.
struct StatedSlotRule: RecordRule {
  private let stated: StatedSlot
  private let times: [Int]
  private var areDated = false

  init?(_ stated: StatedSlot, schema: DatasetSchema) {
    if stated.contradictions.isEmpty { return nil }
    self.stated = stated
    times = schema.fields.indices.filter {
      schema.fields[$0].kind == .period || schema.recordDates.contains(schema.fields[$0].name)
    }
  }

  var needs: Set<Int> { [] }

  mutating func judge(_ cells: RunCells, _ said: inout RunVerdicts) {
    if areDated { return }
    areDated = (0..<cells.count).contains { position in
      times.contains { !cells[$0].isBlank(position) }
    }
  }

  func conclude(_ end: inout FileEnd) {
    if end.recordCount == 0 { return }
    for contradiction in stated.contradictions {
      let isTime = FiscalQuarter(code: contradiction.expected) != nil
      if isTime, !areDated {
        end.contradictSlot(by: contradiction.expected, found: contradiction.text, muting: [])
        continue
      }
      end.add(
        .titleContradicts, at: contradiction.place,
        values: [
          "text": contradiction.text, "found": contradiction.found,
          "expected": contradiction.expected,
        ])
    }
  }
}
