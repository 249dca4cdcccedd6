extension YAMLText {
  /// The lines of a text in YAML's block style without what stands under some keys.
  ///
  /// A parser takes its time for every line; this takes next to none for lines that are not wanted.
  package static func text(_ text: String, without keys: [String]) -> String {
    var kept: [UInt8] = []
    kept.reserveCapacity(text.utf8.count)
    var left: Int?
    for line in text.utf8.split(separator: newline, omittingEmptySubsequences: false) {
      let depth = line.prefix { $0 == UInt8(ascii: " ") }.count
      if let key = left, depth > key || line.count == depth { continue }
      let isLeft = keys.contains { line.dropFirst(depth).starts(with: "\($0):".utf8) }
      left = isLeft ? depth : nil
      if !isLeft { kept += line + [newline] }
    }
    return String(decoding: kept, as: UTF8.self)
  }

  private static let newline = UInt8(ascii: "\n")
}
