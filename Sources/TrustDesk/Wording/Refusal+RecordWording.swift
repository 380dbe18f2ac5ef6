import TrustRegistry

/// Refusals about consents, records, the technology report and fees.
extension Refusal {
  func consentPhrase(in office: Office) -> Phrase? {
    switch self {
    case .purposeUnknown(let code): purposeUnknown(code, in: office)
    case .consentVersionUnknown(let version, let latest):
      Phrase(
        vi: "Mục đích này không có văn bản đồng ý bản \(version); hãy nhập số bản từ 1 đến \(latest).",
        en: "The text for this purpose has no version \(version); give one from 1 to \(latest).")
    case .consentStanding(let code, let version):
      Phrase(
        vi: "Sự đồng ý cho mục đích \(office.purposeName(code).vi) đã được ghi ở bản \(version); "
          + "chỉ ghi lại khi có bản mới hơn.",
        en: "Consent to \(office.purposeName(code).en) stands already in version \(version); "
          + "record it again only for a newer version.")
    case .consentNotGiven(let code):
      Phrase(
        vi: "Chưa có sự đồng ý nào còn giá trị cho mục đích \(office.purposeName(code).vi) để rút; "
          + "hãy chọn mục đích khác.",
        en: "No consent to \(office.purposeName(code).en) stands that could be withdrawn; "
          + "choose another purpose.")
    case .withdrawnBeforeGiven(let day, let given):
      Phrase(
        vi: "Ngày rút \(day.phrase.vi) trước ngày đồng ý \(given.phrase.vi); hãy nhập từ ngày đó về sau.",
        en: "It cannot be withdrawn on \(day.phrase.en), before it was given on \(given.phrase.en); "
          + "give that day or a later one.")
    case .consentsMissing(let codes):
      Phrase(
        vi: "Chưa có sự đồng ý cho mục đích \(office.purposeNames(codes).vi); "
          + "hãy ghi sự đồng ý của người nộp hồ sơ trước.",
        en: "There is no consent to \(office.purposeNames(codes).en); record the applicant's consent first.")
    default: nil
    }
  }

  private func purposeUnknown(_ code: PurposeCode, in office: Office) -> Phrase {
    let known = (office.scheme?.purposes ?? []).map {
      Phrase(vi: "\($0.code) (\($0.name.vi))", en: "\($0.code) (\($0.name.en))")
    }
    let choice =
      known.isEmpty
      ? Phrase(vi: "một mục đích của quy chế", en: "a purpose of the scheme") : known.alternatives
    return Phrase(
      vi: "Quy chế không có mục đích “\(code)”; hãy chọn \(choice.vi).",
      en: "The scheme has no purpose “\(code)”; choose \(choice.en).")
  }

  var heldRecordPhrase: Phrase? {
    switch self {
    case .proofUnsuited(let means, let subject):
      Phrase(
        vi: "Không thể xác minh \(subject.phrase.vi) bằng \(means.name.vi); "
          + "hãy chọn \(ProofMeans.suiting(subject).map(\.name).alternatives.vi).",
        en: "A proof of \(subject.phrase.en) is no \(means.name.en); "
          + "choose \(ProofMeans.suiting(subject).map(\.name).alternatives.en).")
    case .proofsMissing(let subjects):
      Phrase(
        vi: "Chưa xác minh \(subjects.map(\.phrase).listed.vi); hãy ghi từng xác minh trước.",
        en: "There is no proof of \(subjects.map(\.phrase).listed.en); record each proof first.")
    case .trainingMissing:
      Phrase(
        vi: "Chưa ghi nhận hoàn thành đào tạo; hãy ghi với số văn bản trước khi ghi bước này.",
        en: "No training is on record; record it with its document before this step.")
    case .answerMissing:
      Phrase(
        vi: "Chưa có trả lời của cơ quan quản lý; hãy ghi văn bản trả lời trước khi ghi bước này.",
        en: "The authority has not answered; record its answer before this step.")
    case .breachUnrecorded:
      Phrase(
        vi: "Cơ quan quản lý trả lời có vi phạm nhưng hồ sơ chưa ghi vi phạm nào; hãy ghi vi phạm trước.",
        en: "The authority reported a breach and none is on record; record the breach first.")
    default: nil
    }
  }

  var analysisPhrase: Phrase? {
    switch self {
    case .reportMissing:
      Phrase(
        vi: "Chưa có báo cáo phân tích; hãy đính kèm tệp báo cáo trước.",
        en: "There is no analysis report; attach the report's file first.")
    case .reportAttachedAlready:
      Phrase(
        vi: "Lượt xét đã có báo cáo phân tích; chỉ thay được sau khi lãnh đạo trả lại bước này.",
        en: "The case has its analysis report; another one comes only after a return to this step.")
    case .reportIncomplete:
      Phrase(
        vi: "Báo cáo thiếu phương pháp, tóm tắt hoặc nội dung phát hiện, hoặc có hai phát hiện trùng mã; "
          + "hãy sửa tệp báo cáo.",
        en: "The report lacks its method, its summary or words of a finding, or has a code twice; "
          + "mend the file.")
    case .findingsTooMany(let count, let most):
      Phrase(
        vi: "Báo cáo có \(count) phát hiện, nhiều nhất là \(most); hãy gộp các phát hiện cùng loại.",
        en: "The report has \(count) findings, and \(most) is the most; put like ones together.")
    case .findingUnknown(let code):
      Phrase(
        vi: "Báo cáo không có phát hiện “\(code)”; hãy chọn một mã trong báo cáo.",
        en: "The report has no finding “\(code)”; choose one of its codes.")
    case .findingJudgedAlready(let code):
      Phrase(
        vi: "Phát hiện \(code) đã được xem xét và mục ghi không sửa được; hãy xem phát hiện khác.",
        en: "Finding \(code) is judged, and entries are never edited; go on to another.")
    case .findingsUnjudged(let codes):
      Phrase(
        vi: "Chưa xem xét phát hiện \(codes.joined(separator: ", ")); "
          + "hãy chấp nhận hoặc bác bỏ từng phát hiện.",
        en: "Not judged: \(codes.joined(separator: ", ")); accept or reject each finding.")
    default: nil
    }
  }

  func feePhrase(in office: Office) -> Phrase? {
    switch self {
    case .feeUnknown(let code):
      Phrase(
        vi: "Quy chế của lượt xét không có khoản phí “\(code)”; hãy chọn một khoản trong biểu phí.",
        en: "The case's scheme has no fee “\(code)”; choose one of its table.")
    case .feeNotDue(let code):
      Phrase(
        vi: "Không có khoản \(office.feeName(code).within.vi) nào chưa nộp; hãy xem lại danh sách phí.",
        en: "Nothing is due for: \(office.feeName(code).en); look at the list of fees.")
    case .feeNotPaid(let code):
      Phrase(
        vi: "Chưa có khoản \(office.feeName(code).within.vi) nào đã nộp để hoàn; hãy xem lại danh sách phí.",
        en: "Nothing was paid for: \(office.feeName(code).en); look at the list of fees.")
    case .receiptMissing:
      Phrase(
        vi: "Việc này phải có số biên lai; hãy nhập số biên lai.",
        en: "This needs a receipt; give its number.")
    case .feesUnsettled:
      Phrase(
        vi: "Nghĩa vụ phí chưa hoàn tất; hãy đề nghị cán bộ kiểm tra việc nộp phí.",
        en: "Fees are not settled; ask staff to see to it.")
    default: nil
    }
  }
}
