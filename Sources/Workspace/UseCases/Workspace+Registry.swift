package import Answers
import DelimitedText
import Exchange
import Foundation
import Reporting
import SchemaFiles

extension Workspace {
  /// Reads a published list of areas and writes the project's own `areas.csv`, which is used from then on in
  /// place of the built-in one.
  ///
  /// Of prefectures that the list does not cover everything stays; towns of the past and 郡 that it does not tell
  /// are taken over.
  ///
  /// - Parameters:
  ///   - output: another file to write; the project stays as it is then.
  ///   - isPart: whether the list is known to hold only some of the municipalities of what it covers.
  /// - Throws: ``WorkspaceFailure/notAList(file:reason:)`` also of a list that lacks some; nothing is replaced then.
  package func importRegistry(
    _ path: String, to output: String?, isPart: Bool = false
  ) throws -> RegistryAnswer {
    let list = try publishedList(path)
    if !isPart, let shortfall = list.shortfall(by: try library.publishedAreaLabels()) {
      throw WorkspaceFailure.notAList(file: path, reason: sentence(of: shortfall))
    }
    let registry = areas.renewed(by: list)
    let bytes = [UInt8](registry.csv.utf8)
    if let output {
      let place = try OutputFile(path: output, inputs: [path])
      _ = try OutputFolder(path: place.url.deletingLastPathComponent().path)
      try place.write(bytes)
    } else {
      try folder.write(bytes, toSettings: "areas.csv", inputs: [path])
    }
    return RegistryAnswer(
      file: path, output: output ?? "areas.csv", before: areas, after: registry,
      members: project.members, linesPassedOver: list.linesPassedOver, words: words)
  }

  private func sentence(of shortfall: PublishedAreaList.Shortfall) -> Sentence {
    let prefecture = Int(shortfall.firstPrefecture).flatMap { areas.prefectureName($0) }
    return Sentence(
      .notAListShort,
      [
        "expected": String(shortfall.expected), "found": String(shortfall.found),
        "prefecture": prefecture ?? shortfall.firstPrefecture,
      ])
  }

  private func publishedList(_ path: String) throws -> PublishedAreaList {
    let labels = try library.publishedAreaLabels()
    let table = try InputFile.table(path)
    if let damaged = table.rows.first(where: { $0.cells == nil }) {
      throw WorkspaceFailure.notAList(
        file: path, reason: Sentence(.notAListLine, ["line": String(damaged.line)]))
    }
    do {
      return try PublishedAreaList(
        [(line: 1, cells: table.header)] + table.rows.map { ($0.line, $0.cells ?? []) },
        labels: labels)
    } catch {
      throw WorkspaceFailure.notAList(file: path, reason: Sentence(error))
    }
  }
}

extension Sentence {
  fileprivate init(_ fault: PublishedAreaList.Fault) {
    switch fault {
    case .noHeader: self.init(.notAListHeader)
    case .noAreas: self.init(.notAListEmpty)
    case .badCode(let line, let code):
      self.init(.notAListCode, ["line": String(line), "code": code])
    }
  }
}
