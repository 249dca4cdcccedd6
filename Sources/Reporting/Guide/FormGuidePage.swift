import Exchange
import JapaneseText
import SchemaFiles

/// 記入の手引き: what to write into each column of a form, as one page without a script.
struct FormGuidePage {
  let guide: FormGuide
  let words: Words
  private var names: PeriodNames { PeriodNames(language: words.language) }

  func html() throws(ReportingFailure) -> String {
    let files = TemplateFiles.files
    let templates = try PageTemplates(files: files)
    let name = guide.project.name(ofSubmitter: guide.submitter.code)
    let dataset = words[guide.schema.title]
    return try templates.render(
      "guide",
      View([
        "language": words.language.rawValue,
        "pageTitle": words(.guideTitle, ["name": name, "dataset": dataset]),
        "projectTitle": words[guide.project.title],
        "notice": guide.project.notice.map { words[$0] } ?? "",
        "style": files["style.css"] ?? "",
        "heading": words(.guideTitle, ["name": name, "dataset": dataset]),
        "points": points,
        "columns": guide.columns.map(column),
        "hasCodes": !coded.isEmpty,
        "codes": coded.map(codes),
        "hasProgrammes": has(.programme), "programmes": programmes,
        "hasMembers": has(.municipality), "members": members,
        "signs": signs,
        "deadlines": deadlines,
        "maker": words(.madeBy, ["version": guide.version]),
      ]), words: words)
  }

  private var points: [String] {
    [
      words(.guideFile, ["file": guide.file.name, "encoding": guide.file.encoding]),
      words(.guideExampleRow, ["mark": guide.file.exampleMark]),
      words(.guideNothing), words(.guideReplacement),
      words(.guideDeadline, ["days": String(guide.project.daysAfterQuarter)]),
    ]
  }

  private func has(_ kind: Field.Kind) -> Bool {
    guide.columns.contains { $0.field.kind == kind }
  }

  private func column(_ column: FormGuide.Column) -> View {
    let text = FormGuideText(guide: guide, words: words)
    return View([
      "label": column.label, "fieldName": column.field.name,
      "need": words(column.field.isRequired ? .guideRequired : .guideOptional),
      "isRequired": column.field.isRequired,
      "description": column.field.description, "form": text.form(of: column.field),
      "hasExample": !column.example.isEmpty, "example": column.example,
    ])
  }

  private var coded: [FormGuide.Column] { guide.columns.filter { !$0.field.codes.isEmpty } }

  private func codes(of column: FormGuide.Column) -> View {
    View([
      "label": column.label,
      "choices": column.field.codes.map { code in
        choice(code.title, also: code.spellings + [code.code])
      },
    ])
  }

  /// The word to write, and what else is read so.
  private func choice(_ title: LocalizedText, also spellings: [String]) -> View {
    View([
      "word": title.ja, "meaning": title.en,
      "also": spellings.joined(separator: words(.listSeparator)),
    ])
  }

  /// Those in which a member takes part; of the prefecture, which reports for all, every one.
  private var programmes: [View] {
    let code = guide.submitter.code
    let own = guide.project.programmes.filter { $0.members.contains(code) }
    return (own.isEmpty ? guide.project.programmes : own).map {
      choice($0.title, also: $0.spellings + [$0.code])
    }
  }

  private var members: [View] {
    guide.project.members.map { View(["code": $0.code, "bodyName": $0.name]) }
  }

  private var signs: [View] {
    guide.signs.sorted { ($0.value.rawValue, $0.key) < ($1.value.rawValue, $1.key) }
      .compactMap { sign, status in
        FormGuideText.word(for: status).map { View(["sign": sign, "meaning": words($0)]) }
      }
  }

  /// Four quarters from the one that is reported next.
  private var deadlines: [View] {
    sequence(first: guide.project.quarterToReport(on: guide.now)) { $0.next }.prefix(4).map {
      quarter in
      View([
        "quarterName": names.name(of: quarter),
        "months": "\(names.name(of: quarter.firstDay))–\(names.name(of: quarter.lastDay))",
        "due": names.name(of: guide.project.dueDay(of: quarter)),
      ])
    }
  }
}
