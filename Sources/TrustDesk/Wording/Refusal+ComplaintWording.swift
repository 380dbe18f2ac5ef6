import TrustRegistry

/// Refusals about complaints, and about breaches of the programme's rules.
extension Refusal {
  var complaintPhrase: Phrase? {
    switch self {
    case .complaintUnknown(let number):
      Phrase(
        vi: "Hồ sơ này không có phản ánh số \(number); hãy chọn một số trong danh sách.",
        en: "This dossier has no complaint \(number); choose a number from its list.")
    case .complaintAnswered(let number):
      Phrase(
        vi: "Phản ánh số \(number) đã được trả lời; hãy ghi phản ánh mới nếu có nội dung mới.",
        en: "Complaint \(number) is answered; lodge a new one if there is something new.")
    case .complaintAcknowledged(let number):
      Phrase(
        vi: "Phản ánh số \(number) đã được xác nhận; hãy chuyển lãnh đạo trả lời.",
        en: "Complaint \(number) is acknowledged already; pass it on to be answered.")
    case .complaintExtended(let number):
      Phrase(
        vi: "Phản ánh số \(number) đã được gia hạn một lần; hãy trả lời trong thời hạn đó.",
        en: "Complaint \(number) was extended once already; answer it within that time.")
    case .extensionUnforeseen:
      Phrase(
        vi: "Quy chế không có thời hạn trả lời hoặc gia hạn phản ánh; hãy trả lời ngay khi có thể.",
        en: "The scheme sets no time for answers or for extending them; answer as soon as possible.")
    case .extensionTooLate(let number, let due):
      Phrase(
        vi: "Thời hạn trả lời phản ánh số \(number) đã hết ngày \(due.phrase.vi); hãy trả lời ngay.",
        en: "The time to answer complaint \(number) ran out on \(due.phrase.en); answer it now.")
    case .complaintHandlerAnswers:
      Phrase(
        vi: "Người tiếp nhận hoặc xử lý phản ánh không được trả lời; "
          + "hãy chuyển cho lãnh đạo phê duyệt khác.",
        en: "Who took in or handled the complaint does not answer it; pass it to another supervisor.")
    case .complaintAgainstOneself:
      Phrase(
        vi: "Phản ánh này nêu chính người đang thao tác; hãy chuyển cho người khác.",
        en: "The complaint is about yourself; pass it to somebody else.")
    default: nil
    }
  }

  var recordedBreachPhrase: Phrase? {
    switch self {
    case .ruleBreachUnknown(let number):
      Phrase(
        vi: "Hồ sơ này không có vi phạm quy tắc số \(number); hãy chọn một số trong danh sách.",
        en: "This dossier has no rule breach \(number); choose a number from its list.")
    case .fineNegative(let amount):
      Phrase(
        vi: "Mức phạt \(amount) đồng không thể âm; hãy ghi số từ 0 trở lên.",
        en: "A fine of VND \(amount) cannot be below nought; give 0 or more.")
    case .decisionBeforeAct(let day, let act):
      Phrase(
        vi: "Quyết định ngày \(day.phrase.vi) không thể trước hành vi ngày \(act.phrase.vi); "
          + "hãy xem lại hai ngày.",
        en: "A decision of \(day.phrase.en) cannot come before the act of \(act.phrase.en); "
          + "check both days.")
    default: nil
    }
  }
}
