import Answers
import Exchange
import Reporting
import SchemaFiles

/// Puts what is uncertain to somebody, and keeps what is decided.
struct MappingInterview {
  /// Somebody quit: nothing is to be remembered.
  struct Quit: Error {}

  let schema: DatasetSchema
  let words: Words
  /// Nil where nobody can be asked.
  let conversation: MappingConversation?

  private(set) var addition: ProfileAddition
  private(set) var open = MapAnswer.Open()
  private var taken: Set<String> = []

  init(
    schema: DatasetSchema, words: Words, conversation: MappingConversation?
  ) {
    self.schema = schema
    self.words = words
    self.conversation = conversation
    addition = ProfileAddition(dataset: schema.id)
  }

  mutating func decide(_ proposal: MappingProposal) throws(Quit) {
    taken = Set(proposal.columns.filter { $0.state != .uncertain }.compactMap(\.choice?.name))
    for column in proposal.columns where column.state == .certain {
      if let choice = column.choice { addition.columns[column.label] = choice.name }
    }
    for column in proposal.columns where column.state == .uncertain { try ask(column) }
    open.missing = proposal.missing.filter { !taken.contains($0) }
  }

  mutating func decide(_ spellings: [SpellingProposal]) throws(Quit) {
    for spelling in spellings { try ask(spelling) }
  }

  private mutating func ask(_ column: ColumnProposal) throws(Quit) {
    let candidates = column.candidates.filter { !taken.contains($0.name) }
    guard let conversation else {
      open.labels.insert(column.label)
      return
    }
    let text = MapText(schema: schema, words: words)
    switch conversation.ask(
      text.question(column, candidates), options: candidates.count, prompt: words(.mapPrompt),
      again: words(.mapAgain, ["count": String(candidates.count)]))
    {
    case .option(let index):
      addition.columns[column.label] = candidates[index].name
      taken.insert(candidates[index].name)
    case .nothing: addition.ignore.insert(column.label)
    case .later: open.labels.insert(column.label)
    case .quit: throw Quit()
    }
  }

  private mutating func ask(_ spelling: SpellingProposal) throws(Quit) {
    let text = MapText(schema: schema, words: words)
    let choice =
      conversation?.ask(
        text.question(spelling), options: spelling.options.count, prompt: words(.mapPrompt),
        again: words(.mapAgain, ["count": String(spelling.options.count)])) ?? .later
    switch choice {
    case .option(let index):
      addition.values[spelling.field.name, default: [:]][spelling.text] =
        spelling.options[index].code
    case .nothing: break
    case .later: open.spellings.append([spelling.field.name, spelling.text])
    case .quit: throw Quit()
    }
  }
}
