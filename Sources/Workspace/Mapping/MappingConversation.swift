/// Questions to somebody at a terminal, and the lines that come back.
package struct MappingConversation {
  /// What somebody chose among numbered options.
  enum Choice: Equatable {
    /// 0-based.
    case option(Int)
    /// None of them.
    case nothing
    /// To be decided another time.
    case later
    case quit
  }

  /// The next line; nil where nobody answers any more.
  private let readLine: () -> String?
  private let say: (String) -> Void

  package init(readLine: @escaping () -> String?, say: @escaping (String) -> Void) {
    self.readLine = readLine
    self.say = say
  }

  /// Asks until the answer is one: a number, nothing for the first option, `s` for later, `q` to quit.
  ///
  /// - Parameters:
  ///   - lines: the question and its options.
  ///   - again: what is said of an answer that is none.
  func ask(_ lines: [String], options: Int, prompt: String, again: String) -> Choice {
    for line in lines { say(line) }
    while true {
      say(prompt)
      guard let line = readLine() else { return .later }
      let answer = line.lowercased().filter { !$0.isWhitespace }
      switch answer {
      case "": return options > 0 ? .option(0) : .nothing
      case "s": return .later
      case "q": return .quit
      case "0": return .nothing
      default:
        if let number = Int(answer), (1...max(options, 1)).contains(number), options > 0 {
          return .option(number - 1)
        }
        say(again)
      }
    }
  }
}
