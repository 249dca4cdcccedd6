import Exchange

/// One page before it becomes HTML: words and figures in the order in which they are read.
struct Page {
  /// Relative to the report's folder.
  let path: String
  /// Unique within the report.
  let title: String
  /// The page's question, answered.
  let heading: String
  /// 要点: what the page says, in a few sentences.
  let points: [String]
  let blocks: [Block]

  var figures: [Figure] {
    blocks.compactMap { if case .figure(let figure) = $0 { figure } else { nil } }
  }
}

/// A part of a page.
enum Block {
  struct Definition {
    let term: String
    let text: String
  }
  /// One number set large, with what it is compared with.
  struct Tile {
    let label: String
    let link: String
    let value: String
    let unit: String
    let comparison: String
    let chip: FigureCell
  }
  /// One thing to mend.
  struct Item {
    let place: String
    let severity: String
    let isError: Bool
    let message: String
    let remedy: String
    /// The cell as written; empty where it may not be shown.
    let raw: String
    let suggestions: String
  }

  case heading(String)
  case subheading(String)
  case paragraph(String)
  case figure(Figure)
  case definitions([Definition])
  case tiles([Tile])
  /// A place that officers fill in.
  case blank(String)
  case verdict(String, detail: String)
  case legend([String])
  case items([Item])
}
