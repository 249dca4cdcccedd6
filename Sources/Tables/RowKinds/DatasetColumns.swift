/// What the columns of a dataset's table are for, as far as a row's kind hangs on it.
package struct DatasetColumns: Sendable {
  /// Columns of counts.
  package var counts: [Int] = []
  /// Columns of days and quarters.
  package var times: [Int] = []
  /// Other columns that every record must fill.
  package var identifying: [Int] = []
  /// Columns of ids.
  package var keys: [Int] = []
  /// Columns of municipalities, names and years: a form comes with them filled in.
  package var givens: [Int] = []
  /// Columns of remarks.
  package var remarks: [Int] = []
  /// Columns whose cells no field reads, or that hold any text: nobody else asks what a total's label in them means.
  package var asked: Set<Int> = []
  /// Columns that no field reads.
  package var unread: Set<Int> = []
  /// Columns of free texts, in which a word alone tells nothing.
  package var texts: Set<Int> = []
  /// What the example of our form says, by column.
  package var examples: [Int: String] = [:]

  package init() {}
}
