import Foundation

// Writes inbox/, truth/, refused.csv and expected/six-errors.csv of the sample project:
//   swift run SampleMaker SampleData/yamagata
guard CommandLine.arguments.count == 2 else {
  FileHandle.standardError.write(Data("usage: SampleMaker FOLDER\n".utf8))
  exit(64)
}

do {
  let history = World.history()
  let folder = SampleFolder(
    root: URL(fileURLWithPath: CommandLine.arguments[1]),
    register: Register(Story.deliveries(of: history)),
    sixErrors: SixErrors(records: history[SixErrors.slot] ?? [], slot: SixErrors.slot))
  try folder.write()
} catch {
  FileHandle.standardError.write(Data("cannot write the sample: \(error)\n".utf8))
  exit(74)
}
