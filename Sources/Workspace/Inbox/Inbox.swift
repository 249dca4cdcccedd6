import Exchange
import Foundation
import JapaneseText

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
    let files = Self.files(in: folder)
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

  private static func files(in folder: URL) -> Set<String> {
    let paths = (try? FileManager.default.subpathsOfDirectory(atPath: folder.path)) ?? []
    let files = paths.filter { path in
      let name = path.split(separator: "/").last ?? ""
      let whole = folder.appendingPathComponent(path).path
      return FileManager.default.fileExists(atPath: whole)
        && !FileManager.default.isFolder(whole) && !name.hasPrefix(".")
        && path != ReceiptRegister.fileName
    }
    return Set(files)
  }
}
