// swift-format-ignore-file
// Written by `make embed`; edit Schemas/ instead.

package import Exchange

extension SchemaFiles {
  package static let status: Exchange.StatusTable = Exchange.StatusTable(rows: part1())
}

private func part1() -> Swift.Array<Exchange.StatusTable.Row> {
  var all = Swift.Array<Exchange.StatusTable.Row>()
  all.append(Exchange.StatusTable.Row(label: Exchange.StatusTable.Label(id: "closed", mark: "◎", letter: "K", title: Exchange.LocalizedText(ja: "確定", en: "Closed")), conditions: Exchange.StatusTable.Conditions(expectation: nil, latest: nil, inForce: nil, isClosed: true, isLate: nil)))
  all.append(Exchange.StatusTable.Row(label: Exchange.StatusTable.Label(id: "not-expected", mark: "／", letter: "n", title: Exchange.LocalizedText(ja: "対象外", en: "Not expected")), conditions: Exchange.StatusTable.Conditions(expectation: "not-expected", latest: "none", inForce: nil, isClosed: nil, isLate: nil)))
  all.append(Exchange.StatusTable.Row(label: Exchange.StatusTable.Label(id: "revision-refused", mark: "△", letter: "R", title: Exchange.LocalizedText(ja: "改訂の修正依頼中", en: "Revision refused, earlier in force")), conditions: Exchange.StatusTable.Conditions(expectation: nil, latest: "refused", inForce: "revision", isClosed: nil, isLate: nil)))
  all.append(Exchange.StatusTable.Row(label: Exchange.StatusTable.Label(id: "revision-quarantined", mark: "△", letter: "Q", title: Exchange.LocalizedText(ja: "改訂を隔離・旧版で集計", en: "Revision quarantined, earlier in force")), conditions: Exchange.StatusTable.Conditions(expectation: nil, latest: "quarantined", inForce: "revision", isClosed: nil, isLate: nil)))
  all.append(Exchange.StatusTable.Row(label: Exchange.StatusTable.Label(id: "revision-held", mark: "△", letter: "H", title: Exchange.LocalizedText(ja: "差替の確認待ち・旧版で集計", en: "Replacement waits for a word, earlier in force")), conditions: Exchange.StatusTable.Conditions(expectation: nil, latest: "held", inForce: "revision", isClosed: nil, isLate: nil)))
  all.append(Exchange.StatusTable.Row(label: Exchange.StatusTable.Label(id: "held", mark: "×", letter: "h", title: Exchange.LocalizedText(ja: "確認待ち", en: "Waiting for a word")), conditions: Exchange.StatusTable.Conditions(expectation: nil, latest: "held", inForce: nil, isClosed: nil, isLate: nil)))
  all.append(Exchange.StatusTable.Row(label: Exchange.StatusTable.Label(id: "refused", mark: "×", letter: "F", title: Exchange.LocalizedText(ja: "修正依頼", en: "Refused")), conditions: Exchange.StatusTable.Conditions(expectation: nil, latest: "refused", inForce: nil, isClosed: nil, isLate: nil)))
  all.append(Exchange.StatusTable.Row(label: Exchange.StatusTable.Label(id: "quarantined", mark: "×", letter: "X", title: Exchange.LocalizedText(ja: "隔離", en: "Quarantined")), conditions: Exchange.StatusTable.Conditions(expectation: nil, latest: "quarantined", inForce: nil, isClosed: nil, isLate: nil)))
  all.append(Exchange.StatusTable.Row(label: Exchange.StatusTable.Label(id: "nothing-to-report", mark: "０", letter: "0", title: Exchange.LocalizedText(ja: "該当なし", en: "Nothing to report")), conditions: Exchange.StatusTable.Conditions(expectation: nil, latest: nil, inForce: "nothing-to-report", isClosed: nil, isLate: nil)))
  all.append(Exchange.StatusTable.Row(label: Exchange.StatusTable.Label(id: "withdrawn-earlier", mark: "●", letter: "W", title: Exchange.LocalizedText(ja: "取下げ・旧版で集計", en: "Withdrawn, earlier in force")), conditions: Exchange.StatusTable.Conditions(expectation: nil, latest: "withdrawn", inForce: "revision", isClosed: nil, isLate: nil)))
  all.append(Exchange.StatusTable.Row(label: Exchange.StatusTable.Label(id: "withdrawn", mark: "×", letter: "w", title: Exchange.LocalizedText(ja: "取下げ", en: "Withdrawn")), conditions: Exchange.StatusTable.Conditions(expectation: nil, latest: "withdrawn", inForce: nil, isClosed: nil, isLate: nil)))
  all.append(Exchange.StatusTable.Row(label: Exchange.StatusTable.Label(id: "accepted-late", mark: "●", letter: "a", title: Exchange.LocalizedText(ja: "受付（遅れ）", en: "Accepted late")), conditions: Exchange.StatusTable.Conditions(expectation: nil, latest: nil, inForce: "revision", isClosed: nil, isLate: true)))
  all.append(Exchange.StatusTable.Row(label: Exchange.StatusTable.Label(id: "accepted", mark: "●", letter: "A", title: Exchange.LocalizedText(ja: "受付", en: "Accepted")), conditions: Exchange.StatusTable.Conditions(expectation: nil, latest: nil, inForce: "revision", isClosed: nil, isLate: nil)))
  all.append(Exchange.StatusTable.Row(label: Exchange.StatusTable.Label(id: "overdue", mark: "×", letter: "L", title: Exchange.LocalizedText(ja: "未提出（期限超過）", en: "Overdue")), conditions: Exchange.StatusTable.Conditions(expectation: "due", latest: nil, inForce: nil, isClosed: nil, isLate: true)))
  all.append(Exchange.StatusTable.Row(label: Exchange.StatusTable.Label(id: "due", mark: "×", letter: "L", title: Exchange.LocalizedText(ja: "未提出", en: "Not received")), conditions: Exchange.StatusTable.Conditions(expectation: "due", latest: nil, inForce: nil, isClosed: nil, isLate: nil)))
  all.append(Exchange.StatusTable.Row(label: Exchange.StatusTable.Label(id: "not-yet-due", mark: "…", letter: ".", title: Exchange.LocalizedText(ja: "期限前", en: "Not yet due")), conditions: Exchange.StatusTable.Conditions(expectation: "not-yet-due", latest: nil, inForce: nil, isClosed: nil, isLate: nil)))
  all.append(Exchange.StatusTable.Row(label: Exchange.StatusTable.Label(id: "unexpected", mark: "●", letter: "A", title: Exchange.LocalizedText(ja: "対象外の提出", en: "Received though not expected")), conditions: Exchange.StatusTable.Conditions(expectation: "not-expected", latest: nil, inForce: nil, isClosed: nil, isLate: nil)))
  return all
}
