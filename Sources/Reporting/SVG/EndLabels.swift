/// Names and last values at the ends of lines, moved apart where they would touch.
struct EndLabels {
  struct End {
    let series: TrendPlot.Series
    /// Where the line ends.
    let x: Double
    let y: Double
  }

  /// Pixels between two labels.
  static let spacing = 15.0

  /// Each end with the height at which its label stands.
  let placed: [(end: End, y: Double)]

  init(_ ends: [End], spacing: Double, top: Double, bottom: Double) {
    var placed = ends.sorted { $0.y < $1.y }.map { (end: $0, y: $0.y) }
    for index in placed.indices.dropFirst() {
      placed[index].y = max(placed[index].y, placed[index - 1].y + spacing)
    }
    let excess = (placed.last?.y ?? 0) - bottom
    if excess > 0 {
      for index in placed.indices { placed[index].y = max(top, placed[index].y - excess) }
    }
    self.placed = placed
  }

  static func text(of series: TrendPlot.Series) -> String {
    guard case .number(_, _, _, let label)? = series.values.last(where: { $0.number != nil }) else {
      return series.label
    }
    return series.label + " " + label
  }
}
