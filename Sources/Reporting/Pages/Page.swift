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
  /// What is to be mended of one kind, cause by cause.
  struct Mending {
    /// Findings of one cause: told once, with all places.
    struct Group {
      let places: String
      let message: String
      /// The cell as written, where the message does not quote it; empty where it may not be shown.
      let raw: String
      /// How to mend it, where the kind's causes differ in that.
      let remedy: String
      let suggestions: String
      /// Who accepted it; empty where nobody did.
      let waiver: String
    }
    let code: String
    let title: String
    let severity: String
    let isError: Bool
    let count: String
    /// How to mend all of them; empty where the causes differ in that.
    let remedy: String
    /// What happened and why it matters; empty where nothing is told of it.
    let explanation: String
    /// A cell or line before and after it was mended; nil where there is none to show.
    let example: (before: String, after: String)?
    let groups: [Group]
    /// What is not listed; empty where everything is.
    let rest: String
  }

  case heading(String)
  case subheading(String)
  case paragraph(String)
  case figure(Figure)
  /// A link to another file of the report.
  case link(String, path: String)
  case definitions([Definition])
  case tiles([Tile])
  /// A place that officers fill in.
  case blank(String)
  case verdict(String, detail: String, isGood: Bool)
  case legend([String])
  case mendings([Mending])
}
