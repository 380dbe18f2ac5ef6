import Terminal
import Testing
import TrustDesk
import TrustRegistry

@testable import Console

/// Keying deductions for hours: quick lines, what stands in their way, withdrawing, submitting, blindness.
@MainActor
@Suite struct ScorecardScreenTests {
  let registry: SampleRegistry
  static let an = CreatorID(kind: .opinionLeader, number: 3)
  static let huy = CreatorID(kind: .opinionLeader, number: 11)

  init() throws { registry = try SampleRegistry.atWork() }

  private func opened(
    _ id: CreatorID, as officer: OfficerID = SampleRegistry.assessor2, _ language: Language = .vietnamese
  ) -> ScreenTest {
    let test = ScreenTest(registry, as: officer, language: language)
    test.world.atHand = id
    return test.type("3")
  }

  private func card(_ test: ScreenTest, of id: CreatorID = an) -> Scorecard? {
    test.world.desk.dossier(id)?.openCase?.scorecard(of: SampleRegistry.assessor2)
  }

  private func key(_ test: ScreenTest, _ texts: String...) {
    for text in texts { test.type(text).press(.enter) }
  }

  @Test func threeDeductionsAreKeyedInOneGo() throws {
    let test = opened(Self.an).type("o")
    key(test, "2.3 5 Chia sẻ tin giả về bão", "https://vi.du/bao", "20")
    #expect(test.status == "Đã trừ 5 điểm theo 2.3; tổng còn 95.")
    test.type("23a").press(.enter, .right, .enter).type("-3").press(.enter)
    test.type("gan nhan").press(.down)
    key(test, "", "12/BC-GS", "t")
    let deductions: [Deduction] = try #require(card(test)?.standing)
    #expect(deductions.map(\.requirement.description) == ["2.3", "2.3", "1.1"])
    #expect(deductions.map(\.points) == [5, 5, 2])
    #expect(deductions.map(\.tariff) == [nil, "23A", "11A"])
    #expect(deductions.map(\.reason).first == "Chia sẻ tin giả về bão")
    let today = SampleRegistry.today
    #expect(deductions.map(\.day) == [today - 1, today - 3, today])
    #expect(
      deductions.map(\.evidence) == [
        .address("https://vi.du/bao"), .address("https://vi.du/bao"), .document("12/BC-GS"),
      ])
    #expect(test.row(3 + 5).hasSuffix("88/100"))
  }

  @Test(arguments: [
    ("9.9 5 lý do", "Quy chế không có yêu cầu 9.9"), ("2.3 lý do", "Sau mã yêu cầu là số điểm trừ"),
    ("2.3 21 lý do", "Mỗi lần trừ từ 1 đến 20 điểm"), ("2.3 5", "lý do"), ("99Z", "không có mã “99Z”"),
    ("khong co gi", "Trừ điểm phải nêu yêu cầu"),
  ])
  func whatWillNotDoSaysWhyAndStays(_ typed: String, _ reason: String) {
    let test = opened(Self.an).type("o").type(typed).press(.enter)
    let screen = test.text()
    #expect(screen.contains(reason))
    #expect(screen.contains(" › Trừ điểm "))
    #expect(screen.contains(" \(typed)"))
    #expect(card(test)?.entries.isEmpty == true)
  }

  @Test func wordsAreNoDeductionUntilAnItemIsPicked() {
    let test = opened(Self.an).type("o").type("nhan").press(.enter)
    #expect(test.text().contains("✗ “nhan” chưa phải là mã"))
    #expect(test.text().contains("› Trừ điểm    nhan"))
    test.press(.tab)
    #expect(test.text().contains("› Trừ điểm    11A"))
    #expect(test.text().contains("−2: tiêu chí 1 còn 18, tổng còn 98"))
    test.press(.tab)
    #expect(test.text().contains("› Bằng chứng"))
    test.press(.backTab, .control("u")).type("nhan").press(.up, .enter)
    #expect(test.text().contains("› Bằng chứng"))
    test.press(.backTab, .control("u")).type("11a").press(.enter)
    #expect(test.text().contains("› Bằng chứng"))
  }

  @Test func everyFieldIsCheckedForwardAndNoneBackward() {
    let test = opened(Self.an).type("o").type("23A").press(.enter, .enter)
    #expect(test.text().contains("✗ Trừ điểm phải có bằng chứng"))
    test.type("1/BB").press(.enter).type("31/2").press(.enter)
    #expect(test.text().contains("✗ Không có ngày “31/2”"))
    test.press(.backTab, .backTab)
    #expect(test.text().contains("› Trừ điểm    23A"))
    test.press(.enter, .enter).press(.control("u")).type("+2").press(.enter)
    #expect(test.text().contains("23/11/2026"))
    #expect(card(test)?.entries.isEmpty == true)
  }

  @Test func withdrawingKeepsBothOnRecord() throws {
    let test = opened(Self.huy)
    test.press(.escape).type("w").press(.enter)
    #expect(test.text().contains("Hãy điền: lý do rút"))
    test.type("Không đủ căn cứ").press(.enter)
    #expect(test.status == "Đã rút lần trừ điểm số 2.")
    let entries = try #require(card(test, of: Self.huy)).entries
    #expect(entries.map { $0.withdrawn?.reason } == ["Nhầm tài khoản", "Không đủ căn cứ"])
    #expect(test.row(3 + 5).hasSuffix("100/100"))
    #expect(test.type("w").status == "Lần trừ điểm này đã được rút.")
  }

  @Test func submittingAsksForAWordAndIsFinal() throws {
    let test = opened(Self.an).type("o")
    key(test, "1.1 2 Thiếu nhãn", "1/BB", "t")
    test.press(.function(8)).press(.enter)
    #expect(card(test)?.isSubmitted == false)
    test.type("nop").press(.enter)
    #expect(card(test)?.isSubmitted == true)
    #expect(test.status == "Đã nộp phiếu; điểm chung của lượt xét là 97.")
    #expect(test.type("s").status.contains("không sửa được"))
  }

  @Test func aHalfTypedLineIsNotLostBySubmitting() {
    let test = opened(Self.huy).type("2.3 5").press(.function(8))
    #expect(test.status.hasPrefix("Còn một dòng gõ dở"))
    for leaving in ["q", "4"] {
      test.press(.escape).type(leaving)
      #expect(test.status.hasPrefix("Còn một dòng gõ dở"))
      #expect(test.row(2).contains("Lương Gia Huy"))
      test.press(.enter)
    }
    #expect(test.press(.escape).type("44").row(2).hasPrefix(" Việc của tôi"))
  }

  @Test func severalPastedLinesAreShownBeforeTheyAreDone() throws {
    let test = opened(Self.huy)
    test.take(.paste("2.3 5 Tin giả\thttps://vi.du/1\t20/11/2026\n23A\t8/BB\tt\n"))
    #expect(test.text().contains("Nhập 2 lần trừ điểm, trừ tất cả 10 điểm?"))
    #expect(card(test, of: Self.huy)?.entries.count == 2)
    test.press(.enter)
    #expect(card(test, of: Self.huy)?.entries.map(\.deduction.points) == [5, 4, 5, 5])
    test.take(.paste("2.3 5 Tin giả\nhai"))
    #expect(test.status.hasPrefix("Dòng dán thứ 1 phải có ba ô"))
  }

  @Test func nobodyElseSeesPointsBeforeTheScoreStands() {
    for officer in [SampleRegistry.assessor1, SampleRegistry.staff, SampleRegistry.supervisor] {
      let test = opened(Self.huy, as: officer)
      for columns in [80, 200] {
        let screen = test.text(rows: 30, columns: columns)
        #expect(screen.contains("Vũ Thu Hà  đang chấm"))
        #expect(!screen.contains("nhãn quá nhỏ"))
        #expect(!screen.contains("/20 ") && !screen.contains("20/20"))
        #expect(!screen.contains("96"))
      }
    }
  }

  @Test func theTariffIsFoundWithoutMarksAndTaken() throws {
    let test = opened(Self.huy).press(.function(2)).type("sai su that")
    #expect(test.text().contains("Đăng thông tin sai sự thật"))
    test.press(.enter)
    #expect(test.text().contains("› Trừ điểm    23A"))
  }

  @Test func goldenScreens() throws {
    try GoldenScreen.expect(opened(Self.huy), "scorecard.vi")
    try GoldenScreen.expect(opened(Self.huy, as: SampleRegistry.assessor2, .english), "scorecard.en")
    try GoldenScreen.expect(opened(Self.huy).type("quang"), "scorecard.completion.vi")
    try GoldenScreen.expect(opened(Self.huy).type("23A").press(.enter), "scorecard.ghost.vi")
    try GoldenScreen.expect(opened(Self.an), "scorecard.unopened.vi")
    try GoldenScreen.expect(opened(Self.huy).press(.function(2)), "tariff.vi")
    try GoldenScreen.expect(opened(Self.huy).press(.function(8)), "scorecard.submit.vi")
    let scored = CreatorID(kind: .opinionLeader, number: 7)
    try GoldenScreen.expect(opened(scored), "scorecard.wide.vi", rows: 50, columns: 200)
  }
}
