/// What a later file for a slot is meant to be (差替の扱い), as its sender or the prefecture says.
package enum RevisionMeaning: String, Sendable, Codable, CaseIterable {
  /// 全件: all records of the slot; what is not in it is gone.
  case whole
  /// 追加分: records that are added to those in force.
  case addition
  /// 訂正分: records that take the place of those in force with the same keys.
  case correction
  /// 取り違え: the file was sent by mistake and counts for nothing.
  case mistake

  /// The word of the register.
  package var word: String {
    switch self {
    case .whole: "全件"
    case .addition: "追加分"
    case .correction: "訂正分"
    case .mistake: "取り違え"
    }
  }

  package init?(word: String) {
    guard let meaning = Self.allCases.first(where: { $0.word == word }) else { return nil }
    self = meaning
  }

  /// Whether the file holds a part of the slot's records only.
  package var isPart: Bool { self == .addition || self == .correction }
}
