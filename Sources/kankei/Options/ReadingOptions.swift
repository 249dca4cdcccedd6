import ArgumentParser
import Workspace

/// How the bytes of a file are to be read. What is given overrules all evidence.
struct ReadingOptions: ParsableArguments {
  @Option(
    help: "文字コードを決める（utf-8・cp932・utf-16le・utf-16be・euc-jp・iso-2022-jp） / fixes the encoding")
  var encoding: String?

  @Option(help: "区切りを決める（, か tab か ;） / fixes the delimiter")
  var delimiter: String?

  @Option(help: "一つのセルの上限（例 64K、省略時 1M バイト） / bytes of one cell")
  var maxFieldBytes: ByteSize?

  @Option(help: "一つのレコードの上限（省略時 8M バイト） / bytes of one record")
  var maxRecordBytes: ByteSize?

  @Option(help: "一つのレコードのセルの数の上限（省略時 16384） / cells of one record")
  var maxFields: PositiveCount?

  @Option(help: "ファイルの上限（省略時 4G バイト） / bytes of the whole file")
  var maxFileBytes: ByteSize?

  func flags() throws -> ReadingFlags {
    try ReadingFlags(
      encoding: encoding, delimiter: delimiter, fieldBytes: maxFieldBytes?.bytes,
      recordBytes: maxRecordBytes?.bytes, fieldsPerRecord: maxFields?.count,
      fileBytes: maxFileBytes?.bytes)
  }
}

extension ByteSize: ExpressibleByArgument {
  public init?(argument: String) { self.init(argument) }
}

/// A number of things, at least one.
struct PositiveCount: ExpressibleByArgument {
  let count: Int

  init?(argument: String) {
    guard let count = Int(argument), count > 0 else { return nil }
    self.count = count
  }
}
