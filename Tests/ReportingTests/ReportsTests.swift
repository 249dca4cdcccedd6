import Exchange
import Foundation
import JapaneseText
import KankeiTestSupport
import Testing

@testable import Reporting

@Suite("A whole report")
struct ReportsTests {
  /// Made once; tests only read it.
  private static let rendered = Result { try Reports.render(Fixture.world().input()) }
  private func rendered() throws -> [ReportFile] { try Self.rendered.get() }

  private func text(_ path: String, in files: [ReportFile]) throws -> String {
    String(decoding: try #require(files.first { $0.path == path }).bytes, as: UTF8.self)
  }

  private func pages(_ files: [ReportFile]) -> [(path: String, text: String)] {
    files.filter { $0.path.hasSuffix(".html") }
      .map { ($0.path, String(decoding: $0.bytes, as: UTF8.self)) }
  }

  @Test(
    "pages, text and CSV of the small project are as they were read and approved",
    arguments: [
      "index.html", "report/FY2024.html", "validation/FY2025Q1-062031-participants-2.html",
      "dashboard.txt", "csv/F-KPIS-FY2024.csv", "csv/F-STATUS-SLOTS.csv",
    ])
  func golden(path: String) throws {
    let files = try rendered()
    let style = TemplateFiles.files["style.css"] ?? ""
    let page = try text(path, in: files).replacing(style, with: "/* style.css */\n")
      .replacing("\u{FEFF}", with: "")
    try assertSnapshot(page, matches: Fixture.file(path.replacing("/", with: "-")))
  }

  @Test("the same input makes the same bytes, whatever the order of receipts")
  func deterministic() throws {
    var world = try Fixture.world()
    let first = try Reports.render(world.input())
    world.receipts.reverse()
    world.answers.reverse()
    #expect(try Reports.render(world.input()) == first)
    #expect(first.map(\.path) == first.map(\.path).sorted())
  }

  @Test(
    "every page stands alone: no address outside, no script, no fetch; every link leads somewhere")
  func selfContained() throws {
    let files = try rendered()
    let paths = Set(files.map(\.path))
    for page in pages(files) {
      for needle in ["http:", "https:", "src=", "url(", "@import", "<script", "javascript:"] {
        #expect(!page.text.contains(needle), "\(page.path) has \(needle)")
      }
      #expect(page.text.firstMatch(of: /\son[a-z]+=/) == nil, "\(page.path)")
      #expect(
        page.text.contains("default-src &#39;none&#39;") || page.text.contains("default-src 'none'")
      )
      let depth = page.path.split(separator: "/").count - 1
      for link in page.text.matches(of: /href="([^"]*)"/).map({ String($0.output.1) }) {
        guard link != "#main" else { continue }
        let target = link.replacing("../", with: "")
        #expect(link.hasPrefix(String(repeating: "../", count: depth)), "\(page.path) \(link)")
        #expect(paths.contains(target), "\(page.path) leads to \(link)")
      }
    }
  }

  @Test("every page says that it is internal, fictitious, and of which day")
  func notices() throws {
    let files = try rendered()
    #expect(pages(files).count == 1 + 2 + 2 + 1 + 2 + 1 + 2)
    for page in pages(files) {
      #expect(page.text.contains("庁内限り（秘匿処理前）"), "\(page.path)")
      #expect(page.text.contains("架空の数値"), "\(page.path)")
      #expect(page.text.contains("データ時点 令和7年11月10日"), "\(page.path)")
      #expect(!page.text.contains("<試し>"), "\(page.path)")
    }
    let dashboard = try text("dashboard.txt", in: files)
    #expect(dashboard.contains("庁内限り（秘匿処理前）") && dashboard.contains("架空の数値"))
  }

  @Test(
    "every picture is in a figure with a table, has a title and a description, and ids are unique")
  func pictures() throws {
    for page in pages(try rendered()) {
      let outside = page.text.replacing(/(?s)<figure.*?<\/figure>/, with: "")
      #expect(!outside.contains("<svg"), "\(page.path)")
      for figure in page.text.matches(of: /(?s)<figure.*?<\/figure>/).map(\.output) {
        #expect(figure.contains("<table class=") && figure.contains("<caption"))
        for picture in figure.matches(of: /(?s)<svg[^>]*role="img".*?<\/svg>/).map(\.output) {
          #expect(picture.contains("<title id=") && picture.contains("<desc id="))
        }
        for picture in figure.matches(of: /<svg[^>]*>/).map(\.output) {
          #expect(picture.contains("role=\"img\"") || picture.contains("aria-hidden=\"true\""))
        }
      }
      let ids = page.text.matches(of: /\sid="([^"]*)"/).map { String($0.output.1) }
      #expect(Set(ids).count == ids.count, "\(page.path)")
    }
  }

  @Test("nothing of a quarantined file is shown, and free texts of a refused one are not")
  func personalData() throws {
    for file in try rendered() {
      let text = String(decoding: file.bytes, as: UTF8.self)
      #expect(!text.contains("秘密花子"), "\(file.path)")
      #expect(!text.contains("090-0000-0000"), "\(file.path)")
    }
  }

  @Test("the lineage names the receipts in force, with their hash, for every figure with values")
  func lineage() throws {
    let files = try rendered()
    let lines = try text("lineage.csv", in: files).split(separator: "\r\n").map(String.init)
    let hash = String(repeating: "2", count: 64)
    #expect(
      lines.contains(
        "F-KPIS-FY2024,guest-nights,wide,FY2024-FY2024,FY2024Q4-062031-events-2,\(hash)"))
    #expect(!lines.contains { $0.contains("FY2024Q4-062031-events-1,") })
    #expect(!lines.contains { $0.contains("FY2025Q1-062031-participants-2") })
    let figures = Set(
      files.filter { $0.path.hasPrefix("csv/") }.map { $0.path.dropFirst(4).dropLast(4) })
    for line in lines.dropFirst() {
      #expect(figures.contains(line.prefix { $0 != "," }))
    }
  }

  @Test("figures that stand on two pages under one id are the same figure")
  func sameFigures() throws {
    var seen: [String: Figure] = [:]
    for page in Reports.pages(of: try Fixture.world().input()) {
      for figure in page.figures {
        #expect(seen.updateValue(figure, forKey: figure.id).map { $0 == figure } ?? true)
      }
    }
    #expect(seen["F-KPI-01-FY2024"] != nil)
  }

  @Test(
    "the text dashboard fits 80 columns and has no character of doubtful width, in both languages")
  func dashboard() throws {
    for language in Language.allCases {
      let text = try Reports.textDashboard(Fixture.world().input(language: language))
      for line in text.split(separator: "\n") {
        #expect(EastAsianWidth.columns(String(line)) <= 80)
        #expect(EastAsianWidth.ambiguousCharacters(in: String(line)).isEmpty)
        #expect(!line.hasSuffix(" "))
      }
    }
  }

  @Test("in English no word of the frame is left in Japanese")
  func english() throws {
    let files = try Reports.render(Fixture.world().input(language: .en))
    let index = try text("index.html", in: files)
    #expect(index.contains("<html lang=\"en\">"))
    #expect(index.contains("For internal use only"))
    #expect(!index.contains("庁内限り") && !index.contains("令和"))
  }

  @Test("files that were left out are told with what counts instead")
  func leftOut() throws {
    let files = try rendered()
    let csv = try text("csv/F-LEFT-OUT.csv", in: files)
    #expect(csv.contains("FY2025Q1-062031-participants-1 を集計に使い続けている"))
    #expect(csv.contains("FY2025Q2-062065-participants-1,乙町"))
    #expect(csv.contains("この提出枠は集計に入っていない"))
  }

  @Test(
    "a report can be made before the plan begins, in its first quarter, and with nothing received",
    arguments: ["2024-03-31", "2024-04-01", "2026-10-31"])
  func nothingReceived(now: String) throws {
    let world = try ReportWorld(project: Fixture.project, kpis: Fixture.kpis, now: now)
    let files = try Reports.render(world.input())
    #expect(try text("index.html", in: files).contains("算定不能"))
    #expect(try text("csv/F-LEFT-OUT.csv", in: files).split(separator: "\r\n").count == 1)
    #expect(try text("index.html", in: files).contains("該当なし</td>"))
  }

  @Test("the text dashboard keeps to its width with long names, large numbers and many years")
  func wideDashboard() throws {
    let name = String(repeating: "とても長い名前の町", count: 8)
    let project = Fixture.project.replacing("name: 乙町", with: "name: \(name)")
      .replacing("last: 2025", with: "last: 2031")
    let kpis = Fixture.kpis.replacing("base: {value: 2,", with: "base: {value: 123456789012,")
      .replacing("2025: 2}", with: "2025: 2, 2030: 1}")
      .replacing("title: {ja: 延べ人泊", with: "title: {ja: \(name)①…※")
    let world = try ReportWorld(project: project, kpis: kpis, now: "2031-11-10")
    let text = try Reports.textDashboard(world.input())
    #expect(text.contains("123,456,789,016"))
    #expect(text.split(separator: "\n").allSatisfy { EastAsianWidth.columns(String($0)) <= 80 })
  }

  @Test("a project without KPIs has an overview all the same")
  func withoutKPIs() throws {
    let world = try ReportWorld(project: Fixture.project, kpis: "kpis: []", now: "2025-11-10")
    #expect(try Reports.render(world.input()).contains { $0.path == "index.html" })
  }
}
