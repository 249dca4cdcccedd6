import DelimitedText
package import Exchange

/// A file that was looked at: the answer, and what more is needed to write it back.
package struct CheckedFile: Sendable {
  let path: String
  package let answer: CheckAnswer
  let placement: Placement
  let source: SourceFile
}
