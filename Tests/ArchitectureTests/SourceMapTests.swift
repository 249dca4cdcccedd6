import Testing

/// Each fault is planted in a few sources in memory, and must be found.
@Suite("What the reader of the sources finds")
struct SourceMapTests {
  @Test("an import that a room is not allowed, whatever its access level, attribute or kind")
  func upwardArrow() {
    let map = SourceMap([
      "Low/Value.swift": """
      package import Middle
      @preconcurrency import High
      import struct Foundation.Decimal
      // import Nothing
      let text = "import Nobody"
      """,
      "Low/Folder/Other.swift": "import Middle",
    ])
    #expect(map.imports(of: "Low") == ["Middle", "High", "Foundation"])
    #expect(
      map.forbiddenImports(of: "Low", allowed: ["Middle", "Foundation"])
        == ["Low/Value.swift imports High"])
  }

  @Test("a permission that no file uses")
  func stalePermission() {
    let map = SourceMap(["High/Use.swift": "import Low", "High/Word.swift": "// import Middle"])
    #expect(map.stalePermissions(of: "High", allowed: ["Low", "Middle"]) == ["Middle"])
  }

  @Test("a dependency that is imported and not named, and one that is named and not imported")
  func dependencies() {
    let manifest = PackageManifest(
      """
      room("Low", []),
      room(
        "High",
        [
          "Low", "Middle", .product(name: "Mustache", package: "swift-mustache"),
        ], exclude: ["Templates"]),
      .executableTarget(
        name: "tool",
        dependencies: ["High"], swiftSettings: [.define("X")]),
      """)
    #expect(manifest.differences(of: "Low", importing: []) == [])
    #expect(manifest.differences(of: "tool", importing: ["High"]) == [])
    #expect(
      manifest.differences(of: "High", importing: ["Low", "Mustache", "Yams"])
        == ["High does not name Yams", "High names Middle for nothing"])
  }

  @Test("a circle of folders, with the names that make it")
  func folderCycle() {
    let map = SourceMap([
      "Room/A/First.swift": "struct First { let second: Second? }",
      "Room/B/Second.swift": "struct Second { func third() -> [Third] { [] } }",
      "Room/C/Third.swift": "enum Third { static let first = First.self }",
      "Room/D/Fourth.swift": "struct Fourth { let first: First }",
    ])
    #expect(
      map.folders(of: "Room").circles == [
        "A → B: A/First.swift names Second", "B → C: B/Second.swift names Third",
        "C → A: C/Third.swift names First",
      ])
  }

  @Test("a circle that a member closes which another folder adds to a type")
  func memberCycle() {
    var sources = [
      "Room/A/Value.swift": "struct Value { var number = 1 }",
      "Room/B/Value+Text.swift": "extension Value { var asText: String { \"\\(number)\" } }",
      "Room/A/Use.swift": "struct Use { let text = Value().asText }",
    ]
    #expect(
      SourceMap(sources).folders(of: "Room").circles == [
        "A → B: A/Use.swift names .asText", "B → A: B/Value+Text.swift names Value",
      ])
    // A name that is met where the room cannot be seen is anybody's.
    sources["Elsewhere/Other.swift"] = "let other = Thing().asText"
    #expect(SourceMap(sources).folders(of: "Room").circles == [])
  }

  @Test(
    "no circle where a name stands in comments or strings, belongs to the door, or is not one type's"
  )
  func noCycle() {
    let map = SourceMap([
      "Room/Door.swift": "struct Door { let first: First, second: Second }",
      "Room/A/First.swift": """
      /// Second /* and */
      /* Second /* Second */ Second */
      struct First { let words = "Second \\" Second", raw = #"Second " Second"#, door: Door? = nil }
      let text = \"""
        Second "Second" \\(Door.self)
        \"""
      """,
      "Room/A/Door+First.swift": "extension Door { func open() { shut() } }",
      "Room/B/Second.swift": "struct Second { let first: First; class func make() {} }",
      "Room/B/Door+Second.swift": "extension Door { func shut() { open() } }",
    ])
    #expect(map.folders(of: "Room").circles == [])
    #expect(map.folders(of: "Room").arrows.keys.map { "\($0.from) → \($0.to)" } == ["B → A"])
  }

  @Test("code within a string counts")
  func interpolation() {
    let map = SourceMap([
      "Room/A/First.swift": "struct First { var text: String { \"a \\(Second.make(\")\")) b\" } }",
      "Room/B/Second.swift": "struct Second { let first: First }",
    ])
    #expect(map.folders(of: "Room").circles.count == 2)
  }

  @Test("a type's name that stands in two rooms, where somebody could see both")
  func doubledName() {
    let map = SourceMap([
      "Low/Reader.swift": "package struct Reader {}\npackage enum Word {}",
      "Middle/Reader.swift": "@frozen public final class Reader {}",
      "High/Word.swift": "struct Word {}\nprivate struct Reader {}",
      "Apart/Word.swift": "struct Word {}",
      "Low/Inner.swift": "package enum Outer { package struct Word {} }",
    ])
    let allowed: [String: Set<String>] = ["High": ["Low", "Middle"], "Middle": [], "Apart": []]
    #expect(
      map.doubledTypes(allowed: allowed)
        == ["Reader stands in Low, Middle", "Word stands in High, Low"])
  }
}
