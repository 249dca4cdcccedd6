import Testing

@testable import Tables

@Suite("Labels of personal columns")
struct PersonalLabelTests {
  let vocabulary: TableVocabulary

  init() throws { vocabulary = try TableVocabulary.shared.get() }

  @Test(
    "labels that announce people are known by their words, wherever those stand",
    arguments: [
      "電話（なしの場合は自宅）", "参加者名", "お名前", "本人連絡先（携帯）", "Name", "Address", "姓", "ご住所",
    ])
  func announcingLabels(label: String) {
    #expect(vocabulary.announcesPerson(label))
  }

  @Test(
    "labels that only sound like it are let through",
    arguments: [
      "イベント名", "取組名", "市町村名", "住所地", "電話の有無", "氏名・連絡先の有無", "企業名", "名称", "氏名なし",
      "メール相談件数",
    ])
  func harmlessLabels(label: String) {
    #expect(!vocabulary.announcesPerson(label))
  }
}
