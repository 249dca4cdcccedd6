import DelimitedText
package import Exchange
import Intake

/// A file that was looked at: the answer, and what more is needed to write it back.
package struct CheckedFile: Sendable {
  let path: String
  package let answer: CheckAnswer
  let placement: Placement
  let source: SourceFile
  let report: FileReading
}
