import Foundation

/// JSON as Kankei writes it: keys sorted, slashes as they are, one line end at the end.
enum JSONText {
  static func line(_ value: some Encodable) throws(WorkspaceFailure) -> String {
    try encode(value, [.sortedKeys, .withoutEscapingSlashes])
  }

  static func pretty(_ value: some Encodable) throws(WorkspaceFailure) -> String {
    try encode(value, [.sortedKeys, .withoutEscapingSlashes, .prettyPrinted])
  }

  private static func encode(
    _ value: some Encodable, _ format: JSONEncoder.OutputFormatting
  ) throws(WorkspaceFailure) -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = format
    do {
      return String(decoding: try encoder.encode(value), as: UTF8.self) + "\n"
    } catch {
      throw .internalFault("\(error)")
    }
  }
}
