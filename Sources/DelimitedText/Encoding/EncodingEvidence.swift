/// The encoding that the evidence speaks for.
struct EncodingVerdict {
  var encoding: TextEncoding
  var runnerUp: EncodingRunnerUp?
  var isAmbiguous = false
}

/// Evidence for every encoding that a stream of bytes may be in.
///
/// UTF-8, CP932 and EUC-JP are compared by their faults over the whole file and by how Japanese their
/// characters look in a sample. One that is beyond doubt wrong is examined no further; while UTF-8 is
/// beyond doubt right, it alone is examined.
struct EncodingEvidence {
  /// Faults above which an encoding may be given up, where they are so many times those of a rival.
  private static let doubtlessFaults = 1_024
  private static let doubtlessRatio = 16

  /// Characters of faultless UTF-8 after which other encodings are out of the question: text in them
  /// has the form of UTF-8 by chance, which no long text has.
  private static let doubtlessCharacters = 1_024

  /// So many odd bytes may stand in a file, however short, that is text.
  private static let strayBytes = 8

  private var utf8 = UTF8Evidence()
  private var cp932 = CP932Evidence()
  private var eucjp = EUCJPEvidence()
  private var examined = Set([TextEncoding.utf8, .cp932, .eucjp])
  /// Whether the rivals of UTF-8 were passed over somewhere, so that their faults are at least so many.
  private var areRivalsPassedOver = false
  private var sample = EncodingSample()
  private var spread = SpreadSample()
  private var nulBytes = ByteMarks()
  private var nulCount = 0
  /// Bytes examined so far.
  private(set) var position = 0

  /// Whether every byte so far was ASCII.
  var isASCII: Bool { utf8.faults == 0 && utf8.characters == 0 && cp932.faults == 0 }

  /// Where in the stream the first NUL stands.
  var firstNul: Int? { nulBytes.kept.first?.position }

  /// Leaves out the evidence for encodings that are out of the question.
  mutating func restrict(to encoding: TextEncoding) {
    examined = [[.cp932, .eucjp].contains(encoding) ? encoding : .utf8]
  }

  mutating func examine(_ bytes: UnsafeBufferPointer<UInt8>) {
    examineNulBytes(bytes)
    sample.take(from: bytes, at: position)
    spread.take(from: bytes, at: position)
    let before = (faults: utf8.faults, characters: utf8.characters)
    if examined.contains(.utf8) { utf8.examine(bytes, at: position) }
    let isPlain = utf8.faults == before.faults && utf8.characters == before.characters
    let isSettled = utf8.faults == before.faults && before.characters > Self.doubtlessCharacters
    if !examined.contains(.utf8) || !isPlain && !isSettled {
      if examined.contains(.cp932) { cp932.examine(bytes, at: position) }
      if examined.contains(.eucjp) { eucjp.examine(bytes, at: position) }
    } else if !isPlain {
      areRivalsPassedOver = true
    }
    position += bytes.count
    if examined.count > 1 { giveUpLosers() }
  }

  /// - Parameters:
  ///   - known: what is known of the encoding already.
  ///   - start: where the stream starts in the file.
  ///   - firstNul: where the first NUL stands in the file.
  /// - Throws: ``ReadFailure`` when the bytes are no text.
  func conclude(
    known: EncodingVerdict?, start: Int, firstNul: Int?
  ) throws(ReadFailure) -> EncodingVerdict {
    let verdict = known ?? weigh()
    if let firstNul, hasTooManyNuls(among: position) { throw .binary(offset: firstNul) }
    let winner = fit(of: verdict.encoding)
    if known == nil, winner.faults > Self.strayBytes, winner.faults * 10 > position,
      winner.faults > winner.characters
    {
      throw .binary(offset: start + (winner.marks.kept.first?.position ?? 0))
    }
    return verdict
  }

  /// Whether so many bytes of a text would be NULs that it is none.
  func hasTooManyNuls(among count: Int) -> Bool {
    nulCount > Self.strayBytes && nulCount * 50 > count
  }

  /// Odd bytes in the order of the stream, as the encoding sees them, and the first place where the
  /// text was damaged before it came.
  func marks(of encoding: TextEncoding) -> ByteMarks {
    let fit = fit(of: encoding)
    var others = nulBytes
    if let place = fit.firstMojibake(in: sample.pieces) ?? fit.firstMojibake(in: spread.pieces) {
      others.append(.mojibake, at: place)
    }
    return others.kept.isEmpty ? fit.marks : fit.marks.merged(with: others)
  }

  private func fit(of encoding: TextEncoding) -> any ByteFit {
    switch encoding {
    case .cp932: cp932
    case .eucjp: eucjp
    case .utf8, .utf16le, .utf16be, .iso2022jp: utf8
    }
  }

  private func weigh() -> EncodingVerdict {
    if isASCII { return EncodingVerdict(encoding: .utf8) }
    let candidates = sample.bytes.withUnsafeBufferPointer { sample in
      [
        EncodingCandidate(utf8, isGivenUp: isGivenUp(.utf8), sample: sample),
        EncodingCandidate(
          cp932, isGivenUp: isGivenUp(.cp932), isPassedOver: areRivalsPassedOver, sample: sample),
        EncodingCandidate(
          eucjp, isGivenUp: isGivenUp(.eucjp), isPassedOver: areRivalsPassedOver, sample: sample),
      ]
    }
    return EncodingVerdict(choosing: candidates)
  }

  private func isGivenUp(_ encoding: TextEncoding) -> Bool { !examined.contains(encoding) }

  private mutating func giveUpLosers() {
    let fewest = examined.map { fit(of: $0).faults }.min() ?? 0
    let doubtless = max(Self.doubtlessFaults, fewest * Self.doubtlessRatio)
    examined = examined.filter { fit(of: $0).faults <= doubtless }
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

extension EncodingVerdict {
  /// Takes the likeliest of some encodings; of equals the first.
  init(choosing candidates: [EncodingCandidate]) {
    let inOrder = candidates.sorted(by: EncodingCandidate.isInOrder)
    let (winner, second) = (inOrder[0], inOrder[1])
    self.init(
      encoding: winner.encoding, runnerUp: second.runnerUp(to: winner),
      isAmbiguous: second.rivals(winner))
  }
}
