import Testing

@testable import DelimitedText

/// The cases that public suites of CSV readers agree on (csv-spectrum, Papa Parse, CPython, DuckDB),
/// written anew; where they disagree, ours is the reading that loses nothing.
@Suite("Cases of the known suites") struct KnownSuitesTests {
  @Test(
    "well-formed records are read without a word",
    arguments: [
      (
        "first,address,zip\nJohn,\"1 Main St, Town\",08123\n",
        [["first", "address", "zip"], ["John", "1 Main St, Town", "08123"]]
      ),
      ("a,b,c\n1,\"\",\"\"\n2,3,4\n", [["a", "b", "c"], ["1", "", ""], ["2", "3", "4"]]),
      ("a,b,c\r\n1,\"\",\"\"\r\n2,3,4\r\n", [["a", "b", "c"], ["1", "", ""], ["2", "3", "4"]]),
      ("a,b\n1,\"ha \"\"ha\"\" ha\"\n3,4\n", [["a", "b"], ["1", "ha \"ha\" ha"], ["3", "4"]]),
      (
        "key,val\n1,\"{\"\"type\"\": \"\"Point\"\", \"\"at\"\": [1.5, 0]}\"\n",
        [["key", "val"], ["1", "{\"type\": \"Point\", \"at\": [1.5, 0]}"]]
      ),
      (
        "a,b,c\n1,2,3\n\"Once upon \na time\",5,6\n7,8,9\n",
        [["a", "b", "c"], ["1", "2", "3"], ["Once upon \na time", "5", "6"], ["7", "8", "9"]]
      ),
      (
        "a,b\n1,\"ha \n\"\"ha\"\" \nha\"\n3,4\n",
        [["a", "b"], ["1", "ha \n\"ha\" \nha"], ["3", "4"]]
      ),
      ("a,b,c\n1,2,3\n4,5,ʤ\n", [["a", "b", "c"], ["1", "2", "3"], ["4", "5", "ʤ"]]),
      ("id,name\n,\"a\nb\"\n", [["id", "name"], ["", "a\nb"]]),
      ("A,\",\",C\n", [["A", ",", "C"]]), ("A,\"\"\",\"\"\",C\n", [["A", "\",\"", "C"]]),
      ("A,\"\"\"B\"\"\",C\n", [["A", "\"B\"", "C"]]),
      ("A,\"B\r\nC\",\"D\"\n", [["A", "B\r\nC", "D"]]),
      ("\"\"\"\"\n", [["\""]]), ("\"\"\"\"\"\"\n", [["\"\""]]), ("\"a\"\"b\"\n", [["a\"b"]]),
      (",\n", [["", ""]]), (",,", [["", "", ""]]), ("a,", [["a", ""]]), ("\"\"", [[""]]),
      ("\n\na,b\n\n1,2\n\n\n", [["a", "b"], ["1", "2"]]), ("\"\n\"\n", [["\n"]]),
      ("a,b\r1,2\n3,4\r\n5,6", [["a", "b"], ["1", "2"], ["3", "4"], ["5", "6"]]),
      ("a,\"b\rc\"\n1,\"\r\n\"\r\n", [["a", "b\rc"], ["1", "\r\n"]]),
      ("'a,b'\n", [["'a", "b'"]]), ("# a,b\n1,2\n", [["# a", "b"], ["1", "2"]]),
    ] as [(String, [[String]])])
  func readsWellFormed(text: String, expected: [[String]]) throws {
    let read = try Reading(text, options: ReadOptions(encoding: .utf8, delimiter: .comma))
    #expect(read.records == expected)
    #expect(read.faults.isEmpty)
  }

  @Test(
    "what is not well-formed is read as people meant it, with a word on each place",
    arguments: [
      ("A,B \"B\" B,C\n", [["A", "B \"B\" B", "C"]], [.quoteInsideField]),
      ("A, \"B\" ,C\n", [["A", " \"B\" ", "C"]], [.quoteInsideField]),
      ("a, \"b, c\"\n", [["a", " \"b", " c\""]], [.quoteInsideField, .quoteInsideField]),
      ("A,B\",C\n", [["A", "B\"", "C"]], [.quoteInsideField]),
      ("A,\"B\" ,C\n", [["A", "B ", "C"]], [.textAfterQuote]),
      ("\"x\" ,3\n", [["x ", "3"]], [.textAfterQuote]),
      ("\"a\"\"b\"c,d\n", [["a\"bc", "d"]], [.textAfterQuote]),
      ("\"a\"b\"c\",d\n", [["ab\"c\"", "d"]], [.textAfterQuote]),
      ("A,\"B\n", [["A,\"B"]], [.unterminatedQuote]),
      ("a,b\n\"", [["a", "b"], ["\""]], [.unterminatedQuote]),
      ("\"\"\"\n", [["\"\"\""]], [.unterminatedQuote]),
      ("A,B,\"", [["A,B,\""]], [.unterminatedQuote]),
      (
        "A,\"B,C\nD,E,F\nG,H,I\n", [["A,\"B,C"], ["D", "E", "F"], ["G", "H", "I"]],
        [.unterminatedQuote]
      ),
      ("\"A\"x\"\n,B\n", [["Ax\""], ["", "B"]], [.textAfterQuote]),
    ] as [(String, [[String]], [ReadFault.Kind])])
  func readsIllFormed(text: String, expected: [[String]], kinds: [ReadFault.Kind]) throws {
    let read = try Reading(text, options: ReadOptions(delimiter: .comma))
    #expect(read.records == expected)
    #expect(read.faults.map(\.kind) == kinds)
  }

  @Test(
    "a record of delimiters alone is a record; a blank line is none", arguments: Delimiter.allCases)
  func keepsDelimitersAlone(delimiter: Delimiter) throws {
    let (one, two) = (delimiter.text, delimiter.text + delimiter.text)
    let read = try Reading(
      "a\(one)b\(one)c\n\(two)\n\n\(two)\n", options: ReadOptions(delimiter: delimiter))
    #expect(read.records == [["a", "b", "c"], ["", "", ""], ["", "", ""]])
    #expect(read.lines == [1, 2, 4])
  }
}
