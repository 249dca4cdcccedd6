import Exchange
import Testing

@Suite("YAML without what stands under some keys")
struct YAMLKeysTests {
  @Test("leaves out the key, what is indented below it, and nothing else")
  func leavesOut() {
    let text = """
      # head
      list:
        - code: a
          long:
            ja: x

            en: "long: y"
          title: {ja: longer, en: long}
          example: {before: 1}
        - code: b
          longer: kept
      """
    let kept = """
      # head
      list:
        - code: a
          title: {ja: longer, en: long}
        - code: b
          longer: kept
      """
    #expect(YAMLText.text(text, without: ["long", "example"]) == kept)
  }

  @Test("keeps a text without those keys as it is")
  func keeps() { #expect(YAMLText.text("a: 1\n\nb: 2\n", without: ["c"]) == "a: 1\n\nb: 2\n") }
}
