import TrustRegistry

/// Refusals about breaches of law and about the decision on a certificate.
extension Refusal {
  var breachPhrase: Phrase? {
    switch self {
    case .breachUnknown(let number):
      Phrase(
        vi: "Hồ sơ này không có vi phạm số \(number); hãy chọn một số trong danh sách vi phạm.",
        en: "This dossier has no breach \(number); choose a number from its list.")
    case .breachConcluded(let number):
      Phrase(
        vi: "Vi phạm số \(number) đã có kết luận này hoặc đã được hủy bỏ; "
          + "hãy ghi vi phạm mới nếu có văn bản mới.",
        en: "Breach \(number) is so concluded or overturned already; "
          + "record a new one if there is a new document.")
    case .breachWithinWindow(let number, let day, let months):
      Phrase(
        vi: "Vi phạm số \(number) ngày \(day.phrase.vi) nằm trong \(months) tháng không được có vi phạm; "
          + "có thể cấp từ ngày \(day.anniversary(after: months).phrase.vi).",
        en: "Breach \(number) of \(day.phrase.en) lies within the \(months) months that must be clean; "
          + "approval is possible from \(day.anniversary(after: months).phrase.en).")
    case .breachPending(let number):
      Phrase(
        vi: "Vi phạm số \(number) còn chờ kết luận nên chưa thể cấp; "
          + "hãy ghi kết luận của cơ quan có thẩm quyền trước.",
        en: "Breach \(number) is still pending, which bars approval; "
          + "record the authority's conclusion first.")
    default: nil
    }
  }

  func decisionPhrase(in office: Office) -> Phrase? {
    switch self {
    case .deciderHadHand:
      Phrase(
        vi: "Người quyết định không được tham gia bước nào khác của lượt xét; "
          + "hãy chuyển cho lãnh đạo phê duyệt khác.",
        en: "Who decides must have had no hand in the case; pass it to another supervisor.")
    case .stepsMissing(let numbers):
      Phrase(
        vi: "Chưa hoàn thành bước \(office.stepNames(numbers).vi); hãy ghi đủ rồi mới quyết định.",
        en: "Not yet done: \(numbers.count == 1 ? "step" : "steps") \(office.stepNames(numbers).en); "
          + "complete this before deciding.")
    case .scoreMissing:
      Phrase(
        vi: "Lượt xét chưa có điểm chung; cần đủ số phiếu chấm đã nộp trước khi quyết định.",
        en: "The case has no score yet; enough scorecards must be submitted first.")
    case .scoreBelowThreshold(let score, let atLeast): belowThreshold(score, atLeast, in: office)
    case .fieldsMissing:
      Phrase(
        vi: "Hồ sơ chưa có lĩnh vực hoạt động nên không biết hạng nào phù hợp; hãy bổ sung lĩnh vực.",
        en: "The dossier names no field of work, so no class can suit it; add the fields.")
    case .scopeUnsuited(let code, let fields): scopeUnsuited(code, fields, in: office)
    case .cardConflicted(let assessors):
      Phrase(
        vi: "\(office.fullNames(of: assessors).vi) đã chấm rồi khai xung đột lợi ích; "
          + "hãy trả lại bước đánh giá để chấm lại.",
        en: "\(office.fullNames(of: assessors).en) scored it and declared a conflict of interest; "
          + "return the assessment to be scored afresh.")
    case .classAlreadyHeld(let number, let renewableFrom):
      Phrase(
        vi: "Giấy chứng nhận \(number) cùng hạng vẫn còn; "
          + "có thể quyết định gia hạn từ ngày \(renewableFrom.phrase.vi).",
        en: "The certificate \(number) of this class stands; "
          + "a renewal may be decided from \(renewableFrom.phrase.en).")
    default: nil
    }
  }

  private func belowThreshold(_ score: Int, _ atLeast: Int, in office: Office) -> Phrase {
    let sought = (office.scheme?.classes ?? []).filter { $0.atLeast == atLeast }.map(\.name)
    let lower = (office.scheme?.classes ?? []).filter { $0.atLeast <= score }.map(\.name).alternatives
    let name = sought.count == 1 ? sought.listed : Phrase(vi: "được xét", en: "sought")
    let help =
      lower.isEmpty
      ? Phrase(
        vi: "hãy từ chối kèm lý do hoặc trả lại để chấm lại", en: "decline with a reason, or return it")
      : Phrase(
        vi: "điểm này đủ cho hạng \(lower.vi) nếu lĩnh vực phù hợp",
        en: "it is enough for \(lower.en) where the fields suit")
    return Phrase(
      vi: "Điểm \(score) chưa đạt mức \(atLeast) của hạng \(name.vi); \(help.vi).",
      en: "The score of \(score) is below the \(atLeast) that the class \(name.en) asks for; \(help.en).")
  }

  private func scopeUnsuited(_ code: ClassCode, _ fields: [FieldCode], in office: Office) -> Phrase {
    let suitable = office.suitableClasses(for: fields).alternatives
    let help =
      suitable.isEmpty
      ? Phrase(vi: "hãy xem lại lĩnh vực của hồ sơ", en: "look again at the dossier's fields")
      : Phrase(vi: "hãy xét hạng \(suitable.vi)", en: "seek \(suitable.en)")
    return Phrase(
      vi: "Hạng \(office.className(code).vi) không phù hợp với lĩnh vực \(office.fieldNames(fields).vi); "
        + "\(help.vi).",
      en: "The class \(office.className(code).en) does not suit the fields "
        + "\(office.fieldNames(fields).en); \(help.en).")
  }
}
