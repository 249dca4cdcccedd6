import DelimitedText
import Exchange
import Foundation
import SchemaFiles

extension Workspace {
  /// Reads a published list of areas and writes the project's own `areas.csv`, which is used from then on in
  /// place of the built-in one.
  ///
  /// Of prefectures that the list does not cover everything stays; towns of the past and 郡 that it does not tell
  /// are taken over.
  ///
  /// - Parameter output: another file to write; the project stays as it is then.
  package func importRegistry(_ path: String, to output: String?) throws -> RegistryAnswer {
    let list = try publishedList(path)
    let registry = areas.renewed(by: list)
    let file = output ?? folder.url.appendingPathComponent("areas.csv").path
    let place = try OutputFile(path: file, inputs: [path])
    _ = try OutputFolder(path: place.url.deletingLastPathComponent().path)
    try place.write([UInt8](registry.csv.utf8))
    return RegistryAnswer(
      file: path, output: output ?? "areas.csv", before: areas, after: registry,
      members: project.members, linesPassedOver: list.linesPassedOver)
  }

  private func publishedList(_ path: String) throws -> PublishedAreaList {
    let labels = try library.publishedAreaLabels()
    do {
      return try PublishedAreaList(try TextTable.read(path: path), labels: labels)
    } catch let damage as TextTable.Damage {
      throw WorkspaceFailure.notAList(
        file: path, reason: Sentence(.notAListLine, ["line": String(damage.line)]))
    } catch let fault as PublishedAreaList.Fault {
      throw WorkspaceFailure.notAList(file: path, reason: Sentence(fault))
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

extension AreaRegistry {
  /// The registry with what a published list says of the prefectures that it covers.
  func renewed(by list: PublishedAreaList) -> AreaRegistry {
    let covered = Set(list.areas.filter { $0.kind != .prefecture }.map(\.prefectureNumber))
    let told = Set(list.areas.filter { $0.kind == .prefecture }.map(\.code))
    let kept = areas.filter { area in
      switch area.kind {
      case .prefecture: !told.contains(area.code)
      case .municipality, .ward: !covered.contains(area.prefectureNumber)
      case .former: false
      }
    }
    let current = (kept + list.areas.map(withKnownCounty)).sorted {
      Self.order($0) < Self.order($1)
    }
    let codes = Set(current.map(\.code))
    let former = areas.filter { $0.kind == .former && codes.contains($0.code) }
    return AreaRegistry(areas: current + former, countries: countries)
  }

  private func withKnownCounty(_ area: Area) -> Area {
    guard area.kind == .municipality, area.county == nil, let known = self.area(code: area.code)
    else { return area }
    return Area(code: area.code, name: area.name, county: known.county, kind: area.kind)
  }

  /// Prefectures first, then by code, wards behind their city.
  private static func order(_ area: Area) -> (Int, String, String) {
    (area.kind == .prefecture ? 0 : 1, area.code, area.ownCode ?? "")
  }
}
