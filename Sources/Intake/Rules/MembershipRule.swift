import Exchange

/// Records of a non-member, or of a programme in which the member takes no part, are accepted and told.
struct MembershipRule: RecordRule {
  private let municipality: Int
  private let programme: Int?
  private let project: Project
  private let areas: AreaRegistry
  private let submitter: String
  private var known: [Pair: Judgement] = [:]
  /// The pair that each hash met last: most files hold a few dozen.
  private var recent = [Judgement](repeating: Judgement(), count: 256)

  struct Pair: Hashable {
    var municipality: Int64 = 0
    /// 0 where the record names none.
    var programme: Int64 = 0

    var hash: Int { Int(truncatingIfNeeded: (municipality &* 31 &+ programme) & 255) }
  }

  private struct Judgement {
    var pair = Pair()
    var code: FindingCode?
    var values: [String: String] = [:]
  }

  init?(_ context: IntakeContext) {
    let schema = context.schema
    guard let municipality = schema.index(of: "municipality") else { return nil }
    self.municipality = municipality
    programme = schema.fields.firstIndex { $0.kind == .programme }
    project = context.project
    areas = context.areas
    submitter = context.slot.submitter
  }

  var needs: Set<Int> { [municipality] }

  mutating func judge(_ cells: RunCells, _ said: inout RunVerdicts) {
    let tells = said.isKept(.nonMemberRecord) || said.isKept(.unlistedProgramme)
    let towns = cells[municipality]
    let works = programme.map { cells[$0] }
    for position in 0..<cells.count where towns.hasValue(position) {
      let work = works.flatMap { $0.hasValue(position) ? $0.values[position] : nil } ?? 0
      let pair = Pair(municipality: towns.values[position], programme: work)
      if recent[pair.hash].pair != pair { recent[pair.hash] = judgement(of: pair) }
      guard let code = recent[pair.hash].code else { continue }
      let field = code == .unlistedProgramme ? programme ?? municipality : municipality
      said.add(
        RecordVerdict(
          position: position, field: field, code: code,
          values: tells ? recent[pair.hash].values : [:]))
    }
  }

  /// A file that names municipalities and never the submitter's own is another's; the lead speaks for all.
  func conclude(_ end: inout FileEnd) {
    let own = Int64(submitter) ?? 0
    guard own != Int64(project.lead.code), !known.isEmpty,
      !known.keys.contains(where: { $0.municipality == own })
    else { return }
    end.contradictSlot(by: submitter, muting: [.nonMemberRecord, .unlistedProgramme])
  }

  private mutating func judgement(of pair: Pair) -> Judgement {
    if let judgement = known[pair] { return judgement }
    let judgement = Judgement(pair: pair, code: judged(pair), values: names(of: pair))
    known[pair] = judgement
    return judgement
  }

  private func judged(_ pair: Pair) -> FindingCode? {
    let code = Digits.padded(Int(pair.municipality), to: 6)
    guard project.member(code: code) != nil else { return .nonMemberRecord }
    guard let programme = project.programme(id: Int(pair.programme)) else { return nil }
    return programme.members.contains(code) ? nil : .unlistedProgramme
  }

  private func names(of pair: Pair) -> [String: String] {
    let code = Digits.padded(Int(pair.municipality), to: 6)
    let title = project.programme(id: Int(pair.programme))?.title
    return [
      "municipality": code, "name": areas.area(code: code)?.name ?? code,
      "programme_ja": title?.ja ?? "", "programme_en": title?.en ?? "",
    ]
  }
}
