import Foundation
import KankeiTestSupport
import Testing

/// Who may import whom. Foundation and the collections are free to all but CLibCSV.
private let allowedImports: [String: Set<String>] = [
  "CLibCSV": [],
  "CLibCrypto": [],
  "Digests": ["CLibCrypto"],
  "JapaneseText": [],
  "DelimitedText": ["CLibCSV", "JapaneseText", "Digests"],
  "Exchange": ["JapaneseText", "Yams"],
  "Tables": ["DelimitedText", "Exchange", "JapaneseText"],
  "Cells": ["Exchange", "JapaneseText"],
  "Intake": ["Cells", "DelimitedText", "Exchange", "JapaneseText", "Tables"],
  "Indicators": ["Exchange", "JapaneseText", "Digests"],
  "Ledger": ["Exchange", "Indicators", "JapaneseText", "GRDB", "GRDBSQLite", "Digests"],
  "Reporting": ["DelimitedText", "Exchange", "Indicators", "JapaneseText", "Mustache"],
  "Workspace": [
    "DelimitedText", "Exchange", "Indicators", "Intake", "JapaneseText", "Ledger", "Reporting",
    "Digests", "Tables",
  ],
  "kankei": ["Workspace", "Exchange", "Indicators", "JapaneseText", "ArgumentParser"],
  "SampleMaker": [],
]
private let free: Set<String> = ["Foundation", "Glibc", "OrderedCollections", "Synchronization"]

@Suite("The rooms know only whom they may know")
struct ImportTests {
  @Test("every folder of Sources is a room of the table, and every room has a folder")
  func roomsAreKnown() throws {
    let sources = repositoryRoot.appendingPathComponent("Sources")
    let folders = try FileManager.default.contentsOfDirectory(atPath: sources.path)
      .filter { !$0.hasPrefix(".") }
    #expect(Set(folders) == Set(allowedImports.keys))
  }

  @Test(
    "a room imports nothing beyond its row of the table", arguments: allowedImports.keys.sorted())
  func importsAreAllowed(room: String) throws {
    let allowed = try #require(allowedImports[room]).union(room.hasPrefix("CLib") ? [] : free)
    for file in try swiftFiles(of: room) {
      for module in imports(in: try String(contentsOf: file, encoding: .utf8)) {
        #expect(allowed.contains(module), "\(room)/\(file.lastPathComponent) imports \(module)")
      }
    }
  }

  @Test("an import is recognised with any access level, attribute or kind")
  func recognisesImports() {
    let source = """
      package import Exchange
      @preconcurrency import GRDB
      import struct Foundation.Decimal
      // import Nothing
      let text = "import Nobody"
      """
    #expect(imports(in: source) == ["Exchange", "GRDB", "Foundation"])
  }

  private func swiftFiles(of room: String) throws -> [URL] {
    let folder = repositoryRoot.appendingPathComponent("Sources/\(room)")
    let names = try FileManager.default.subpathsOfDirectory(atPath: folder.path)
    return names.filter { $0.hasSuffix(".swift") }.map(folder.appendingPathComponent)
  }

  private func imports(in source: String) -> [String] {
    source.split(whereSeparator: \.isNewline).compactMap { line in
      guard
        let match = try?
          /^\s*(@\w+\s+)*(\w+\s+)?import\s+(struct\s+|class\s+|enum\s+|func\s+)?(\w+)/
          .firstMatch(in: String(line))
      else { return nil }
      return String(match.4)
    }
  }
}
