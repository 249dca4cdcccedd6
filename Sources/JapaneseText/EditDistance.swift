/// How far apart two spellings are: characters added, dropped, changed or swapped with a neighbour.
package enum EditDistance {
  /// Longer texts are no slips of one another that anybody could see.
  package static let longest = 64

  /// The distance where it is small beside the length of the longer text, else nil.
  package static func near(_ left: String, _ right: String) -> Int? {
    // No character has fewer bytes than one, and most have three.
    guard left.utf8.count <= longest * 12, right.utf8.count <= longest * 12 else { return nil }
    return near(Array(left), Array(right))
  }

  static func near(_ left: [Character], _ right: [Character]) -> Int? {
    let longer = max(left.count, right.count)
    guard longer > 1, longer <= longest, let limit = limit(left.count, right.count) else {
      return nil
    }
    let distance = between(left, right)
    return distance <= limit ? distance : nil
  }

  /// How far apart texts of two lengths may be; nil where the lengths alone are farther apart.
  static func limit(_ left: Int, _ right: Int) -> Int? {
    let limit = max(1, max(left, right) / 3)
    return abs(left - right) <= limit ? limit : nil
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
