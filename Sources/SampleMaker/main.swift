import Foundation

// Writes inbox/, truth/ and refused.csv of the sample project into the folder that is named:
//   swift run SampleMaker SampleData/yamagata
guard CommandLine.arguments.count == 2 else { throw SampleFault.usage }

let history = World.history()
try SampleFolder(
  root: URL(fileURLWithPath: CommandLine.arguments[1]),
  register: Register(Story.deliveries(of: history)),
  sixErrors: SixErrors(records: history[SixErrors.slot] ?? [], slot: SixErrors.slot)
).write()
