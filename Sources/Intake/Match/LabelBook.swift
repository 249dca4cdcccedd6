import Exchange
import JapaneseText
import Tables

/// Which labels of a header name which fields and helpers of one dataset.
struct LabelBook: Sendable {
  struct Entry: Sendable {
    let target: ColumnMapping.Target
    let reason: ColumnMapping.Reason
    let unit: String?
    /// What the label tells of the records that its column becomes, a value for each name.
    let told: [String]
  }

  /// The labels of fields and the field that each names; made when the first label is not understood.
  private struct Names: Sendable {
    let index: SpellingIndex
    let fields: [String]

    init(_ byKey: [String: Meaning]) {
      let named = byKey.compactMap { key, meaning -> (key: String, field: String)? in
        guard case .field(let field) = meaning.target else { return nil }
        return (key, field)
      }
      index = SpellingIndex(named.map(\.key))
      fields = named.map(\.field)
    }
  }

  private struct Meaning: Sendable {
    let target: ColumnMapping.Target
    let reason: ColumnMapping.Reason
    var told: [String] = []
  }

  let schema: DatasetSchema
  let vocabulary: TableVocabulary
  /// Fields and helpers that the labels of columns tell which become records.
  let unpivotNames: [String]
  private let byKey: [String: Meaning]
  private let madeIndex = OnceMade<Names>()
  /// Labels of columns whose content the profile declares to be public.
  private let publicKeys: Set<String>

  init(
    schema: DatasetSchema, profile: Profile?, _ vocabulary: TableVocabulary
  ) {
    self.vocabulary = vocabulary
    var byKey: [String: Meaning] = [:]
    func add(_ label: String, _ meaning: Meaning) {
      let key = WidthFolding.matchKey(label)
      if byKey[key] == nil { byKey[key] = meaning }
    }
    func add(_ label: String, _ target: ColumnMapping.Target, _ reason: ColumnMapping.Reason) {
      add(label, Meaning(target: target, reason: reason))
    }
    if let profile {
      let dataset = profile.dataset(schema.id)
      for (label, name) in dataset.columns.sorted(by: { $0.key < $1.key }) {
        if let target = Self.target(name, schema) { add(label, target, .profile) }
      }
      for label in dataset.ignore { add(label, .ignored, .profile) }
      for unpivot in dataset.unpivot {
        guard let target = Self.target(unpivot.value, schema) else { continue }
        for (label, told) in unpivot.columns.sorted(by: { $0.key < $1.key }) {
          add(label, Meaning(target: target, reason: .unpivot, told: told))
        }
      }
    }
    for field in schema.fields { add(field.name, .field(field.name), .name) }
    for field in schema.fields { add(field.title, .field(field.name), .title) }
    for field in schema.fields {
      for label in field.labels { add(label, .field(field.name), .label) }
    }
    for helper in schema.helpers {
      for label in [helper.name] + helper.labels { add(label, .helper(helper.name), .label) }
    }
    self.schema = schema
    publicKeys = Set((profile?.dataset(schema.id).publicLabels ?? []).map(WidthFolding.matchKey))
    unpivotNames = profile?.dataset(schema.id).unpivot.first?.names ?? []
    self.byKey = byKey
  }

  /// Whether a column by one of its labels holds what the profile declares to be public.
  func isPublic(_ labels: [String]) -> Bool {
    !publicKeys.isEmpty && labels.contains { publicKeys.contains(WidthFolding.matchKey($0)) }
  }

  /// What a label names, with the unit in its brackets set aside; nil where nothing fits.
  func entry(for label: String) -> Entry? { entry(forKey: WidthFolding.matchKey(label)) }

  private func entry(forKey key: String) -> Entry? {
    if let hit = byKey[key] { return entry(hit, unit: nil) }
    let (plain, unit) = vocabulary.units.split(labelKey: key)
    guard let unit, let hit = byKey[plain] else { return nil }
    return entry(hit, unit: unit)
  }

  private func entry(_ hit: Meaning, unit: String?) -> Entry {
    Entry(target: hit.target, reason: hit.reason, unit: unit, told: hit.told)
  }

  /// Titles of the fields whose labels are nearest to one that names nothing.
  func suggestions(for label: String) -> [Finding.Suggestion] {
    let key = WidthFolding.matchKey(label)
    var nearest: [String: Int] = [:]
    let names = madeIndex.value { Names(byKey) }
    for (index, distance) in names.index.near(key) {
      let name = names.fields[index]
      nearest[name] = min(distance, nearest[name] ?? distance)
    }
    return nearest.sorted { ($0.value, $0.key) < ($1.value, $1.key) }.prefix(2).map {
      Finding.Suggestion(text: schema.field($0.key)?.title ?? $0.key, meaning: $0.key)
    }
  }

  /// How much of the dataset a row of cells names, by their match keys.
  func evidence(in keys: [String]) -> MatchEvidence {
    var fields: Set<String> = []
    var others: Set<String> = []
    for key in keys where !key.isEmpty {
      let entry = entry(forKey: key)
      if entry?.reason == .unpivot { fields.formUnion(unpivotNames) }
      switch entry?.target {
      case .field(let name): fields.insert(name)
      case .helper(let name): others.insert(name)
      case .ignored: others.insert(key)
      case .none?, nil: break
      }
    }
    let missing = schema.fields.filter {
      $0.isRequired && !fields.contains($0.name)
    }
    return MatchEvidence(
      named: fields.count + others.count, fields: fields.count, missing: missing.count,
      filled: keys.count { !$0.isEmpty })
  }

  /// Nil for a name that the profile's check tells (``ProfileCheck``).
  private static func target(_ name: String, _ schema: DatasetSchema) -> ColumnMapping.Target? {
    if schema.index(of: name) != nil { return .field(name) }
    return schema.helpers.contains { $0.name == name } ? .helper(name) : nil
  }
}
