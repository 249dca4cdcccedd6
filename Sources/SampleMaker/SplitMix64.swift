/// The sample's only source of chance: SplitMix64 seeded by a word, whole numbers only, so that
/// every machine draws the same lots. (Steele, Lea, Flood: Fast splittable pseudorandom number
/// generators, 2014.)
struct SplitMix64 {
  private var state: UInt64

  /// Starts from the FNV-1a hash of a word; each thing that is drawn has a word of its own.
  init(_ word: String) {
    state = word.utf8.reduce(0xcbf2_9ce4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
  }

  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
    return mixed ^ (mixed >> 31)
  }

  mutating func below(_ bound: Int) -> Int { Int(next() % UInt64(bound)) }

  mutating func within(_ range: ClosedRange<Int>) -> Int {
    range.lowerBound + below(range.count)
  }

  mutating func chance(_ percent: Int) -> Bool { below(100) < percent }

  mutating func pick<Choice>(_ choices: [Choice]) -> Choice { choices[below(choices.count)] }

  /// Draws one of the choices, each as likely as its weight.
  mutating func pick<Choice>(weighted choices: [(choice: Choice, weight: Int)]) -> Choice {
    var left = below(choices.reduce(0) { $0 + $1.weight })
    for (choice, weight) in choices {
      if left < weight { return choice }
      left -= weight
    }
    return choices[choices.count - 1].choice
  }
}
