import DelimitedText

extension DelimitedWriter {
  /// UTF-8 with the byte order mark that Excel needs, and no cell that a spreadsheet program would run.
  static func forSpreadsheets() -> DelimitedWriter {
    DelimitedWriter(hasBOM: true, guardsFormulas: true)
  }
}
