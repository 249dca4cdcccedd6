/// Encodings that show themselves by a pattern: UTF-16 without a byte order mark by the NULs of its
/// ASCII, ISO-2022-JP by its escape sequences.
enum EncodingPattern {
  private static let sampleSize = 64 << 10

  /// Above so many bits a character, even for rare kanji, it is no Japanese text in UTF-16.
  private static let plausibleBits = 14.0

  /// UTF-16, when a file that begins so is in it.
  static func utf16(startOf chunk: UnsafeBufferPointer<UInt8>) -> EncodingVerdict? {
    let sample = UnsafeBufferPointer(rebasing: chunk.prefix(sampleSize))
    guard sample.firstOffset(of: 0) != nil else { return nil }
    let orders = [false, true].map { isBigEndian in
      EncodingCandidate(
        isBigEndian ? .utf16be : .utf16le, characters: sample.count / 2,
        surprisal(of: sample, isBigEndian: isBigEndian))
    }
    let verdict = EncodingVerdict(choosing: orders)
    let winner = surprisal(of: sample, isBigEndian: verdict.encoding == .utf16be)
    let isPlausible = winner.bits < plausibleBits * Double(sample.count / 2)
    return isPlausible && winner.bits < UTF8Evidence.surprisal(of: sample).bits ? verdict : nil
  }

  private static func surprisal(
    of text: UnsafeBufferPointer<UInt8>, isBigEndian: Bool
  ) -> Surprisal {
    var surprisal = Surprisal()
    for unit in stride(from: 0, to: text.count - 1, by: 2) {
      let (first, second) = (UInt32(text[unit]), UInt32(text[unit + 1]))
      surprisal.add(isBigEndian ? first << 8 | second : second << 8 | first)
    }
    // Half a character at the end may be damage, but speaks against so short a text as a word.
    if text.count % 2 == 1 {
      surprisal.addFault()
      surprisal.addFault()
    }
    return surprisal
  }

  /// How many of its characters' sets a piece of ISO-2022-JP calls by escapes; 0 when it is none.
  ///
  /// Bytes above 0x7F speak against it, but for a few, which may be damage or half-width kana.
  static func iso2022jpEscapes(in chunk: UnsafeBufferPointer<UInt8>) -> Int {
    guard let first = chunk.firstOffset(of: 0x1B) else { return 0 }
    let rest = chunk[first...]
    let escapes = rest.indices.count { rest[$0] == 0x1B && isDesignation(rest[$0...]) }
    return chunk.count { $0 >= 0x80 } <= escapes * 4 ? escapes : 0
  }

  private static func isDesignation(_ text: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    ["$B", "$@", "$(B", "$(@", "$(D", "(J", "(I"].contains {
      text.dropFirst().starts(with: $0.utf8)
    }
  }
}
