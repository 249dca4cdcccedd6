import Cells
import DelimitedText
import Exchange

/// The columns that read a file: one for each field of the schema, and those that only help to read others.
final class ColumnSet {
  /// In the schema's order.
  let fields: [any FieldColumn]
  /// Years and eras, and the names of municipalities.
  private let helpers: [any FieldColumn]
  let years: YearColumns
  /// The column of municipalities' names; nil where the file has none.
  let names: (any FieldColumn)?

  /// - Throws: where a constant of the profile is no value of its field.
  init(_ factory: ColumnFactory, _ context: IntakeContext, stated: StatedSlot) {
    let (fiscal, calendar, era) = (
      factory.helperColumn(.fiscalYear), factory.helperColumn(.calendarYear),
      factory.helperColumn(.era)
    )
    names = factory.helperColumn(.municipalityName)
    fields = factory.fieldColumns(beside: names)
    helpers = [fiscal, calendar, era, names].compactMap(\.self)
    years = YearColumns(
      fiscal: fiscal, calendar: calendar, era: era, slotYear: context.slot.quarter.year,
      statedYear: stated.year,
      grammars: factory.timeGrammars)
  }

  var all: [any FieldColumn] { fields + helpers }

  /// Fields that the file has neither a column nor a constant for.
  var absentFields: Set<Int> { Set(fields.indices.filter { fields[$0].isAbsent }) }

  var countedColumns: [CountedColumn] {
    fields.indices.flatMap { fields[$0].countedColumns(of: $0) }
  }

  func scan(_ block: borrowing RecordBlock, _ rows: RowMarks) {
    for column in fields { column.scan(block, rows) }
    for helper in helpers { helper.scan(block, rows) }
  }

  func emitHelpers(_ run: RowRun, of block: borrowing RecordBlock) {
    for helper in helpers { _ = helper.emit(run, of: block, keepsText: false) }
  }

  func harvest(into changes: inout ChangeLog) {
    for column in fields { column.harvest(into: &changes) }
  }

  func harvestIfFull(into changes: inout ChangeLog) {
    for column in fields { column.harvestIfFull(into: &changes) }
    for helper in helpers { helper.harvestIfFull(into: &changes) }
  }
}
