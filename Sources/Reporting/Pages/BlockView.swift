/// Blocks as the templates name them.
struct BlockView {
  let words: Words
  /// Of the headings of figures: below the last section, or below the page.
  let level: Int
  /// Whether the CSV files of figures lie beside the pages.
  let hasFiles: Bool

  /// The template of a block and what it is given.
  func view(of block: Block) -> (template: String, view: View) {
    switch block {
    case .heading(let text): ("heading", View(["headingText": text]))
    case .subheading(let text): ("subheading", View(["headingText": text]))
    case .paragraph(let text): ("paragraph", View(["paragraphText": text]))
    case .link(let text, let path):
      ("link", View(["linkText": text, "address": path]))
    case .figure(let figure):
      ("figure", FigureView(words: words, hasFiles: hasFiles).view(of: figure, level: level))
    case .definitions(let definitions):
      ("definitions", View(["definitions": definitions.map(view)]))
    case .tiles(let tiles): ("tiles", View(["tiles": tiles.map(view)]))
    case .blank(let text): ("blank", View(["blankText": text]))
    case .verdict(let text, let detail, let isGood):
      (
        "verdict",
        View(["verdictText": text, "verdictDetail": detail, "kind": isGood ? "good" : ""])
      )
    case .legend(let entries): ("legend", View(["entries": entries]))
    case .mendings(let mendings): ("mendings", View(["mendings": mendings.map(view)]))
    }
  }

  private func view(of definition: Block.Definition) -> View {
    View(["term": definition.term, "definition": definition.text])
  }

  private func view(of tile: Block.Tile) -> View {
    View([
      "tileLabel": tile.label, "tileLink": tile.link, "tileValue": tile.value,
      "tileUnit": tile.unit, "comparison": tile.comparison, "chip": tile.chip.chip.rawValue,
      "chipText": tile.chip.text,
    ])
  }

  private func view(of mending: Block.Mending) -> View {
    View([
      "code": mending.code, "title": mending.title, "severity": mending.severity,
      "chip": mending.isError ? "warning" : "open", "count": mending.count,
      "hasRemedy": !mending.remedy.isEmpty, "remedy": mending.remedy,
      "hasExplanation": !mending.explanation.isEmpty, "explanation": mending.explanation,
      "hasExample": mending.example != nil, "before": mending.example?.before ?? "",
      "after": mending.example?.after ?? "", "causes": mending.groups.map(view),
      "hasRest": !mending.rest.isEmpty, "rest": mending.rest,
    ])
  }

  private func view(of group: Block.Mending.Group) -> View {
    View([
      "places": group.places, "message": group.message, "hasRaw": !group.raw.isEmpty,
      "raw": group.raw, "hasOwnRemedy": !group.remedy.isEmpty, "ownRemedy": group.remedy,
      "hasSuggestions": !group.suggestions.isEmpty, "suggestions": group.suggestions,
      "isWaived": !group.waiver.isEmpty, "waiver": group.waiver,
    ])
  }
}
