import Cells
import DelimitedText
import Exchange

/// Builds the columns that read a file, one for each field of the schema and for each helper.
struct ColumnFactory {
  private let source: SourceFile
  private let context: IntakeContext
  private let columns: [ColumnMapping]
  private let grammars: FieldGrammars
  private let unpivoting: Unpivoting?
  private let muted: Set<String>

  /// - Parameter muted: fields of which the header has told already what is wrong; their cells are not read,
  ///   and no rule speaks of them.
  init(
    source: SourceFile, context: IntakeContext, columns: [ColumnMapping], unpivoting: Unpivoting?,
    muted: Set<String>
  ) {
    self.source = source
    self.context = context
    self.columns = columns
    self.unpivoting = unpivoting
    self.muted = muted
    grammars = FieldGrammars(context, columns: columns)
  }

  /// One column per field, in the schema's order.
  ///
  /// - Parameter names: the column of municipalities' names, from which blank codes are filled.
  func fieldColumns(
    beside names: (any FieldColumn)?
  ) -> [any FieldColumn] {
    let named = names.flatMap { _ in context.schema.fieldNamedBeside }
    return context.schema.fields.map {
      column(for: $0, mayBeBlank: !$0.isRequired || $0.name == named)
    }
  }

  /// How the times are read that other columns may complete, by field.
  var timeGrammars: [String: CellGrammar] {
    let times = context.schema.fields.filter { $0.kind == .date || $0.kind == .period }
    return Dictionary(uniqueKeysWithValues: times.map { ($0.name, grammars.grammar(for: $0)) })
  }

  /// How the cells of a field are read in one column of the file.
  func grammar(of field: Field, in column: ColumnMapping) -> CellGrammar {
    grammars.grammar(for: field, in: column)
  }

  /// How the cells of a counted column are read.
  func grammar(of column: CountedColumn) -> CellGrammar {
    grammars.grammar(
      for: context.schema.fields[column.field], in: columns.first { $0.index == column.column })
  }

  /// The column of the first helper of a kind that the file has.
  func helperColumn(_ kind: DatasetSchema.Helper.Kind) -> (any FieldColumn)? {
    let helpers = context.schema.helpers.filter { $0.kind == kind }
    for helper in helpers {
      if let told = unpivoting?.labelColumn(for: helper, grammars) { return told }
      guard let mapping = columns.first(where: { $0.target == .helper(helper.name) }) else {
        continue
      }
      return MemoColumn(
        field: Field(helper: helper), index: mapping.index, source: source,
        blankNeedsAttention: false
      ) { grammars.spelling(of: $0, helper: kind) }
    }
    return nil
  }

  private func column(
    for field: Field, mayBeBlank: Bool
  ) -> any FieldColumn {
    if muted.contains(field.name) { return ConstantColumn(field: field, mark: CellMark.faulty) }
    if let told = unpivoting?.labelColumn(for: field, grammars) { return told }
    if let wide = unpivoting?.wideColumn(for: field, { memo(field, $0, mayBeBlank) }) {
      return wide
    }
    guard let mapping = columns.first(where: { $0.fieldName == field.name }) else {
      return constant(for: field)
    }
    if field.kind.isText {
      return TextFieldColumn(
        field: field, index: mapping.index, source: source,
        grammar: grammars.textGrammar(for: field), comparison: comparison(of: field))
    }
    return memo(field, mapping, mayBeBlank)
  }

  /// How rules compare the texts of a field; those of keys they always do.
  private func comparison(of field: Field) -> TextFieldColumn.Comparison {
    let schema = context.schema
    if field.kind == .key || schema.keys.contains(where: { $0.contains(field.name) }) {
      return .exact
    }
    let tells = schema.rules(.oneThing).contains { $0.fields.contains(field.name) }
    return tells && context.history?.things.isEmpty == false ? .folded : .none
  }

  private func memo(
    _ field: Field, _ mapping: ColumnMapping, _ mayBeBlank: Bool
  ) -> MemoColumn {
    let grammar = grammars.grammar(for: field, in: mapping)
    return MemoColumn(
      field: field, index: mapping.index, source: source, blankNeedsAttention: !mayBeBlank,
      plainCount: grammar.plainCount, read: grammar.spelling)
  }

  /// A value that the field can have (``ProfileCheck``).
  private func constant(for field: Field) -> any FieldColumn {
    guard let text = context.profileDataset.constants[field.name] else {
      return ConstantColumn(field: field)
    }
    if field.kind.isText {
      return ConstantColumn(
        field: field, value: RawBytes.hash(of: text), mark: CellMark.value, text: text)
    }
    let reading = grammars.grammar(for: field).spelling(of: text).reading
    return ConstantColumn(field: field, value: reading.value, mark: reading.mark)
  }
}
