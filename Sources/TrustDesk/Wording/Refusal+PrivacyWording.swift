import TrustRegistry

/// Refusals about personal data.
extension Refusal {
  var privacyPhrase: Phrase? {
    switch self {
    case .purposeMissing:
      Phrase(
        vi: "Xem dữ liệu nhạy cảm phải nêu mục đích; hãy nhập một câu nêu mục đích.",
        en: "Sensitive data are shown for a purpose; say in a sentence what for.")
    case .nothingMasked:
      Phrase(
        vi: "Hồ sơ không có phần nào như vậy đang được che; hãy xem hồ sơ như bình thường.",
        en: "The dossier holds nothing of that kind; look at it as it is.")
    case .requestUnknown(let number):
      Phrase(
        vi: "Hồ sơ không có yêu cầu số \(number) về dữ liệu cá nhân; hãy ghi yêu cầu trước.",
        en: "There is no request \(number) on personal data in the dossier; record it first.")
    case .requestAcknowledged(let number):
      Phrase(
        vi: "Yêu cầu số \(number) đã được phản hồi; hãy giải quyết và khép lại yêu cầu.",
        en: "Request \(number) is acknowledged already; deal with it and close it.")
    case .requestClosed(let number):
      Phrase(
        vi: "Yêu cầu số \(number) đã khép lại; hãy ghi yêu cầu mới nếu người đó yêu cầu lại.",
        en: "Request \(number) is closed; record a new one if the person asks again.")
    case .accessNotAsked(let number):
      Phrase(
        vi: "Yêu cầu số \(number) không phải là yêu cầu xem, nhận dữ liệu; "
          + "chỉ xuất toàn bộ dữ liệu theo yêu cầu của chính người đó.",
        en: "Request \(number) is none for access; all data leave only at the person's own request.")
    case .accessNotGiven(let number):
      Phrase(
        vi: "Chưa xuất dữ liệu cho yêu cầu số \(number); hãy xuất dữ liệu trước khi khép lại.",
        en: "Nothing was handed out yet for request \(number); export the data before closing it.")
    default: nil
    }
  }
}
