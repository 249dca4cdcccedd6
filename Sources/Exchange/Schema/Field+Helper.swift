extension Field {
  /// A column that only helps to read other fields, in the shape of a field without constraints.
  package init(helper: DatasetSchema.Helper) {
    name = helper.name
    title = helper.labels.first ?? helper.name
    description = ""
    kind = .text
    role = .note
    unit = nil
    constraints = FieldConstraints()
    labels = helper.labels
    codes = []
  }
}
