/// A bar of characters: `#` filled, `.` rest, `|` the target, `!` the target reached, `>` beyond the scale.
enum TextBar {
  private static let cellsToTarget = 20
  private static let cellsBeyond = 6

  /// One cell stands for 5 % of the target; the bar meets the target only when it is reached.
  static func bar(ratio: Double, isReached: Bool) -> String {
    let cells = Int((max(0, min(ratio, 10)) * Double(cellsToTarget)).rounded(.down))
    let before = isReached ? cellsToTarget : min(cells, cellsToTarget - 1)
    let beyond = isReached ? max(0, cells - cellsToTarget) : 0
    let tail =
      beyond > cellsBeyond
      ? String(repeating: "#", count: cellsBeyond - 1) + ">"
      : String(repeating: "#", count: beyond) + dots(cellsBeyond - beyond)
    return String(repeating: "#", count: before) + dots(cellsToTarget - before)
      + (isReached ? "!" : "|") + tail
  }

  private static func dots(_ count: Int) -> String { String(repeating: ".", count: count) }
}
