import KankeiTestSupport
import Testing

/// Who may import whom, beside what is ``free``.
private let allowedImports: [String: Set<String>] = [
  "CLibCSV": [],
  "CLibCrypto": [],
  "Digests": ["CLibCrypto"],
  "JapaneseText": [],
  "DelimitedText": ["CLibCSV", "Digests"],
  "Exchange": ["Yams"],
  "SchemaFiles": ["Exchange"],
  "Tables": ["DelimitedText", "Exchange"],
  "Cells": ["Exchange"],
  "Intake": ["Cells", "DelimitedText", "Exchange", "Tables"],
  "Indicators": ["Exchange", "Digests"],
  "Ledger": ["Exchange", "GRDB", "GRDBSQLite", "Digests"],
  "Reporting": ["DelimitedText", "Exchange", "Indicators", "SchemaFiles", "Mustache"],
  "Answers": ["DelimitedText", "Exchange", "Indicators", "Reporting", "SchemaFiles"],
  "Workspace": [
    "Answers", "DelimitedText", "Exchange", "Indicators", "Intake", "Ledger", "Reporting",
    "SchemaFiles", "Tables", "Digests",
  ],
  "kankei": ["Answers", "Workspace", "Exchange", "Indicators", "ArgumentParser"],
  "SampleMaker": [],
]
/// Free to every room that may know one of ours; those that know none have the system's alone.
private let free: Set<String> = ["JapaneseText"]
private let system: Set<String> = ["Foundation", "Glibc", "Synchronization"]

/// Rooms whose folders still form a circle. Take a room out as soon as it has none.
private let roomsWithCircle: Set<String> = []

@Suite("The rooms know only whom they may know")
struct ImportTests {
  let sources: SourceMap

  init() throws { sources = try SourceMap.ofRepository.get() }

  @Test("every folder of Sources is a room of the table, and every room has a folder")
  func roomsAreKnown() throws {
    #expect(try SourceMap.foldersOfRepository() == Set(allowedImports.keys))
  }

  @Test(
    "a room imports nothing beyond its row of the table, and all that the row allows",
    arguments: allowedImports.keys.sorted())
  func importsAreTheTable(room: String) throws {
    let row = try #require(allowedImports[room])
    let allowed = row.union(row.isEmpty ? [] : free).union(room.hasPrefix("CLib") ? [] : system)
    #expect(sources.forbiddenImports(of: room, allowed: allowed) == [])
    #expect(sources.stalePermissions(of: room, allowed: row) == [])
  }

  @Test("what is free to all is used")
  func freeModulesAreUsed() {
    let used = sources.rooms.reduce(into: Set()) { $0.formUnion(sources.imports(of: $1)) }
    #expect(free.union(system).subtracting(used) == [])
  }

  @Test("Package.swift names for each room just what the room imports")
  func dependenciesAreImports() throws {
    let manifest = try PackageManifest.ofRepository()
    for room in sources.rooms {
      let imported = sources.imports(of: room).subtracting(system)
      #expect(manifest.differences(of: room, importing: imported) == [])
    }
  }

  @Test("no room declares a type by the name of another's that it may see or that all may see")
  func namesStandOnce() {
    #expect(sources.doubledTypes(allowed: allowedImports) == [])
  }

  @Test(
    "the folders of a room form no circle", arguments: allowedImports.keys.sorted())
  func foldersFormNoCircle(room: String) {
    let circles = sources.folders(of: room).circles
    if roomsWithCircle.contains(room) {
      #expect(circles != [], "\(room) is free of circles: take it out of roomsWithCircle")
    } else {
      #expect(circles == [])
    }
  }
}
