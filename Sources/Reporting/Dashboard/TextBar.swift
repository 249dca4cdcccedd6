/// A bar of characters: `#` filled, `.` rest, `|` the target, `!` the target reached, `>` beyond the scale.
enum TextBar {
  private static let cellsToTarget = 20
  private static let cellsBeyond = 6

  /// One cell stands for 5 % of the target; the bar meets the target only when the level does.
  ///
  /// - Parameters:
  ///   - isShort: whether the exact level is below the target.
  ///   - isReached: the verdict; a level that falls reaches its target from above.
  static func bar(ratio: Double, isShort: Bool, isReached: Bool) -> String {
    let cells = Int((max(0, min(ratio, 10)) * Double(cellsToTarget)).rounded(.down))
    let before = isShort ? min(cells, cellsToTarget - 1) : cellsToTarget
    let beyond = isShort ? 0 : max(0, cells - cellsToTarget)
    let tail =
      beyond > cellsBeyond
      ? String(repeating: "#", count: cellsBeyond - 1) + ">"
      : String(repeating: "#", count: beyond) + dots(cellsBeyond - beyond)
    return String(repeating: "#", count: before) + dots(cellsToTarget - before)
      + (isReached ? "!" : "|") + tail
  }

  private static func dots(_ count: Int) -> String { String(repeating: ".", count: count) }
}
