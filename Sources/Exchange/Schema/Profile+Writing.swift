extension Profile {
  /// The profile's text with what somebody confirmed: everything that stands there stays, comments included.
  ///
  /// - Throws: ``SettingsFaults`` where the text cannot be added to, or would then say anything else.
  package func text(adding addition: ProfileAddition) throws(SettingsFaults) -> String {
    let before = text.isEmpty ? "submitter: \(YAMLEdit.scalar(submitter))\n" : text
    let path = ["datasets", addition.dataset.rawValue]
    var edit = YAMLEdit(before)
    for (label, name) in addition.columns.sorted(by: { $0.key < $1.key }) {
      edit.set(YAMLEdit.scalar(name), for: label, at: path + ["columns"])
    }
    for label in addition.ignore.sorted() { edit.append(label, at: path, key: "ignore") }
    for (field, spellings) in addition.values.sorted(by: { $0.key < $1.key }) {
      for (spelling, code) in spellings.sorted(by: { $0.key < $1.key }) {
        edit.set(YAMLEdit.scalar(code), for: spelling, at: path + ["values", field])
      }
    }
    try check(edit.text, adding: addition)
    return edit.text
  }

  /// Whether the new text says what the old one said, and the addition, and nothing more.
  private func check(
    _ text: String, adding addition: ProfileAddition
  ) throws(SettingsFaults) {
    guard let after = try? Profile(yaml: text), after.submitter == submitter,
      after.signs == signs
    else { throw byHand }
    for id in DatasetID.allCases {
      let expected =
        id == addition.dataset ? dataset(id).adding(addition) : dataset(id).ordered
      guard after.dataset(id).ordered == expected else {
        throw byHand
      }
    }
  }

  private var byHand: SettingsFaults { SettingsFaults([SettingsFault(.notWritable)], file: file) }
}
