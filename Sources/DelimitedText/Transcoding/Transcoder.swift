/// Turns an encoding whose bytes cannot be parsed as they are into UTF-8, piece by piece.
enum Transcoder {
  case utf16(UTF16Transcoder)
  case iso2022jp(ISO2022JPTranscoder)

  /// Nil for an encoding that is parsed as it is.
  init?(_ encoding: TextEncoding) {
    switch encoding {
    case .utf8, .cp932, .eucjp: return nil
    case .utf16le: self = .utf16(UTF16Transcoder(isBigEndian: false))
    case .utf16be: self = .utf16(UTF16Transcoder(isBigEndian: true))
    case .iso2022jp: self = .iso2022jp(ISO2022JPTranscoder())
    }
  }

  mutating func transcode(
    _ bytes: UnsafeBufferPointer<UInt8>, into output: inout GrowingBuffer<UInt8>
  ) {
    switch consume self {
    case .utf16(var transcoder):
      transcoder.transcode(bytes, into: &output)
      self = .utf16(transcoder)
    case .iso2022jp(var transcoder):
      transcoder.transcode(bytes, into: &output)
      self = .iso2022jp(transcoder)
    }
  }

  /// Gives out what was still waiting for its other half.
  mutating func finish(into output: inout GrowingBuffer<UInt8>) {
    switch consume self {
    case .utf16(var transcoder):
      transcoder.finish(into: &output)
      self = .utf16(transcoder)
    case .iso2022jp(var transcoder):
      transcoder.finish(into: &output)
      self = .iso2022jp(transcoder)
    }
  }

  /// Bytes that are still waiting for their other half.
  var waitingCount: Int {
    switch self {
    case .utf16(let transcoder): transcoder.waitingCount
    case .iso2022jp(let transcoder): transcoder.waitingCount
    }
  }

  /// How many bytes of the source became these, which stand at a place of the stream. What became
  /// nothing counts where it stands before or among them, and right after them if so asked.
  func sourceLength(
    of bytes: UnsafeBufferPointer<UInt8>, at position: Int, withEscapesAfter: Bool
  ) -> Int {
    switch self {
    case .utf16: return UTF16Transcoder.sourceLength(of: bytes)
    case .iso2022jp(let transcoder):
      let end = position + bytes.count + (withEscapesAfter ? 1 : 0)
      return ISO2022JPTranscoder.sourceLength(of: bytes)
        + transcoder.escapes.length(in: position..<end)
    }
  }

  /// Lets go of what ``sourceLength(of:at:withEscapesAfter:)`` needs for places before this one.
  mutating func forget(before position: Int) {
    switch consume self {
    case .utf16(let transcoder):
      self = .utf16(transcoder)
    case .iso2022jp(var transcoder):
      transcoder.forgetEscapes(before: position)
      self = .iso2022jp(transcoder)
    }
  }
}
