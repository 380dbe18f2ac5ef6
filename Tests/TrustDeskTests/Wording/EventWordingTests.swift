import Testing
import TrustRegistry

@testable import TrustDesk

/// Every kind of event has its line in a history, and every finding its sentence.
@Suite struct EventWordingTests {
  let office: Office

  init() throws {
    office = try WordingOffice.make()
  }

  @Test func samplesCoverEveryKind() {
    #expect(Set(EventSamples.all.map(\.kind)) == Set(EventKind.allCases))
  }

  @Test(arguments: EventSamples.all)
  func isOneLine(_ event: Event) {
    let phrase = event.phrase(in: office)
    #expect(phrase.vi != phrase.en)
    for text in [phrase.vi, phrase.en] {
      #expect(!text.isEmpty && !text.hasSuffix(".") && !text.hasSuffix(" "))
      #expect(!text.contains("\n") && !text.contains("  ") && !text.contains("Optional("))
    }
  }

  @Test func kindsAreNamedApart() {
    #expect(Set(EventKind.allCases.map(\.name.vi)).count == EventKind.allCases.count)
    #expect(Set(EventKind.allCases.map(\.name.en)).count == EventKind.allCases.count)
    #expect(!EventKind.allCases.contains { $0.name.vi == $0.rawValue }, "a kind that its subject forgot")
  }

  @Test(arguments: [
    (
      Event.scoring(.deductionEntered(case: 1, EventSamples.deduction)),
      "Trừ 5 điểm ở yêu cầu 2.3 (23B), hành vi ngày 05/03/2026: Tin sai"
    ),
    (
      .creator(.accountRecorded(Account(name: WordingOffice.account, followers: 304_900))),
      "Ghi tài khoản TikTok @lan.nguyen, 304,9K người theo dõi"
    ),
    (
      .procedure(.opened(case: 1, certificateClass: WordingOffice.ethics, scheme: 1, maxima: [])),
      "Mở lượt xét số 1, hạng Đạo đức, quy chế phiên bản 1"
    ),
    (
      .creator(.amended(Amendment(name: "Bình", province: "Huế"))),
      "Sửa thông tin: tên thành Bình; tỉnh, thành phố thành Huế"
    ),
  ])
  func readsInVietnamese(_ event: Event, _ line: String) {
    #expect(event.phrase(in: office).vi == line)
  }

  @Test func anErasedBodySaysSo() {
    let entry = Entry(
      sequence: 1, at: Timestamp(startOf: WordingOffice.day), by: WordingOffice.lan, about: .office, nth: 1,
      left: 0, event: nil)
    #expect(entry.phrase(in: office).vi == "Nội dung đã được xóa theo luật")
  }

  @Test(arguments: [
    (
      Contradiction.withoutRight(kind: .certificateApproved, by: WordingOffice.minh),
      "Mục ghi “Cấp giấy chứng nhận” không có hiệu lực: Trần Minh (o-0002) không có quyền ký "
        + "(cần vai trò lãnh đạo phê duyệt)."
    ),
    (
      .handsNotApart(kind: .memberAdmitted, by: WordingOffice.minh),
      "Mục ghi “Kết nạp thành viên” không có hiệu lực: Trần Minh (o-0002) đã tham gia việc này "
        + "hoặc là chính người trong hồ sơ."
    ),
    (
      .conditionUnmet(.certificateApproved, .examPassed),
      "Mục ghi “Cấp giấy chứng nhận” không có hiệu lực: chưa đáp ứng điều kiện “Đạt bài kiểm tra”."
    ),
    (
      .outOfPlace(kind: .caseOpened),
      "Mục ghi “Mở lượt xét” không có hiệu lực: điều được nêu không tồn tại, "
        + "đã có rồi hoặc không đúng trạng thái."
    ),
  ])
  func tellsFindings(_ contradiction: Contradiction, _ sentence: String) {
    #expect(contradiction.phrase(in: office).vi == sentence)
    let finding = Finding(sequence: 1234, by: WordingOffice.minh, contradiction: contradiction)
    #expect(finding.phrase(in: office).vi == "Dòng 1.234, người ký Trần Minh (o-0002): \(sentence)")
    #expect(finding.phrase(in: office).en.hasPrefix("Line 1,234, signed by Trần Minh (o-0002): The entry “"))
  }
}
