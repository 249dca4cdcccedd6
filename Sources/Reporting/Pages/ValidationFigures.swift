import Exchange
import SchemaFiles

/// The tables of a 検査結果 page.
struct ValidationFigures {
  /// Changes that are told; the rest is counted.
  private static let shownChanges = 30

  let setting: AnswerSetting
  let answer: CheckAnswer
  private var words: Words { setting.words }
  private var schema: DatasetSchema? { setting.schema(answer.receipt.slot.dataset) }
  private var id: String { answer.isDryRun ? "F-CHECK" : "F-CHECK-\(answer.receipt.number)" }

  /// 重要度, code, count and meaning, worst first.
  var counts: Figure {
    let rows = answer.groups(setting.findings).kinds.filter { !$0.isWaived }.map { kind in
      FigureTable.Row(
        FigureCell(
          setting.findings.title(of: kind.code, in: words.language), machine: kind.code.rawValue),
        [
          FigureCell(
            words.name(of: kind.severity), chip: kind.severity == .error ? .warning : .open),
          FigureCell(NumberText.grouped(kind.total), machine: String(kind.total)),
          FigureCell(kind.code.rawValue),
        ])
    }
    return figure(
      "COUNTS", title: words(.countsTitle), stub: words(.findingTitle),
      columns: [
        .init(words(.severity), kind: .text), .init(words(.count), kind: .plainNumber),
        .init(words(.findingCode), kind: .text),
      ], rows: rows)
  }

  var totals: Figure {
    figure(
      "TOTALS", title: words(.totalsTitle), stub: words(.field),
      columns: [
        .init(words(.thisFile), kind: .plainNumber), .init(words(.lastQuarter), kind: .plainNumber),
        .init(words(.quarterDifference), kind: .plainNumber), .init(words(.unit), kind: .text),
      ], rows: answer.totals(schema).map(totalRow))
  }

  private func totalRow(_ field: Field, _ sum: Int64, _ previous: Int64?) -> FigureTable.Row {
    FigureTable.Row(
      FigureCell(field.title),
      [
        FigureCell(NumberText.grouped(sum), machine: String(sum)),
        previous.map { FigureCell(NumberText.grouped($0), machine: String($0)) }
          ?? FigureCell(words(.absent), machine: ""), difference(sum, previous),
        FigureCell(field.unit ?? ""),
      ])
  }

  private func difference(_ sum: Int64, _ previous: Int64?) -> FigureCell {
    guard let previous else { return .empty }
    let (difference, overflows) = sum.subtractingReportingOverflow(previous)
    return overflows
      ? .empty : FigureCell(NumberText.signed(String(difference)), machine: String(difference))
  }

  /// Old and new side by side; nil where no version stands in force.
  var revision: Figure? {
    answer.revision.map { revision in
      let text = RevisionText(revision: revision, words: words)
      return figure(
        "REVISION", title: text.title, stub: words(.field),
        columns: [
          .init(words(.versionInForce), kind: .plainNumber),
          .init(words(.thisFile), kind: .plainNumber),
          .init(words(.revisionDifference), kind: .plainNumber),
        ],
        rows: [row(words(.records), Int64(revision.records.before), Int64(revision.records.after))]
          + revision.totals.map { total in
            row(schema?.field(total.field)?.title ?? total.field, total.before, total.after)
          }, notes: text.details)
    }
  }

  private func row(_ title: String, _ before: Int64, _ after: Int64) -> FigureTable.Row {
    FigureTable.Row(
      FigureCell(title),
      [before, after].map { FigureCell(NumberText.grouped($0), machine: String($0)) }
        + [difference(after, before)])
  }

  var columns: Figure {
    figure(
      "COLUMNS", title: words(.columnsTitle), stub: words(.excelColumn),
      columns: [
        .init(words(.columnLabel), kind: .text), .init(words(.readAs), kind: .text),
      ],
      rows: answer.reading.columns.map { column in
        FigureTable.Row(
          FigureCell(ExcelColumn.letters(column.index + 1)),
          [
            FigureCell(column.label),
            FigureCell(
              schema?.title(of: column) ?? words(column.isHelper ? .columnHelps : .notRead)),
          ])
      })
  }

  var setAside: Figure {
    figure(
      "SET-ASIDE", title: words(.setAsideTitle, ["n": "\(answer.reading.layout.setAside.count)"]),
      stub: words(.recordNumber),
      columns: [
        .init(words(.fileLine), kind: .plainNumber), .init(words(.reason), kind: .text),
        .init(words(.cellAsWritten), kind: .text),
      ],
      rows: answer.reading.layout.setAside.map { row in
        FigureTable.Row(
          FigureCell(String(row.record)),
          [
            FigureCell(String(row.line)), FigureCell(words.name(of: row.reason)),
            FigureCell(row.text),
          ])
      })
  }

  /// How spellings were read.
  var changes: Figure {
    let told = answer.toldChanges(schema)
    let rest = max(0, told.count - Self.shownChanges)
    return figure(
      "CHANGES", title: words(.changesTitle), stub: words(.field),
      columns: [
        .init(words(.cellAsWritten), kind: .text), .init(words(.readAs), kind: .text),
        .init(words(.count), kind: .plainNumber), .init(words(.rule), kind: .text),
      ],
      rows: told.prefix(Self.shownChanges).map { change in
        FigureTable.Row(
          FigureCell(schema?.field(change.field)?.title ?? change.field),
          [
            FigureCell(change.raw), FigureCell(change.value),
            FigureCell(NumberText.grouped(change.count), machine: String(change.count)),
            FigureCell(change.rule),
          ])
      }, notes: rest > 0 ? [words(.restOfChanges, ["n": NumberText.grouped(rest)])] : [])
  }

  /// Nil where the file was not scored.
  var readability: Figure? {
    answer.readability.map {
      ReadabilityFigure(score: $0, words: words).figure(
        id: "\(id)-READABILITY", subtitle: answer.file?.name ?? "")
    }
  }

  private func figure(
    _ part: String, title: String, stub: String, columns: [FigureTable.Column],
    rows: [FigureTable.Row], notes: [String] = []
  ) -> Figure {
    Figure(
      id: "\(id)-\(part)", title: title, subtitle: answer.file?.name ?? "",
      table: FigureTable(stub: stub, columns: columns, rows: rows), notes: notes,
      source: words(.sourceFile))
  }
}
