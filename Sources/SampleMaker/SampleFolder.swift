import Foundation

/// The folder of a sample project: what this program writes into it.
struct SampleFolder {
  let root: URL
  let register: Register
  let sixErrors: SixErrors

  func write() throws {
    for name in ["inbox", "truth"] { try? FileManager.default.removeItem(at: url(name)) }
    try writeInbox()
    try writeRegister()
    try writeRefused()
    try writeSixErrors()
    for dataset in Dataset.allCases {
      let text = Truth(register: register).text(of: dataset)
      try write(Data(text.utf8), to: "truth/\(dataset.rawValue).csv")
    }
  }

  private func writeInbox() throws {
    var firstFiles: [Slot: Data] = [:]
    for entry in register.entries {
      guard case .sheet(let sheet) = entry.delivery.content else { continue }
      let slot = entry.delivery.slot
      let bytes = try hand(of: slot.submitter).format.bytes(of: sheet)
      firstFiles[slot] = firstFiles[slot] ?? bytes
      try write(bytes, to: "inbox/" + entry.path)
    }
    for entry in register.entries {
      guard case .copy(let original) = entry.delivery.content else { continue }
      try write(firstFiles[original] ?? Data(), to: "inbox/" + entry.path)
    }
  }

  private func writeRegister() throws {
    let header = "file,submitter,dataset,quarter,kind,received_on,retroactive"
    let lines = register.entries.map { entry in
      let delivery = entry.delivery
      return [
        entry.path, delivery.slot.submitter, delivery.slot.dataset.rawValue,
        delivery.slot.quarter.code, delivery.kind.rawValue, delivery.receivedOn.iso,
        delivery.isRetroactive ? "遡及" : "",
      ].joined(separator: ",")
    }
    let text = "\u{FEFF}" + ([header] + lines).map { $0 + "\r\n" }.joined()
    try write(Data(text.utf8), to: "inbox/receipts.csv")
  }

  private func writeRefused() throws {
    let lines = register.entries.compactMap { entry in
      switch entry.delivery.outcome {
      case .refused(let code): "\(entry.path),\(entry.receipt),refused,\(code)"
      case .quarantined(let code): "\(entry.path),\(entry.receipt),quarantined,\(code)"
      case .accepted, .unchanged: nil as String?
      }
    }
    let text = (["file,receipt,outcome,code"] + lines).map { $0 + "\n" }.joined()
    try write(Data(text.utf8), to: "refused.csv")
  }

  private func writeSixErrors() throws {
    try write(Data(sixErrors.expected.utf8), to: "expected/six-errors.csv")
  }

  func write(_ bytes: Data, to path: String) throws {
    let target = url(path)
    try FileManager.default.createDirectory(
      at: target.deletingLastPathComponent(), withIntermediateDirectories: true)
    try bytes.write(to: target)
  }

  private func url(_ path: String) -> URL { root.appendingPathComponent(path) }
}
