/// Which folder of a room names types of which other folder.
///
/// What stands in the room's own folder is its door: all may name it, and it may name all.
struct FolderMap {
  /// One folder that names something of another, and a place where it does.
  struct Arrow: Hashable {
    let from: String
    let to: String
  }

  private(set) var arrows: [Arrow: [String]] = [:]

  /// - Parameter commonMembers: names behind a dot that say nothing, for they are those of the language, too.
  init(_ files: [SwiftFile], commonMembers: Set<String>) {
    let homes = Self.homes(of: files)
    let members = Self.homesOfMembers(
      of: files, doors: Set(homes.filter { $0.value == nil }.keys), except: commonMembers)
    for file in files {
      guard let folder = file.folder else { continue }
      let named =
        file.words.compactMap { word in homes[word].flatMap { $0 }.map { ($0, word) } }
        + file.namedMembers.compactMap { name in members[name].map { ($0, "." + name) } }
      for (home, name) in named where home != folder {
        arrows[Arrow(from: folder, to: home), default: []].append("\(file.path) names \(name)")
      }
    }
  }

  /// The folders that form circles, and one example of each arrow between them.
  var circles: [String] {
    let folders = Set(arrows.keys.flatMap { [$0.from, $0.to] })
    let reached = Dictionary(uniqueKeysWithValues: folders.map { ($0, reach(from: $0)) })
    return arrows.filter { reached[$0.key.to]?.contains($0.key.from) == true }
      .map {
        "\($0.key.from) → \($0.key.to): \($0.value.sorted().prefix(3).joined(separator: "; "))"
      }
      .sorted()
  }

  private func reach(from folder: String) -> Set<String> {
    var reached: Set<String> = []
    var waiting = [folder]
    while let next = waiting.popLast() {
      for arrow in arrows.keys where arrow.from == next && reached.insert(arrow.to).inserted {
        waiting.append(arrow.to)
      }
    }
    return reached
  }

  /// The folder of every type that the room declares once; nil within for one of the room's own folder.
  private static func homes(of files: [SwiftFile]) -> [String: String?] {
    let declared = files.flatMap { file in file.types.map { ($0.name, file.folder) } }
    return Dictionary(grouping: declared, by: \.0).filter { $0.value.count == 1 }
      .mapValues { $0[0].1 }
  }

  /// The folder of every member that just one extension of the room declares; those of a door are the door's.
  private static func homesOfMembers(
    of files: [SwiftFile], doors: Set<String>, except common: Set<String>
  ) -> [String: String] {
    let counts = files.flatMap(\.members).reduce(into: [:]) { $0[$1, default: 0] += 1 }
    var homes: [String: String] = [:]
    for file in files {
      guard let folder = file.folder else { continue }
      for member in file.extensionMembers
      where counts[member.name] == 1 && !doors.contains(member.type)
        && !common.contains(member.name)
      {
        homes[member.name] = folder
      }
    }
    return homes
  }
}
