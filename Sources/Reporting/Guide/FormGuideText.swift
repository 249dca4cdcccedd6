import Exchange
import JapaneseText
import SchemaFiles

/// How a cell of each kind of field is written, in words.
struct FormGuideText {
  let guide: FormGuide
  let words: Words

  func form(of field: Field) -> String {
    switch field.kind {
    case .municipality: words(.guideMunicipality)
    case .residence: words(.guideResidence)
    case .programme: words(field.isRequired ? .guideProgramme : .guideProgrammeOrBlank)
    case .date: words(.guideDate, ["examples": dates])
    case .period: words(.guidePeriod, ["examples": quarters])
    case .code: words(.guideCode)
    case .count: count(field)
    case .key:
      words(
        guide.submitter.scheme(of: field.name) == .project ? .guideKeyOfProject : .guideKeyOfOwn)
    case .corporateNumber: words(.guideCorporateNumber)
    case .text: words(.guideText)
    }
  }

  /// The word for what a sign says; nil for what is no sign.
  static func word(for status: ValueStatus) -> Word? {
    switch status {
    case .value, .blank: nil
    case .nothing: .signNothing
    case .unknown: .signUnknown
    case .concealed: .signConcealed
    case .notApplicable: .signNotApplicable
    }
  }

  private func count(_ field: Field) -> String {
    let unit = field.unit.map { words(.guideUnit, ["unit": $0]) } ?? ""
    let least = field.minimum.map { words(.guideAtLeast, ["n": NumberText.grouped($0)]) } ?? ""
    return words(.guideCount) + unit + least
  }

  /// One day in the three usual spellings.
  private var dates: String {
    let day = guide.project.quarterToReport(on: guide.now).firstDay
    let (era, year) = day.inEra
    let spellings = [
      day.iso, "\(day.year)/\(day.month)/\(day.day)",
      "\(era.name)\(year)年\(day.month)月\(day.day)日", "\(era.letter)\(year).\(day.month).\(day.day)",
    ]
    return spellings.joined(separator: words(.listSeparator))
  }

  private var quarters: String {
    let quarter = guide.project.quarterToReport(on: guide.now)
    let names = [
      quarter.code, PeriodNames(language: .ja).name(of: quarter).replacing(" ", with: ""),
    ]
    return names.joined(separator: words(.listSeparator))
  }
}
