import Testing
import Workspace

@Suite("Sizes as people write them")
struct ByteSizeTests {
  @Test(
    "a number, alone or with K, M or G",
    arguments: [
      ("1", 1), ("65536", 65_536), ("64K", 65_536), ("64k", 65_536), ("1M", 1_048_576),
      ("4G", 4_294_967_296),
    ])
  func sizes(text: String, bytes: Int) {
    #expect(ByteSize(text)?.bytes == bytes)
  }

  @Test(
    "zero, signs, fractions, other letters and what no machine can count are no sizes",
    arguments: ["", "0", "0K", "-1", "+1", "1.5M", "M", "1T", "1KB", " 1", "9223372036854775807K"])
  func noSizes(text: String) {
    #expect(ByteSize(text) == nil)
  }
}
