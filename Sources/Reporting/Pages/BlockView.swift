/// Blocks as the templates name them.
struct BlockView {
  let words: Words
  /// Of the headings of figures: below the last section, or below the page.
  let level: Int

  /// The template of a block and what it is given.
  func view(of block: Block) -> (template: String, view: View) {
    switch block {
    case .heading(let text): ("heading", View(["headingText": text]))
    case .subheading(let text): ("subheading", View(["headingText": text]))
    case .paragraph(let text): ("paragraph", View(["paragraphText": text]))
    case .figure(let figure):
      ("figure", FigureView(words: words).view(of: figure, level: level))
    case .definitions(let definitions):
      ("definitions", View(["definitions": definitions.map(view)]))
    case .tiles(let tiles): ("tiles", View(["tiles": tiles.map(view)]))
    case .blank(let text): ("blank", View(["blankText": text]))
    case .verdict(let text, let detail):
      ("verdict", View(["verdictText": text, "verdictDetail": detail]))
    case .legend(let entries): ("legend", View(["entries": entries]))
    case .items(let items): ("items", View(["items": items.map(view)]))
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

  private func view(of item: Block.Item) -> View {
    View([
      "place": item.place, "severity": item.severity, "chip": item.isError ? "warning" : "open",
      "message": item.message, "remedy": item.remedy, "hasRaw": !item.raw.isEmpty, "raw": item.raw,
      "hasSuggestions": !item.suggestions.isEmpty, "suggestions": item.suggestions,
    ])
  }
}
