import Foundation
import JapaneseText
import KankeiTestSupport
import Testing

@testable import Exchange

@Suite("What speaks of a person")
struct PersonFinderTests {
  let finder: PersonFinder

  init() throws {
    let url = repositoryRoot.appendingPathComponent("Schemas/table-words.yml")
    finder = PersonFinder(try TableWords(yaml: String(contentsOf: url, encoding: .utf8)))
  }

  @Test(
    "a surname and a given name are a name, in any script and with a title",
    arguments: [
      "見本 太郎", "見本　太郎", "見本太郎", "例示花子", "佐藤 健", "佐藤さくら", "山田太郎様", "ヤマダ タロウ", "ﾔﾏﾀﾞ ﾀﾛｳ",
      "やまだ　たろう", "ミホンタロウ", "Taro Yamada",
    ])
  func names(text: String) {
    #expect(finder.isName(text))
    #expect(finder.speaksOfPerson(text) || text.contains { $0.isASCII })
  }

  @Test(
    "places, bodies, kinds of people and common words are no names",
    arguments: [
      "鶴岡市", "山形 東京", "朝日町", "佐藤錦", "企画課", "株式会社 山田", "山田商店", "一般", "子育て世帯", "オンライン セミナー",
      "移住 体験", "春の交流会", "田中 公民館", "小川町", "東北女子", "金太郎", "学生", "3", "山形県庁",
    ])
  func noNames(text: String) {
    #expect(!finder.isName(text))
  }

  @Test(
    "names, house numbers and days of birth are found inside of texts",
    arguments: [
      "担当は見本太郎です", "見本 太郎さんが参加", "佐藤様より連絡", "県庁佐藤様", "氏名：架空", "担当者: 鈴木", "講師　山田太郎氏",
      "鶴岡市馬場町9-25", "本町二丁目3番4号", "大字下川12番地", "昭和63年8月8日生まれ", "生年月日:1988/8/8", "1988年8月8日生",
      "当日参加：ミホン タロウ",
    ])
  func inside(text: String) {
    #expect(finder.speaksOfPerson(text))
    #expect(finder.safe(text) == PersonalData.masked(text))
  }

  @Test(
    "remarks that only come near are left alone",
    arguments: [
      "朝日町4-6月", "市町村会議 10-11月", "雨天のため中止", "千葉君津市から参加", "皆様のご協力", "お客様の声", "担当：企画課",
      "担当：総務", "2024-04-05から3日間", "学生さん3名", "本町商店街", "第2回生涯学習フェスタ", "新規8名、うち県外3名",
      "3番目の会場", "1-3号館", "西川町3-4人", "参加者：15名", "佐藤錦の収穫体験", "石川さんぽ",
    ])
  func harmless(text: String) {
    #expect(!finder.speaksOfPerson(text))
  }

  @Test(
    "below a label that speaks of people two words are a name, one perhaps",
    arguments: [
      ("例示 一", PersonFinder.Likeness.name), ("佐藤", .name), ("Hanako Sample", .name),
      ("見本太郎、例示花子", .name),
      ("架空", .perhaps), ("15", .other), ("鶴岡市", .other), ("企画課", .other), ("一般", .other),
      ("", .other),
    ])
  func likeness(text: String, expected: PersonFinder.Likeness) {
    #expect(finder.likeness(text) == expected)
  }

  @Test("a file's name is masked where it speaks of a person, its folders and ending never")
  func fileNames() {
    #expect(finder.safeName(ofFile: "a/申込_見本太郎.csv") == "a/●●_●●●●.csv")
    for name in ["FY2024Q1/062031/participants.1.csv", "202607010930.csv", "R6 第1四半期（控）.csv"] {
      #expect(finder.safeName(ofFile: name) == name)
    }
  }
}
