/// The encoding that the evidence speaks for.
struct EncodingVerdict {
  var encoding: TextEncoding
  var runnerUp: EncodingRunnerUp?
  var isAmbiguous = false
}

/// Evidence for every encoding that a stream of bytes may be in.
///
/// Encodings are compared by their faults over the whole file. One whose faults are beyond doubt
/// (thousands, and many times those of its rival) is examined no further.
struct EncodingEvidence {
  /// Beginning of the stream, for judging plausibility.
  var sample: [UInt8] = []

  private static let doubtlessFaults = 4_096
  private static let doubtlessRatio = 16

  /// By how much a tied encoding must be more plausible to be taken without a warning.
  private static let clearMargin = 0.26

  private var utf8 = UTF8Evidence()
  private var cp932 = CP932Evidence()
  private var examinesUTF8 = true
  private var examinesCP932 = true
  private var nulBytes = ByteMarks()
  private var nulCount = 0
  private var position = 0

  /// Leaves out the evidence for encodings that are out of the question.
  mutating func restrict(to encoding: TextEncoding) {
    examinesUTF8 = encoding != .cp932
    examinesCP932 = encoding == .cp932
  }

  mutating func examine(_ bytes: UnsafeBufferPointer<UInt8>) {
    examineNulBytes(bytes)
    if examinesUTF8 { utf8.examine(bytes, at: position) }
    if examinesCP932 { cp932.examine(bytes, at: position) }
    position += bytes.count
    if examinesUTF8, examinesCP932 {
      examinesUTF8 = !isBeyondDoubt(utf8.faults, against: cp932.faults)
      examinesCP932 = !isBeyondDoubt(cp932.faults, against: utf8.faults)
    }
  }

  /// - Parameter fixed: the encoding when it is known already.
  /// - Throws: ``ReadFailure`` when the bytes are no text, or in an encoding not readable yet.
  func conclude(fixed: TextEncoding?) throws(ReadFailure) -> EncodingVerdict {
    let verdict = fixed.map { EncodingVerdict(encoding: $0) } ?? weigh()
    let (faults, characters) = verdict.encoding == .cp932 ? cp932.counts : utf8.counts
    if let nul = nulBytes.kept.first, nulCount * 100 > position {
      throw .binary(offset: nul.position)
    }
    if faults * 10 > position, faults > characters, fixed == nil {
      throw .binary(offset: marks(of: verdict.encoding).kept.first?.position ?? 0)
    }
    if fixed == nil, verdict.encoding == .cp932, isEUC(against: verdict) {
      throw .unsupportedEncoding
    }
    return verdict
  }

  /// Odd bytes in the order of the stream, as the encoding sees them.
  func marks(of encoding: TextEncoding) -> ByteMarks {
    let faults = encoding == .cp932 ? cp932.marks : utf8.marks
    return nulCount == 0 ? faults : faults.merged(with: nulBytes)
  }

  private func isBeyondDoubt(_ faults: Int, against rival: Int) -> Bool {
    faults > Self.doubtlessFaults && faults > rival * Self.doubtlessRatio
  }

  private mutating func examineNulBytes(_ bytes: UnsafeBufferPointer<UInt8>) {
    var start = 0
    while let offset = UnsafeBufferPointer(rebasing: bytes[start...]).firstOffset(of: 0) {
      nulBytes.append(.nulByte, at: position + start + offset)
      nulCount += 1
      start += offset + 1
    }
  }
}

extension EncodingEvidence {
  private func weigh() -> EncodingVerdict {
    let candidates = [
      EncodingRunnerUp(
        encoding: .utf8, faults: utf8.faults, characters: utf8.characters,
        plausibility: Plausibility.ofUTF8(sample)),
      EncodingRunnerUp(
        encoding: .cp932, faults: cp932.faults, characters: cp932.characters,
        plausibility: Plausibility.ofCP932(sample)),
    ]
    if candidates.allSatisfy({ $0.faults == 0 && $0.characters == 0 }) {
      return EncodingVerdict(encoding: .utf8)
    }
    let utf8Wins = !candidates[1].fitsBetter(than: candidates[0])
    let (winner, loser) = utf8Wins ? (candidates[0], candidates[1]) : (candidates[1], candidates[0])
    let isTie = winner.faultShare == loser.faultShare
    return EncodingVerdict(
      encoding: winner.encoding, runnerUp: loser,
      isAmbiguous: isTie && winner.plausibility - loser.plausibility < Self.clearMargin)
  }

  private func isEUC(against verdict: EncodingVerdict) -> Bool {
    guard utf8.faults > 0, let plausibility = Plausibility.ofEUCJP(sample) else { return false }
    return plausibility > Plausibility.ofCP932(sample)
  }

  /// UTF-16 without a byte order mark, by the NULs beside its ASCII; ISO-2022-JP by its escapes.
  static func encodingByPattern(of chunk: UnsafeBufferPointer<UInt8>) -> TextEncoding? {
    let escapes: [[UInt8]] = [[0x1B, 0x24, 0x42], [0x1B, 0x24, 0x40]]
    if let escape = chunk.firstOffset(of: 0x1B),
      escapes.contains(where: { chunk.dropFirst(escape).starts(with: $0) })
    {
      return .iso2022jp
    }
    var nulBytes = [0, 0]
    for (offset, byte) in chunk.enumerated() where byte == 0 { nulBytes[offset % 2] += 1 }
    if chunk.count % 2 != 0 || chunk.count < 4 { nulBytes = chunk.count < 4 ? [0, 0] : nulBytes }
    if nulBytes[1] * 50 > chunk.count, nulBytes[0] == 0 { return .utf16le }
    if nulBytes[0] * 50 > chunk.count, nulBytes[1] == 0 { return .utf16be }
    return nil
  }
}

extension EncodingRunnerUp {
  /// Faults by what was read as characters beyond ASCII.
  fileprivate var faultShare: Double {
    faults == 0 ? 0 : Double(faults) / Double(faults + characters)
  }

  fileprivate func fitsBetter(than other: EncodingRunnerUp) -> Bool {
    (faultShare, -plausibility) < (other.faultShare, -other.plausibility)
  }
}
