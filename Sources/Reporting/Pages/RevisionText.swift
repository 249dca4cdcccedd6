package import Exchange
import SchemaFiles

/// What a later file changes in the version in force, in sentences.
package struct RevisionText {
  private let revision: RevisionComparison
  private let words: Words

  package init(revision: RevisionComparison, words: Words) {
    self.revision = revision
    self.words = words
  }

  /// `受付番号 … と比べて: なくなる 10 件、新しい 0 件、変わる 0 件`.
  package var title: String {
    let records = revision.records
    return words(
      records.isKeyed ? .revisionTitle : .revisionTitleUnkeyed,
      [
        "receipt": "\(revision.inForce)", "day": revision.inForceSince, "gone": "\(records.gone)",
        "new": "\(records.new)", "changed": "\(records.changed)",
      ])
  }

  /// Days that became thinner, and the first keys of each kind.
  package var details: [String] {
    let days = revision.thinnedDays.map { "\($0.day) \($0.before)→\($0.after)" }
    let lists: [(Word, [String])] = [
      (.revisionDays, days), (.revisionGone, revision.goneKeys), (.revisionNew, revision.newKeys),
      (.revisionChanged, revision.changes),
    ]
    return lists.filter { !$0.1.isEmpty }.map {
      words($0.0, ["items": $0.1.joined(separator: "、")])
    }
  }
}
