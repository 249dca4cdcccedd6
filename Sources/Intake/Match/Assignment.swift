/// Pairs rows with columns one to one, so that the sum of their scores is as large as it can be.
enum Assignment {
  /// The column of each row; nil where the row stays alone. Pairs of score 0 are never made.
  ///
  /// The Hungarian method with potentials: the smaller side twice × both sides steps.
  static func best(_ scores: [[Double]]) -> [Int?] {
    let width = scores.first?.count ?? 0
    guard !scores.isEmpty, width > 0 else { return scores.map { _ in nil } }
    guard scores.count <= width else { return bestOfFewColumns(scores, width) }
    // As many further columns of score 0 let every row stay alone.
    var search = AssignmentSearch(
      costs: scores.map { row in
        row.map { -$0 } + Array(repeating: 0, count: scores.count)
      })
    for row in scores.indices { search.place(row) }
    return search.columnOfRow().enumerated().map { row, column in
      guard let column, column < width, scores[row][column] > 0 else { return nil }
      return column
    }
  }

  private static func bestOfFewColumns(_ scores: [[Double]], _ width: Int) -> [Int?] {
    var pairs = [Int?](repeating: nil, count: scores.count)
    // Of rows that fit equally well the first is taken.
    let turned = (0..<width).map { column in
      scores.enumerated().map { row, scores in max(0, scores[column] - Double(row) * 1e-9) }
    }
    for (column, row) in best(turned).enumerated() {
      if let row { pairs[row] = column }
    }
    return pairs
  }
}

/// Rows are placed one after another, each along the cheapest chain of exchanges. Column 0 is no column: where
/// a chain begins. Rows and columns are counted from 1 here.
private struct AssignmentSearch {
  let costs: [[Double]]
  private var rowPotential: [Double]
  private var columnPotential: [Double]
  private var rowOfColumn: [Int]

  init(costs: [[Double]]) {
    self.costs = costs
    let width = costs.first?.count ?? 0
    rowPotential = Array(repeating: 0, count: costs.count + 1)
    columnPotential = Array(repeating: 0, count: width + 1)
    rowOfColumn = Array(repeating: 0, count: width + 1)
  }

  mutating func place(_ row: Int) {
    let width = columnPotential.count
    rowOfColumn[0] = row + 1
    var least = Array(repeating: Double.infinity, count: width)
    var cameFrom = Array(repeating: 0, count: width)
    var isDone = Array(repeating: false, count: width)
    var column = 0
    repeat {
      isDone[column] = true
      let current = rowOfColumn[column]
      var (step, next) = (Double.infinity, 0)
      for other in 1..<width where !isDone[other] {
        let cost =
          costs[current - 1][other - 1] - rowPotential[current] - columnPotential[other]
        if cost < least[other] { (least[other], cameFrom[other]) = (cost, column) }
        if least[other] < step { (step, next) = (least[other], other) }
      }
      for other in 0..<width {
        if isDone[other] {
          rowPotential[rowOfColumn[other]] += step
          columnPotential[other] -= step
        } else {
          least[other] -= step
        }
      }
      column = next
    } while rowOfColumn[column] != 0
    while column != 0 {
      rowOfColumn[column] = rowOfColumn[cameFrom[column]]
      column = cameFrom[column]
    }
  }

  /// 0-based on both sides.
  func columnOfRow() -> [Int?] {
    var columns: [Int?] = Array(repeating: nil, count: costs.count)
    for (column, row) in rowOfColumn.enumerated() where column > 0 && row > 0 {
      columns[row - 1] = column - 1
    }
    return columns
  }
}
