import DelimitedText
import Foundation

/// Opens what a command names: a path, or `-` for standard input.
enum InputFile {
  /// - Throws: ``WorkspaceFailure`` in the words of the command line's exit statuses.
  static func open(
    _ path: String, options: ReadOptions = ReadOptions()
  ) throws(WorkspaceFailure) -> SourceFile {
    do {
      guard path == "-" else { return try SourceFile.open(path: path, options: options) }
      let bytes = [UInt8](FileHandle.standardInput.readDataToEndOfFile())
      return try SourceFile.open(bytes: bytes, name: "-", options: options)
    } catch {
      throw WorkspaceFailure(error, file: path)
    }
  }

  /// The same for bytes that are in memory.
  static func open(_ bytes: [UInt8], name: String) throws(WorkspaceFailure) -> SourceFile {
    do {
      return try SourceFile.open(bytes: bytes, name: name, options: ReadOptions())
    } catch {
      throw WorkspaceFailure(error, file: name)
    }
  }
}

extension WorkspaceFailure {
  /// Why a file could not be read, with the sentence that says how to mend it.
  init(_ failure: ReadFailure, file: String) {
    switch failure {
    case .notFound, .notReadable: self = .inputMissing(file)
    case .ioError(let text): self = .inputOutput("\(file): \(text)")
    case .empty: self = .notATable(file: file, reason: .init(.notATableEmpty))
    case .workbook: self = .notATable(file: file, reason: .init(.notATableWorkbook))
    case .zip: self = .notATable(file: file, reason: .init(.notATableZIP))
    case .pdf: self = .notATable(file: file, reason: .init(.notATablePDF))
    case .html: self = .notATable(file: file, reason: .init(.notATableHTML))
    case .image: self = .notATable(file: file, reason: .init(.notATableImage))
    case .binary(let offset):
      self = .notATable(
        file: file, reason: .init(.notATableBinary, ["offset": String(offset)]))
    case .tooLarge(let bytes, let limit):
      self = .notATable(
        file: file,
        reason: .init(.notATableTooLarge, ["bytes": String(bytes), "limit": String(limit)]))
    }
  }
}
