extension SourceFile {
  /// The one pass over the file for its evidence, and beside it the hash.
  static func open(
    _ origin: ByteOrigin, name: String, options: ReadOptions
  ) throws(ReadFailure) -> SourceFile {
    var input = try ByteInput(origin)
    if input.byteCount > options.limits.fileBytes {
      throw .tooLarge(bytes: input.byteCount, limit: options.limits.fileBytes)
    }
    var hash = FileHash(origin, byteCount: input.byteCount)
    var survey = FileSurvey(options: options)
    var chunks = ChunkReader()
    while let chunk = try chunks.next(from: &input) {
      hash.update(chunk)
      try survey.examine(chunk)
    }
    let findings = try survey.conclude()
    var file = SourceFile(
      name: name, byteCount: input.position, sha256: try hash.finish(),
      encoding: findings.verdict.encoding, hasBOM: findings.hasBOM,
      lineEnding: findings.lineEnding, delimiter: findings.delimiter,
      encodingRunnerUp: findings.verdict.runnerUp,
      isEncodingAmbiguous: findings.verdict.isAmbiguous, origin: origin, limits: options.limits,
      hasLoneCarriageReturns: findings.hasLoneCarriageReturns, marks: findings.marks)
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
}
