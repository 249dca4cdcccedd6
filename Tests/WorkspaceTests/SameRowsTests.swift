import DelimitedText
import Exchange
import Foundation
import Intake
import KankeiTestSupport
import Testing

@testable import Workspace

/// Of a file in quarantine `check` tells nothing but the labels of its personal columns: the only exception.
@Suite("inspect and check set the same rows aside")
struct SameRowsTests {
  @Test("in every file of the sample")
  func sample() throws {
    let inbox = try SampleInbox.shared.get()
    var rows = 0
    for path in Sample.paths {
      let source = try SourceFile.open(
        bytes: try inbox.bytes(of: path), name: path, options: ReadOptions())
      let report = try inbox.report(of: source, as: path)
      rows += try compare(try inbox.inspect(source), report, path) ?? 0
    }
    #expect(Sample.paths.count >= 170)
    #expect(rows > 100)
  }

  @Test("in every table of Benchmarks/Reading, as a file of the dataset that it is most like")
  func benchmarks() throws {
    let inbox = try SampleInbox.shared.get()
    let folder = repositoryRoot.appendingPathComponent("Benchmarks/Reading/tables")
    let names = try FileManager.default.subpathsOfDirectory(atPath: folder.path)
      .filter { !$0.hasSuffix(".json") }.sorted()
    var (compared, rows) = (0, 0)
    for name in names {
      let path = folder.appendingPathComponent(name).path
      // What is no table is read by neither.
      guard let source = try? SourceFile.open(path: path, options: ReadOptions()) else { continue }
      let inspection = try inbox.inspect(source)
      let report = try inbox.report(of: source, as: inspection.dataset ?? .participants)
      guard let count = try compare(inspection, report, name) else { continue }
      compared += 1
      rows += count
    }
    #expect(compared >= 150)
    #expect(rows > 300)
  }

  /// How many rows both set aside; nil of a file in quarantine.
  private func compare(
    _ inspection: Inspection, _ report: FileReading, _ name: String
  ) throws -> Int? {
    if report.isQuarantined {
      #expect(report.layout.setAside.isEmpty, "\(name)")
      #expect(report.findings.counts.keys.contains(.personalDataColumn), "\(name)")
      return nil
    }
    #expect(inspection.layout.setAside == report.layout.setAside, "\(name)")
    return inspection.layout.setAside.count
  }
}
