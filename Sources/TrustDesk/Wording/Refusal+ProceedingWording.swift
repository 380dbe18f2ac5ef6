import TrustRegistry

/// Refusals about soft measures and termination.
extension Refusal {
  var proceedingPhrase: Phrase? {
    switch self {
    case .measureOutOfTurn(let measure, let before):
      Phrase(
        vi: "Chưa thể \(measure.name.vi); hãy ghi việc \(before.name.vi) trước.",
        en: "It is too early for \(measure.name.en); record the \(before.name.en) first.")
    case .supportDayMissing:
      Phrase(
        vi: "Hỗ trợ khắc phục phải có hạn; hãy nhập ngày phải khắc phục xong.",
        en: "Support to correct has an end; give the day by which things are right.")
    case .measuresMissing(let measures, let ground):
      Phrase(
        vi: "Theo \(ground.letter.vi), phải áp dụng trước các biện pháp mềm; "
          + "còn thiếu \(measures.map(\.name).listed.vi).",
        en: "On \(ground.letter.en) soft measures come first; missing: \(measures.map(\.name).listed.en).")
    case .supportRunning(let through):
      Phrase(
        vi: "Thành viên còn thời hạn khắc phục; hãy chờ đến sau ngày \(through.phrase.vi).",
        en: "The member still has time to correct; wait until after \(through.phrase.en).")
    default: conclusionPhrase
    }
  }

  private var conclusionPhrase: Phrase? {
    switch self {
    case .conclusionDone:
      Phrase(
        vi: "Ủy ban Liêm chính đã kết luận; hãy chuyển cho lãnh đạo phê duyệt quyết định.",
        en: "The Integrity Committee has concluded; pass it to a supervisor to decide.")
    case .conclusionMissing:
      Phrase(
        vi: "Chưa có kết luận của Ủy ban Liêm chính; hãy ghi kết luận trước.",
        en: "The Integrity Committee has not concluded; record its conclusion first.")
    case .memberUnheard:
      Phrase(
        vi: "Thành viên chưa được nghe ý kiến; hãy ghi buổi làm việc với thành viên trước.",
        en: "The member was not heard; record the hearing first.")
    case .proceedingMissing:
      Phrase(
        vi: "Không có việc xem xét chấm dứt nào đang mở; hãy ghi kết luận hoặc buổi làm việc trước.",
        en: "No proceedings are open; record a conclusion or a hearing first.")
    case .proceedingHandDecides:
      Phrase(
        vi: "Người đã áp dụng biện pháp, nghe thành viên hoặc ghi kết luận không được quyết định; "
          + "hãy chuyển cho lãnh đạo phê duyệt khác.",
        en: "Who took measures, heard the member or recorded the conclusion may not decide; "
          + "pass it to another supervisor.")
    default: nil
    }
  }
}
