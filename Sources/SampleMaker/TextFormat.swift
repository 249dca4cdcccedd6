import Foundation

/// How an office's program writes a table into a file.
struct TextFormat {
  enum Encoding: String {
    case utf8 = "UTF-8"
    case cp932 = "CP932"
    case utf16LittleEndian = "UTF-16LE"
  }

  var encoding = Encoding.utf8
  var hasByteOrderMark = false
  var delimiter = ","
  var lineEnd = "\r\n"
  var quotesEverything = false
  var fileExtension = "csv"

  func bytes(of sheet: Sheet) throws -> Data {
    try encode(sheet.cells().map(line).joined())
  }

  private func line(_ cells: [String]?) -> String {
    ((cells ?? []).map(quoted).joined(separator: delimiter)) + lineEnd
  }

  private func quoted(_ cell: String) -> String {
    let needsQuotes = cell.contains { $0.isNewline || $0 == "\"" } || cell.contains(delimiter)
    guard quotesEverything || needsQuotes else { return cell }
    return "\"" + cell.replacingOccurrences(of: "\"", with: "\"\"") + "\""
  }

  private func encode(_ text: String) throws -> Data {
    let marked = (hasByteOrderMark ? "\u{FEFF}" : "") + text
    let bytes = Data(marked.utf8)
    return encoding == .utf8 ? bytes : try Iconv.convert(bytes, to: encoding.rawValue)
  }
}

/// The iconv program, run as a process: the sample's encodings owe nothing to our own tables.
enum Iconv {
  static func convert(_ bytes: Data, to encoding: String) throws -> Data {
    let source = FileManager.default.temporaryDirectory
      .appendingPathComponent("sample-maker-\(ProcessInfo.processInfo.processIdentifier).txt")
    try bytes.write(to: source)
    defer { try? FileManager.default.removeItem(at: source) }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["iconv", "-f", "UTF-8", "-t", encoding, source.path]
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let converted = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else { throw SampleFault.encodingFailed(encoding) }
    return converted
  }
}

/// Why the sample cannot be written.
enum SampleFault: Error {
  case encodingFailed(String)
}
