import Foundation
import KankeiTestSupport
import Testing

/// What is not there is told from what could not be looked at, and nothing is forgotten or written over.
@Suite("Absence and failure to look")
struct AbsenceTests {
  private let nothingReceived = "何も受け付けていません"

  private func withInbox(_ body: (SmallInbox, URL) throws -> Void) throws {
    try withTemporaryFolder { folder in
      let project = try SmallInbox(in: folder)
      try body(project, project.sample.folder.appendingPathComponent("inbox"))
    }
  }

  @Test("an inbox that is missing, no folder, or a link is named, and nothing is received")
  func unfitInbox() throws {
    try withInbox { project, inbox in
      let moved = inbox.deletingLastPathComponent().appendingPathComponent("elsewhere")
      try FileManager.default.moveItem(at: inbox, to: moved)
      let missing = try project.sample.kankei(["import"])
      #expect(missing.status == 66)
      try Data().write(to: inbox)
      let file = try project.sample.kankei(["import"])
      #expect(file.status == 66)
      try FileManager.default.removeItem(at: inbox)
      try FileManager.default.createSymbolicLink(at: inbox, withDestinationURL: moved)
      let link = try project.sample.kankei(["import"])
      #expect(link.status == 66)
      for run in [missing, file, link] {
        #expect(
          run.words.contains(inbox.path) && run.words.contains(nothingReceived), "\(run.words)")
      }
      #expect(!FileManager.default.fileExists(atPath: project.sample.folder.path + "/.kankei"))
    }
  }

  @Test("a name in bytes of Windows is told with its characters, and nothing is received")
  func nameOfWindows() throws {
    try withInbox { project, inbox in
      let name: [UInt8] = [0x8E, 0x51, 0x89, 0xC1, 0x8E, 0xD2] + Array(".csv".utf8) + [0]
      let path = Array((inbox.path + "/").utf8) + name
      let descriptor = path.withUnsafeBufferPointer { bytes in
        bytes.withMemoryRebound(to: CChar.self) { open($0.baseAddress!, O_CREAT | O_WRONLY, 0o600) }
      }
      #expect(descriptor >= 0)
      close(descriptor)
      let run = try project.sample.kankei(["import"])
      #expect(run.status == 66)
      #expect(run.words.contains("参加者.csv") && run.words.contains(nothingReceived))
      _ = path.withUnsafeBufferPointer { bytes in
        bytes.withMemoryRebound(to: CChar.self) { unlink($0.baseAddress!) }
      }
    }
  }

  @Test("a pipe in the inbox is named and not waited for")
  func pipe() throws {
    try withInbox { project, inbox in
      #expect(mkfifo(inbox.path + "/pipe.csv", 0o600) == 0)
      let run = try project.sample.kankei(["import"])
      #expect(run.status == 66)
      #expect(run.words.contains("pipe.csv") && run.words.contains(nothingReceived))
      let checked = try project.sample.kankei([
        "check", inbox.path + "/pipe.csv", "--submitter", "062031", "--dataset", "events",
        "--quarter", "FY2024Q1",
      ])
      #expect(checked.status == 66)
    }
  }

  @Test(
    "settings that lead round are not settings that are missing",
    arguments: ["profiles", "waivers.yml", "areas.csv", "inbox/receipts.csv"])
  func linksThatLeadRound(name: String) throws {
    try withInbox { project, _ in
      let path = project.sample.folder.appendingPathComponent(name)
      try? FileManager.default.removeItem(at: path)
      try FileManager.default.createSymbolicLink(
        atPath: path.path, withDestinationPath: path.lastPathComponent)
      let run = try project.sample.kankei(["import"])
      #expect(run.status == 74 || run.status == 66, "\(run.status) \(run.words)")
      #expect(run.words.contains(name))
      let ledger = project.sample.folder.path + "/.kankei/ledger.sqlite"
      #expect(
        try !FileManager.default.fileExists(atPath: ledger)
          || project.sqlite("SELECT count(*) FROM receipts") == "0")
    }
  }

  @Test("a ledger that was lost is refused by every verb, and what it had kept stays")
  func lostLedger() throws {
    try withTemporaryFolder { folder in
      let project = try SmallInbox(in: folder)
      try project.sample.kankei(["import"])
      let originals = try project.originalsOnDisk()
      for ending in ["", "-wal", "-shm"] {
        try? FileManager.default.removeItem(
          atPath: project.sample.folder.path + "/.kankei/ledger.sqlite" + ending)
      }
      let output = folder.appendingPathComponent("reports").path
      for verb in [
        ["import"], ["status"], ["aggregate"], ["report", "--output", output],
        ["export", "--output", output],
      ] {
        let run = try project.sample.kankei(verb)
        #expect(run.status == 78, "\(verb)")
        #expect(run.words.contains("4"), "\(run.words)")
      }
      #expect(try project.originalsOnDisk() == originals)
    }
  }

  @Test(
    "a damaged original is mended by the same file; until then the report tells of its receipt and goes on"
  )
  func damagedOriginal() throws {
    try withTemporaryFolder { folder in
      let project = try SmallInbox(in: folder)
      let broken = project.sample.folder.appendingPathComponent(
        "inbox/FY2024Q1/062031/events.1.csv")
      let text = try Data(contentsOf: broken)
      try Data("市町村,実施日,取組,人数,居住地\n062031,2024-13-45,研修会,3,東京都\n".utf8).write(to: broken)
      try project.sample.kankei(["import"])
      let sha256 = try project.sqlite(
        "SELECT sha256 FROM receipts WHERE outcome = 'refused' AND kept")
      #expect(!sha256.isEmpty)
      let kept = project.sample.folder.appendingPathComponent(
        ".kankei/originals/\(sha256.prefix(2))/\(sha256)")
      try Data().write(to: kept)
      let output = folder.appendingPathComponent("reports").path
      let report = try project.sample.kankei(["report", "--output", output])
      #expect(report.status == 0, "\(report.words)")
      #expect(report.words.contains("FY2024Q1-062031-events-1"))
      // The inbox still holds the same bytes.
      try project.sample.kankei(["import"])
      let mended = try project.sample.kankei(["report", "--output", output])
      #expect(!mended.words.contains("FY2024Q1-062031-events-1 の原本"))
      #expect(try !Data(contentsOf: kept).isEmpty && !text.isEmpty)
    }
  }

  @Test("a run that stops midway still answers for what it received")
  func brokenOff() throws {
    try withTemporaryFolder { folder in
      let project = try SmallInbox(in: folder)
      let files = ["FY2024Q1/064033/participants.1.txt", "FY2024Q1/nosuch/events.1.csv"].map {
        project.sample.folder.path + "/inbox/" + $0
      }
      let run = try project.sample.kankei(["import"] + files)
      #expect(run.status == 64 || run.status == 66, "\(run.status)")
      #expect(run.text.contains("FY2024Q1-064033-participants-1"))
    }
  }

  @Test("forty first runs at once make one ledger, and each is received")
  func firstRunsAtOnce() throws {
    try withTemporaryFolder { folder in
      let project = try SmallInbox(in: folder)
      let path = project.sample.folder.path + "/inbox/" + SmallInbox.submissions[1]
      let script = """
        for i in 1 2 3 4 5 6 7 8; do
          "$0" status --project "$1" --now \(Sample.today) > /dev/null 2>> "$1/said" || echo failed >> "$1/said" &
        done
        "$0" import "$2" --project "$1" --now \(Sample.today) > /dev/null 2>> "$1/said" || echo failed >> "$1/said"
        wait
        """
      let program = Bundle.main.bundleURL.appendingPathComponent("kankei").path
      let run = try ProgramRun(
        "/bin/sh", ["-c", script, program, project.sample.folder.path, path])
      #expect(run.status == 0)
      let said =
        (try? String(contentsOfFile: project.sample.folder.path + "/said", encoding: .utf8)) ?? ""
      #expect(!said.contains("failed"), "\(said)")
      #expect(try project.sqlite("SELECT count(*) FROM receipts") == "1")
    }
  }
}

/// One door for every path that is written: what a project lives on is never behind it.
@Suite("Where a run may write")
struct OutputPlaceTests {
  private static let ownNames = [
    ".kankei/ledger.sqlite", ".kankei/new.csv", "project.yml", "kpis.yml", "populations.csv",
    "inbox/FY2024Q1/062120/migrations.1.csv", "inbox/new.csv", "profiles/062031.yml",
  ]

  @Test(
    "nothing is written over a project's own files, by whatever name they are reached",
    arguments: ownNames)
  func ownFiles(name: String) throws {
    try withTemporaryFolder { folder in
      let project = try SmallInbox(in: folder)
      try project.sample.kankei(["import"])
      let place = project.sample.folder.appendingPathComponent(name)
      let link = folder.appendingPathComponent("link.csv")
      try FileManager.default.createSymbolicLink(at: link, withDestinationURL: place)
      func state() throws -> [String: Data] {
        try files(below: project.sample.folder).filter {
          !$0.key.hasPrefix(".kankei/ledger.sqlite-")
        }
      }
      let before = try state()
      let file = project.sample.folder.path + "/inbox/" + SmallInbox.submissions[1]
      let parent = place.deletingLastPathComponent()
      // The system goes up from what a link leads to.
      let below = folder.appendingPathComponent("below")
      try FileManager.default.createSymbolicLink(
        at: below, withDestinationURL: project.sample.folder.appendingPathComponent("profiles"))
      for output in [
        below.path + "/../" + name, place.path,
        parent.path + "/../" + parent.lastPathComponent + "/" + place.lastPathComponent,
        link.path,
      ] {
        for option in ["--fix", "--return"] {
          let run = try project.sample.kankei(["check", file, option, output])
          #expect(run.status == 64, "\(option) \(output): \(run.status) \(run.words)")
        }
        let page = try project.sample.kankei([
          "check", file, "--format", "html", "--output", output,
        ])
        #expect(page.status == 64, "\(output): \(page.status) \(page.words)")
      }
      #expect(try state() == before)
    }
  }

  @Test(
    "no report or export goes into the folders of a project",
    arguments: [".kankei", "inbox", "inbox/new", "profiles"])
  func ownFolders(name: String) throws {
    try withTemporaryFolder { folder in
      let project = try SmallInbox(in: folder)
      try project.sample.kankei(["import"])
      let output = project.sample.folder.appendingPathComponent(name).path
      for verb in ["report", "export"] {
        #expect(try project.sample.kankei([verb, "--output", output]).status == 64)
      }
    }
  }

  @Test("files of others stay in a report's folder, also where the list of our files names them")
  func foreignFiles() throws {
    try withTemporaryFolder { folder in
      let project = try SmallInbox(in: folder)
      try project.sample.kankei(["import"])
      let output = folder.appendingPathComponent("reports")
      try project.sample.kankei(["report", "--output", output.path])
      let list = output.appendingPathComponent(".kankei-files")
      let listed = try String(contentsOf: list, encoding: .utf8)
      for name in ["notes.txt", "own/deep/memo.txt"] {
        let file = output.appendingPathComponent(name)
        try FileManager.default.createDirectory(
          at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(name.utf8).write(to: file)
      }
      let stale = output.appendingPathComponent("stale.html")
      try Data("stale".utf8).write(to: stale)
      let hash = "ff90b26ea2ea26d7a5db5f1a55e4f6b2d5e4bb5e5cb5d0a9f1f51c3ac0ab9fb1"
      try Data((listed + "\(hash) .\n\(hash) notes.txt\n\(hash) ../yamagata/project.yml\n").utf8)
        .write(to: list)
      #expect(try project.sample.kankei(["report", "--output", output.path]).status == 0)
      #expect(
        try Data(contentsOf: output.appendingPathComponent("notes.txt")) == Data("notes.txt".utf8))
      #expect(try Data(contentsOf: output.appendingPathComponent("own/deep/memo.txt")).count == 17)
      #expect(FileManager.default.fileExists(atPath: stale.path))
      #expect(FileManager.default.fileExists(atPath: project.sample.folder.path + "/project.yml"))
    }
  }

  @Test(
    "ids that would leave the output folder are refused",
    arguments: ["../../../up/x", "a b", "\"><script>", String(repeating: "x", count: 300)])
  func ids(id: String) throws {
    try withTemporaryFolder { folder in
      let project = try SmallInbox(in: folder)
      let file = project.sample.folder.appendingPathComponent("kpis.yml")
      let text = try String(contentsOf: file, encoding: .utf8)
      let written = "'\(id)'"
      try Data(text.replacing("id: KPI-01", with: "id: \(written)").utf8).write(to: file)
      let output = folder.appendingPathComponent("reports").path
      let run = try project.sample.kankei(["report", "--output", output])
      #expect(run.status == 78, "\(run.status) \(run.words)")
      #expect(run.words.contains("kpis.yml"))
      #expect(!FileManager.default.fileExists(atPath: output))
    }
  }

  @Test("a file's name does not steer the terminal")
  func escapes() throws {
    try withTemporaryFolder { folder in
      let project = try SmallInbox(in: folder)
      try Data("a,b\n".utf8).write(
        to: project.sample.folder.appendingPathComponent("inbox/\u{1B}[2Jx\u{9B}.csv"))
      let run = try project.sample.kankei(["import"])
      #expect(run.words.contains("[2Jx"))
      #expect(!(run.words + run.text).unicodeScalars.contains { $0 == "\u{1B}" || $0 == "\u{9B}" })
    }
  }

  @Test("a report may be written from within its own folder")
  func withinFolder() throws {
    try withTemporaryFolder { folder in
      let project = try SmallInbox(in: folder)
      try project.sample.kankei(["import"])
      let output = folder.appendingPathComponent("reports")
      try FileManager.default.createDirectory(at: output, withIntermediateDirectories: true)
      for _ in 1...2 {
        let run = try BuiltBinary.kankei.run(
          [
            "report", "--output", ".", "--project", project.sample.folder.path, "--now",
            Sample.today,
          ],
          folder: output)
        #expect(run.status == 0, "\(run.words)")
      }
      let names = try FileManager.default.contentsOfDirectory(atPath: output.path)
      #expect(names.contains("index.html") && !names.contains(".kankei-new"))
    }
  }
}
