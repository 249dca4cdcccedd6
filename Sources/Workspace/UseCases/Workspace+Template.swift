package import Answers
import DelimitedText
package import Exchange
import Foundation
import Intake
import Reporting
import SchemaFiles
import Tables

extension Workspace {
  /// Writes an empty form of a submitter's dataset and the guide to filling it in, out of schema, project and
  /// profile.
  ///
  /// A file of the same name with anything else in it is left alone: it may have been filled in.
  ///
  /// - Parameter encoding: `utf-8` (with byte order mark, as Excel needs it) or `cp932`.
  /// - Throws: ``WorkspaceFailure``.
  package func template(
    of dataset: DatasetID, submitter code: String, encoding name: String, to path: String
  ) throws -> WrittenFiles {
    guard let submitter = project.submitter(code: code), submitter.datasets.contains(dataset) else {
      throw WorkspaceFailure.usage(.noSuchForm(dataset, submitter: code))
    }
    guard let encoding = TextEncoding(rawValue: name), [.utf8, .cp932].contains(encoding) else {
      throw WorkspaceFailure.usage(.formEncoding(name))
    }
    let mark = library.vocabulary.words.exampleMark
    let form = EmptyForm(
      schema: try schema(of: dataset), profile: try folder.profile(of: code).dataset(dataset),
      example: FormExample(
        project: project, submitter: submitter, schema: try schema(of: dataset),
        areas: areas, quarter: project.quarterToReport(on: now)), exampleMark: mark)
    let file = FormGuide.File(
      name: "\(dataset.rawValue)-\(code).csv", encoding: encoding.rawValue,
      exampleMark: mark)
    let guide = FormGuide(
      project: project, submitter: submitter, schema: try schema(of: dataset),
      columns: form.columns, signs: try folder.profile(of: code).statuses, file: file, now: now,
      version: KankeiVersion.text)
    let output = try OutputFolder(path: path)
    let guideName = "\(dataset.rawValue)-\(code).html"
    try write(try form.csv(in: encoding), to: file.name, in: output)
    try output.write(
      Array(try guide.html(words: words).utf8), to: guideName)
    return WrittenFiles(folder: path, files: [file.name, guideName], words: words)
  }

  private func write(_ bytes: [UInt8], to name: String, in output: OutputFolder) throws {
    let file = output.url.appendingPathComponent(name)
    if try PathLook(file.path) != .nothing, try InputFile.bytes(of: file.path) != bytes {
      throw WorkspaceFailure.cannotCreate(words(.formExists, ["file": file.path]))
    }
    try output.write(bytes, to: name)
  }
}
