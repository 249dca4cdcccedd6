import Exchange
import Indicators
import JapaneseText
import SchemaFiles

/// KPIs of one year as lines with bars.
struct TextKPIs {
  private static let nameWidth = 24
  private static let numberWidth = 8

  let input: ReportInput
  private var words: Words { input.words }

  func lines(_ year: FiscalYear) -> [String] {
    let kpis = KPIFigures(input: input)
    let header = row(
      words(.kpi), words(.target), words(.actual), words(.rateShort),
      "0%" + String(repeating: " ", count: 16) + "100%")
    let texts = input.kpis.map { kpis.text($0, year) }
    let notes = texts.first { !$0.directionNotes.isEmpty }?.directionNotes ?? []
    return PlainText.wrapped(words(.textBarLegend), indent: "  ") + header
      + [String(repeating: "-", count: PlainText.width)] + texts.flatMap(lines)
      + notes.flatMap { PlainText.wrapped($0, indent: "  ") }
  }

  private func lines(of text: KPIText) -> [String] {
    let attainment = text.attainment
    let unit = words(.unitIs, ["unit": text.unit])
    let named = words(.nameWithUnit, ["name": text.shortName, "unit": text.unit])
    let hasRoom = EastAsianWidth.columns(PlainText.plain(named)) <= Self.nameWidth
    let name = hasRoom ? named : text.shortName
    let level = text.level ?? "-"
    let main = row(name, text.target.text, level, text.levelRate.text, bar(of: attainment))
    var remarks = (hasRoom ? [] : [unit]) + [text.verdict.text]
    remarks.append(words(.textIncrement, ["rate": text.incrementRate.text]))
    remarks.append(
      words(
        .textDifference,
        [
          "difference": [text.difference.text, text.difference.detail].compactMap { $0 }
            .joined(separator: " ")
        ]))
    remarks.append(
      CoverageText(attainment.actual.coverage, words: words).sentence)
    if let range = text.range { remarks.append(words(.textBounds, ["range": range])) }
    return main + PlainText.wrapped(items: remarks)
  }

  /// One line, or the bar on a line of its own where numbers are long.
  private func row(
    _ name: String, _ target: String, _ actual: String, _ rate: String, _ bar: String
  ) -> [String] {
    let cells = [target, actual, rate].map {
      " " + PlainText.rightAligned(PlainText.plain($0), to: Self.numberWidth)
    }
    let plain = PlainText.plain(name)
    let head = PlainText.padded(
      EastAsianWidth.truncated(plain, to: Self.nameWidth), to: Self.nameWidth)
    let line = head + cells.joined()
    let isTooWide = EastAsianWidth.columns(line) + 2 + EastAsianWidth.columns(bar) > PlainText.width
    return isTooWide
      ? PlainText.wrapped(line) + ["  " + bar] : [PlainText.trimmed(line + "  " + bar)]
  }

  private func bar(of attainment: Attainment) -> String {
    guard let level = attainment.level, let target = attainment.target, target > .zero else {
      return ""
    }
    return TextBar.bar(
      ratio: level.approximate / target.approximate, isShort: level < target,
      isReached: attainment.verdict == .reached)
  }
}
