/// What is known of one submitter's hand (`profiles/CODE.yml`): labels, columns to pass over, spellings, signs.
package struct Profile: Sendable {
  package struct Dataset: Sendable, Equatable, Decodable {
    /// Label as written → name of a field or helper.
    package let columns: [String: String]
    /// Labels that are known and not read.
    package let ignore: [String]
    /// Labels of columns with contacts that are officially public, as in a list of events: let through, never read.
    package let publicLabels: [String]
    /// Fields that the submitter's files do not have, with the value that holds for every record.
    package let constants: [String: String]
    /// Field → spelling → code.
    package let values: [String: [String: String]]
    /// Columns that become records.
    package let unpivot: [Unpivot]

    package init(
      columns: [String: String] = [:], ignore: [String] = [], publicLabels: [String] = [],
      constants: [String: String] = [:],
      values: [String: [String: String]] = [:], unpivot: [Unpivot] = []
    ) {
      self.columns = columns
      self.ignore = ignore
      self.publicLabels = publicLabels
      self.constants = constants
      self.values = values
      self.unpivot = unpivot
    }

    package init(from decoder: any Decoder) throws {
      let container = try decoder.container(keyedBy: CodingKeys.self)
      columns = try container.decodeIfPresent([String: String].self, forKey: .columns) ?? [:]
      ignore = try container.decodeIfPresent([String].self, forKey: .ignore) ?? []
      publicLabels = try container.decodeIfPresent([String].self, forKey: .public) ?? []
      constants = try container.decodeIfPresent([String: String].self, forKey: .constants) ?? [:]
      values =
        try container.decodeIfPresent([String: [String: String]].self, forKey: .values) ?? [:]
      unpivot = try container.decodeIfPresent([Unpivot].self, forKey: .unpivot) ?? []
    }

    private enum CodingKeys: String, CodingKey {
      case columns, ignore, `public`, constants, values, unpivot
    }
  }

  package let submitter: String
  package let datasets: [DatasetID: Dataset]
  /// What a sign in a cell means; ``standardSigns`` where the file does not say.
  package let signs: [String: SignMeaning]
  /// Path below the project's folder; of one that is not written yet, that under which it will be.
  package let file: String
  /// The file as written, for fingerprints.
  package let text: String

  /// The signs that our own files write, and those of notes.
  static let standardSigns: [String: SignMeaning] = {
    let absences: [ValueStatus] = [.nothing, .unknown, .concealed, .notApplicable]
    let signs = Dictionary(uniqueKeysWithValues: absences.map { ($0.sign, SignMeaning.status($0)) })
    return signs.merging(["p": .flag(.provisional), "r": .flag(.revised), "※": .note]) { $1 }
  }()

  /// A submitter without a file of its own.
  package init(submitter: String) {
    self.submitter = submitter
    file = Self.file(of: submitter)
    datasets = [:]
    signs = Self.standardSigns
    text = ""
  }

  package static func file(of submitter: String) -> String { "profiles/\(submitter).yml" }

  /// Reads the text of a profile.
  ///
  /// - Parameter file: where it stands, if not under the name of its submitter.
  /// - Throws: ``SettingsFaults`` (exit 78 at the command line).
  package init(yaml: String, file name: String? = nil) throws(SettingsFaults) {
    var settings = try SettingsText(yaml)
    let file = try settings.decode(ProfileFile.self)
    let known = DatasetID.allCases.map(\.rawValue)
    for name in (file.datasets ?? [:]).keys.sorted() where !known.contains(name) {
      settings.tell(.value(name, allowed: known), at: ["datasets", name])
    }
    try settings.finish()
    submitter = file.submitter
    self.file = name ?? Self.file(of: file.submitter)
    text = yaml
    signs = file.signs ?? Self.standardSigns
    datasets = Dictionary(
      (file.datasets ?? [:]).compactMap { name, dataset in
        DatasetID(rawValue: name).map { ($0, dataset) }
      }, uniquingKeysWith: { first, _ in first })
  }

  /// The signs that stand in place of a number.
  package var statuses: [String: ValueStatus] {
    signs.compactMapValues { if case .status(let status) = $0 { status } else { nil } }
  }

  package func dataset(_ id: DatasetID) -> Dataset { datasets[id] ?? Dataset() }
}

/// A profile as it is written.
private struct ProfileFile: Decodable {
  let submitter: String, datasets: [String: Profile.Dataset]?, signs: [String: SignMeaning]?
  /// For people.
  let notes: String?
}
