import Glibc

/// An encoding that a file may be in, with what speaks against it.
struct EncodingCandidate {
  /// How much rarer than UTF-8 and CP932 an encoding is among such files, in bits.
  private static let rarity: [TextEncoding: Double] = [.eucjp: 6]

  /// Where two encodings are so many bits apart, there is no doubt.
  private static let clearMargin = 10.0

  let encoding: TextEncoding
  let faults: Int
  let characters: Int
  /// Whether it was given up before the end of the file.
  let isGivenUp: Bool
  /// Whether parts of the file were not examined for it, since another was beyond doubt right there.
  let isPassedOver: Bool

  /// What the sample's characters and the faults of the whole file would surprise, in bits.
  private let bits: Double

  init<Fit: ByteFit>(
    _ fit: Fit, isGivenUp: Bool, isPassedOver: Bool = false, sample: UnsafeBufferPointer<UInt8>
  ) {
    encoding = Fit.encoding
    faults = fit.faults
    characters = fit.characters
    self.isGivenUp = isGivenUp
    self.isPassedOver = isPassedOver
    let surprisal = Fit.surprisal(of: sample)
    bits = surprisal.bits + Double(fit.faults - surprisal.faults) * Surprisal.bitsOfFault
  }

  init(_ encoding: TextEncoding, characters: Int, _ surprisal: Surprisal) {
    self.encoding = encoding
    self.characters = characters
    faults = surprisal.faults
    bits = surprisal.bits
    isGivenUp = false
    isPassedOver = false
  }

  /// The likeliest first.
  static func isInOrder(_ first: EncodingCandidate, _ second: EncodingCandidate) -> Bool {
    if first.isGivenUp != second.isGivenUp { return second.isGivenUp }
    return first.bitsWithRarity < second.bitsWithRarity
  }

  /// What is told of this candidate where another was taken.
  func runnerUp(to winner: EncodingCandidate) -> EncodingRunnerUp {
    let share = 1 / (1 + exp2(bitsWithRarity - winner.bitsWithRarity))
    let reason: EncodingRunnerUp.Reason =
      if faults > winner.faults {
        .moreFaults(faults, winner: winner.faults, isAtLeast: isGivenUp || isPassedOver)
      } else if bits > winner.bits {
        .lessPlausible(share, winner: 1 - share)
      } else {
        .lessUsual
      }
    return EncodingRunnerUp(
      encoding: encoding, faults: faults, characters: characters, plausibility: share,
      reason: reason)
  }

  /// Whether this candidate, which was not taken, may be right all the same.
  func rivals(_ winner: EncodingCandidate) -> Bool {
    !isGivenUp && bitsWithRarity - winner.bitsWithRarity < Self.clearMargin
  }

  private var bitsWithRarity: Double { bits + (Self.rarity[encoding] ?? 0) }
}
