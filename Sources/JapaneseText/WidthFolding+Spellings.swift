extension WidthFolding {
  /// The characters that stand as this one in a match key: itself, and those of other widths, cases and forms.
  package static func spellings(of key: Unicode.Scalar) -> [Unicode.Scalar] {
    [key] + (otherSpellings[key] ?? [])
  }

  private static let otherSpellings: [Unicode.Scalar: [Unicode.Scalar]] = {
    let signs = [0x21...0x7E, 0x2E80...0x2FD5, 0x3008...0x301B, 0xFF01...0xFF9F].joined()
      .compactMap { Unicode.Scalar(UInt32($0)) }
    var spellings: [Unicode.Scalar: [Unicode.Scalar]] = [:]
    for scalar in signs + KanjiVariants.rarerForms {
      let key = matchKey(String(scalar)).unicodeScalars
      guard let first = key.first, key.count == 1, first != scalar else { continue }
      spellings[first, default: []].append(scalar)
    }
    return spellings
  }()
}
