import Foundation
import Testing
import TrustRegistry

@testable import TrustDesk

/// Every rule has its plain sentence in both languages.
@Suite struct RefusalWordingTests {
  let office: Office

  init() throws {
    office = try WordingOffice.make()
  }

  @Test func samplesCoverEveryRule() throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let source = try String(
      contentsOf: root.appending(path: "Sources/TrustRegistry/Core/Refusal.swift"), encoding: .utf8)
    let rules = source.split(separator: "\n").filter { $0.hasPrefix("  case ") }
      .map { $0.dropFirst("  case ".count).prefix { $0.isLetter } }
    #expect(rules.count > 60)
    #expect(Set(rules.map(String.init)) == Set(RefusalSamples.all.map(\.rule)))
  }

  @Test(arguments: RefusalSamples.all)
  func isOnePlainSentence(_ refusal: Refusal) {
    for office in [office, Office()] {
      let phrase = refusal.phrase(in: office)
      #expect(phrase != refusal.unworded)
      #expect(phrase.vi != phrase.en)
      for text in [phrase.vi, phrase.en] {
        #expect(text.hasSuffix("."))
        #expect(!text.dropLast().contains(". ") && !text.contains("  ") && !text.contains(" ."))
        #expect(!text.contains("%") && !text.contains("Optional(") && !text.contains("\\"))
        #expect(text.unicodeScalars.elementsEqual(text.precomposedStringWithCanonicalMapping.unicodeScalars))
      }
    }
  }

  @Test(arguments: RefusalSamples.all)
  func saysWhatWouldHelp(_ refusal: Refusal) {
    let phrase = refusal.phrase(in: office)
    #expect(phrase.vi.contains("; ") && phrase.en.contains("; "))
  }

  @Test(arguments: [
    (
      Refusal.scoreBelowThreshold(score: 78, atLeast: 90),
      "Điểm 78 chưa đạt mức 90 của hạng Đạo đức; điểm này đủ cho hạng Cộng đồng nếu lĩnh vực phù hợp."
    ),
    (
      .roleMissing(needed: [.staff, .assessor], held: []),
      "Việc này cần vai trò cán bộ hoặc chuyên gia đánh giá (vai trò hiện có: không có vai trò); "
        + "hãy chuyển cho người giữ vai trò đó."
    ),
    (
      .breachWithinWindow(1, day: WordingOffice.day, months: 24),
      "Vi phạm số 1 ngày 05/03/2026 nằm trong 24 tháng không được có vi phạm; có thể cấp từ ngày 05/03/2028."
    ),
    (
      .scopeUnsuited(ClassCode(rawValue: "community"), fields: [WordingOffice.health]),
      "Hạng Cộng đồng không phù hợp với lĩnh vực Sức khỏe; hãy xét hạng Đạo đức."
    ),
    (
      .stepOutOfTurn(3, before: [1, 2]),
      "Bước 3 (Quyết định) chưa đến lượt; hãy hoàn thành trước bước 1 (Tiếp nhận) và 2 (Xác minh)."
    ),
    (
      .officerAlreadyEnrolled(WordingOffice.minh),
      "Mã o-0002 đã thuộc về Trần Minh và không cấp lại; hãy dùng mã o-0003."
    ),
  ])
  func readsInVietnamese(_ refusal: Refusal, _ sentence: String) {
    #expect(refusal.phrase(in: office).vi == sentence)
  }

  @Test func namesTheRuleInEnglish() {
    #expect(
      Refusal.examNotPassed(["law"], passMark: 70).phrase(in: office).en
        == "The pass mark of 70 is not reached in Law; record an attempt that passes.")
    #expect(
      Refusal.tariffUnknown("99Z").phrase(in: office).en
        == "The tariff has no code “99Z”; give one that it has, such as 11A.")
  }
}
