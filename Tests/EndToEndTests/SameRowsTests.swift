import DelimitedText
import Exchange
import Foundation
import Intake
import KankeiTestSupport
import Testing

@testable import Workspace

@Suite("inspect and check set the same rows aside")
struct SameRowsTests {
  @Test("in every file of the sample but those in quarantine, of which check says nothing")
  func sample() throws {
    let inbox = try SampleInbox.shared.get()
    var quarantined: [String] = []
    var rows = 0
    for path in SampleInbox.paths {
      let (inspected, checked) = try inbox.setAside(in: path)
      guard let checked else {
        quarantined.append(path)
        continue
      }
      #expect(inspected == checked, "\(path)")
      rows += inspected.count
    }
    #expect(quarantined.count == 1)
    #expect(SampleInbox.paths.count >= 170)
    #expect(rows > 100)
  }

  @Test("in every table of Benchmarks/Reading, as a file of whichever dataset it is most like")
  func benchmarks() throws {
    let inbox = try SampleInbox.shared.get()
    let folder = repositoryRoot.appendingPathComponent("Benchmarks/Reading/tables")
    let names = try FileManager.default.subpathsOfDirectory(atPath: folder.path)
      .filter { !$0.hasSuffix(".json") }.sorted()
    var rows = 0
    for name in names {
      let path = folder.appendingPathComponent(name).path
      guard let (inspected, checked) = try inbox.setAside(inTable: path) else { continue }
      #expect(inspected == checked, "\(name)")
      rows += inspected.count
    }
    #expect(names.count >= 200)
    #expect(rows > 1_000)
  }
}

extension SampleInbox {
  /// What both set aside in one file of the inbox; nil of check where the file is in quarantine.
  fileprivate func setAside(
    in path: String
  ) throws -> (inspected: [Layout.SetAside], checked: [Layout.SetAside]?) {
    let source = try SourceFile.open(
      bytes: try bytes(of: path), name: path, options: ReadOptions())
    let report = try report(of: source, as: path)
    return (
      try inspect(source).layout.setAside, report.isQuarantined ? nil : report.layout.setAside
    )
  }

  /// What both set aside in a table of anybody's; nil where it is no table.
  fileprivate func setAside(
    inTable path: String
  ) throws -> (inspected: [Layout.SetAside], checked: [Layout.SetAside])? {
    guard let source = try? SourceFile.open(path: path, options: ReadOptions()) else { return nil }
    let inspection = try inspect(source)
    let report = try report(of: source, as: inspection.dataset ?? .participants)
    return report.isQuarantined ? nil : (inspection.layout.setAside, report.layout.setAside)
  }
}
