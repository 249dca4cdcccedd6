/// Why a file cannot be read as a table at all.
package enum ReadFailure: Error, Sendable, Equatable {
  /// No file at this path.
  case notFound(String)
  /// A file that this user may not read.
  case notReadable(String)
  /// A folder, a pipe, a device or a socket.
  case noFile(String)
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
  /// The file was written to since it was opened.
  case changed(String)
  /// The system failed while reading; the text names the file and says why in the system's words.
  case ioError(String)
}
