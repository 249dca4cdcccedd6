import Exchange
import Foundation
import JapaneseText
import Reporting
import SchemaFiles

/// Everything that waits in a project's inbox, in the order in which it is to be taken.
struct Inbox {
  /// Receipts of the register by day, then files that only their path places, by path.
  let deliveries: [Delivery]
  /// Files that neither the register nor their path places.
  let unplaced: [String]
  /// Files that the register names and the inbox lacks.
  let missing: [String]

  /// - Parameters:
  ///   - project: says who may send, and for which years.
  ///   - today: the day of receipt for files that the register does not name.
  init(
    at folder: URL, project: Project, today: CivilDate
  ) throws(WorkspaceFailure) {
    let files = try Self.files(in: folder)
    let register = try ReceiptRegister.read(inbox: folder, project: project).naming(files)
    let registered = Set(register.deliveries.compactMap(\.file))
    missing = registered.subtracting(files).sorted()
    // The day of receipt decides, and among the receipts of one day the order of the register.
    var deliveries = register.deliveries.filter { delivery in
      delivery.file.map(files.contains) ?? true
    }.enumerated().sorted { left, right in
      (left.element.placement.receivedOn, left.offset)
        < (right.element.placement.receivedOn, right.offset)
    }.map(\.element)
    var unplaced: [String] = []
    var placed: [(path: SlotPath, file: String)] = []
    for file in files.subtracting(registered).sorted() {
      if let path = SlotPath(file), project.objection(to: path.slot) == nil {
        placed.append((path, file))
      } else {
        unplaced.append(file)
      }
    }
    deliveries += placed.sorted { $0.path < $1.path }.map { path, file in
      Delivery(
        placement: Placement(
          slot: path.slot, kind: .submission, receivedOn: today, isRetroactive: false),
        file: file)
    }
    self.deliveries = deliveries
    self.unplaced = unplaced
  }

  /// Every file below the inbox, hidden ones left out, by its path from there. All of them, or a failure: what cannot be
  /// looked at must not pass for what nobody sent.
  private static func files(in folder: URL) throws(WorkspaceFailure) -> Set<String> {
    switch try PathLook(folder.path) {
    case .nothing: throw .unfitInput(Sentence(.inboxMissing, ["path": folder.path]))
    case .file, .special: throw .unfitInput(Sentence(.inboxNoFolder, ["path": folder.path]))
    case .folder: try refuseLink(folder.path)
    }
    var files: Set<String> = []
    try list("", in: folder.path, into: &files)
    files.remove(ReceiptRegister.fileName)
    return files
  }

  private static func list(
    _ prefix: String, in folder: String, into files: inout Set<String>
  ) throws(WorkspaceFailure) {
    for name in try PathLook.names(in: folder) {
      let path = "\(folder)/\(name)"
      switch try PathLook(path) {
      case .folder:
        try refuseLink(path)
        try list("\(prefix)\(name)/", in: path, into: &files)
      case .special: throw .unfitInput(Sentence(.inboxSpecial, ["path": path]))
      case .file where !name.hasPrefix("."): files.insert(prefix + name)
      case .file, .nothing: break
      }
    }
  }

  /// A linked folder lies outside the project, may lead round, and is easily taken away from under it.
  private static func refuseLink(_ path: String) throws(WorkspaceFailure) {
    if try PathLook.isLink(path) { throw .unfitInput(Sentence(.inboxLink, ["path": path])) }
  }
}
