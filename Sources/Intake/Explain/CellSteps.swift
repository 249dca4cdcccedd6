import Cells
import Exchange
import JapaneseText

/// The way from a text to its value, rule by rule.
struct CellSteps {
  private(set) var steps: [CellExplanation.Step] = []
  private var text: String

  init(from text: String) { self.text = text }

  /// A text that is kept as it is but for its ends and, in keys, its width.
  mutating func read(text: String, isKey: Bool) {
    take(.trim, WidthFolding.trimmed(self.text))
    if isKey { take(.width, text) }
  }

  /// A text that became a value.
  ///
  /// - Parameters:
  ///   - rule: that made the value; nil where none was needed.
  ///   - value: in the schema's spelling; nil while another column must complete it.
  mutating func read(by rule: CellRule?, to value: String?) {
    take(.trim, WidthFolding.trimmed(text))
    if text != value { take(.width, WidthFolding.fold(text)) }
    if let rule, let value { take(rule, value) }
  }

  mutating func complete(by rule: CellRule, to value: String) { take(rule, value) }

  /// A rule that leaves the text as it was has not been applied.
  private mutating func take(_ rule: CellRule, _ result: String) {
    if result == text { return }
    steps.append(CellExplanation.Step(rule: rule.rawValue, text: result))
    text = result
  }
}
