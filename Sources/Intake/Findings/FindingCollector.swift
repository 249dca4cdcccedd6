import Exchange
import JapaneseText

/// Gathers findings in the order of the file, whatever the order in which they are found.
struct FindingCollector {
  private let catalogue: FindingCatalogue
  private let waivers: SlotWaivers
  private var pending: [Finding] = []
  private var kept: [Finding] = []
  private var counts: [FindingCode: Int] = [:]
  private var waivedCounts: [FindingCode: Int] = [:]
  private var expired: [WaiverList.Entry: Int] = [:]
  /// Whether an error was found that nobody waives.
  private(set) var hasErrors = false

  init(catalogue: FindingCatalogue, waivers: SlotWaivers = .none) {
    self.catalogue = catalogue
    self.waivers = waivers
  }

  /// Whether there were records that could not be read.
  var hasDamagedRecords: Bool {
    let damage: Set<FindingCode> = [
      .damagedRecord, .fieldTooLong, .recordTooLong, .tooManyFields, .rowsInQuotes,
    ]
    return damage.contains { counts[$0, default: 0] > 0 }
      || pending.contains { damage.contains($0.code) }
  }

  /// Whether an error was found that says of the text itself that it cannot be read, and nobody waives it.
  var isTextGarbled: Bool {
    (kept + pending).contains {
      $0.code == .mojibake && $0.severity == .error && $0.waiver == nil
    }
  }

  /// Whether findings of a code are still looked at one by one; the others are only counted. Which of them are
  /// waived only their places tell.
  func keeps(_ code: FindingCode) -> Bool {
    waivers.concern(code) || counts[code, default: 0] < FindingLog.keptPerCode
  }

  /// Counts findings of a code that is no longer kept.
  mutating func count(_ code: FindingCode, times: Int = 1) {
    counts[code, default: 0] += times
    note(catalogue.severity(of: code))
  }

  /// - Returns: Whether the finding refuses the file: an error that nobody has waived.
  @discardableResult
  mutating func add(
    _ code: FindingCode, at place: Finding.Place, raw: String? = nil,
    values: [String: String] = [:], suggestions: [Finding.Suggestion] = []
  ) -> Bool {
    var finding = Finding(
      code: code, severity: catalogue.severity(of: code), place: place, raw: raw, values: values,
      suggestions: suggestions)
    switch waivers.verdict(on: finding) {
    case .waived(let waiver): finding.waiver = waiver
    case .expired(let entry): expired[entry, default: 0] += 1
    case .untouched: break
    }
    pending.append(finding)
    if finding.waiver != nil { return false }
    note(finding.severity)
    return finding.severity == .error
  }

  private mutating func note(_ severity: Severity) {
    if severity == .error { hasErrors = true }
  }

  /// Tells of every waiver that would have held if its day had not passed.
  private mutating func tellExpired(except muted: Set<FindingCode>) {
    for entry in waivers.entries where !muted.contains(entry.code) {
      guard let count = expired.removeValue(forKey: entry) else { continue }
      add(
        .waiverExpired, at: Finding.Place(field: entry.field), raw: entry.text,
        values: [
          "code": entry.code.rawValue, "count": String(count), "reason": entry.waiver.reason,
          "name": entry.waiver.name, "expires": entry.waiver.expires.iso,
          "title_ja": catalogue.title(of: entry.code, in: .ja),
          "title_en": catalogue.title(of: entry.code, in: .en),
        ])
    }
    expired = [:]
  }

  /// Puts what was found in one block in order, so that the ones that are kept do not depend on how the
  /// file was cut into blocks.
  mutating func endBlock() {
    pending.sort { left, right in
      let (a, b) = (left.place, right.place)
      return (a.record ?? 0, a.column ?? 0, left.code.rawValue)
        < (b.record ?? 0, b.column ?? 0, right.code.rawValue)
    }
    for finding in pending {
      if finding.waiver == nil {
        counts[finding.code, default: 0] += 1
      } else {
        waivedCounts[finding.code, default: 0] += 1
      }
      let count = counts[finding.code, default: 0] + waivedCounts[finding.code, default: 0]
      if count <= FindingLog.keptPerCode { kept.append(finding) }
    }
    pending.removeAll(keepingCapacity: true)
  }

  /// The log, without the findings that follow from a cause told elsewhere.
  mutating func log(muting muted: Set<FindingCode> = []) -> FindingLog {
    tellExpired(except: muted)
    endBlock()
    var log = FindingLog(
      kept.filter { !muted.contains($0.code) }, counts: counts.filter { !muted.contains($0.key) },
      waivedCounts: waivedCounts.filter { !muted.contains($0.key) })
    log.sortByPlace()
    return log
  }
}
