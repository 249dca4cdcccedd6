import JapaneseText

extension WaiverList {
  /// Reads the text of `waivers.yml`: a list `waivers`, each with `code`, `reason`, `name` and `expires`, and
  /// any of `submitter`, `dataset`, `quarter`, `field` and `text` (the cell as written).
  ///
  /// - Throws: ``SettingsFaults`` (exit 78 at the command line).
  package init(yaml: String) throws(SettingsFaults) {
    var text = try SettingsText(yaml)
    let file = try text.decode(WaiverFile.self)
    let entries = (file.waivers ?? []).enumerated().compactMap { index, values in
      WrittenWaiver(index: index, values: values).entry(telling: &text)
    }
    try text.finish()
    self.init(entries, yaml: yaml)
  }

  /// Whether the entries speak of what there is, and only of findings that may stand: a record whose finding is
  /// waived is counted, so its cells must hold values.
  ///
  /// - Throws: ``SettingsFaults``.
  package func check(
    against catalogue: FindingCatalogue, _ schemas: [DatasetSchema], _ project: Project
  ) throws(SettingsFaults) {
    if entries.isEmpty { return }
    var text = try SettingsText(yaml)
    for (index, entry) in entries.enumerated() {
      if !catalogue.isWaivable(entry.code) {
        text.tell(.notWaivable(entry.code.rawValue), at: ["waivers", index, "code"])
      }
      let submitters = project.submitters.map(\.code)
      if let submitter = entry.submitter, !submitters.contains(submitter) {
        text.tell(.value(submitter, allowed: submitters), at: ["waivers", index, "submitter"])
      }
      let fields = schemas.filter { $0.id == entry.dataset ?? $0.id }.flatMap(\.fields).map(\.name)
      if let field = entry.field, !fields.contains(field) {
        text.tell(
          .value(field, allowed: Array(Set(fields)).sorted()), at: ["waivers", index, "field"])
      }
    }
    try text.finish()
  }
}

/// `waivers.yml` as it is written.
private struct WaiverFile: Decodable { let waivers: [[String: String]]? }

/// One entry as it is written, checked key by key: a misspelt key would accept more than was meant.
private struct WrittenWaiver {
  let index: Int
  let values: [String: String]

  private static let keys = [
    "code", "submitter", "dataset", "quarter", "field", "text", "reason", "name", "expires",
  ]

  /// Nil where anything was told.
  func entry(telling text: inout SettingsText) -> WaiverList.Entry? {
    for stranger in Set(values.keys).subtracting(Self.keys).sorted() {
      text.tell(.unknownKey(allowed: Self.keys), at: place(stranger))
    }
    let code = filled("code", &text)
      .flatMap {
        read("code", $0, &text, else: .value($0, allowed: [])) { FindingCode(rawValue: $0) }
      }
    let expires = filled("expires", &text).flatMap {
      read("expires", $0, &text, else: .unreadable($0, example: "2027-03-31")) {
        CivilDate(iso: $0)
      }
    }
    let dataset = values["dataset"].flatMap {
      read("dataset", $0, &text, else: .value($0, allowed: DatasetID.allCases.map(\.rawValue))) {
        DatasetID(rawValue: $0)
      }
    }
    let quarter = values["quarter"].flatMap {
      read("quarter", $0, &text, else: .unreadable($0, example: "FY2024Q1")) {
        FiscalQuarter(code: $0)
      }
    }
    let (reason, name) = (filled("reason", &text), filled("name", &text))
    guard let code, let expires, let reason, let name else { return nil }
    return WaiverList.Entry(
      code: code, submitter: trimmed("submitter"), dataset: dataset, quarter: quarter,
      field: trimmed("field"), text: values["text"],
      waiver: Waiver(reason: reason, name: name, expires: expires))
  }

  private func read<Value>(
    _ key: String, _ written: String, _ text: inout SettingsText,
    else problem: SettingsFault.Problem, _ decode: (String) -> Value?
  ) -> Value? {
    let value = decode(WidthFolding.trimmed(written))
    if value == nil { text.tell(problem, at: place(key)) }
    return value
  }

  private func filled(_ key: String, _ text: inout SettingsText) -> String? {
    let value = trimmed(key)
    if value == nil { text.tell(.missing, at: place(key)) }
    return value
  }

  private func trimmed(_ key: String) -> String? {
    values[key].map(WidthFolding.trimmed).flatMap { $0.isEmpty ? nil : $0 }
  }

  private func place(_ key: String) -> [any SettingsKey] { ["waivers", index, key] }
}
