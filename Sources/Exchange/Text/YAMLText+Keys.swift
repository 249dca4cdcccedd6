extension YAMLText {
  /// The lines of a text in YAML's block style without what stands under some keys.
  ///
  /// A parser takes its time for every line; this takes next to none for lines that are not wanted.
  package static func text(_ text: String, without keys: [String]) -> String {
    let heads = keys.map { Array("\($0):".utf8) }
    var kept: [UInt8] = []
    kept.reserveCapacity(text.utf8.count)
    var left: Int?
    for line in text.utf8.split(separator: newline, omittingEmptySubsequences: false) {
      let depth = line.prefix { $0 == UInt8(ascii: " ") }.count
      if let key = left, depth > key || line.count == depth { continue }
      let isLeft = heads.contains { line.dropFirst(depth).starts(with: $0) }
      left = isLeft ? depth : nil
      if !isLeft { kept += line + [newline] }
    }
    // Every line was given an end, the last one has none.
    return String(decoding: kept.dropLast(), as: UTF8.self)
  }

  private static let newline = UInt8(ascii: "\n")
}
