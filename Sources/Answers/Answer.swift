/// What a verb answers, ready to be told in the words of one language.
package protocol Answer {
  /// For a person, or the data where the answer is a table.
  func text() throws -> String
  /// For programs.
  func json() throws -> String
  /// What is said beside the answer, line by line: it goes to people and never into a file.
  var notes: [String] { get }
}

extension Answer {
  package var notes: [String] { [] }
}
