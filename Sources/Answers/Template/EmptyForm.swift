package import DelimitedText
package import Exchange
import JapaneseText
package import Reporting

/// The empty CSV of one submitter's dataset: a header, and an example record that is set aside when it comes back.
package struct EmptyForm {
  package let columns: [FormGuide.Column]
  private let exampleMark: String

  /// Columns in the order of the schema, under the labels that the submitter's profile knows, else the titles.
  /// What the profile says for every record has no column.
  ///
  /// - Parameter exampleMark: what gives the example record away.
  package init(
    schema: DatasetSchema, profile: Profile.Dataset, example: FormExample, exampleMark: String
  ) {
    self.exampleMark = exampleMark
    columns = schema.fields.filter { profile.constants[$0.name] == nil }.map { field in
      let own = profile.columns.filter { $0.value == field.name }.keys.min()
      return FormGuide.Column(
        label: own ?? field.title, field: field, example: example.cell(of: field))
    }
  }

  /// - Throws: `WriteFailure` where a label has no form in the encoding.
  package func csv(in encoding: TextEncoding) throws(WriteFailure) -> [UInt8] {
    var writer = DelimitedWriter(encoding: encoding, hasBOM: true, guardsFormulas: true)
    try writer.append(columns.map(\.label))
    try writer.append(exampleRecord)
    return writer.bytes
  }

  /// The mark stands in the first cell, where a record that is no data gives itself away.
  private var exampleRecord: [String] {
    columns.enumerated().map { index, column in
      index == 0 ? exampleMark + column.example : column.example
    }
  }
}
