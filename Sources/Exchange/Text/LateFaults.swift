/// What is found wrong with a settings file after it was read, where its values are at hand and its text is not: it is
/// asked for lines only where there are faults.
package struct LateFaults {
  private var told: [(problem: SettingsFault.Problem, place: [any SettingsKey])] = []

  package init() {}

  package mutating func tell(_ problem: SettingsFault.Problem, at place: [any SettingsKey]) {
    told.append((problem, place))
  }

  /// - Throws: ``SettingsFaults`` where anything was told.
  package func finish(in text: String, of file: String) throws(SettingsFaults) {
    if told.isEmpty { return }
    var text = file.hasSuffix(".json") ? try SettingsText(json: text) : try SettingsText(text)
    for (problem, place) in told { text.tell(problem, at: place) }
    throw SettingsFaults(text.faults, file: file)
  }
}
