/// What somebody has confirmed of one dataset of a submitter, to be remembered in the profile.
package struct ProfileAddition: Sendable, Equatable {
  package let dataset: DatasetID
  /// Label as written → name of a field or helper.
  package var columns: [String: String] = [:]
  /// Labels of columns that are not read.
  package var ignore: Set<String> = []
  /// Field → spelling → code.
  package var values: [String: [String: String]] = [:]

  package init(dataset: DatasetID) { self.dataset = dataset }

  package var isEmpty: Bool { columns.isEmpty && ignore.isEmpty && values.isEmpty }
}

extension Profile.Dataset {
  /// What was known, and what has been added.
  func adding(_ addition: ProfileAddition) -> Self {
    Self(
      columns: columns.merging(addition.columns) { _, new in new },
      ignore: (ignore + addition.ignore.sorted()).sorted(), publicLabels: publicLabels,
      constants: constants,
      values: values.merging(addition.values) { $0.merging($1) { _, new in new } },
      unpivot: unpivot)
  }

  /// This dataset with its ignored labels sorted: their order says nothing, so two that differ only in it are equal.
  var ordered: Self {
    Self(
      columns: columns, ignore: ignore.sorted(), publicLabels: publicLabels,
      constants: constants, values: values, unpivot: unpivot)
  }
}
