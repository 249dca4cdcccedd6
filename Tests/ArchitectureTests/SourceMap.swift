/// The sources of all rooms, and what is wrong with how they know one another.
struct SourceMap {
  let files: [SwiftFile]

  /// - Parameter sources: the text of each file by its path below `Sources`.
  init(_ sources: [String: String]) {
    files = sources.sorted { $0.key < $1.key }.map { SwiftFile(path: $0.key, text: $0.value) }
  }

  var rooms: Set<String> { Set(files.map(\.room)) }

  func imports(of room: String) -> Set<String> { Set(files(of: room).flatMap(\.imports)) }

  /// `Room/File.swift imports Module` for every import that a room is not allowed.
  func forbiddenImports(of room: String, allowed: Set<String>) -> [String] {
    files(of: room).flatMap { file in
      file.imports.filter { !allowed.contains($0) }.map { "\(room)/\(file.path) imports \($0)" }
    }
  }

  /// What a room may import and does not.
  func stalePermissions(of room: String, allowed: Set<String>) -> [String] {
    allowed.subtracting(imports(of: room)).sorted()
  }

  /// Every name of a `package` type that another room declares, too, which could come to see both.
  ///
  /// - Parameter allowed: what each room may import: a room that knows the other must not even have a type of
  ///   its own by that name.
  func doubledTypes(allowed: [String: Set<String>]) -> [String] {
    let declared = files.flatMap { file in
      file.types.filter { !$0.isOfFileOnly }.map { (type: $0, room: file.room) }
    }
    return Dictionary(grouping: declared) { $0.type.name }.compactMap { name, places in
      let doubles = places.filter(\.type.isPackage).flatMap { owner in
        places.filter { other in
          other.room != owner.room
            && (other.type.isPackage || allowed[other.room]?.contains(owner.room) == true)
        }
        .flatMap { [owner.room, $0.room] }
      }
      return doubles.isEmpty
        ? nil : "\(name) stands in \(Set(doubles).sorted().joined(separator: ", "))"
    }
    .sorted()
  }

  /// Which folder of a room names types of which other. A member's name that is used where the room cannot be
  /// seen is not the room's alone.
  func folders(of room: String) -> FolderMap {
    let strangers = rooms.filter { $0 != room && !imports(of: $0).contains(room) }
    return FolderMap(
      files(of: room),
      commonMembers: Set(files.filter { strangers.contains($0.room) }.flatMap(\.namedMembers)))
  }

  private func files(of room: String) -> [SwiftFile] { files.filter { $0.room == room } }
}
