import Exchange
import JapaneseText

/// Zero is said, not inferred: where every record must name its programme, silence about one in which the
/// submitter takes part is told.
///
/// Not of the prefecture: it is no member, and the project does not declare of which programmes its contractors
/// report. Its file holds matches, which only some programmes have, so silence about the others says nothing.
struct AbsentProgrammeRule: RecordRule {
  private let municipality: Int
  private let programme: Int
  private let submitter: Int64
  private let field: String
  private let project: Project
  private var seen: Set<Int64> = []
  /// The programme that each hash met last, so that few records cost a look into the set.
  private var recent = [Int64](repeating: -1, count: 64)

  init?(_ context: IntakeContext) {
    let schema = context.schema
    guard let municipality = schema.index(of: "municipality"),
      let programme = schema.fields.firstIndex(where: { $0.kind == .programme }),
      schema.fields[programme].isRequired
    else { return nil }
    self.municipality = municipality
    self.programme = programme
    submitter = Int64(context.slot.submitter) ?? 0
    field = schema.fields[programme].name
    project = context.project
  }

  var needs: Set<Int> { [municipality, programme] }

  mutating func judge(_ cells: RunCells, _ said: inout RunVerdicts) {
    let (towns, works) = (cells[municipality], cells[programme])
    for position in 0..<cells.count
    where towns.hasValue(position) && towns.values[position] == submitter {
      guard works.hasValue(position) else { continue }
      let work = works.values[position]
      let place = Int(truncatingIfNeeded: work & 63)
      if recent[place] == work { continue }
      recent[place] = work
      seen.insert(work)
    }
  }

  func conclude(_ end: inout FileEnd) {
    if end.hasErrors || end.recordCount == 0 { return }
    let code = Digits.padded(Int(submitter), to: 6)
    for absent in project.programmes
    where absent.members.contains(code) && !seen.contains(Int64(absent.id)) {
      end.add(
        .programmeWithoutRecords, at: Finding.Place(field: field),
        values: [
          "programme_ja": absent.title.ja, "programme_en": absent.title.en, "code": absent.code,
        ])
    }
  }
}
