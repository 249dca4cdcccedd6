import DelimitedText
import Exchange
import Foundation
import KankeiTestSupport
import Testing

@testable import Workspace

@Suite("A file says the same in every encoding, with every line end and every habit of quoting")
struct MetamorphicTests {
  @Test(
    "each file of the sample, in a choice of forms that meets every pair of habits",
    arguments: Sample.paths)
  func saysTheSame(path: String) throws {
    let inbox = try SampleInbox.shared.get()
    let index = try #require(Sample.paths.firstIndex(of: path))
    try compare(path, in: inbox, as: WrittenForm.choice(index))
  }

  @Test("the first file of each hand, in every form", arguments: Sample.oneOfEachHand)
  func saysTheSameInEveryForm(path: String) throws {
    try compare(path, in: try SampleInbox.shared.get(), as: WrittenForm.all)
  }

  @Test("every encoding can hold files of the sample, so that no form goes untried")
  func everyEncodingIsTried() throws {
    let inbox = try SampleInbox.shared.get()
    var held: [EncodingForm: Int] = [:]
    for path in Sample.paths {
      let text = try inbox.text(of: path)
      for encoding in EncodingForm.all where encoding.bytes(of: text) != nil {
        held[encoding, default: 0] += 1
      }
    }
    for encoding in EncodingForm.all { #expect(held[encoding, default: 0] >= 40, "\(encoding)") }
  }

  @Test("the choice of forms meets every encoding with every line end and every habit of quoting")
  func choiceMeetsEveryPair() {
    let tried = Set((0..<Sample.paths.count).flatMap(WrittenForm.choice))
    #expect(tried == Set(WrittenForm.all))
  }

  private func compare(_ path: String, in inbox: SampleInbox, as forms: [WrittenForm]) throws {
    let original = try inbox.bytes(of: path)
    let text = try inbox.text(of: path)
    let expected = try inbox.said(of: original, as: path)
    let table = TableText(text, delimiter: try inbox.delimiter(of: original))
    for form in forms {
      guard let bytes = form.bytes(of: table) else { continue }
      let said = try inbox.said(of: bytes, as: path)
      #expect(said.difference(from: expected) == nil, "\(form)")
    }
  }
}
