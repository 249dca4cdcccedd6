import Exchange

/// How many people there are, as exactly as the keys allow.
///
/// Keys issued by the project are comparable everywhere; a submitter's own keys are comparable with
/// themselves only; a headcount without key may be of anybody.
struct PeopleCount: Sendable {
  /// Distinct keys of the project.
  let shared: Int
  /// Distinct own keys of each submitter that has such.
  let own: [String: Int]
  /// Headcounts without key.
  let unkeyed: Int128

  /// Everybody with another kind of key may be among the largest group.
  var lower: Int { max(shared, own.values.max() ?? 0) }
  /// Nobody may be in two groups.
  var upper: Int128 { Int128(shared + own.values.reduce(0, +)) + unkeyed }

  /// Distinct keys by group: nil is the project's.
  fileprivate var groups: [String?: Int] {
    own.reduce(into: [nil: shared]) { $0[$1.key] = $1.value }
  }
}

extension PeopleCount {
  /// 単純合計 and 重複 of members' counts beside the count of their union.
  struct Overlap: Sendable {
    let simpleLower: Int128
    let simpleUpper: Int128
    let lower: Int128
    let upper: Int128
  }

  /// At least: what one group of comparable keys shows by itself. At the most: as if every member's upper
  /// bound were true and the union as small as it can be, which is never below the largest member.
  func overlap(of members: [PeopleCount]) -> Overlap {
    let simpleLower = members.reduce(Int128(0)) { $0 + Int128($1.lower) }
    let simpleUpper = members.reduce(Int128(0)) { $0 + $1.upper }
    var added: [String?: Int] = [:]
    for member in members { added.merge(member.groups, uniquingKeysWith: +) }
    let surplus = groups.map { (added[$0.key] ?? 0) - $0.value }.max() ?? 0
    let least = max(Int128(lower), members.map(\.upper).max() ?? 0)
    return Overlap(
      simpleLower: simpleLower, simpleUpper: simpleUpper, lower: Int128(max(0, surplus)),
      upper: max(simpleUpper - least, Int128(max(0, surplus))))
  }
}

extension TallyIndex {
  /// - Parameter isShared: whether a submitter's keys are the project's.
  func people(
    distinct: String, unkeyed: String, _ selection: Selection, isShared: (String) -> Bool
  ) -> PeopleCount {
    var shared: [KeySet] = []
    var own: [String: [KeySet]] = [:]
    for cell in selection.located(distinct, in: keys) {
      if isShared(cell.submitter) {
        shared.append(cell.content)
      } else {
        own[cell.submitter, default: []].append(cell.content)
      }
    }
    return PeopleCount(
      shared: KeySet.union(shared).count, own: own.mapValues { KeySet.union($0).count },
      unkeyed: sum(unkeyed, selection).total)
  }
}
