import Mustache

/// The HTML templates, each escaping byte by byte.
struct PageTemplates {
  private let library: MustacheLibrary

  /// - Parameter files: text of each template by file name; other files are passed over.
  init(files: [String: String]) throws(ReportingFailure) {
    let texts = files.filter { $0.key.hasSuffix(".mustache") }
    let names = Set(texts.keys.map(Self.name))
    MustacheContentTypes.register(SafeContentType(), named: SafeContentType.name)
    var library = MustacheLibrary()
    for (file, text) in texts.sorted(by: { $0.key < $1.key }) {
      let name = Self.name(of: file)
      for partial in Self.partials(of: text) where !names.contains(partial) {
        throw .partialMissing(template: name, partial: partial)
      }
      do {
        // A partial goes back to the library's own escaping unless it says otherwise itself.
        try library.register("{{% CONTENT_TYPE: \(SafeContentType.name)}}\n" + text, named: name)
      } catch {
        throw .templateUnreadable(name: name, reason: "\(error)")
      }
    }
    self.library = library
  }

  /// - Throws: ``ReportingFailure/nameMissing(template:names:)`` when the template asks for what neither
  ///   the view nor the words know.
  func render(_ name: String, _ view: View, words: Words) throws(ReportingFailure) -> String {
    let root = RootView(view, words: WordsView(words))
    guard let text = library.render(root, withTemplate: name) else {
      throw .templateMissing(name)
    }
    guard root.allMissing.isEmpty else {
      throw .nameMissing(template: name, names: root.allMissing)
    }
    return text
  }

  private static func name(of file: String) -> String { String(file.dropLast(".mustache".count)) }

  private static func partials(of text: String) -> [String] {
    text.split(separator: "{{").dropFirst().compactMap { piece in
      guard let mark = piece.first, mark == ">" || mark == "<" else { return nil }
      let tag = piece.dropFirst().prefix { $0 != "}" }
      return String(tag.filter { !$0.isWhitespace })
    }
  }
}

/// ``SafeHTML`` as the template library asks for it.
struct SafeContentType: MustacheContentType {
  /// The name that every template's first line gives.
  static let name = "SAFE"

  func escapeText(_ text: String) -> String { SafeHTML.escaped(text) }
}
