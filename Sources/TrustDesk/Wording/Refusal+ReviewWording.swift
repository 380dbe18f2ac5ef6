import TrustRegistry

/// Refusals about reviews and about measures on a certificate.
extension Refusal {
  var reviewPhrase: Phrase? {
    switch self {
    case .nothingToReview:
      Phrase(
        vi: "Hồ sơ không có giấy chứng nhận nào đang còn hoặc sắp có hiệu lực để xem xét lại; "
          + "hãy chỉ ghi vi phạm.",
        en: "No certificate runs or is to come that could be reviewed; record the breach alone.")
    case .reviewAlreadyOpen(let number):
      Phrase(
        vi: "Việc xem xét số \(number) về cùng lý do còn đang mở; hãy xử lý tiếp việc đó.",
        en: "Review \(number) of the same cause is still open; go on with that one.")
    case .reviewUnknown(let number):
      Phrase(
        vi: "Hồ sơ này không có việc xem xét số \(number); hãy chọn một số trong danh sách.",
        en: "This dossier has no review \(number); choose a number from its list.")
    case .reviewClosed(let number):
      Phrase(
        vi: "Việc xem xét số \(number) đã kết thúc; hãy mở việc xem xét mới nếu có căn cứ mới.",
        en: "Review \(number) is closed; open a new one if there are new grounds.")
    case .reviewMissing:
      Phrase(
        vi: "Thu hồi giấy chứng nhận phải theo một việc xem xét, trừ khi giấy đang hoãn hiệu lực; "
          + "hãy nêu số của việc xem xét.",
        en: "A certificate is revoked in a review, unless it is on hold; name the review.")
    case .bringerDecides:
      Phrase(
        vi: "Người đưa việc này ra xem xét không được quyết định; "
          + "hãy chuyển cho lãnh đạo phê duyệt khác.",
        en: "Who brought the matter does not decide it; pass it to another supervisor.")
    case .measureMissing(let number):
      Phrase(
        vi: "Chưa có biện pháp nào được ghi trong việc xem xét số \(number); "
          + "hãy ghi biện pháp trước hoặc chọn kết quả khác.",
        en: "No measure was taken in review \(number); take one first, or choose another outcome.")
    default: noticePhrase ?? timelinessPhrase
    }
  }

  private var timelinessPhrase: Phrase? {
    switch self {
    case .measureStands(let certificate):
      Phrase(
        vi: "Giấy \(certificate) còn bị đình chỉ hoặc thu hồi trong việc xem xét này; "
          + "hãy khôi phục hiệu lực trước, hoặc kết thúc với kết quả có biện pháp.",
        en: "Certificate \(certificate) is suspended or revoked in this review; "
          + "reinstate it first, or close the review as measured.")
    case .beforeMatter(let day):
      Phrase(
        vi: "Ngày đã ghi sớm hơn ngày phát sinh việc cần thông báo (\(day.phrase.vi)); "
          + "hãy ghi đúng ngày trên văn bản.",
        en: "What it tells of began on \(day.phrase.en), after the day given; "
          + "give the day that the document bears.")
    default: nil
    }
  }

  private var noticePhrase: Phrase? {
    switch self {
    case .noticeAlreadySent(let number):
      Phrase(
        vi: "Đã gửi thông báo về việc xem xét số \(number); hãy ghi buổi làm việc.",
        en: "The notice in review \(number) is sent already; record the hearing.")
    case .noticeMissing(let number):
      Phrase(
        vi: "Chưa gửi thông báo về việc xem xét số \(number); hãy gửi và ghi văn bản trước.",
        en: "No notice was sent in review \(number); send one and record its document first.")
    case .hearingTooSoon(let number, let day):
      Phrase(
        vi: "Buổi làm việc về việc xem xét số \(number) phải được báo trước đủ thời hạn; "
          + "sớm nhất là ngày \(day.phrase.vi).",
        en: "The notice before the hearing in review \(number) is too short; "
          + "it may be held from \(day.phrase.en).")
    case .hearingAlreadyHeld(let number):
      Phrase(
        vi: "Đã ghi buổi làm việc về việc xem xét số \(number); hãy chuyển lãnh đạo quyết định.",
        en: "The hearing in review \(number) is on record; pass it on for a decision.")
    case .hearingMissing(let number):
      Phrase(
        vi: "Người được chứng nhận chưa được làm việc trong việc xem xét số \(number); "
          + "hãy ghi buổi làm việc, hoặc chỉ tạm đình chỉ khẩn cấp.",
        en: "The holder has not been heard in review \(number); "
          + "record the hearing, or suspend in an emergency only.")
    default: nil
    }
  }

  var measurePhrase: Phrase? {
    switch self {
    case .certificateUnknown(let number):
      Phrase(
        vi: "Hồ sơ này không có giấy chứng nhận \(number); hãy chọn một số trong hồ sơ.",
        en: "This dossier has no certificate \(number); choose one that it has.")
    case .certificateNotRunning(let number):
      Phrase(
        vi: "Giấy chứng nhận \(number) không đang có hiệu lực nên không thể áp dụng biện pháp này; "
          + "hãy xem lại tình trạng của giấy.",
        en: "The certificate \(number) is not in force, so this measure cannot touch it; "
          + "look at its status.")
    case .certificateNotSuspended(let number):
      Phrase(
        vi: "Giấy chứng nhận \(number) không bị tạm đình chỉ; không có gì để khôi phục.",
        en: "The certificate \(number) is not suspended; there is nothing to reinstate.")
    case .certificateNotOnHold(let number):
      Phrase(
        vi: "Giấy chứng nhận \(number) không bị hoãn hiệu lực; không có gì để thôi hoãn.",
        en: "The certificate \(number) is not on hold; there is nothing to release.")
    case .conditionMissing:
      Phrase(
        vi: "Chưa nêu điều kiện chấm dứt tạm đình chỉ; hãy ghi điều kiện hoặc ngày cuối.",
        en: "The condition that ends the suspension is not told; give it, or a last day.")
    case .dayGone(let day):
      Phrase(
        vi: "Ngày \(day.phrase.vi) đã qua; hãy chọn ngày cuối từ hôm nay trở đi.",
        en: "The day \(day.phrase.en) is past; choose a last day from today on.")
    case .suspensionLonger(let day):
      Phrase(
        vi: "Giấy chứng nhận đang bị tạm đình chỉ đến hết ngày \(day.phrase.vi); "
          + "hãy chọn ngày cuối từ ngày đó trở đi, hoặc khôi phục hiệu lực.",
        en: "The certificate is suspended through \(day.phrase.en) already; "
          + "choose a last day from then on, or reinstate it.")
    default: nil
    }
  }
}
