import Exchange

/// How many cells were less, or other, than a settled number.
package struct CellMarks: Sendable, Equatable {
  /// Cells that were unknown, concealed or blank and so counted nothing.
  package var gaps = 0
  /// Numbers that were counted as 速報, marked p.
  package var provisional = 0
  /// Numbers that were counted as 訂正, marked r.
  package var revised = 0

  package mutating func merge(_ other: CellMarks) {
    gaps += other.gaps
    provisional += other.provisional
    revised += other.revised
  }

  /// Takes note of one cell. Only what does not apply is no gap.
  mutating func note(_ status: ValueStatus, _ flags: ValueFlags) {
    switch status {
    case .value, .nothing:
      if flags.contains(.provisional) { provisional += 1 }
      if flags.contains(.revised) { revised += 1 }
    case .unknown, .concealed, .blank: gaps += 1
    case .notApplicable: break
    }
  }
}
