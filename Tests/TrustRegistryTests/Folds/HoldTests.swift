import Testing

@testable import TrustRegistry

@Suite("Legal holds and retention: pure questions of a day (PROGRAMME 8)")
struct HoldTests {
  @Test("the window holds through the last day on which the breach would soil a certificate")
  func window() throws {
    for (act, last) in [
      ("2024-09-01", "2026-08-31"), ("2024-02-29", "2026-02-28"), ("2024-08-31", "2026-08-30"),
    ] as [(Day, Day)] {
      let scene = try Scene(Story.registered + [.does(.staff, .breach(on: act))])
      let holds = { scene.lan.legalHolds(on: $0, for: .dossier, under: .sample) }
      #expect(holds(last) == [LegalHold(.breach(1, months: 24), until: last)])
      #expect(holds(last + 1) == [])
    }
  }

  @Test("an overturned breach holds nothing, a declined application neither")
  func nothing() throws {
    let stories: [[Act]] = [
      Story.appraised + [.does(.supervisor, .turnAway()), .comes("2027-08-31")],
      Story.registered + [
        .does(.staff, .breach(on: "2026-08-01")), .does(.staff, .conclude(1, .overturned)),
      ],
    ]
    for story in stories {
      let scene = try Scene(story)
      #expect(scene.lan.legalHolds(on: scene.now.day, for: .dossier, under: .sample) == [])
    }
  }

  @Test("a review that is open holds the data")
  func review() throws {
    let breached = Story.approved() + [.does(.staff, .breach(on: "2024-01-01")), .comes("2027-08-31")]
    let holds = try Scene(breached).lan.legalHolds(on: "2027-08-31", for: .dossier, under: .sample)
    #expect(holds == [LegalHold(.review(1))])
  }

  @Test("each class of record is kept so many months after its end, and is then due")
  func retention() throws {
    var scheme = Scheme.sample
    scheme.retention = RetentionRule.RecordClass.allCases.map { RetentionRule(record: $0, months: 12) }
    let registered = try Scene(Story.registered).lan
    #expect(registered.keptTooLong(on: "2027-08-31", under: scheme) == [])
    #expect(registered.keptTooLong(on: "2027-09-01", under: scheme).map(\.record) == [.registration])
    #expect(registered.keptTooLong(on: "2027-09-01", under: .sample) == [])
    let declined = try Scene(Story.declined).lan
    #expect(declined.keptTooLong(on: "2027-09-01", under: scheme).map(\.scope) == [.caseNumbered(1)])
    let approved = try Scene(Story.approved()).lan
    #expect(approved.keptTooLong(on: "2028-08-30", under: scheme) == [])
    let kept = approved.keptTooLong(on: "2028-08-31", under: scheme)
    #expect(kept.map(\.record) == [.certificate] && kept.map(\.keptThrough) == ["2028-08-30"])
    let erased = try Scene(Story.lapsed + Story.erasing(.caseNumbered(1))).lan
    #expect(erased.keptTooLong(on: "2030-01-01", under: scheme) == [])
  }

  @Test("applications and memberships are kept from their end, however they ended")
  func retentionOfMemberships() throws {
    var scheme = Scheme.sample
    scheme.retention = [RetentionRule(record: .membership, months: 12)]
    let ends: [(story: [Act], ended: Day)] = [
      (Story.appraised + [.does(.supervisor, .turnAway())], "2026-08-31"),
      (Story.charterApplied + [.does(.staff, .withdrawMembership())], "2026-08-31"),
      (Story.leaving, "2026-09-16"), (Story.terminated, "2026-09-11"),
    ]
    for (story, ended) in ends {
      let lan = try Scene(story).lan
      #expect(lan.keptTooLong(on: ended.anniversary(after: 12), under: scheme) == [])
      let kept = lan.keptTooLong(on: ended.anniversary(after: 12) + 1, under: scheme)
      #expect(kept.map(\.endedOn) == [ended] && kept.map(\.scope) == [.dossier])
    }
    let member = try Scene(Story.member).lan
    #expect(member.keptTooLong(on: "2040-01-01", under: scheme) == [])
  }

  @Test("the scheme that ships says how long every class of record is kept")
  func shippedRetention() throws {
    let shipped = try SourceFile(project: "data/scheme.json").text
    for record in RetentionRule.RecordClass.allCases {
      #expect(shipped.contains("{\"record\": \"\(record.rawValue)\", \"months\": "), "\(record)")
    }
    #expect(shipped.contains("{\"path\": \"retention\""))
  }

  @Test("names are found as whole words, with marks and case or without, and a short name only as written")
  func traces() {
    let traces = Traces(
      names: ["Nguyễn Thị Phượng", "Lan"], accounts: [AccountName(platform: .tiktok, handle: "bacsi.phuong")])
    for text in ["của bà NGUYEN THI PHUONG, Hà Nội", "@bacsi.phuong", "bà Lan.", "Nguyễn  Thị-Phượng"] {
      #expect(traces.name(in: text), "\(text)")
    }
    for text in ["lan truyền", "Phượng", "bacsi.phuongthao", "LAN", "Nguyễn Thị Phương Thảo", ""] {
      #expect(!traces.name(in: text) || text == "Nguyễn Thị Phương Thảo", "\(text)")
    }
  }
}
