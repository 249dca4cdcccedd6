import JapaneseText

/// Recognises text that was read in a wrong encoding and saved so, before it came.
///
/// What is done to it can be undone on trial: the characters are turned back to bytes in the wrong
/// encoding and read in the right one. Where that surprises far less, the text was damaged. A cell is
/// judged as a whole; nothing is changed.
enum Mojibake {
  /// How many bits the text must gain by the trial.
  private static let leastGain = 16.0

  /// What a character costs that was lost because it had no form in CP932, as it happens to UTF-8 that
  /// is read so; it speaks less against the trial than a fault elsewhere.
  private static let bitsOfLoss = 8.0

  /// The offset of the first damaged cell's first character beyond ASCII, nil when all is sound.
  static func firstPlace<Fit: ByteFit>(
    in text: UnsafeBufferPointer<UInt8>, readAs fit: Fit.Type
  ) -> Int? {
    var start = 0
    while start < text.count {
      let rest = text[start...]
      let end = rest.firstIndex(where: isBoundary) ?? text.count
      let cell = UnsafeBufferPointer(rebasing: rest[..<end])
      let first = cell.asciiEnd(from: 0)
      if first < cell.count, isDamaged(cell, readAs: fit) { return start + first }
      start = end + 1
    }
    return nil
  }

  /// Whether a byte ends a cell, whatever the delimiter.
  private static func isBoundary(_ byte: UInt8) -> Bool {
    byte == 0x2C || byte == 0x09 || byte == 0x3B || byte == 0x22 || byte == 0x0A || byte == 0x0D
  }

  private static func isDamaged<Fit: ByteFit>(
    _ cell: UnsafeBufferPointer<UInt8>, readAs fit: Fit.Type
  ) -> Bool {
    guard let scalars = scalars(of: cell, readAs: fit) else { return false }
    var surprisal = Surprisal()
    for scalar in scalars { surprisal.add(scalar) }
    let beyondASCII = scalars.count { $0 >= 0x80 }
    // Nothing that is usual can gain so much.
    if surprisal.bits < leastGain + 6 * Double(beyondASCII) { return false }
    return gains(surprisal.bits, scalars, by: CodePage1252.bytes, as: UTF8Evidence.self)
      || gains(surprisal.bits, scalars, by: CodePage1252.bytes, as: CP932Evidence.self)
      || gains(surprisal.bits, scalars, by: CodePage1252.bytes, as: EUCJPEvidence.self)
      || gains(
        surprisal.bits, scalars, by: CP932.bytes, as: UTF8Evidence.self, bitsOfFault: bitsOfLoss)
      || gains(surprisal.bits, scalars, by: CP932.bytes, as: EUCJPEvidence.self)
  }

  /// Nil when a byte fits nothing.
  private static func scalars<Fit: ByteFit>(
    of cell: UnsafeBufferPointer<UInt8>, readAs fit: Fit.Type
  ) -> [UInt32]? {
    var scalars: [UInt32] = []
    var position = 0
    while position < cell.count {
      let isASCII = cell[position] < 0x80
      let (scalar, length) =
        isASCII ? (UInt32(cell[position]), 1) : Fit.character(in: cell, at: position)
      if length == 0 { return nil }
      scalars.append(scalar)
      position += length
    }
    return scalars
  }

  /// Whether the text surprises far less when its bytes in one encoding are read in another.
  private static func gains<Fit: ByteFit>(
    _ bits: Double, _ scalars: [UInt32], by bytes: (UInt32) -> [UInt8]?, as fit: Fit.Type,
    bitsOfFault: Double = Surprisal.bitsOfFault
  ) -> Bool {
    var source: [UInt8] = []
    for scalar in scalars {
      guard let code = scalar == 0xFFFD ? [0x3F] : bytes(scalar) else { return false }
      source += code
    }
    return source.withUnsafeBufferPointer { source in
      let trial = fit.surprisal(of: source)
      let cost = trial.bits - Double(trial.faults) * (Surprisal.bitsOfFault - bitsOfFault)
      return cost + leastGain < bits && cost < bits * 0.75 && trial.wideCharacters >= 2
        && trial.wideCharacters >= trial.faults * 2
    }
  }
}

/// Windows code page 1252, which many programs take where no encoding is named.
private enum CodePage1252 {
  /// What stands at 0x80–0x9F; 0 where nothing does.
  private static let upperControls: [UInt32] = [
    0x20AC, 0, 0x201A, 0x192, 0x201E, 0x2026, 0x2020, 0x2021, 0x2C6, 0x2030, 0x160, 0x2039, 0x152,
    0, 0x17D, 0, 0, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x2DC, 0x2122, 0x161,
    0x203A, 0x153, 0, 0x17E, 0x178,
  ]

  /// The byte of a character; nil when there is none. ISO 8859-1 is understood as well.
  static func bytes(of scalar: UInt32) -> [UInt8]? {
    if scalar < 0x100 { return [UInt8(scalar)] }
    return upperControls.firstIndex(of: scalar).map { [UInt8(0x80 + $0)] }
  }
}

extension CP932 {
  fileprivate static func bytes(of scalar: UInt32) -> [UInt8]? {
    guard scalar < 0x10000 else { return nil }
    let code = CP932Mapping.codes[Int(scalar)]
    if code == 0 { return scalar == 0 ? [0] : nil }
    return code > 0xFF ? [UInt8(code >> 8), UInt8(code & 0xFF)] : [UInt8(code)]
  }
}
