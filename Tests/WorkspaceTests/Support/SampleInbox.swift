import DelimitedText
import Exchange
import Foundation
import Intake
import JapaneseText
import KankeiTestSupport
import Tables

@testable import Workspace

/// The sample's submissions, read in one process as the program would read them.
struct SampleInbox: Sendable {
  static let shared = Result { try SampleInbox() }

  private let workspace: Workspace
  private let placements: [String: Placement]

  private init() throws {
    let folder = try ProjectFolder(url: Sample.folder)
    let today = CivilDate(iso: Sample.today)
    guard let today else { throw CocoaError(.formatting) }
    workspace = try Workspace(
      folder: folder, library: try SchemaLibrary(source: try SchemaSource(overrides: nil)),
      now: today, language: .ja)
    let deliveries = try Inbox(at: folder.inbox, project: folder.project, today: today).deliveries
    placements = Dictionary(
      deliveries.compactMap { delivery in delivery.file.map { ($0, delivery.placement) } },
      uniquingKeysWith: { first, _ in first })
  }

  func bytes(of path: String) throws -> [UInt8] {
    [UInt8](try Data(contentsOf: workspace.folder.inbox.appendingPathComponent(path)))
  }

  /// The file's text without its byte order mark.
  func text(of path: String) throws -> String {
    let bytes = try bytes(of: path)
    let source = try SourceFile.open(bytes: bytes, name: path, options: ReadOptions())
    let text =
      switch source.encoding {
      case .utf16le: String(data: Data(bytes), encoding: .utf16)
      default: bytes.withUnsafeBufferPointer { source.decode($0) }
      }
    guard let text else { throw CocoaError(.fileReadInapplicableStringEncoding) }
    return text.hasPrefix("\u{FEFF}") ? String(text.unicodeScalars.dropFirst()) : text
  }

  func delimiter(of bytes: [UInt8]) throws -> Character {
    let source = try SourceFile.open(bytes: bytes, name: "", options: ReadOptions())
    return Character(source.delimiter.text)
  }

  /// What reading and checking these bytes gives where the file at the path belongs.
  func said(of bytes: [UInt8], as path: String) throws -> SaidOfFile {
    let source = try SourceFile.open(bytes: bytes, name: path, options: ReadOptions())
    return try SaidOfFile(source, report(of: source, as: path))
  }

  /// The report of a file where the file at the path belongs.
  func report(of source: SourceFile, as path: String) throws -> FileReading {
    guard let placement = placements[path] else { throw CocoaError(.fileNoSuchFile) }
    return try workspace.check(
      SubmittedFile(source, workspace.library.vocabulary), as: placement
    ) { _ in }
  }

  /// The report of a file as some submission of a dataset.
  func report(of source: SourceFile, as dataset: DatasetID) throws -> FileReading {
    let placement = placements.sorted { $0.key < $1.key }.map(\.value)
      .first { $0.slot.dataset == dataset }
    guard let placement else { throw CocoaError(.fileNoSuchFile) }
    return try workspace.check(
      SubmittedFile(source, workspace.library.vocabulary), as: placement
    ) { _ in }
  }

  func inspect(_ source: SourceFile) throws -> Inspection {
    let library = workspace.library
    return try Intake.inspect(
      source, schemas: library.datasets, profile: nil, vocabulary: library.vocabulary)
  }
}
