/// A delivery with its place in the inbox and its receipt number.
struct RegisteredDelivery {
  let delivery: Delivery
  /// Relative to inbox/, empty where nothing was handed over.
  let path: String
  /// FY2024Q1-062031-participants-1, empty for an unchanged resubmission.
  let receipt: String
}

/// The register of an inbox: deliveries in the order of their days, numbered slot by slot.
struct Register {
  let entries: [RegisteredDelivery]

  init(_ deliveries: [Delivery]) {
    var receipts: [Slot: Int] = [:]
    var arrivals: [Slot: Int] = [:]
    let inOrder = deliveries.enumerated().sorted {
      ($0.element.receivedOn, $0.offset) < ($1.element.receivedOn, $1.offset)
    }
    entries = inOrder.map { _, delivery in
      arrivals[delivery.slot, default: 0] += 1
      if case .unchanged = delivery.outcome {
        return RegisteredDelivery(
          delivery: delivery, path: Self.path(delivery, arrivals[delivery.slot] ?? 0), receipt: "")
      }
      receipts[delivery.slot, default: 0] += 1
      return RegisteredDelivery(
        delivery: delivery, path: Self.path(delivery, arrivals[delivery.slot] ?? 0),
        receipt: "\(delivery.slot.code)-\(receipts[delivery.slot] ?? 0)")
    }
  }

  /// FY2024Q1/062031/participants.1.csv
  static func path(_ delivery: Delivery, _ number: Int) -> String {
    if case .none = delivery.content { return "" }
    let slot = delivery.slot
    let name = "\(slot.dataset.rawValue).\(number).\(hand(of: slot.submitter).format.fileExtension)"
    return "\(slot.quarter.code)/\(slot.submitter)/\(name)"
  }

  /// What is in force in each slot at the end: the last accepted file that was not withdrawn.
  func inForce() -> [RegisteredDelivery] {
    var accepted: [Slot: [RegisteredDelivery]] = [:]
    for entry in entries {
      guard case .accepted = entry.delivery.outcome else { continue }
      if entry.delivery.kind == .withdrawn {
        accepted[entry.delivery.slot]?.removeLast()
      } else {
        accepted[entry.delivery.slot, default: []].append(entry)
      }
    }
    return accepted.values.compactMap(\.last)
  }
}
