import TrustRegistry

/// Refusals about scorecards and deductions.
extension Refusal {
  var scorecardPhrase: Phrase? {
    switch self {
    case .scorecardAlreadyOpened:
      Phrase(
        vi: "Mỗi chuyên gia đánh giá chỉ có một phiếu chấm trong một lượt xét; "
          + "hãy tiếp tục phiếu đã mở hoặc để chuyên gia khác chấm.",
        en: "An assessor has one scorecard in a case; "
          + "go on with the one opened, or leave it to another assessor.")
    case .scorecardsComplete(let count):
      Phrase(
        vi: "Lượt xét này đã đủ \(count) phiếu chấm; hãy chọn việc khác trong danh sách.",
        en: "This case has all the \(counted(count, "scorecard")) it needs; "
          + "choose other work from the queue.")
    case .scorecardNotOpened:
      Phrase(
        vi: "Phải mở phiếu chấm trước khi trừ điểm; hãy mở phiếu chấm cho lượt xét này.",
        en: "Deductions go on an opened scorecard; open yours for this case first.")
    case .scorecardSubmitted:
      Phrase(
        vi: "Phiếu chấm đã nộp thì không sửa được; "
          + "nếu cần chấm lại, hãy đề nghị lãnh đạo phê duyệt trả lại bước này.",
        en: "A submitted scorecard is final; if it must be redone, ask a supervisor to return the case.")
    default: nil
    }
  }

  func deductionPhrase(in office: Office) -> Phrase? {
    switch self {
    case .requirementUnknown(let code): requirementUnknown(code)
    case .pointsOutOfRange(let points, let maximum):
      Phrase(
        vi: "Mỗi lần trừ từ 1 đến \(maximum) điểm, là mức tối đa của tiêu chí, không thể là \(points); "
          + "hãy nhập lại số điểm.",
        en: "A deduction takes from 1 point to the criterion's \(maximum), not \(points); "
          + "give the points again.")
    case .tariffUnknown(let code):
      Phrase(
        vi: "Bảng mức trừ điểm không có mã “\(code)”; hãy nhập mã có trong bảng\(example(in: office).vi).",
        en: "The tariff has no code “\(code)”; give one that it has\(example(in: office).en).")
    case .deductionUnknown(let number):
      Phrase(
        vi: "Phiếu chấm không có lần trừ điểm số \(number); hãy chọn một số trong danh sách của phiếu.",
        en: "The scorecard has no deduction \(number); choose a number from its list.")
    case .deductionAlreadyWithdrawn(let number):
      Phrase(
        vi: "Lần trừ điểm số \(number) đã được rút; hãy nhập lần trừ điểm mới nếu cần.",
        en: "Deduction \(number) is already withdrawn; enter a new one if needed.")
    default: nil
    }
  }

  /// Criterion 0 stands for a deduction keyed without any requirement.
  private func requirementUnknown(_ code: RequirementCode) -> Phrase {
    guard code.criterion > 0 else {
      return Phrase(
        vi: "Trừ điểm phải nêu yêu cầu bị vi phạm; "
          + "hãy nhập mã yêu cầu như 2.3 hoặc một mã trong bảng mức trừ điểm.",
        en: "A deduction names the requirement broken; give its code, such as 2.3, or a code of the tariff.")
    }
    return Phrase(
      vi: "Quy chế không có yêu cầu \(code); hãy nhập số tiêu chí, dấu chấm rồi số yêu cầu, ví dụ 2.3.",
      en: "The scheme has no requirement \(code); give criterion, point and requirement, such as 2.3.")
  }

  private func example(in office: Office) -> Phrase {
    guard let code = office.scheme?.tariff.first?.code else { return Phrase(same: "") }
    return Phrase(vi: ", ví dụ \(code)", en: ", such as \(code)")
  }
}
