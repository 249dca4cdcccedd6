package import Exchange
import Foundation
package import JapaneseText
import Reporting

/// What the command line says of a receipt. A flag beats the register, the register beats the path;
/// content never decides.
package struct PlacementFlags: Sendable {
  package var submitter: String?
  package var dataset: DatasetID?
  package var quarter: FiscalQuarter?
  package var receivedOn: CivilDate?
  package var isRetroactive: Bool
  package var meaning: RevisionMeaning?
  package var note: String?

  package init(
    submitter: String? = nil, dataset: DatasetID? = nil, quarter: FiscalQuarter? = nil,
    receivedOn: CivilDate? = nil, isRetroactive: Bool = false,
    meaning: RevisionMeaning? = nil, note: String? = nil
  ) {
    self.submitter = submitter
    self.dataset = dataset
    self.quarter = quarter
    self.receivedOn = receivedOn
    self.isRetroactive = isRetroactive
    self.meaning = meaning
    self.note = note
  }

  /// The placement of a file, from flags, register and path together.
  ///
  /// - Throws: ``WorkspaceFailure/usage(_:)`` when they leave the slot open.
  func placement(
    of path: String?, in folder: ProjectFolder, register: ReceiptRegister, today: CivilDate
  ) throws(WorkspaceFailure) -> Placement {
    let registered = path.flatMap { register.placement(ofFile: folder.inboxName(of: $0) ?? $0) }
    let slot = registered?.slot ?? path.flatMap { SlotPath($0)?.slot }
    guard let submitter = submitter ?? slot?.submitter, let dataset = dataset ?? slot?.dataset,
      let quarter = quarter ?? slot?.quarter
    else {
      throw .usage(.noSlot(file: path ?? "-"))
    }
    return Placement(
      slot: Slot(submitter: submitter, dataset: dataset, quarter: quarter),
      kind: registered?.kind ?? .submission,
      receivedOn: receivedOn ?? registered?.receivedOn ?? today,
      isRetroactive: isRetroactive || registered?.isRetroactive ?? false,
      meaning: meaning ?? registered?.meaning, note: note ?? registered?.note)
  }
}

extension ProjectFolder {
  /// The name of a file relative to the inbox; nil when it lies elsewhere.
  func inboxName(of path: String) -> String? {
    let file = URL(fileURLWithPath: path).standardizedFileURL.path
    let inbox = inbox.standardizedFileURL.path + "/"
    return file.hasPrefix(inbox) ? String(file.dropFirst(inbox.count)) : nil
  }
}
