import Exchange
import JapaneseText
import Reporting
import SchemaFiles

extension SettingsFault {
  /// Where the fault is, what stands there and what may stand there.
  func text(in words: Words) -> String {
    let place = [line.map { words(.atLine, ["line": String($0)]) } ?? "", path]
      .filter { !$0.isEmpty }.joined(separator: " ")
    let what = words(sentence(in: words))
    return place.isEmpty ? what : words(.settingsFault, ["place": place, "text": what])
  }

  private func sentence(in words: Words) -> Sentence {
    switch problem {
    case .notYAML(let problem):
      Sentence(
        .settingsNotYAML,
        ["problem": Self.yamlProblems[problem].map { words($0) } ?? "libyaml: \(problem)"])
    case .notUTF8: Sentence(.settingsNotUTF8)
    case .notJSON: Sentence(.settingsNotJSON)
    case .keyTwice(let key): Sentence(.settingsKeyTwice, ["key": key])
    case .missing: Sentence(.settingsMissing)
    case .mergeKey: Sentence(.settingsMergeKey)
    case .unknownKey(let allowed):
      if let meant = key(among: allowed) {
        Sentence(.settingsUnknownKeyNear, ["meant": meant, "allowed": Self.list(allowed)])
      } else {
        Sentence(.settingsUnknownKey, ["allowed": Self.list(allowed)])
      }
    case .shape(let found, let expected):
      Sentence(
        .settingsShape,
        [
          "found": found.text(in: words), "expected": words(expected.word),
        ])
    case .value(let text, let allowed) where allowed.isEmpty:
      Sentence(.settingsValue, ["found": text])
    case .value(let text, let allowed):
      Sentence(.settingsValueAmong, ["found": text, "allowed": Self.list(allowed)])
    case .notAnID(let text): Sentence(.settingsNotAnID, ["found": text])
    case .repeated(let text): Sentence(.settingsRepeated, ["found": text])
    case .areaCode(let text): Sentence(.settingsAreaCode, ["found": text])
    case .outside(let text, let range):
      Sentence(
        .settingsOutside,
        ["found": text, "least": String(range.lowerBound), "most": String(range.upperBound)])
    case .outsidePlan(let text, let first, let last):
      Sentence(.settingsOutside, ["found": text, "least": first, "most": last])
    case .notPositive(let text): Sentence(.settingsNotPositive, ["found": text])
    case .lacking(let names): Sentence(.settingsLacking, ["names": Self.list(names)])
    case .itemCount(let count, let expected):
      Sentence(.settingsItemCount, ["found": String(count), "expected": String(expected)])
    case .damaged: Sentence(.settingsDamaged)
    case .impossible: Sentence(.settingsImpossible)
    case .unfit(let text, let field):
      Sentence(.settingsUnfit, ["found": text, "field": field])
    case .contradiction(let first, let second):
      Sentence(.settingsContradiction, ["first": first, "second": second])
    case .needless(let text, let other):
      Sentence(.settingsNeedless, ["found": text, "beside": other])
    case .unreadable(let text, let example):
      Sentence(.settingsUnreadable, ["found": text, "example": example])
    case .notWritable: Sentence(.settingsNotWritable)
    case .notWaivable(let code): Sentence(.settingsNotWaivable, ["code": code])
    }
  }

  /// The key that was perhaps meant.
  private func key(among allowed: [String]) -> String? {
    let written = path.split(separator: ".").last.map(String.init) ?? path
    return allowed.compactMap { key in EditDistance.near(written, key).map { (key, $0) } }
      .min { $0.1 < $1.1 }?.0
  }

  /// What the parser says of the faults that people make most, and our words for it; of others it is quoted.
  private static let yamlProblems: [String: Word] = [
    "could not find expected ':'": .yamlNoColon,
    "mapping values are not allowed in this context": .yamlColonTwice,
    "did not find expected key": .yamlNoKey,
    "did not find expected '-' indicator": .yamlNoDash,
    "block sequence entries are not allowed in this context": .yamlDash,
    "did not find expected ',' or ']'": .yamlOpenBracket,
    "did not find expected ',' or '}'": .yamlOpenBrace,
    "did not find expected node content": .yamlNothing,
    "found unexpected end of stream": .yamlOpenQuote,
    "found character that cannot start any token": .yamlCharacter,
    "control characters are not allowed": .yamlControl,
    "found undefined alias": .yamlAlias,
    "did not find expected <document start>": .yamlTwoTexts,
  ]

  /// Not more names than a line holds.
  private static func list(_ names: [String]) -> String {
    let most = 20
    return names.prefix(most).joined(separator: ", ") + (names.count > most ? ", …" : "")
  }
}

extension SettingsFault.Found {
  fileprivate func text(in words: Words) -> String {
    switch self {
    case .text(let text): text
    case .list: words(.settingsShapeList)
    case .mapping: words(.settingsShapeMapping)
    case .blank: words(.settingsShapeBlank)
    }
  }
}

extension SettingsFault.Shape {
  fileprivate var word: Word {
    switch self {
    case .text: .settingsShapeText
    case .number: .settingsShapeNumber
    case .wholeNumber: .settingsShapeWholeNumber
    case .truth: .settingsShapeTruth
    case .list: .settingsShapeList
    case .mapping: .settingsShapeMapping
    }
  }
}
