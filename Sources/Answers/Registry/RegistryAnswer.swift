package import Exchange
package import Reporting
import SchemaFiles

/// What a published list of areas changed.
package struct RegistryAnswer: Answer, Sendable {
  /// A municipality or ward whose name or 郡 is another now.
  struct Renaming: Encodable {
    let code: String, before: String, after: String
  }

  private let file: String
  private let output: String
  private let after: AreaRegistry
  private let added: [AreaRegistry.Area]
  private let gone: [AreaRegistry.Area]
  private let renamed: [Renaming]
  /// Members of the project of which the list knows nothing: their files could no longer be read.
  private let lackingMembers: [Member]
  private let linesPassedOver: [Int]
  private let words: Words

  package init(
    file: String, output: String, before: AreaRegistry, after: AreaRegistry,
    members: [Member], linesPassedOver: [Int], words: Words
  ) {
    self.words = words
    (self.file, self.output, self.after) = (file, output, after)
    self.linesPassedOver = linesPassedOver
    lackingMembers = members.filter { after.area(code: $0.code) == nil }
    let (old, new) = (Self.byCode(before), Self.byCode(after))
    added = after.areas.filter { old[Self.code(of: $0)] == nil }
    gone = before.areas.filter { new[Self.code(of: $0)] == nil }
    renamed = before.areas.compactMap { area in
      let code = Self.code(of: area)
      guard let now = new[code], Self.name(of: now) != Self.name(of: area) else { return nil }
      return Renaming(code: code, before: Self.name(of: area), after: Self.name(of: now))
    }
  }

  /// The answer as one JSON object.
  package func json() throws -> String {
    try JSONText.pretty(
      Listing(
        file: file, output: output, prefectures: count(.prefecture),
        municipalities: count(.municipality), wards: count(.ward), former: count(.former),
        added: added.map(Self.code), changed: renamed, gone: gone.map(Self.code),
        lackingMembers: lackingMembers.map(\.code), linesPassedOver: linesPassedOver))
  }

  private struct Listing: Encodable {
    let file: String, output: String
    let prefectures: Int, municipalities: Int, wards: Int, former: Int
    let added: [String], changed: [Renaming], gone: [String]
    let lackingMembers: [String], linesPassedOver: [Int]
  }

  /// Nothing: the list lies in its file.
  package func text() -> String { "" }

  /// What the list changed, in sentences; of long lists the first names and how many there are.
  package var notes: [String] {
    var lines = [
      words(
        .registryWritten,
        [
          "output": output, "prefectures": String(count(.prefecture)),
          "municipalities": String(count(.municipality)), "wards": String(count(.ward)),
          "former": String(count(.former)),
        ])
    ]
    let lists: [(Word, [String])] = [
      (.registryAdded, added.map { "\(Self.code(of: $0)) \(Self.name(of: $0))" }),
      (.registryChanged, renamed.map { "\($0.code) \($0.before) → \($0.after)" }),
      (.registryLacksMembers, lackingMembers.map { "\($0.code) \($0.name)" }),
      (.registryGone, gone.map { "\(Self.code(of: $0)) \(Self.name(of: $0))" }),
      (.registryPassedOver, linesPassedOver.map(String.init)),
    ]
    for (id, names) in lists where !names.isEmpty {
      let shown = names.prefix(Self.shownNames).joined(separator: ", ")
      lines.append(
        words(
          id,
          [
            "count": String(names.count),
            "names": shown + (names.count > Self.shownNames ? ", …" : ""),
          ]))
    }
    return lines
  }

  private static let shownNames = 10

  private func count(_ kind: AreaRegistry.Kind) -> Int { after.areas.count { $0.kind == kind } }

  /// A town of the past without a code of its own is known by its name.
  private static func code(of area: AreaRegistry.Area) -> String {
    switch area.kind {
    case .prefecture, .municipality: area.code
    case .ward, .former: area.ownCode ?? area.name
    }
  }

  private static func name(of area: AreaRegistry.Area) -> String { (area.county ?? "") + area.name }

  private static func byCode(_ registry: AreaRegistry) -> [String: AreaRegistry.Area] {
    Dictionary(registry.areas.map { (code(of: $0), $0) }, uniquingKeysWith: { first, _ in first })
  }
}
