import Foundation
import KankeiTestSupport
import Testing

/// One file of each hand, as `inspect --json` reads it, byte for byte.
@Suite("What inspect says of the sample's seven hands")
struct InspectGoldenTests {
  @Test(
    "the committed JSON comes out again",
    arguments: [
      "062031/participants.1.csv", "062049/participants.1.csv", "062065/participants.1.csv",
      "062120/participants.1.csv", "063231/participants.1.csv", "064033/participants.1.txt",
      "060003/matches.1.csv",
    ])
  func inspectsAsCommitted(file: String) throws {
    let process = try BuiltBinary.kankei.run(
      ["inspect", file, "--json"],
      folder: Sample.folder.appendingPathComponent("inbox/FY2024Q1"))
    #expect(process.status == 0, "\(process.words)")
    let name = file.replacing("/", with: "-") + ".json"
    try assertSnapshot(
      process.text, matches: fixtures.appendingPathComponent("inspect/\(name)"))
  }

  private let fixtures = repositoryRoot.appendingPathComponent("Tests/EndToEndTests/Fixtures")
}
