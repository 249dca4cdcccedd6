import Exchange
import Indicators
import SchemaFiles

/// Every indicator, wide-area, over the years that have begun.
struct TextIndicators {
  let input: ReportInput
  private var words: Words { input.words }

  var lines: [String] {
    let years = input.begunYears.suffix(PlainText.shownYears)
    let table = TextTable.onPage(
      header: [words(.indicator), words(.unit)] + years.map { input.names.name(of: $0) },
      rows: input.areaIndicators.map { definition in
        let text = ValueText(definition, words: words)
        return [words[definition.short], words[definition.unit]]
          + years.map { year in
            let value = input.engine.value(definition.id, .wide, .year(year))
            return text.text(value) + text.flags(of: value)
              + (value.isReference && value.reason == nil ? "*" : " ")
          }
      }, isNumeric: [false, false] + years.map { _ in true })
    return table + PlainText.wrapped(words(.textReferenceNote), indent: "  ")
  }
}
