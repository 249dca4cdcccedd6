/// The four record kinds of the shared schema.
package enum DatasetID: String, Sendable, CaseIterable, Codable, Comparable {
  case participants, matches, migrations, events

  /// Order of tables, pages and lists.
  package var order: Int { Self.allCases.firstIndex(of: self) ?? 0 }
  package static func < (left: Self, right: Self) -> Bool { left.order < right.order }
}
