import Exchange

/// The end of a file, where rules add what only all its records tell.
struct FileEnd {
  /// Records that are data.
  let recordCount: Int
  let totals: [FieldTotal]
  /// Findings of records that follow from a cause told of the whole file.
  private(set) var muted: Set<FindingCode> = []
  /// Blanks that rules have filled on the way.
  private(set) var filled: [Change] = []
  private let findings: FindingSink
  private let context: IntakeContext
  private var contradictsSlot = false

  init(
    recordCount: Int, totals: [FieldTotal], findings: FindingSink, context: IntakeContext
  ) {
    self.recordCount = recordCount
    self.totals = totals
    self.findings = findings
    self.context = context
  }

  /// Whether an error has been found so far: the file's totals may be other ones once it is mended.
  var hasErrors: Bool { findings.hasErrors }

  func add(_ code: FindingCode, at place: Finding.Place, values: [String: String]) {
    findings.add(code, at: place, values: values)
  }

  mutating func add(filled change: Change) { filled.append(change) }

  mutating func mute(_ codes: Set<FindingCode>) { muted.formUnion(codes) }

  /// Says that the file as a whole disagrees with its slot: one error names the first cause, and the errors of
  /// its records that follow from any cause are muted.
  ///
  /// - Parameter found: what stands in the file instead, and how often.
  mutating func contradictSlot(
    by cause: String, found: String, muting codes: Set<FindingCode>
  ) {
    mute(codes)
    if contradictsSlot { return }
    contradictsSlot = true
    findings.add(
      .wrongSlot, at: Finding.Place(),
      values: SlotFit.values(
        of: context, cause: LocalizedText(ja: cause, en: cause),
        found: LocalizedText(ja: found, en: found)))
  }
}
