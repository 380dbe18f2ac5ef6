import TrustRegistry

/// Refusals about notices and appeals, and about hands that must be apart.
extension Refusal {
  var lodgingPhrase: Phrase? {
    switch self {
    case .caseUndecided(let number):
      Phrase(
        vi: "Lượt xét số \(number) chưa có quyết định; hãy chờ quyết định rồi mới ghi việc này.",
        en: "Case \(number) is not decided; wait for the decision first.")
    case .beforeDecision(let day):
      Phrase(
        vi: "Quyết định được ra ngày \(day.phrase.vi); hãy nhập ngày đó hoặc ngày sau đó.",
        en: "The decision was taken on \(day.phrase.en); enter that day or a later one.")
    case .noticeAlreadyRecorded(let day):
      Phrase(
        vi: "Đã ghi người có quyền lợi nhận quyết định này ngày \(day.phrase.vi); không ghi lần nữa.",
        en: "This decision's receipt on \(day.phrase.en) is recorded already; it is recorded once.")
    case .noticeUnrecorded:
      Phrase(
        vi: "Chưa ghi ngày nhận quyết định, mà thời hạn khiếu nại tính từ ngày đó; hãy ghi trước.",
        en: "No receipt of the decision is recorded, and the days to appeal run from it; record it first.")
    case .nothingToAppeal:
      Phrase(
        vi: "Quyết định này không gây bất lợi cho người nhận; chỉ khiếu nại được quyết định bất lợi.",
        en: "This decision was in the person's favour; only an adverse one can be appealed against.")
    case .appealedAlready(let number):
      Phrase(
        vi: "Quyết định này đã bị khiếu nại (số \(number)); mỗi quyết định chỉ được khiếu nại một lần.",
        en: "This decision was appealed against already (appeal \(number)); each may be once.")
    case .appealTooLate(let day):
      Phrase(
        vi: "Hạn nộp khiếu nại đã hết ngày \(day.phrase.vi); hãy kiểm tra ngày nhận đơn.",
        en: "The time to appeal ended on \(day.phrase.en); check the day on which the appeal arrived.")
    case .groundsMissing:
      Phrase(
        vi: "Khiếu nại phải nêu căn cứ; hãy nhập tóm tắt nội dung đơn.",
        en: "An appeal names its grounds; enter them in short.")
    default: nil
    }
  }

  var appealPhrase: Phrase? {
    switch self {
    case .appealUnknown(let number):
      Phrase(
        vi: "Hồ sơ này không có khiếu nại số \(number); hãy chọn một số trong danh sách khiếu nại.",
        en: "This dossier has no appeal \(number); choose a number from its list.")
    case .appealClosed(let number):
      Phrase(
        vi: "Khiếu nại số \(number) đã được giải quyết; kết quả giải quyết là cuối cùng.",
        en: "Appeal \(number) is decided; its outcome is final.")
    case .acknowledgedAlready(let number):
      Phrase(
        vi: "Đã xác nhận việc nhận khiếu nại số \(number); việc tiếp theo là giải quyết.",
        en: "Appeal \(number) is acknowledged already; next it is decided.")
    case .extendedAlready(let number):
      Phrase(
        vi: "Khiếu nại số \(number) đã được gia hạn; chỉ được gia hạn một lần.",
        en: "Appeal \(number) was extended already; it may be once.")
    case .extensionNotForeseen:
      Phrase(
        vi: "Quy chế không có quy định gia hạn giải quyết khiếu nại; hãy giải quyết trong hạn.",
        en: "The scheme foresees no extension of an appeal; decide it in time.")
    case .appealOverdue(let day):
      Phrase(
        vi: "Hạn giải quyết đã hết ngày \(day.phrase.vi) nên không gia hạn được nữa; hãy giải quyết ngay.",
        en: "The answer was due on \(day.phrase.en), too late to extend; decide the appeal now.")
    default: nil
    }
  }

  var apartPhrase: Phrase? {
    switch self {
    case .nobodyLeftToDecide:
      Phrase(
        vi: "Không còn lãnh đạo phê duyệt nào chưa tham gia việc này; "
          + "hãy ghi danh và xác nhận thêm một người (đơn đã đến vẫn tính từ ngày nhận).",
        en: "No supervisor is left without a hand in this; enrol and confirm one more "
          + "(an appeal that has arrived still counts from its day).")
    case .appealedHand:
      Phrase(
        vi: "Người đã tham gia việc bị khiếu nại hoặc tiếp nhận khiếu nại không được giải quyết khiếu nại; "
          + "hãy chuyển cho lãnh đạo phê duyệt khác.",
        en: "Who had a hand in the matter, or took the appeal in, does not decide it; "
          + "pass it to another supervisor.")
    case .formerDecider:
      Phrase(
        vi: "Quyết định trước của bạn về việc này đã bị hủy; "
          + "hãy để lãnh đạo phê duyệt khác quyết định lại.",
        en: "An appeal undid your decision on this matter; another supervisor decides it anew.")
    case .deciderAssesses:
      Phrase(
        vi: "Người đã quyết định hoặc giải quyết khiếu nại của lượt xét này không làm các bước của lượt xét; "
          + "hãy chuyển cho người khác.",
        en: "Who decided this case or an appeal about it does none of its steps; pass it to somebody else.")
    default: nil
    }
  }
}
