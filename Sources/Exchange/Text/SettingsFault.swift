/// One thing that a settings file does not say as it must: where, what stands there, what may stand there.
package struct SettingsFault: Error, Sendable, Equatable {
  /// What stands at a place.
  package enum Found: Sendable, Equatable {
    case text(String)
    case list, mapping, blank
  }

  /// What must stand at a place.
  package enum Shape: Sendable, Equatable { case text, number, wholeNumber, truth, list, mapping }

  package enum Problem: Sendable, Equatable {
    /// The file is no text of UTF-8; its first line that is none is the fault's.
    case notUTF8
    /// The file is no YAML; in the words of the parser.
    case notYAML(String)
    case notJSON
    /// A key stands twice in one mapping.
    case keyTwice(String)
    case missing
    /// `<<`, which would take over the keys of another mapping.
    case mergeKey
    /// A key that means nothing here.
    case unknownKey(allowed: [String])
    case shape(Found, expected: Shape)
    /// A text that is none of those that may stand here; any may where none is named.
    case value(String, allowed: [String])
    /// What cannot be an id or a code.
    case notAnID(String)
    /// A name or number that stands elsewhere already.
    case repeated(String)
    /// Six digits whose check digit does not hold, or not even that.
    case areaCode(String)
    case outside(String, ClosedRange<Int>)
    /// A quarter that is none of the plan's years.
    case outsidePlan(String, first: String, last: String)
    /// A number that must be more than nothing.
    case notPositive(String)
    /// Names that must stand here, too.
    case lacking([String])
    /// A list or row of another length than it must have.
    case itemCount(Int, expected: Int)
    /// A record of a table whose quotes or characters cannot be read.
    case damaged
    /// Bounds between which no value lies.
    case impossible
    /// A value that cannot be one of a field.
    case unfit(String, field: String)
    /// Two spellings that are the same when widths and blanks are folded, with different meanings.
    case contradiction(String, String)
    /// Something that must not stand beside another word.
    case needless(String, beside: String)
    /// A day, quarter or the like that cannot be read; with one that can.
    case unreadable(String, example: String)
    /// A text so laid out that nothing can be added to it without losing something.
    case notWritable
    /// A finding whose file must be mended.
    case notWaivable(String)
  }

  package let problem: Problem
  /// From 1; nil where the file has none to tell.
  package let line: Int?
  /// `programmes[2].members[1]`, items counted from 1; empty for the file as a whole.
  package let path: String

  package init(_ problem: Problem, line: Int? = nil, path: String = "") {
    self.problem = problem
    self.line = line
    self.path = path
  }
}

/// All that a settings file does not say as it must, in the order of the file (exit 78 at the command line).
package struct SettingsFaults: Error, Sendable, Equatable, CustomStringConvertible {
  package let faults: [SettingsFault]
  /// Nil where it is known to whoever reads it.
  package let file: String?

  package init(_ faults: [SettingsFault], file: String? = nil) {
    self.file = file
    self.faults = faults.enumerated().sorted {
      ($0.element.line ?? 0, $0.offset) < ($1.element.line ?? 0, $1.offset)
    }.map(\.element)
  }

  package var description: String {
    faults.map { fault in
      let line = fault.line.map { "line \($0): " } ?? ""
      return "\(line)\(fault.path): \(fault.problem)"
    }.joined(separator: "; ")
  }
}
