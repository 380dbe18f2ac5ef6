import TrustRegistry

/// Refusals about what is appealed against: measures, applications to the alliance and terminations.
extension Refusal {
  var targetPhrase: Phrase? {
    switch self {
    case .measureUnknown(let number, let certificate):
      Phrase(
        vi: "Giấy chứng nhận \(certificate) không có biện pháp số \(number); hãy chọn một số trong hồ sơ.",
        en: "The certificate \(certificate) has no measure \(number); choose one that the dossier lists.")
    case .successorGranted(let number):
      Phrase(
        vi: "Giấy chứng nhận \(number) cùng hạng đã được cấp sau khi thu hồi và còn thời hạn; "
          + "không bao giờ có hai giấy cùng hạng nên chỉ có thể giữ nguyên quyết định thu hồi.",
        en: "Certificate \(number) of the same class was granted since and still runs; "
          + "there are never two, so the revocation can only be upheld.")
    case .applicationUndecided:
      Phrase(
        vi: "Đơn gia nhập Liên minh chưa có quyết định; hãy chờ quyết định rồi mới ghi việc này.",
        en: "The application to the alliance is not decided; wait for the decision first.")
    case .applicationSince:
      Phrase(
        vi: "Đã có đơn gia nhập Liên minh mới hơn; chỉ khiếu nại được quyết định về đơn mới nhất.",
        en: "A newer application took its place; only a decision on the newest can be appealed against.")
    case .terminationMissing:
      Phrase(
        vi: "Tư cách thành viên này không bị chấm dứt; hãy xem lại phần Liên minh của hồ sơ.",
        en: "This membership was not terminated; look at the dossier's part on the alliance.")
    case .membershipAppealed(let number):
      Phrase(
        vi: "Khiếu nại số \(number) về tư cách thành viên chưa được giải quyết; "
          + "hãy chờ kết quả rồi mới nộp đơn mới.",
        en: "Appeal \(number) about the membership is not decided; wait for its outcome before applying anew."
      )
    case .stepOutsideCase:
      Phrase(
        vi: "Chỉ lượt xét mới có bước để mở lại; hãy hủy quyết định mà không nêu bước.",
        en: "Only a case has steps to open again; remit without naming one.")
    default: nil
    }
  }
}
