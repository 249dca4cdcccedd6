/// The lines in which a text differs from an earlier one, with + and - before them.
enum LineDifference {
  static func between(_ before: String, _ after: String) -> [String] {
    let (old, new) = (lines(before), lines(after))
    return new.difference(from: old).sorted { place($0) < place($1) }.map { change in
      switch change {
      case .insert(_, let line, _): "+ " + line
      case .remove(_, let line, _): "- " + line
      }
    }
  }

  private static func lines(_ text: String) -> [Substring] {
    text.split(separator: "\n", omittingEmptySubsequences: false)
  }

  /// What goes stands before what comes in its place.
  private static func place(_ change: CollectionDifference<Substring>.Change) -> (Int, Int) {
    switch change {
    case .remove(let offset, _, _): (offset, 0)
    case .insert(let offset, _, _): (offset, 1)
    }
  }
}
