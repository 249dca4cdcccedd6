import Mustache
import SchemaFiles

/// What a template may name: strings, flags, other views and lists of them.
///
/// A list or a flag that may be missing is written as an empty list or `false`, so that a name which
/// no view knows is a fault and never an empty string.
struct View: MustacheParent {
  var values: [String: Any]

  init(_ values: [String: Any]) { self.values = values }

  func child(named name: String) -> Any? { values[name] }
}

/// The view at the bottom of the stack: what it does not know, nobody knows.
final class RootView: MustacheParent {
  private let view: View
  private let words: WordsView
  private(set) var missing: Set<String> = []

  init(_ view: View, words: WordsView) {
    self.view = view
    self.words = words
  }

  func child(named name: String) -> Any? {
    if name == "say" { return words }
    guard let value = view.child(named: name) else {
      missing.insert(name)
      return nil
    }
    return value
  }

  /// Every name that was asked for in vain, in order.
  var allMissing: [String] { (missing.union(words.missing)).sorted() }
}

/// The words of words.yml under the name `say`.
final class WordsView: MustacheParent {
  private let words: Words
  private(set) var missing: Set<String> = []

  init(_ words: Words) { self.words = words }

  func child(named name: String) -> Any? {
    guard let word = Word(rawValue: name) else {
      missing.insert("say.\(name)")
      return nil
    }
    return words(word)
  }
}
