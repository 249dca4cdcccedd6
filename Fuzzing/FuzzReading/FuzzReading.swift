import DelimitedText
import Exchange
import Foundation
import Intake
import Tables

/// What libFuzzer calls with bytes of its own making: the first says how to read, the rest is the file.
@_cdecl("LLVMFuzzerTestOneInput")
func testOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  guard let choice = bytes.first else { return 0 }
  let file = Array(bytes.dropFirst())
  guard
    let source = try? SourceFile.open(
      bytes: file, name: "fuzz", options: ReadOptions(choice: choice))
  else { return 0 }
  do {
    let reading = try Reading(source.makeReader(), of: source)
    let pieces = try Reading(source.makeReader(blockSize: 5, leastAtOnce: 1), of: source)
    hold(reading == pieces, "the size of the blocks that are read changes what is read")
    reading.checkInvariants(of: source, bytes: file)
    let inspection = try Intake.inspect(
      source, schemas: schemas, profile: nil, vocabulary: vocabulary)
    inspection.checkInvariants(of: reading)
  } catch {
    hold(false, "what was opened cannot be read: \(error)")
  }
  return 0
}

/// The shared schemas, read from the folder where `make fuzz` runs.
private let schemas: [DatasetSchema] = DatasetID.allCases.compactMap { id in
  let path = "Schemas/\(id.rawValue).schema.json"
  let schema = try? DatasetSchema(json: String(contentsOfFile: path, encoding: .utf8))
  hold(schema != nil, "\(path) cannot be read from here")
  return schema
}

/// The words of tables, read as these are.
private let vocabulary: TableVocabulary = {
  func text(_ name: String) throws -> String {
    try String(contentsOfFile: "Schemas/\(name)", encoding: .utf8)
  }
  do {
    return TableVocabulary(
      try TableWords(yaml: text("table-words.yml")), try UnitTable(yaml: text("units.yml")))
  } catch {
    hold(false, "the words of tables cannot be read from here: \(error)")
    exit(1)
  }
}()

extension ReadOptions {
  /// Lets one byte choose among encodings, delimiters and narrow limits.
  fileprivate init(choice: UInt8) {
    self.init()
    let encodings: [TextEncoding?] = [nil] + TextEncoding.allCases
    encoding = encodings[Int(choice & 7) % encodings.count]
    let delimiters: [Delimiter?] = [nil] + Delimiter.allCases
    delimiter = delimiters[Int(choice >> 3 & 3)]
    switch choice >> 5 & 3 {
    case 1: limits = ReadLimits(recordBytes: 64, fieldBytes: 16)
    case 2: limits = ReadLimits(recordBytes: 32, fieldsPerRecord: 4)
    default: break
    }
  }
}
