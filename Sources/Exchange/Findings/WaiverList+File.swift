import JapaneseText

/// A `waivers.yml` that does not say who accepts what, why and until when (exit 78 at the command line).
package struct WaiverFault: Error, Equatable, CustomStringConvertible {
  package let description: String
}

extension WaiverList {
  /// Reads the text of `waivers.yml`: a list `waivers`, each with `code`, `reason`, `name` and `expires`, and
  /// any of `submitter`, `dataset`, `quarter`, `field` and `text` (the cell as written).
  ///
  /// - Throws: `YAMLText.Failure`, or ``WaiverFault`` naming the entry and what is wrong with it.
  package init(yaml: String) throws {
    let file = try YAMLText.decode(WaiverFile.self, from: yaml)
    entries = try (file.waivers ?? []).enumerated().map { index, values in
      try WrittenWaiver(number: index + 1, values: values).entry()
    }
  }

  /// Whether the entries speak of what there is, and only of findings that may stand: a record whose finding is
  /// waived is counted, so its cells must hold values.
  ///
  /// - Throws: ``WaiverFault``.
  package func check(
    against catalogue: FindingCatalogue, _ schemas: [DatasetSchema], _ project: Project
  ) throws(WaiverFault) {
    for (index, entry) in entries.enumerated() {
      let name = "waiver \(index + 1) (\(entry.code.rawValue))"
      guard catalogue.isWaivable(entry.code) else {
        throw WaiverFault(
          description: "\(name): a finding of this code cannot be waived; the file must be mended")
      }
      if let submitter = entry.submitter, project.submitter(code: submitter) == nil {
        throw WaiverFault(description: "\(name): \(submitter) is no submitter of the project")
      }
      let named = schemas.filter { $0.id == entry.dataset ?? $0.id }
      if let field = entry.field, !named.contains(where: { $0.field(field) != nil }) {
        throw WaiverFault(description: "\(name): \(field) is no field of the dataset")
      }
    }
  }
}

/// `waivers.yml` as it is written.
private struct WaiverFile: Decodable { let waivers: [[String: String]]? }

/// One entry as it is written, checked key by key: a misspelt key would accept more than was meant.
private struct WrittenWaiver {
  let number: Int
  let values: [String: String]

  private static let keys: Set<String> = [
    "code", "submitter", "dataset", "quarter", "field", "text", "reason", "name", "expires",
  ]

  func entry() throws(WaiverFault) -> WaiverList.Entry {
    if let stranger = Set(values.keys).subtracting(Self.keys).min() {
      throw fault("has the key \(stranger), which means nothing here")
    }
    let code = try read("code", as: "code of a finding") { FindingCode(rawValue: $0) }
    let expires = try read("expires", as: "day such as 2027-03-31") { CivilDate(iso: $0) }
    return WaiverList.Entry(
      code: code, submitter: filled("submitter"),
      dataset: try optional("dataset", as: "dataset") { DatasetID(rawValue: $0) },
      quarter: try optional("quarter", as: "quarter such as FY2024Q1") { FiscalQuarter(code: $0) },
      field: filled("field"), text: values["text"],
      waiver: Waiver(
        reason: try required("reason"), name: try required("name"), expires: expires))
  }

  private func read<Value>(
    _ key: String, as kind: String, _ decode: (String) -> Value?
  ) throws(WaiverFault) -> Value {
    let text = try required(key)
    guard let value = decode(text) else { throw fault("\(key): \(text) is no \(kind)") }
    return value
  }

  private func optional<Value>(
    _ key: String, as kind: String, _ decode: (String) -> Value?
  ) throws(WaiverFault) -> Value? {
    guard values[key] != nil else { return nil }
    return try read(key, as: kind, decode)
  }

  private func required(_ key: String) throws(WaiverFault) -> String {
    guard let text = filled(key) else { throw fault("lacks \(key)") }
    return text
  }

  private func filled(_ key: String) -> String? {
    values[key].map(WidthFolding.trimmed).flatMap { $0.isEmpty ? nil : $0 }
  }

  private func fault(_ what: String) -> WaiverFault {
    let code = filled("code").map { " (\($0))" } ?? ""
    return WaiverFault(description: "waiver \(number)\(code) \(what)")
  }
}
