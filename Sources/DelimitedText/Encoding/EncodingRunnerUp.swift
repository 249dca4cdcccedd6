/// The encoding that came second, and the evidence against it.
package struct EncodingRunnerUp: Sendable, Equatable {
  package let encoding: TextEncoding
  /// Places where bytes fit nothing in this encoding; where that is settled early, those up to then.
  package let faults: Int
  /// Characters beyond ASCII in this encoding.
  package let characters: Int
  /// How likely the file is in this encoding rather than in the one taken, 0 to 1, by its faults and
  /// the characters of a sample.
  package let plausibility: Double
  /// Why it was not taken.
  package let reason: Reason

  /// Why an encoding lost, with the numbers that decided.
  package enum Reason: Sendable, Equatable {
    /// Its bytes fit nothing in so many places; those of the encoding taken, in so many (mostly 0).
    /// Where `isAtLeast`, not all of the file was examined for it, once that was beyond doubt.
    case moreFaults(Int, winner: Int, isAtLeast: Bool)
    /// It has no more faults, but its characters are less like Japanese text (both 0 to 1).
    case lessPlausible(Double, winner: Double)
    /// The bytes hold so many escape sequences, which mean something in the encoding taken alone.
    case escapeSequences(Int)
    /// It fits as well and is as plausible; the usual encoding was taken.
    case lessUsual
  }
}
