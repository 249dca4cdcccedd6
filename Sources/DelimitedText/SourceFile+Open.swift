extension SourceFile {
  /// Bytes below which a second thread would not pay.
  static let leastForThread = 4 << 20

  /// The one pass over the file for its evidence, and beside it the hash.
  static func open(
    _ origin: ByteOrigin, name: String, options: ReadOptions
  ) throws(ReadFailure) -> SourceFile {
    let input = try input(origin, options)
    let isLong = input.byteCount >= leastForThread
    return try survey(input, origin, name: name, options: options, hashesBesides: isLong)
  }

  /// Opens a file, and reads it already while its evidence is still being gathered.
  ///
  /// The start of a long file nearly always says what the whole of it says of encoding and dialect. So it is
  /// read by that, with the survey of the whole beside it on a second thread; where the two disagree, or bytes
  /// are odd, it is read once more by what the whole says.
  ///
  /// - Parameters:
  ///   - least: bytes from which a file is long.
  ///   - reading: is called once or twice, and must have no effect but its value.
  static func open<Value>(
    _ origin: ByteOrigin, name: String, options: ReadOptions, longFrom least: Int = leastForThread,
    reading: (SourceFile) throws -> Value
  ) throws -> (file: SourceFile, value: Value) {
    guard let start = try start(of: origin, name: name, options: options, longFrom: least),
      let thread = SideThread({ (sign) throws(ReadFailure) in
        try survey(
          try input(origin, options), origin, name: name, options: options, hashesBesides: false,
          until: sign)
      })
    else {
      let file = try open(origin, name: name, options: options)
      return (file, try reading(file))
    }
    let early = Result { try reading(start) }
    guard let file = try thread.result() else { throw ReadFailure.ioError("no thread") }
    return (file, try start.isRead(as: file) ? early.get() : reading(file))
  }

  /// What the first chunk of a long file says of it; nil for a short one, or where it says that it is no table.
  private static func start(
    of origin: ByteOrigin, name: String, options: ReadOptions, longFrom least: Int
  ) throws(ReadFailure) -> SourceFile? {
    var input = try input(origin, options)
    guard input.byteCount >= least else { return nil }
    var survey = FileSurvey(options: options)
    var chunks = ChunkReader()
    do {
      guard let chunk = try chunks.next(from: &input) else { return nil }
      try survey.examine(chunk)
      return SourceFile(
        try survey.conclude(), origin, input.state, name: name, byteCount: input.byteCount,
        sha256: "", limits: options.limits)
    } catch {
      return nil
    }
  }

  /// Whether records and faults come out of it as out of the other.
  private func isRead(as other: SourceFile) -> Bool {
    (encoding, hasBOM, delimiter) == (other.encoding, other.hasBOM, other.delimiter)
      && hasLoneCarriageReturns == other.hasLoneCarriageReturns
      && isEncodingAmbiguous == other.isEncodingAmbiguous
      && marks.isEmpty && other.marks.isEmpty
  }

  private static func input(
    _ origin: ByteOrigin, _ options: ReadOptions
  ) throws(ReadFailure) -> ByteInput {
    let input = try ByteInput(origin)
    if input.byteCount > options.limits.fileBytes {
      throw .tooLarge(bytes: input.byteCount, limit: options.limits.fileBytes)
    }
    return input
  }

  private static func survey(
    _ input: consuming ByteInput, _ origin: ByteOrigin, name: String, options: ReadOptions,
    hashesBesides: Bool, until sign: StopSign = StopSign()
  ) throws(ReadFailure) -> SourceFile {
    var input = input
    var hash = FileHash(origin, state: input.state, besides: hashesBesides)
    var survey = FileSurvey(options: options, fileSize: input.byteCount)
    var chunks = ChunkReader()
    while !sign.isRaised, let chunk = try chunks.next(from: &input) {
      hash.update(chunk)
      try survey.examine(chunk)
    }
    let findings = try survey.conclude()
    var file = SourceFile(
      findings, origin, input.state, name: name, byteCount: input.position,
      sha256: try hash.finish(), limits: options.limits)
    if file.lineEnding == nil { file.lineEnding = try lineEndingOfRecords(of: file) }
    return file
  }

  /// What ends the records when quotes are such that only the reader can tell.
  private static func lineEndingOfRecords(of file: SourceFile) throws(ReadFailure) -> LineEnding? {
    var reader = try file.makeReader()
    var block = RecordBlock()
    while try reader.next(&block) {}
    return reader.lineEndings.lineEnding
  }

  private init(
    _ findings: FileFindings, _ origin: ByteOrigin, _ state: FileState?, name: String,
    byteCount: Int, sha256: String, limits: ReadLimits
  ) {
    self.init(
      name: name, byteCount: byteCount, sha256: sha256, encoding: findings.verdict.encoding,
      hasBOM: findings.hasBOM, lineEnding: findings.lineEnding, delimiter: findings.delimiter,
      encodingRunnerUp: findings.verdict.runnerUp,
      isEncodingAmbiguous: findings.verdict.isAmbiguous, origin: origin, state: state,
      limits: limits,
      hasLoneCarriageReturns: findings.hasLoneCarriageReturns, marks: findings.marks)
  }
}
