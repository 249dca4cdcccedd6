extension DatasetSchema {
  private static let codeIDs = 1...999_999

  /// Tells where the schema contradicts itself.
  func check(telling text: inout SettingsText) {
    text.tellRepeats(of: fields.map(\.name), in: "fields", at: "name")
    checkNames(telling: &text)
    for (index, rule) in rules.enumerated() {
      rule.check(in: self, at: ["kankei:rules", index], telling: &text)
    }
    for (index, field) in fields.enumerated() {
      var ids: Set<Int> = []
      for (number, code) in field.codes.enumerated() {
        let place: [any SettingsKey] = ["fields", index, "kankei:codes", number, "id"]
        if !ids.insert(code.id).inserted { text.tell(.repeated("\(code.id)"), at: place) }
        if !Self.codeIDs.contains(code.id) {
          text.tell(.outside("\(code.id)", Self.codeIDs), at: place)
        }
      }
    }
    for (index, total) in crossTotals.enumerated() {
      let place: [any SettingsKey] = ["kankei:crossTotals", index]
      if !foreignKeys.contains(where: { $0.fields == total.foreignKey }) {
        text.tell(
          .value(
            total.foreignKey.joined(separator: ", "),
            allowed: foreignKeys.map { $0.fields.joined(separator: " + ") }),
          at: place + ["foreignKey"])
      }
      text.tellStrangers(in: total.sum, known: names(of: [.count]), at: place + ["sum"])
    }
  }

  private func checkNames(telling text: inout SettingsText) {
    let names = fields.map(\.name)
    text.tellStrangers(in: primaryKey, known: names, at: ["primaryKey"])
    text.tellStrangers(in: recordDates, known: names, at: ["kankei:recordDate"])
    for (index, key) in uniqueKeys.enumerated() {
      text.tellStrangers(in: key, known: names, at: ["uniqueKeys", index])
    }
    for (index, key) in foreignKeys.enumerated() {
      text.tellStrangers(in: key.fields, known: names, at: ["foreignKeys", index, "fields"])
    }
    for (index, helper) in helpers.enumerated() {
      guard let field = helper.field else { continue }
      text.tellStrangers(in: field, known: names, at: ["kankei:helpers", index, "for"])
    }
  }

  /// The fields of some kinds.
  func names(of kinds: [Field.Kind]) -> [String] {
    fields.filter { kinds.contains($0.kind) }.map(\.name)
  }

  /// Whether what the schemas say of one another is there.
  ///
  /// - Throws: ``SettingsFaults`` with everything of the first file that is wrong.
  package static func checkReferences(among schemas: [DatasetSchema]) throws(SettingsFaults) {
    for schema in schemas {
      var faults = LateFaults()
      for (index, key) in schema.foreignKeys.enumerated() {
        let place: [any SettingsKey] = ["foreignKeys", index, "reference"]
        guard let other = schemas.first(where: { $0.id == key.dataset }) else {
          faults.tell(
            .value(key.dataset.rawValue, allowed: schemas.map(\.id.rawValue)),
            at: place + ["resource"])
          continue
        }
        for (number, (name, reference)) in zip(key.fields, key.references).enumerated() {
          guard let kind = schema.field(name)?.kind, kind != other.field(reference)?.kind else {
            continue
          }
          faults.tell(
            .value(reference, allowed: other.names(of: [kind])), at: place + ["fields", number])
        }
        for (number, total) in schema.crossTotals.enumerated()
        where total.foreignKey == key.fields && other.field(total.total)?.kind != .count {
          faults.tell(
            .value(total.total, allowed: other.names(of: [.count])),
            at: ["kankei:crossTotals", number, "total"])
        }
      }
      try faults.finish(in: schema.json, of: schema.id.schemaFile)
    }
  }
}
