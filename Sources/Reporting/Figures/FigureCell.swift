/// One cell: what people read, what machines read, and what the value is worth.
package struct FigureCell: Sendable, Equatable {
  /// How a word of judgement is set off; the word itself is always printed.
  package enum Chip: String, Sendable, Equatable { case good, open, warning, none }

  package let text: String
  /// A second, smaller line, such as `参考値 12/18`.
  package let detail: String?
  /// Plain number or text for CSV.
  package let machine: String
  /// What the value is worth, for CSV; empty where it is simply so.
  package let status: String
  /// Relative address.
  package let link: String?
  let chip: Chip
  let graphic: Graphic?

  package init(
    _ text: String, detail: String? = nil, machine: String? = nil, status: String = "",
    link: String? = nil, chip: Chip = .none, graphic: Graphic? = nil
  ) {
    self.text = text
    self.detail = detail
    self.machine = machine ?? text
    self.status = status
    self.link = link
    self.chip = chip
    self.graphic = graphic
  }

  /// A small picture, with words where there is nothing to draw.
  static func picture(_ graphic: Graphic?, else words: String = "") -> FigureCell {
    FigureCell(graphic == nil ? words : "", machine: "", graphic: graphic)
  }

  package static let empty = FigureCell("")
}

/// A picture inside a table row.
package enum Graphic: Sendable, Equatable {
  case bullet(BulletMark)
  case sparkline(Sparkline)
}
