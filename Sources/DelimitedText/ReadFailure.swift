/// Why a file cannot be read as a table at all.
package enum ReadFailure: Error, Sendable, Equatable {
  /// No file at this path.
  case notFound(String)
  /// A folder, or a file that this user may not read.
  case notReadable(String)
  /// No byte, or nothing but a byte order mark and blank lines.
  case empty
  /// A workbook of Excel or another spreadsheet program (.xlsx, .xls, .ods, XML spreadsheet).
  case workbook
  /// Another ZIP archive.
  case zip
  /// Another archive, or one compressed file.
  case archive
  /// A text document or slides (.docx, .pptx, .odt, .rtf).
  case document
  case pdf
  case html
  case xml
  case json
  case image
  /// The marks of a merge that git could not finish, from this line on.
  case conflictMarkers(line: Int)
  /// Bytes that are no text; the offset is that of the first such byte.
  case binary(offset: Int)
  case tooLarge(bytes: Int, limit: Int)
  /// The system failed while reading; the text is the system's.
  case ioError(String)
}

extension ReadFailure: CustomStringConvertible {
  package var description: String {
    switch self {
    case .notFound(let path): "no file at \(path)"
    case .notReadable(let path): "cannot read \(path)"
    case .empty: "the file is empty"
    case .workbook: "the file is an Excel workbook, not delimited text"
    case .zip: "the file is a ZIP archive, not delimited text"
    case .archive: "the file is an archive or compressed, not delimited text"
    case .document: "the file is a text document or slides, not delimited text"
    case .pdf: "the file is a PDF document, not delimited text"
    case .html: "the file is a web page, not delimited text"
    case .xml: "the file is XML, not delimited text"
    case .json: "the file is JSON, not delimited text"
    case .image: "the file is an image, not delimited text"
    case .conflictMarkers(let line): "the file holds conflict markers of git from line \(line) on"
    case .binary(let offset): "the file is not text: see the byte at offset \(offset)"
    case .tooLarge(let bytes, let limit): "the file has \(bytes) bytes, more than \(limit)"
    case .ioError(let text): "reading failed: \(text)"
    }
  }
}
