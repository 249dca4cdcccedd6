import Foundation
import KankeiTestSupport
import Testing

@testable import Reporting

@Suite("Templates")
struct PageTemplatesTests {
  @Test("a name that no page gives is a fault, not an empty string")
  func missingName() throws {
    let templates = try PageTemplates(files: ["page.mustache": "{{known}}{{unknown}}{{say.nobody}}"]
    )
    #expect(
      throws: ReportingFailure.nameMissing(template: "page", names: ["say.nobody", "unknown"])
    ) {
      try templates.render("page", View(["known": "a"]), words: Fixture.words())
    }
  }

  @Test("a partial that does not exist is a fault when templates are loaded")
  func missingPartial() {
    #expect(throws: ReportingFailure.partialMissing(template: "page", partial: "cell")) {
      try PageTemplates(files: ["page.mustache": "<p>{{> cell}}</p>"])
    }
  }

  @Test("a template that cannot be parsed and one that does not exist are faults with a name")
  func unreadable() throws {
    #expect(throws: ReportingFailure.self) {
      try PageTemplates(files: ["page.mustache": "{{#open}}"])
    }
    let templates = try PageTemplates(files: [:])
    #expect(throws: ReportingFailure.templateMissing("page")) {
      try templates.render("page", View([:]), words: Fixture.words())
    }
  }

  @Test("only what our own code has made goes into a page unescaped")
  func unescaped() {
    let allowed: Set<String> = ["style", "body", "wide", "narrow", "graphic"]
    for (name, text) in TemplateFiles.files where name.hasSuffix(".mustache") {
      let names = text.split(separator: "{{{").dropFirst().map { String($0.prefix { $0 != "}" }) }
      #expect(Set(names).isSubset(of: allowed), "\(name)")
      #expect(!text.contains("{{&"), "\(name)")
    }
  }

  @Test("the embedded templates are those of the folder")
  func embedded() throws {
    let folder = repositoryRoot.appendingPathComponent("Sources/Reporting/Templates")
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    #expect(Set(TemplateFiles.files.keys) == Set(names), "run make embed")
    for name in names {
      let text = try String(contentsOf: folder.appendingPathComponent(name), encoding: .utf8)
      #expect(TemplateFiles.files[name] == text, "\(name) is stale; run make embed")
    }
  }
}
