/// What one pass over a file's bytes has found out about its encoding and dialect.
struct FileFindings {
  var verdict: EncodingVerdict
  var hasBOM: Bool
  /// Nil when only reading the records can tell.
  var lineEnding: LineEnding?
  var hasLoneCarriageReturns: Bool
  var delimiter: Delimiter
  var marks: ByteMarks
}

/// Gathers evidence from the chunks of a file, in order, and concludes.
struct FileSurvey: ~Copyable {
  /// Bytes at the start by which the delimiter is judged.
  private static let sampleSize = 64 << 10

  /// What a byte of a file becomes at the most.
  private static let mostTranscoded = 3

  private let options: ReadOptions
  /// Bytes of the whole file; nil where only its end will tell.
  private let fileSize: Int?
  private var mark: ByteOrderMark?
  /// The encoding when it is known already: by the user, a byte order mark or a pattern.
  private var known: EncodingVerdict?
  private(set) var transcoder: Transcoder?
  private var transcoded = GrowingBuffer<UInt8>()
  /// Bytes that were transcoded before those at hand.
  private var transcodedBefore = 0
  /// Where the first NUL stands in the file as it came.
  private var firstNul: Int?
  private var encodings = EncodingEvidence()
  private var lineEnds: LineEndScan
  private var content = TextContent()
  private var delimiter = Delimiter.comma
  private var byteCount = 0

  init(options: ReadOptions, fileSize: Int? = nil) {
    self.options = options
    self.fileSize = fileSize
    lineEnds = LineEndScan(delimiter: .comma)
  }

  mutating func examine(_ chunk: UnsafeBufferPointer<UInt8>) throws(ReadFailure) {
    let isFirst = byteCount == 0
    if isFirst { try judgeEncoding(by: chunk) }
    seekEscapes(in: chunk)
    let markLength = isFirst ? mark?.length ?? 0 : 0
    let start = byteCount + markLength - (transcoder?.waitingCount ?? 0)
    byteCount += chunk.count
    let text = transcode(UnsafeBufferPointer(rebasing: chunk.dropFirst(markLength)))
    if isFirst { judgeDelimiter(by: text) }
    try content.examine(text, after: lineEnds.count, delimiter: delimiter)
    let position = encodings.position
    encodings.examine(text)
    if firstNul == nil, let nul = encodings.firstNul {
      firstNul = start + sourceLength(of: UnsafeBufferPointer(rebasing: text[..<(nul - position)]))
    }
    lineEnds.examine(text)
    try refuseBinary()
  }

  /// Ends as soon as nothing that follows could make a text of it: nobody waits for gigabytes of NULs.
  private func refuseBinary() throws(ReadFailure) {
    guard let fileSize, let firstNul else { return }
    let most = transcoder == nil ? fileSize : fileSize * Self.mostTranscoded
    if encodings.hasTooManyNuls(among: most) { throw .binary(offset: firstNul) }
  }

  /// - Throws: ``ReadFailure`` when the file is empty, or no text.
  mutating func conclude() throws(ReadFailure) -> FileFindings {
    finishTranscoding()
    try content.conclude()
    let verdict = try encodings.conclude(
      known: known, start: mark?.length ?? 0, firstNul: firstNul)
    return FileFindings(
      verdict: verdict, hasBOM: mark?.encoding == verdict.encoding,
      lineEnding: lineEnds.lineEnding, hasLoneCarriageReturns: lineEnds.hasLoneCarriageReturns,
      delimiter: delimiter, marks: encodings.marks(of: verdict.encoding))
  }

  private mutating func judgeEncoding(
    by chunk: UnsafeBufferPointer<UInt8>
  ) throws(ReadFailure) {
    if let failure = FileSignature.failure(startOf: chunk) { throw failure }
    mark = ByteOrderMark(startOf: chunk)
    if let encoding = options.encoding ?? mark?.encoding {
      know(EncodingVerdict(encoding: encoding))
    } else if let verdict = EncodingPattern.utf16(startOf: chunk) {
      know(verdict)
    }
    if let mark, mark.encoding != known?.encoding { self.mark = nil }
  }

  private mutating func know(_ verdict: EncodingVerdict) {
    known = verdict
    transcoder = Transcoder(verdict.encoding)
    encodings.restrict(to: verdict.encoding)
  }

  /// Takes the text for ISO-2022-JP from its first escape sequence on; before, it was ASCII.
  private mutating func seekEscapes(in chunk: UnsafeBufferPointer<UInt8>) {
    guard known == nil, encodings.isASCII else { return }
    let escapes = EncodingPattern.iso2022jpEscapes(in: chunk)
    if escapes == 0 { return }
    let runnerUp = EncodingRunnerUp(
      encoding: .utf8, faults: 0, characters: 0, plausibility: 0,
      reason: .escapeSequences(escapes))
    know(EncodingVerdict(encoding: .iso2022jp, runnerUp: runnerUp))
  }

  /// How many bytes of the file the first ones of the text at hand were.
  private func sourceLength(of text: UnsafeBufferPointer<UInt8>) -> Int {
    transcoder?.sourceLength(of: text, at: transcodedBefore, withEscapesAfter: true) ?? text.count
  }

  private mutating func judgeDelimiter(by text: UnsafeBufferPointer<UInt8>) {
    let sample = Array(text.prefix(Self.sampleSize))
    delimiter =
      options.delimiter
      ?? DelimiterEvidence.delimiter(of: sample, isCut: text.count > sample.count)
    lineEnds = LineEndScan(delimiter: delimiter)
  }

  private mutating func transcode(
    _ bytes: UnsafeBufferPointer<UInt8>
  ) -> UnsafeBufferPointer<UInt8> {
    if transcoder == nil { return bytes }
    transcodedBefore += transcoded.count
    transcoded.count = 0
    transcoder?.forget(before: .max)
    transcoder?.transcode(bytes, into: &transcoded)
    return transcoded.slice(0..<transcoded.count)
  }

  private mutating func finishTranscoding() {
    if transcoder == nil { return }
    transcoded.count = 0
    transcoder?.finish(into: &transcoded)
    encodings.examine(transcoded.slice(0..<transcoded.count))
  }
}
