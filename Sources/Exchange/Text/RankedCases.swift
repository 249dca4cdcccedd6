/// An enumeration whose cases stand in their order, the least first.
package protocol RankedCases: CaseIterable, Comparable where AllCases == [Self] {}

extension RankedCases {
  package static func < (left: Self, right: Self) -> Bool {
    for ranked in allCases where ranked == left || ranked == right { return ranked != right }
    return false
  }
}
