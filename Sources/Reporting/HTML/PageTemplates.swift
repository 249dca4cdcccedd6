import Mustache

/// Why pages could not be made; a fault of templates or words, never of data.
package enum ReportingFailure: Error, CustomStringConvertible, Equatable {
  case templateUnreadable(name: String, reason: String)
  case partialMissing(template: String, partial: String)
  case templateMissing(String)
  case nameMissing(template: String, names: [String])
  /// labels.yml lacks a word.
  case wordMissing(String)
  /// labels.yml has a word that nothing says.
  case wordUnknown(String)
  /// The text dashboard holds a character whose width depends on the font, or a line beyond 80 columns.
  case textUnfit(line: String)

  package var description: String {
    switch self {
    case .templateUnreadable(let name, let reason): "template \(name) cannot be read: \(reason)"
    case .partialMissing(let template, let partial):
      "template \(template) includes \(partial), which does not exist"
    case .templateMissing(let name): "there is no template \(name)"
    case .nameMissing(let template, let names):
      "template \(template) names what no page gives: \(names.joined(separator: ", "))"
    case .wordMissing(let name): "labels.yml lacks \(name)"
    case .wordUnknown(let name): "labels.yml has \(name), which nothing says"
    case .textUnfit(let line): "a line does not fit the text dashboard: \(line)"
    }
  }
}

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
