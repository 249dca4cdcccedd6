// swift-tools-version: 6.2
import PackageDescription

let swiftSettings: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .treatAllWarnings(as: .error),
]

/// All libraries go into the released binary: it installs by copying, and starts without the dynamic linker's work,
/// which is most of what a short command costs (docs/decisions/09-one-static-file.md).
let released = BuildSettingCondition.when(platforms: [.linux], configuration: .release)

/// A room of the house. Who may import whom is told in README.md and held by ArchitectureTests.
func room(
  _ name: String, _ dependencies: [Target.Dependency], exclude: [String] = []
) -> Target {
  .target(
    name: name, dependencies: dependencies, exclude: exclude, swiftSettings: swiftSettings)
}

func tests(
  _ name: String, _ dependencies: [Target.Dependency], hasFixtures: Bool = false
) -> Target {
  .testTarget(
    name: name, dependencies: dependencies + ["KankeiTestSupport"],
    exclude: hasFixtures ? ["Fixtures"] : [], swiftSettings: swiftSettings)
}

let package = Package(
  name: "kankei",
  products: [
    .executable(name: "kankei", targets: ["kankei"]),
    .executable(name: "SampleMaker", targets: ["SampleMaker"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
  ],
  targets: [
    .systemLibrary(name: "CLibCSV", providers: [.apt(["libcsv-dev"])]),
    .systemLibrary(name: "CLibCrypto", providers: [.apt(["libssl-dev"])]),
    room("Digests", ["CLibCrypto"]),
    room("JapaneseText", []),
    room("DelimitedText", ["CLibCSV", "Digests", "JapaneseText"]),
    room("Exchange", ["JapaneseText", "Yams"]),
    room("SchemaFiles", ["Exchange", "JapaneseText"]),
    room("Tables", ["DelimitedText", "Exchange", "JapaneseText"]),
    room("Cells", ["Exchange", "JapaneseText"]),
    room("Intake", ["Cells", "DelimitedText", "Exchange", "JapaneseText", "Tables"]),
    room("Indicators", ["Digests", "Exchange", "JapaneseText"]),
    room(
      "Ledger",
      [
        "Digests", "Exchange", "JapaneseText",
        .product(name: "GRDB", package: "GRDB.swift"),
      ]),
    room(
      "Reporting",
      [
        "DelimitedText", "Exchange", "Indicators", "JapaneseText", "SchemaFiles",
        .product(name: "Mustache", package: "swift-mustache"),
      ], exclude: ["Templates"]),
    room(
      "Answers",
      ["DelimitedText", "Exchange", "Indicators", "JapaneseText", "Reporting", "SchemaFiles"]),
    room(
      "Workspace",
      [
        "Answers", "DelimitedText", "Digests", "Exchange", "Indicators", "Intake", "JapaneseText",
        "Ledger", "Reporting", "SchemaFiles", "Tables",
      ]),
    .executableTarget(
      name: "kankei",
      dependencies: [
        "Answers", "Workspace", "Exchange", "Indicators", "JapaneseText",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ], swiftSettings: swiftSettings + [.unsafeFlags(["-static-executable"], released)],
      linkerSettings: [
        // Nobody debugs the released binary: without its symbols it is half as large.
        .unsafeFlags(["-static-executable", "-use-ld=lld", "-Xlinker", "-s"], released)
      ]),
    .executableTarget(name: "SampleMaker", swiftSettings: swiftSettings),
    .executableTarget(
      name: "SchemaWriter", dependencies: ["Exchange"], path: "scripts/SchemaWriter",
      swiftSettings: swiftSettings),

    .target(
      name: "KankeiTestSupport", dependencies: ["DelimitedText", "Exchange", "JapaneseText"],
      path: "Tests/KankeiTestSupport", swiftSettings: swiftSettings),
    tests("DigestsTests", ["Digests", "CLibCrypto"]),
    tests("JapaneseTextTests", ["JapaneseText"]),
    tests("DelimitedTextTests", ["DelimitedText", "JapaneseText"], hasFixtures: true),
    tests("ExchangeTests", ["Exchange", "JapaneseText"]),
    tests("SchemaFilesTests", ["SchemaFiles", "SchemaWriter", "Exchange"]),
    tests("TablesTests", ["Tables", "Exchange", "DelimitedText", "JapaneseText"]),
    tests("CellsTests", ["Cells", "Exchange", "JapaneseText"]),
    tests(
      "IntakeTests", ["Intake", "Cells", "Tables", "Exchange", "DelimitedText", "JapaneseText"]),
    tests("IndicatorsTests", ["Indicators", "Exchange", "JapaneseText"]),
    tests("LedgerTests", ["Ledger", "Digests", "Exchange", "JapaneseText"]),
    tests(
      "ReportingTests",
      ["Reporting", "Exchange", "Indicators", "DelimitedText", "JapaneseText", "SchemaFiles"],
      hasFixtures: true),
    tests("AnswersTests", ["Answers"]),
    tests(
      "WorkspaceTests",
      [
        "Answers", "Workspace", "Cells", "DelimitedText", "Exchange", "Indicators", "Intake",
        "JapaneseText", "Ledger", "Reporting", "SchemaFiles", "Tables",
      ], hasFixtures: true),
    tests(
      "EndToEndTests",
      [
        "kankei", "SampleMaker", "Answers", "Workspace", "DelimitedText", "Exchange",
        "JapaneseText",
      ], hasFixtures: true),
    tests("ArchitectureTests", []),
  ],
  swiftLanguageModes: [.v6]
)

// The stage benchmark is built only where `make bench` asks for it.
if Context.environment["KANKEI_BENCH"] != nil {
  package.targets.append(
    .executableTarget(
      name: "StageBench",
      dependencies: ["Workspace", "Ledger", "Intake", "Indicators", "DelimitedText", "Digests"],
      path: "Benchmarks/StageBench", swiftSettings: swiftSettings))
  package.products.append(.executable(name: "StageBench", targets: ["StageBench"]))
}

// The fuzz target has no main of its own, so it is built only where `make fuzz` asks for it.
if Context.environment["KANKEI_FUZZ"] != nil {
  package.targets.append(
    .executableTarget(
      name: "FuzzReading", dependencies: ["Intake", "Tables", "Exchange", "DelimitedText"],
      path: "Fuzzing/FuzzReading",
      swiftSettings: swiftSettings + [.unsafeFlags(["-parse-as-library"])]))
  package.products.append(.executable(name: "FuzzReading", targets: ["FuzzReading"]))
}
