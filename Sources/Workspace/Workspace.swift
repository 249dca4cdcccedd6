package import Exchange
import Indicators
package import JapaneseText
package import Reporting

/// One project, its definitions, a day and a language: everything that a use case needs.
///
/// Each use case is a short function in a file of its own under `UseCases/`; read those to know what
/// Kankei does.
package struct Workspace: Sendable {
  package let folder: ProjectFolder
  package let library: SchemaLibrary
  /// The project's own list of areas, or the built-in one.
  package let areas: AreaRegistry
  /// The day that counts as today.
  package let now: CivilDate
  package let words: Words
  let madeTallier = OnceMade<Tallier>()
  let sharedReadingRules = OnceMade<String>()

  /// - Throws: ``WorkspaceFailure/invalidSettings(file:reason:)`` where the project's `waivers.yml` speaks of what
  ///   the definitions do not know.
  package init(
    folder: ProjectFolder, library: SchemaLibrary, now: CivilDate, language: Language
  ) throws(WorkspaceFailure) {
    do {
      try folder.waivers.check(against: library.findings, library.datasets, folder.project)
    } catch {
      throw WorkspaceFailure(settings: error, file: "waivers.yml")
    }
    self.folder = folder
    self.library = library
    areas = folder.areas?.with(library.areas.countries) ?? library.areas
    self.now = now
    words = try library.words(in: language)
  }

  var project: Project { folder.project }
  var language: Language { words.language }
}
