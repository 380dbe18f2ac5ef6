import Terminal
import Testing
import TrustDesk
import TrustRegistry

@testable import Console

/// Roster, dossier, forms, help and palette as they look.
@MainActor
@Suite struct GoldenScreenTests {
  let registry: SampleRegistry

  init() throws { registry = try SampleRegistry.inhabited() }

  private func opened(
    as officer: OfficerID? = SampleRegistry.staff, _ language: Language = .vietnamese, _ keys: Key...
  ) -> ScreenTest {
    let test = ScreenTest(registry, as: officer, language: language)
    for key in keys { test.press(key) }
    return test
  }

  @Test func roster() throws {
    try GoldenScreen.expect(opened(), "roster.vi")
    try GoldenScreen.expect(opened(as: SampleRegistry.auditor, .english), "roster.en")
  }

  @Test func wideRoster() throws {
    try GoldenScreen.expect(opened(), "roster.wide.vi", rows: 50, columns: 200)
    try GoldenScreen.expect(opened(as: nil, .english), "roster.wide.en", rows: 50, columns: 200)
  }

  @Test func narrowestRoster() throws {
    try GoldenScreen.expect(opened(), "roster.narrow.vi", rows: 16, columns: 60)
  }

  @Test func search() throws {
    let test = opened()
    test.type("/hai ph")
    try GoldenScreen.expect(test, "roster.search.vi")
  }

  @Test func overview() throws {
    try GoldenScreen.expect(opened(as: SampleRegistry.staff, .vietnamese, .enter), "dossier.vi")
    try GoldenScreen.expect(opened(as: SampleRegistry.staff, .english, .enter), "dossier.en")
  }

  @Test func wideOverview() throws {
    try GoldenScreen.expect(
      opened(as: SampleRegistry.staff, .vietnamese, .enter), "dossier.wide.vi", rows: 50, columns: 200)
  }

  @Test func steps() throws {
    try GoldenScreen.expect(
      opened(as: SampleRegistry.staff, .vietnamese, .enter, .right, .down, .down), "steps.vi")
  }

  @Test func scorecardHiddenAndSeen() throws {
    let keys: [Key] = [.enter, .right, .right]
    for (officer, name) in [(SampleRegistry.staff, "hidden"), (SampleRegistry.assessor1, "seen")] {
      let test = ScreenTest(registry, as: officer)
      for key in keys { test.press(key) }
      try GoldenScreen.expect(test, "scorecards.\(name).vi")
    }
  }

  @Test func certificatesAndHistory() throws {
    let test = opened()
    test.press(.down, .enter, .right, .right, .right)
    try GoldenScreen.expect(test, "certificates.vi")
    for _ in 0..<7 { test.press(.right) }
    try GoldenScreen.expect(test, "history.vi")
    test.press(.enter)
    try GoldenScreen.expect(test, "entry.vi")
  }

  @Test func breachesAndAlliance() throws {
    let test = opened()
    test.press(.down, .down, .enter).press(.right, .right, .right, .right)
    try GoldenScreen.expect(test, "breaches.vi")
    test.press(.escape, .down, .down, .enter).press(.left, .left, .left)
    try GoldenScreen.expect(test, "alliance.vi")
  }

  @Test func help() throws {
    let test = opened(as: SampleRegistry.staff, .vietnamese, .enter)
    test.type("?")
    try GoldenScreen.expect(test, "help.vi")
    test.type("vi pham")
    try GoldenScreen.expect(test, "help.search.vi")
  }

  @Test func palette() throws {
    let test = opened(as: SampleRegistry.staff, .english, .enter)
    test.type(":case")
    try GoldenScreen.expect(test, "palette.en")
  }

  @Test func forms() throws {
    let test = opened(as: SampleRegistry.staff, .vietnamese, .enter)
    test.type("e").press(.enter, .enter)
    try GoldenScreen.expect(test, "form.amend.vi")
    test.press(.escape).type("b").press(.enter, .enter)
    try GoldenScreen.expect(test, "form.step.error.vi")
    test.press(.escape, .escape, .end, .enter).type("m")
    try GoldenScreen.expect(test, "form.case.vi")
  }

  @Test func formInEnglish() throws {
    let test = opened(as: SampleRegistry.staff, .english, .enter)
    test.type("p").type("31/2").press(.enter)
    try GoldenScreen.expect(test, "form.breach.en")
  }

  @Test func tooSmall() throws {
    try GoldenScreen.expect(opened(), "small.vi", rows: 15, columns: 60)
  }
}
