import Testing

@testable import Reporting

@Suite("Text inside pages")
struct SafeHTMLTests {
  @Test("a quote is escaped even where a joiner or a combining mark makes one character of both")
  func quoteBeforeJoiner() {
    #expect(SafeHTML.escaped("\"\u{200D} onmouseover=") == "&quot;\u{200D} onmouseover=")
    #expect(SafeHTML.escaped("'\u{0301}<\u{0301}") == "&#39;\u{0301}&lt;\u{0301}")
  }

  @Test("all five signs are escaped, letters are left alone, control characters are dropped")
  func signs() {
    #expect(SafeHTML.escaped("<a b='c'>&\"") == "&lt;a b=&#39;c&#39;&gt;&amp;&quot;")
    #expect(SafeHTML.escaped("鶴岡市\u{0}\u{1B}[1m\u{7F}が\n") == "鶴岡市[1mが\n")
  }

  @Test("a template cannot be made to leave an attribute, not even through a partial")
  func attribute() throws {
    let templates = try PageTemplates(files: [
      "outer.mustache": "{{> inner}}", "inner.mustache": "<p title=\"{{name}}\">{{name}}</p>",
    ])
    let attack = "\"\u{200D} onmouseover=alert(1) x=\"\u{0301}"
    let page = try templates.render("outer", View(["name": attack]), words: Fixture.words())
    #expect(!page.utf8.split(separator: UInt8(ascii: ">"))[0].dropFirst(10).dropLast().contains(34))
    #expect(page.unicodeScalars.count { $0 == "\"" } == 2)
  }

  @Test("a CSS string cannot end early or close its style element")
  func cssString() {
    #expect(SafeHTML.cssString("庁内\"</style>\\") == "\"庁内\\22 \\3c /style\\3e \\5c \"")
  }
}
