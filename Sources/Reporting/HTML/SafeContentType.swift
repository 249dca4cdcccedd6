import Mustache

/// ``SafeHTML`` as the template library asks for it.
struct SafeContentType: MustacheContentType {
  /// The name that every template's first line gives.
  static let name = "SAFE"

  func escapeText(_ text: String) -> String { SafeHTML.escaped(text) }
}
