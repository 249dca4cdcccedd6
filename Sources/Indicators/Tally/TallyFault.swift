/// Bytes that are no tally.
package enum TallyFault: Error, Equatable, CustomStringConvertible {
  /// Written by another version of the program.
  case version(UInt8)
  /// The checksum does not fit: bytes were lost or changed.
  case checksum
  case malformed(String)

  package var description: String {
    switch self {
    case .version(let version): "the tally has encoding \(version), which is not known"
    case .checksum: "the tally is damaged: its checksum does not fit"
    case .malformed(let what): "the tally is malformed: \(what)"
    }
  }
}
