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
      "⽒名", "℡", "フルネーム", "ご芳名", "自宅TEL", "e-mail", "phoneNumber", "Date of birth", "contact_phone",
    ])
  func announcingLabels(label: String) {
    #expect(vocabulary.announcesPerson(label))
  }

  @Test(
    "labels that only sound like it are let through",
    arguments: [
      "イベント名", "取組名", "市町村名", "住所地", "電話の有無", "氏名・連絡先の有無", "企業名", "名称", "氏名なし",
      "メール相談件数", "電話申込件数", "telework", "テレワークtelework", "smartphone利用", "Artificial Intelligence",
      "hotel", "氏名公表者数",
    ])
  func harmlessLabels(label: String) {
    #expect(!vocabulary.announcesPerson(label))
  }

  @Test(
    "labels that may name people or count them are told from others",
    arguments: [
      ("世帯主名", TableVocabulary.PersonLabel.names), ("申込者名", .names), ("会員名", .names),
      ("担当者", .people),
      ("世帯主", .people), ("記入者（敬称略）", .people), ("保護者", .people), ("事業者名", .none), ("参加者数", .none),
      ("申込者の有無", .none), ("会場名", .none),
    ])
  func peopleLabels(label: String, expected: TableVocabulary.PersonLabel) {
    #expect(vocabulary.personLabel(label) == expected)
  }
}
