import Exchange
import Indicators
import JapaneseText
import SchemaFiles

/// The dashboard as plain text, its sections numbered so that they can be quoted.
struct TextDashboard {
  let input: ReportInput
  private var words: Words { input.words }

  /// - Throws: ``ReportingFailure/textUnfit(line:)`` when a line is too wide or its width in doubt.
  func text() throws(ReportingFailure) -> String {
    let year = input.latestEndedYear
    var sections = [
      (words(.textPoints), points(of: year)),
      (kpiHeading(year), TextKPIs(input: input).lines(year)),
    ]
    if let running = input.begunYears.last, running > year {
      sections.append((kpiHeading(running), TextKPIs(input: input).lines(running)))
    }
    sections += [
      (words(.textIndicators), TextIndicators(input: input).lines),
      (words(.statusPage), TextSlots(input: input).lines),
      (words(.overdueHeading), overdue), (words(.leftOutHeading), leftOut + standing),
    ]
    var lines = head
    for (index, section) in sections.enumerated() {
      lines += [""] + PlainText.wrapped("[\(index + 1)] \(section.0)", hanging: "    ") + section.1
    }
    return try Self.checked(lines + foot).joined(separator: "\n") + "\n"
  }

  private func kpiHeading(_ year: FiscalYear) -> String {
    words(.textKPIs, ["year": input.names.name(of: year)])
  }

  private var head: [String] {
    let rule = String(repeating: "=", count: PlainText.width)
    let notice = input.project.notice.map { words[$0] } ?? ""
    let day = words(.dataDate, ["day": input.names.name(of: input.now)])
    return [rule] + PlainText.wrapped(words[input.project.title])
      + PlainText.wrapped("\(words(.wideArea))  \(day)")
      + PlainText.wrapped("\(words(.restricted))  \(notice)") + [rule]
  }

  private func points(of year: FiscalYear) -> [String] {
    let kpis = KPIFigures(input: input)
    let sentences =
      input.kpis.map { kpis.text($0, year).sentence } + [SlotFigures(input: input).summaryTitle]
    return sentences.flatMap { PlainText.wrapped("- " + $0, indent: "  ", hanging: "    ") }
  }

  private var overdue: [String] {
    let figure = SlotFigures(input: input).overdue(id: "F-STATUS-OVERDUE")
    return lines(of: figure, keeping: Array(figure.table.columns.indices))
  }

  private var leftOut: [String] {
    let figure = ReceiptFigures(input: input).leftOut(id: "F-LEFT-OUT")
    return lines(of: figure, keeping: [0, 2, 4])
  }

  /// What counts although a later file was left out.
  private var standing: [String] {
    let slots = StandingRevisions(input: input).all
    guard !slots.isEmpty else { return [] }
    return PlainText.wrapped(words(.standingTitle), indent: "  ")
      + slots.flatMap { PlainText.wrapped("- " + $0.text, indent: "  ", hanging: "    ") }
  }

  private func lines(of figure: Figure, keeping columns: [Int]) -> [String] {
    let title = PlainText.wrapped(figure.title, indent: "  ")
    guard !figure.table.rows.isEmpty else { return title }
    let table = TextTable.onPage(
      header: [figure.table.stub] + columns.map { figure.table.columns[$0].label },
      rows: figure.table.rows.map { row in
        [row.header.text] + columns.map { Self.short(row.cells[$0]) }
      }, isNumeric: [false] + columns.map { figure.table.columns[$0].isNumeric })
    return title + table
  }

  /// Days and quarters as files write them: they are shorter than in words.
  private static func short(_ cell: FigureCell) -> String {
    cell.machine.isEmpty ? cell.text : cell.machine
  }

  private var foot: [String] {
    let rule = String(repeating: "-", count: PlainText.width)
    return ["", rule] + PlainText.wrapped(IndicatorFigures(input: input).source)
      + PlainText.wrapped(words(.roundingRule)) + PlainText.wrapped(input.populationNote)
      + PlainText.wrapped(words(.madeBy, ["version": input.version]))
  }

  private static func checked(_ lines: [String]) throws(ReportingFailure) -> [String] {
    for line in lines
    where EastAsianWidth.columns(line) > PlainText.width
      || !EastAsianWidth.ambiguousCharacters(in: line).isEmpty
    {
      throw .textUnfit(line: line)
    }
    return lines
  }
}
