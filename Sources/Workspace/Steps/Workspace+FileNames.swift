import Exchange
import Reporting
import SchemaFiles
import Tables

extension Workspace {
  /// A file's name as it may be told and kept: masked where it speaks of a person.
  func told(name: String) -> String { library.vocabulary.people.safeName(ofFile: name) }

  /// Tells of a file's name that speaks of a person, and gives the name as it may be told and kept.
  func tellName(_ name: String, in report: inout FileReading) -> String {
    let told = told(name: name)
    if told != name, !report.isQuarantined {
      add(
        .personalDataCell, at: Finding.Place(label: words(.fileName)), raw: told, to: &report)
    }
    return told
  }
}
