import Testing

@testable import DelimitedText

@Suite("A file of NULs")
struct BinarySurveyTests {
  private static let nuls = [UInt8](repeating: 0, count: 64 << 10)

  @Test("is refused as soon as nothing that follows could make a text of it, not at its end")
  func early() throws {
    let read = try chunksRead(of: [Self.nuls], fileSize: 2 << 30)
    // One byte in fifty, and not the other 2 GB.
    #expect(read == (2 << 30) / 50 / Self.nuls.count + 1)
  }

  @Test("is read on while it may be a text that was damaged at its head")
  func damagedHead() throws {
    let text = Array(String(repeating: "市町村,人数\n", count: 4_000).utf8)
    let chunks = [Self.nuls] + [[UInt8]](repeating: text, count: 80)
    let size = chunks.map(\.count).reduce(0, +)
    #expect(try chunksRead(of: chunks, fileSize: size, repeats: false) == nil)
  }

  @Test("says where the first NUL stands, as a small file does")
  func place() throws {
    let head = Array("a,b\n".utf8)
    #expect(throws: ReadFailure.binary(offset: 4)) {
      try SourceFile.open(bytes: head + Self.nuls, name: "x", options: ReadOptions())
    }
  }

  /// How many chunks are examined before the file is refused; nil where it is not.
  private func chunksRead(
    of chunks: [[UInt8]], fileSize: Int, repeats: Bool = true
  ) throws -> Int? {
    var survey = FileSurvey(options: ReadOptions(), fileSize: fileSize)
    let most = repeats ? fileSize / Self.nuls.count : chunks.count
    for count in 1...most {
      do {
        try chunks[(count - 1) % chunks.count].withUnsafeBufferPointer { try survey.examine($0) }
      } catch ReadFailure.binary {
        return count
      }
    }
    return nil
  }
}
