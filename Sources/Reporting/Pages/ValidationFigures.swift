import Exchange

/// The tables of a 検査結果 page.
struct ValidationFigures {
  /// Changes that are told; the rest is counted.
  private static let shownChanges = 30

  let setting: AnswerSetting
  let answer: CheckAnswer
  private var words: Words { setting.words }
  private var id: String { answer.isDryRun ? "F-CHECK" : "F-CHECK-\(answer.summary.receipt)" }

  /// 重要度, code, count and meaning, worst first.
  var counts: Figure {
    let rows = answer.groups(setting.findings).kinds.filter { !$0.isWaived }.map { kind in
      FigureTable.Row(
        FigureCell(
          setting.findings.title(of: kind.code, in: words.language), machine: kind.code.rawValue),
        [
          FigureCell(
            setting.name(of: kind.severity), chip: kind.severity == .error ? .warning : .open),
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
      ], rows: answer.totals.map(totalRow))
  }

  private func totalRow(_ total: CheckAnswer.Total) -> FigureTable.Row {
    FigureTable.Row(
      FigureCell(total.fieldTitle),
      [
        FigureCell(NumberText.grouped(total.sum), machine: String(total.sum)),
        total.previous.map { FigureCell(NumberText.grouped($0), machine: String($0)) }
          ?? FigureCell(words(.absent), machine: ""), difference(of: total),
        FigureCell(total.unit ?? ""),
      ])
  }

  private func difference(of total: CheckAnswer.Total) -> FigureCell {
    guard let previous = total.previous else { return .empty }
    let (difference, overflows) = total.sum.subtractingReportingOverflow(previous)
    return overflows
      ? .empty : FigureCell(NumberText.signed(String(difference)), machine: String(difference))
  }

  var columns: Figure {
    figure(
      "COLUMNS", title: words(.columnsTitle), stub: words(.excelColumn),
      columns: [
        .init(words(.columnLabel), kind: .text), .init(words(.readAs), kind: .text),
      ],
      rows: answer.columns.map { column in
        FigureTable.Row(
          FigureCell(ExcelColumn.letters(column.column)),
          [
            FigureCell(column.label),
            FigureCell(
              column.fieldTitle ?? words(column.isHelper ? .helperColumn : .notRead)),
          ])
      })
  }

  var setAside: Figure {
    figure(
      "SET-ASIDE", title: words(.setAsideTitle, ["n": "\(answer.setAside.count)"]),
      stub: words(.recordNumber),
      columns: [
        .init(words(.fileLine), kind: .plainNumber), .init(words(.reason), kind: .text),
        .init(words(.cellAsWritten), kind: .text),
      ],
      rows: answer.setAside.map { row in
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
    let schema = setting.schemas.first { $0.id == answer.summary.receipt.slot.dataset }
    let told = answer.toldChanges(setting.schemas)
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
        id: "\(id)-READABILITY", subtitle: answer.summary.fileName ?? "")
    }
  }

  private func figure(
    _ part: String, title: String, stub: String, columns: [FigureTable.Column],
    rows: [FigureTable.Row], notes: [String] = []
  ) -> Figure {
    Figure(
      id: "\(id)-\(part)", title: title, subtitle: answer.summary.fileName ?? "",
      table: FigureTable(stub: stub, columns: columns, rows: rows), notes: notes,
      source: words(.sourceFile))
  }
}
