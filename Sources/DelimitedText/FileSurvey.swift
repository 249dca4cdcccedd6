/// What one pass over a file's bytes has found out about its encoding and dialect.
struct FileFindings {
  var encoding: TextEncoding
  var hasBOM: Bool
  var lineEnding: LineEnding?
  var delimiter: Delimiter
  var runnerUp: EncodingRunnerUp?
  var isAmbiguous: Bool
}

/// Gathers evidence from the chunks of a file, in order, and concludes.
struct FileSurvey {
  private let options: ReadOptions
  private var mark: ByteOrderMark?
  private var fixedEncoding: TextEncoding?
  private var utf8 = UTF8Evidence()
  private var cp932 = CP932Evidence()
  private var sample: [UInt8] = []
  private var byteCount = 0

  init(options: ReadOptions) {
    self.options = options
    fixedEncoding = options.encoding
  }

  mutating func examine(_ chunk: UnsafeBufferPointer<UInt8>) throws(ReadFailure) {
    if byteCount == 0 { try begin(with: chunk) }
    byteCount += chunk.count
    utf8.examine(chunk)
    cp932.examine(chunk)
  }

  func conclude() throws(ReadFailure) -> FileFindings {
    if byteCount == (mark?.length ?? 0) { throw .empty }
    let verdict = fixedEncoding.map { EncodingVerdict(encoding: $0) } ?? weigh()
    if !verdict.encoding.isReadable { throw .unsupportedEncoding }
    return FileFindings(
      encoding: verdict.encoding, hasBOM: mark?.encoding == verdict.encoding, lineEnding: nil,
      delimiter: options.delimiter ?? .comma, runnerUp: verdict.runnerUp,
      isAmbiguous: verdict.isAmbiguous)
  }

  private mutating func begin(with chunk: UnsafeBufferPointer<UInt8>) throws(ReadFailure) {
    mark = ByteOrderMark(startOf: chunk)
    if fixedEncoding == nil { fixedEncoding = mark?.encoding }
    sample = Array(chunk.prefix(64 << 10))
  }

  private func weigh() -> EncodingVerdict {
    EncodingVerdict(encoding: utf8.faults <= cp932.faults ? .utf8 : .cp932)
  }
}

/// The encoding that the evidence speaks for.
struct EncodingVerdict {
  var encoding: TextEncoding
  var runnerUp: EncodingRunnerUp?
  var isAmbiguous = false
}
