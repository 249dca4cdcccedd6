import Exchange

/// Records of a non-member, or of a programme in which the member takes no part, are accepted and told. A member that
/// reports another one's records is asked: nobody's figure changes by another's file without a word.
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
    var count = 0
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
      if recent[pair.hash].pair != pair { exchange(for: pair) }
      recent[pair.hash].count &+= 1
      guard let code = recent[pair.hash].code else { continue }
      let field = code == .unlistedProgramme ? programme ?? municipality : municipality
      said.add(
        RecordVerdict(
          position: position, field: field, code: code,
          values: tells ? recent[pair.hash].values : [:]))
    }
  }

  /// A file that names municipalities and hardly ever the submitter's own is another's; the lead speaks for all.
  func conclude(_ end: inout FileEnd) {
    guard submitter != project.lead.code else { return }
    var counts: [Int64: Int] = [:]
    for judgement in known.values where recent[judgement.pair.hash].pair != judgement.pair {
      counts[judgement.pair.municipality, default: 0] += judgement.count
    }
    for judgement in recent { counts[judgement.pair.municipality, default: 0] += judgement.count }
    let own = counts.removeValue(forKey: Int64(submitter) ?? 0) ?? 0
    let (strangers, most) = (
      counts.values.reduce(0, +), counts.max { ($0.value, $1.key) < ($1.value, $0.key) }
    )
    guard let most, most.value > 0,
      own == 0 || strangers >= Self.leastStrangers && strangers >= own * Self.strangersToOne
    else { return }
    let code = Digits.padded(Int(most.key), to: 6)
    end.contradictSlot(
      by: submitter,
      found: "\(areas.area(code: code)?.name ?? code) \(most.value)/\(strangers + own)",
      muting: [.nonMemberRecord, .unlistedProgramme, .otherMemberRecord])
  }

  private static let leastStrangers = 5
  private static let strangersToOne = 9

  /// Puts the judgement of a pair into its place, and what was counted of the one before away.
  private mutating func exchange(for pair: Pair) {
    let before = recent[pair.hash]
    if before.count > 0 { known[before.pair] = before }
    recent[pair.hash] = judgement(of: pair)
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
    if code != submitter, submitter != project.lead.code, project.member(code: submitter) != nil {
      return .otherMemberRecord
    }
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
