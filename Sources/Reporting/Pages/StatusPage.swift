import Exchange
import SchemaFiles

/// 提出状況: whose file of which quarter is missing, and since when.
struct StatusPage {
  let input: ReportInput

  var page: Page {
    let words = input.words
    let slots = SlotFigures(input: input)
    let receipts = ReceiptFigures(input: input)
    let table = slots.table(
      id: "F-STATUS-SLOTS", submitters: input.project.submitters.map(\.code),
      title: words(.slotTableTitle))
    let changes = ChangeTable(input: input)
    let overdue = slots.overdue(id: "F-STATUS-OVERDUE")
    return Page(
      path: PagePath.status, title: words(.statusPage), heading: slots.summaryTitle,
      points: [overdue.title, receipts.leftOut(id: "F-STATUS-LEFT-OUT").title],
      blocks: [
        .figure(table), .legend(slots.legend),
        .heading(words(.overdueHeading)), .figure(overdue),
        .heading(words(.leftOutHeading)), .figure(receipts.leftOut(id: "F-STATUS-LEFT-OUT")),
        .heading(words(.readabilityHeading)),
        .figure(ReadabilityTrend(input: input).figure(id: "F-STATUS-READABILITY")),
        .heading(words(.crossCheckHeading)),
        .figure(CrossCheckFigure(input: input).figure(id: "F-STATUS-CROSS-CHECKS")),
        .heading(words(.changesHeading)),
        .link(
          words(.changesOfAll, ["n": NumberText.grouped(changes.count)]), path: ChangeTable.path),
      ]
        + input.begunYears.flatMap { year -> [Block] in
          let figure = receipts.revisions(id: "F-REVISIONS-\(year.code)", in: year)
          let heading = words(.revisionsHeading, ["year": input.names.name(of: year)])
          return [.heading(heading), .figure(figure)]
        })
  }
}
