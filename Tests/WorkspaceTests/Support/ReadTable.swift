import DelimitedText
import Exchange
import Intake
import Tables

@testable import Workspace

/// What reading a file says of it, question by question.
struct ReadTable {
  /// Nil where the file is refused as no table.
  private var reading: (source: SourceFile, inspection: Inspection, records: [[String?]])?

  init(at path: String, schemas: SchemaLibrary) throws {
    let source: SourceFile
    do {
      source = try SourceFile.open(path: path, options: ReadOptions())
    } catch {
      switch error {
      case .notFound, .notReadable, .noFile, .changed, .ioError: throw error
      default: return
      }
    }
    let inspection = try Intake.inspect(
      source, schemas: schemas.datasets, profile: nil, vocabulary: schemas.vocabulary)
    reading = (source, inspection, try Self.records(of: source))
  }

  private static func records(of source: SourceFile) throws -> [[String?]] {
    var records: [[String?]] = []
    var reader = try source.makeReader()
    var block = RecordBlock()
    while try reader.next(&block) {
      for record in 0..<block.count {
        records.append(
          (0..<block.fieldCount(record)).map { source.decode(block.field(record, $0)) })
      }
    }
    return records
  }

  /// The questions that are answered otherwise than the truth has it.
  func differences(from truth: TableTruth) -> [String] {
    guard let (source, inspection, records) = reading else {
      return truth.isRefused ? [] : ["refused"]
    }
    if truth.isRefused { return ["read"] }
    let layout = inspection.layout
    let answers: [(question: String, isRight: Bool)] = [
      ("encoding", source.encoding.rawValue == truth.encoding),
      ("bom", source.hasBOM == truth.bom),
      ("lineEnding", source.lineEnding?.rawValue == truth.lineEnding),
      ("delimiter", source.delimiter.text == truth.delimiter),
      ("recordCount", inspection.recordCount == truth.recordCount),
      ("records", records == truth.records),
      ("headerRows", layout.headerRows == truth.headerRows),
      ("dataRecordCount", inspection.dataRecordCount == truth.dataRecordCount),
      ("setAside", layout.setAside.map(\.record) == (truth.setAside ?? []).map(\.record)),
    ]
    return answers.filter { !$0.isRight && truth.isSaid($0.question) }.map(\.question)
  }
}
