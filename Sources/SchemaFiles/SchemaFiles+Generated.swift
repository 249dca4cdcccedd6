// swift-format-ignore-file
// Written by `make embed`; edit Schemas/ instead.

package import Exchange

/// What `Schemas/` says, as values: made when they are first asked for.
package enum SchemaFiles {
  package static let datasets: [Exchange.DatasetSchema] = [participants, matches, migrations, events]
  package static let findings: Exchange.FindingCatalogue = findingGuide.catalogue
  package static let areaRegistry: Exchange.AreaRegistry = AreaRegistry(
    areas: areas, countries: countries)
}
