import Foundation

// Writes Schemas/ as Swift into a folder, and takes away what it wrote there before and writes no more:
//   SchemaWriter SCHEMAS FOLDER
guard CommandLine.arguments.count == 3 else {
  print("usage: SchemaWriter SCHEMAS FOLDER")
  exit(64)
}
let folder = URL(fileURLWithPath: CommandLine.arguments[2])
do {
  let sources = try SchemaFolder(url: URL(fileURLWithPath: CommandLine.arguments[1])).sources()
  for name in try FileManager.default.contentsOfDirectory(atPath: folder.path)
  where name.hasSuffix("+Generated.swift") && sources[name] == nil {
    try FileManager.default.removeItem(at: folder.appendingPathComponent(name))
  }
  for (name, source) in sources {
    try Data(source.utf8).write(to: folder.appendingPathComponent(name), options: .atomic)
  }
} catch {
  print(error)
  exit(78)
}
