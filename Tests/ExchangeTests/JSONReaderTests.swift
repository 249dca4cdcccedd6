import Exchange
import Foundation
import Testing

@Suite("Reading JSON")
struct JSONReaderTests {
  @Test("values of every kind, with blanks wherever they may stand")
  func values() throws {
    let value = try JSONReader.read(
      " { \"a\" : [ 1 , -2.50e+3, 0 ] ,\r\n\t\"b\":{}, \"c\": [], \"d\": true, \"e\":false,\"f\":null } "
    )
    #expect(
      value
        == .object([
          "a": .array([.number("1"), .number("-2.50e+3"), .number("0")]), "b": .object([:]),
          "c": .array([]), "d": .boolean(true), "e": .boolean(false), "f": .null,
        ]))
  }

  @Test(
    "texts are the ones that Foundation reads",
    arguments: [
      #""""#, #""\"\\\/\b\f\n\r\t""#, #""\u0041\u3042\u00e9\u00E9""#,
      #""\ud842\udfb7\uD83D\uDC68""#,
      #""鶴岡市 \u0000 か\u3099""#, "\"\u{7F}\u{2028}\"", #""a\\u0041b""#,
    ])
  func texts(json: String) throws {
    let foundation = try JSONSerialization.jsonObject(
      with: Data(json.utf8), options: .fragmentsAllowed)
    let expected = try #require(foundation as? String)
    #expect(try JSONReader.read(json) == .string(expected))
  }

  @Test(
    "what is no JSON is refused with its line",
    arguments: [
      "", " ", "{", "[", "\"", "[1,]", "[,1]", "[1 2]", "{\"a\"}", "{\"a\":}", "{\"a\":1,}",
      "{a:1}",
      "{\"a\" 1}", "tru", "nul", "01", "-", "1.", ".5", "1e", "+1", "[1]]", "\"\n\"", "\"\\x\"",
      "\"\\u12\"", "\"\\u12G4\"", "\"\\ud842\"", "\"\\ud842\\u0041\"", "\"\\udfb7\"", "\"\\",
      "{\"a\":1,\"a\":2}", "'a'", "// a\n1", "NaN",
    ])
  func faults(json: String) {
    #expect(throws: JSONFault.self) { try JSONReader.read(json) }
  }

  @Test("a fault names its line, and one in a schema its place")
  func places() throws {
    let reading = #expect(throws: JSONFault.self) { try JSONReader.read("[1,\n2,\n]") }
    #expect(reading?.description.hasPrefix("line 3: ") == true)
    let object = try JSONObject(JSONReader.read(#"{"fields": [{"name": "a"}, {"name": 1}]}"#))
    let missing = #expect(throws: JSONFault.self) {
      _ = try object.objects("fields") { (entry) throws(JSONFault) in try entry.text("name") }
    }
    #expect(missing?.description == "fields[1]: name is no text")
    #expect(object.having("title")?.having("name") == nil)
  }

  @Test("arrays within arrays do not exhaust the stack")
  func depth() {
    let deep = String(repeating: "[", count: 100_000)
    #expect(throws: JSONFault.self) { try JSONReader.read(deep) }
  }
}
