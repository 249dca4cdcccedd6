import DelimitedText
import Foundation

/// Opens what a command names: a path, or `-` for standard input.
enum InputFile {
  /// - Throws: ``WorkspaceFailure`` in the words of the command line's exit statuses.
  static func open(
    _ path: String, options: ReadOptions
  ) throws(WorkspaceFailure) -> SourceFile {
    do {
      guard path == "-" else { return try SourceFile.open(path: path, options: options) }
      let bytes = [UInt8](FileHandle.standardInput.readDataToEndOfFile())
      return try SourceFile.open(bytes: bytes, name: "-", options: options)
    } catch {
      throw WorkspaceFailure(error, file: path)
    }
  }

  /// Opens it and reads it for a value, as ``DelimitedText/SourceFile`` does at once for a long file.
  static func open<Value>(
    _ path: String, options: ReadOptions, reading: (SourceFile) throws -> Value
  ) throws -> (file: SourceFile, value: Value) {
    do {
      if path != "-" {
        return try SourceFile.open(path: path, options: options, reading: reading)
      }
      let file = try open(path, options: options)
      return (file, try reading(file))
    } catch let failure as ReadFailure {
      throw WorkspaceFailure(failure, file: path)
    }
  }

  /// The same for bytes that are in memory.
  static func open(
    _ bytes: [UInt8], name: String, encoding: TextEncoding?
  ) throws(WorkspaceFailure) -> SourceFile {
    do {
      return try SourceFile.open(
        bytes: bytes, name: name, options: ReadOptions(encoding: encoding))
    } catch {
      throw WorkspaceFailure(error, file: name)
    }
  }
}

extension WorkspaceFailure {
  /// Why a file could not be read, with the sentence that says how to mend it.
  init(_ failure: ReadFailure, file: String) {
    func refusal(_ id: Messages.ID, _ values: [String: String] = [:]) -> WorkspaceFailure {
      .notATable(file: file, reason: Sentence(id, values))
    }
    switch failure {
    case .notFound, .notReadable: self = .inputMissing(file)
    case .ioError(let text): self = .inputOutput("\(file): \(text)")
    case .empty: self = refusal(.notATableEmpty)
    case .workbook: self = refusal(.notATableWorkbook)
    case .zip: self = refusal(.notATableZIP)
    case .archive: self = refusal(.notATableArchive)
    case .document: self = refusal(.notATableDocument)
    case .pdf: self = refusal(.notATablePDF)
    case .html: self = refusal(.notATableHTML)
    case .xml: self = refusal(.notATableXML)
    case .json: self = refusal(.notATableJSON)
    case .image: self = refusal(.notATableImage)
    case .conflictMarkers(let line): self = refusal(.notATableConflict, ["line": String(line)])
    case .binary(let offset): self = refusal(.notATableBinary, ["offset": String(offset)])
    case .tooLarge(let bytes, let limit):
      self = refusal(.notATableTooLarge, ["bytes": String(bytes), "limit": String(limit)])
    }
  }
}
