// swift-format-ignore-file
// Written by `make embed`; edit Schemas/ instead.

package import Exchange

extension SchemaFiles {
  package static let mappingBounds: Exchange.MappingBounds = Exchange.MappingBounds(certain: 0.75, margin: 0.15, least: 0.3, label: 0.9, content: part1())
}

private func part1() -> Swift.Dictionary<Exchange.Field.Kind, Swift.Double> {
  var all = Swift.Dictionary<Exchange.Field.Kind, Swift.Double>()
  all[Exchange.Field.Kind.code] = 0.8
  all[Exchange.Field.Kind.corporateNumber] = 0.8
  all[Exchange.Field.Kind.count] = 0.1
  all[Exchange.Field.Kind.date] = 0.5
  all[Exchange.Field.Kind.key] = 0.0
  all[Exchange.Field.Kind.municipality] = 0.5
  all[Exchange.Field.Kind.period] = 0.5
  all[Exchange.Field.Kind.programme] = 0.8
  all[Exchange.Field.Kind.residence] = 0.5
  all[Exchange.Field.Kind.text] = 0.0
  return all
}
