import Exchange

/// A condition as column indexes and integer codes.
indirect enum CompiledCondition: Sendable {
  case filled(Int)
  case blank(Int)
  case code(Int, [Int64])
  case unknownResidence(Int)
  case outside(Int, prefecture: Int)
  case insideElsewhere(Int, prefecture: Int, municipality: Int)
  case sameMunicipality(Int, municipality: Int)
  case any([CompiledCondition])

  func holds(_ batch: RecordBatch, _ row: Int) -> Bool {
    switch self {
    case .filled(let column): return batch.columns[column].hasValue(row)
    case .blank(let column): return !batch.columns[column].hasValue(row)
    case .code(let column, let codes):
      return batch.columns[column].hasValue(row)
        && codes.contains(batch.columns[column].values[row])
    case .unknownResidence(let column):
      return batch.columns[column].status(row) == .unknown
        || residence(batch, column, row) == .unknown
    case .outside(let column, let prefecture):
      return livesOutside(residence(batch, column, row), prefecture)
    case .insideElsewhere(let column, let prefecture, let municipality):
      guard let residence = residence(batch, column, row) else { return false }
      return residence.prefectureNumber == prefecture
        && residence.stored != batch.columns[municipality].values[row]
    case .sameMunicipality(let column, let municipality):
      guard case .municipality(let code) = residence(batch, column, row) else { return false }
      return Int64(code) == batch.columns[municipality].values[row]
    case .any(let conditions): return conditions.contains { $0.holds(batch, row) }
    }
  }

  private func residence(
    _ batch: RecordBatch, _ column: Int, _ row: Int
  ) -> Residence? {
    guard batch.columns[column].hasValue(row) else { return nil }
    return Residence(stored: batch.columns[column].values[row])
  }

  private func livesOutside(_ residence: Residence?, _ prefecture: Int) -> Bool {
    switch residence {
    case .overseas, .outside: true
    case .prefecture(let number): number != prefecture
    case .municipality(let code): code / 10_000 != prefecture
    case .unknown, nil: false
    }
  }
}
