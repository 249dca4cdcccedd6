/// How far apart two spellings are: characters added, dropped, changed or swapped with a neighbour.
package enum EditDistance {
  /// The distance where it is small beside the length of the longer text, else nil.
  package static func near(_ left: String, _ right: String) -> Int? {
    let longer = max(left.count, right.count)
    let limit = max(1, longer / 3)
    guard longer > 1, abs(left.count - right.count) <= limit else { return nil }
    let distance = between(Array(left), Array(right))
    return distance <= limit ? distance : nil
  }

  package static func between(_ left: [Character], _ right: [Character]) -> Int {
    var beforeLast: [Int] = []
    var last = Array(0...right.count)
    for row in 1..<left.count + 1 {
      var current = [row]
      for column in 1..<right.count + 1 {
        let cost = left[row - 1] == right[column - 1] ? 0 : 1
        var best = min(last[column] + 1, current[column - 1] + 1, last[column - 1] + cost)
        if row > 1, column > 1, left[row - 1] == right[column - 2],
          left[row - 2] == right[column - 1]
        {
          best = min(best, beforeLast[column - 2] + 1)
        }
        current.append(best)
      }
      (beforeLast, last) = (last, current)
    }
    return last[right.count]
  }
}
