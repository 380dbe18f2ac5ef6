import TrustRegistry

/// Refusals about membership of the alliance.
extension Refusal {
  var alliancePhrase: Phrase? {
    switch self {
    case .consentMissing:
      Phrase(
        vi: "Gia nhập \(Phrase.alliance.vi) là tự nguyện nên phải có văn bản đồng ý; hãy nhập số văn bản.",
        en: "Joining the \(Phrase.alliance.en) is voluntary and needs written consent; "
          + "give the document's number.")
    case .membershipOpen:
      Phrase(
        vi: "Một đơn gia nhập đang được xử lý; hãy hoàn tất đơn đó trước.",
        en: "An application is being dealt with already; finish that one first.")
    case .memberAlready:
      Phrase(
        vi: "Hồ sơ này đã là thành viên \(Phrase.alliance.vi); hãy chọn hồ sơ khác.",
        en: "This creator is a member of the \(Phrase.alliance.en) already; choose another dossier.")
    case .membershipNotApplied:
      Phrase(
        vi: "Không có đơn gia nhập nào đang chờ; hãy ghi đơn kèm văn bản đồng ý trước.",
        en: "No application is waiting; record one with its consent first.")
    case .appraisalMissing:
      Phrase(
        vi: "Đơn gia nhập phải được thẩm tra trước khi quyết định; hãy để cán bộ ghi ý kiến thẩm tra.",
        en: "An application is appraised before it is decided; have staff record the appraisal.")
    case .appraisalDone:
      Phrase(
        vi: "Đơn gia nhập này đã được thẩm tra; hãy chuyển cho lãnh đạo phê duyệt quyết định.",
        en: "This application is appraised already; pass it to a supervisor to decide.")
    case .appraiserDecides:
      Phrase(
        vi: "Người nhận hoặc thẩm tra đơn không được quyết định kết nạp; "
          + "hãy chuyển cho lãnh đạo phê duyệt khác.",
        en: "Who recorded or appraised the application may not decide it; pass it to another supervisor.")
    case .certificateMissing:
      Phrase(
        vi: "Kết nạp cần một giấy chứng nhận còn hiệu lực; hãy hoàn tất việc cấp giấy chứng nhận trước.",
        en: "Admission needs a certificate in force; have one approved first.")
    default: nil
    }
  }
}
