/// How the records of a file end.
package enum LineEnding: String, Sendable, Codable {
  case crlf, lf, cr
  /// More than one of them.
  case mixed
}

/// How often each kind of line end has closed a record.
struct LineEndingCounts: Sendable, Equatable {
  var crlf = 0
  var lf = 0
  var cr = 0

  mutating func count(_ lineEnding: LineEnding?) {
    switch lineEnding {
    case .crlf: crlf += 1
    case .lf: lf += 1
    case .cr: cr += 1
    case .mixed, nil: break
    }
  }

  static func + (left: LineEndingCounts, right: LineEndingCounts) -> LineEndingCounts {
    LineEndingCounts(
      crlf: left.crlf + right.crlf, lf: left.lf + right.lf, cr: left.cr + right.cr)
  }

  var total: Int { crlf + lf + cr }

  /// The one kind that was met, nil when no record ended in a line end.
  var lineEnding: LineEnding? {
    switch (crlf > 0, lf > 0, cr > 0) {
    case (false, false, false): nil
    case (true, false, false): .crlf
    case (false, true, false): .lf
    case (false, false, true): .cr
    default: .mixed
    }
  }
}
