extension ReadFault {
  /// Whether among faults, and kinds of faults that are only counted, bytes or a record could not be read.
  package static func areDamage(_ faults: [ReadFault], _ dropped: [Kind: Int]) -> Bool {
    faults.contains { $0.kind.isDamage } || dropped.keys.contains(where: \.isDamage)
  }
}

extension ReadFault.Kind {
  fileprivate var isDamage: Bool {
    self == .undecodableBytes || self == .nulByte || damagesRecord
  }
}
