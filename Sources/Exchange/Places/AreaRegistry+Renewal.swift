extension AreaRegistry {
  /// The registry with what a published list says of the prefectures that it covers.
  package func renewed(by list: PublishedAreaList) -> AreaRegistry {
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
