extension String {
  /// Without any white space; the text itself where it has none, as most have.
  var withoutBlanks: String {
    guard unicodeScalars.contains(where: Self.isBlank) else { return self }
    return String(UnicodeScalarView(unicodeScalars.filter { !Self.isBlank($0) }))
  }

  private static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value <= 0x20 || scalar.value == 0xA0
      || scalar.value >= 0x2000 && scalar.value < 0x3001
        && scalar.properties.isWhitespace
  }
}
