import Yams

/// The one door to YAML: text in, values out.
package enum YAMLText {
  /// A file that does not say what it should; where and why, in the decoder's words.
  package struct Failure: Error, CustomStringConvertible {
    package let description: String
  }

  /// - Throws: ``Failure`` when the text is no YAML or lacks what the type needs.
  package static func decode<Value: Decodable>(
    _ type: Value.Type, from text: String
  ) throws(Failure) -> Value {
    do {
      return try YAMLDecoder().decode(type, from: text)
    } catch let error as DecodingError {
      throw Failure(description: Self.explain(error))
    } catch {
      throw Failure(description: "\(error)")
    }
  }

  private static func explain(_ error: DecodingError) -> String {
    switch error {
    case .keyNotFound(let key, let context): "\(path(context)) lacks \(key.stringValue)"
    case .typeMismatch(_, let context), .valueNotFound(_, let context),
      .dataCorrupted(let context):
      "\(path(context)): \(context.debugDescription)"
    @unknown default: "\(error)"
    }
  }

  private static func path(_ context: DecodingError.Context) -> String {
    let keys = context.codingPath.map(\.stringValue)
    return keys.isEmpty ? "the file" : keys.joined(separator: ".")
  }
}
