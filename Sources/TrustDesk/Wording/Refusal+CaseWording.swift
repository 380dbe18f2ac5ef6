import TrustRegistry

/// Refusals about cases, their steps and the test.
extension Refusal {
  func casePhrase(in office: Office) -> Phrase? {
    switch self {
    case .caseUnknown(let number):
      Phrase(
        vi: "Hồ sơ này không có lượt xét số \(number); hãy chọn lượt xét khác hoặc mở lượt mới.",
        en: "This dossier has no case \(number); choose another or open a new one.")
    case .caseDecided(let number):
      Phrase(
        vi: "Lượt xét số \(number) đã có quyết định nên không ghi thêm được; hãy mở lượt xét mới nếu cần.",
        en: "Case \(number) is decided and takes no more entries; open a new case if needed.")
    case .caseAlreadyOpen(let number):
      Phrase(
        vi: "Lượt xét số \(number) còn đang mở và mỗi hồ sơ chỉ có một lượt mở; hãy hoàn tất lượt đó trước.",
        en: "Case \(number) is still open, and a dossier has one open case at a time; finish that one first.")
    case .classUnknown(let code): classUnknown(code, in: office)
    default: nil
    }
  }

  private func classUnknown(_ code: ClassCode, in office: Office) -> Phrase {
    let known = (office.scheme?.classes ?? []).map {
      Phrase(vi: "\($0.code) (\($0.name.vi))", en: "\($0.code) (\($0.name.en))")
    }
    let choice =
      known.isEmpty ? Phrase(vi: "một hạng của quy chế", en: "one of its classes") : known.alternatives
    return Phrase(
      vi: "Quy chế không có hạng “\(code)”; hãy chọn \(choice.vi).",
      en: "The scheme has no class “\(code)”; choose \(choice.en).")
  }

  func stepPhrase(in office: Office) -> Phrase? {
    switch self {
    case .stepUnknown(let number):
      Phrase(
        vi: "Quy trình không có bước \(number); "
          + "hãy chọn một trong \(office.scheme?.steps.count ?? 7) bước của quy chế.",
        en: "The procedure has no step \(number); "
          + "choose one of the scheme's \(office.scheme?.steps.count ?? 7).")
    case .stepNotRecordable(let number):
      Phrase(
        vi: "Bước \(office.stepName(number).vi) không ghi trực tiếp được; "
          + "hãy nộp phiếu chấm hoặc ra quyết định để hoàn thành bước này.",
        en: "Step \(office.stepName(number).en) is not recorded by hand; "
          + "submit scorecards or decide the case to complete it.")
    case .stepAlreadyRecorded(let number):
      Phrase(
        vi: "Bước \(office.stepName(number).vi) đã được ghi và mục ghi không sửa được; "
          + "nếu cần làm lại, hãy đề nghị lãnh đạo phê duyệt trả lại bước này.",
        en: "Step \(office.stepName(number).en) is recorded, and entries are never edited; "
          + "to redo it, ask a supervisor to return the case to it.")
    case .stepOutOfTurn(let number, let before):
      Phrase(
        vi: "Bước \(office.stepName(number).vi) chưa đến lượt; "
          + "hãy hoàn thành trước bước \(office.stepNames(before).vi).",
        en: "It is not yet the turn of step \(office.stepName(number).en); "
          + "first complete \(office.stepNames(before).en).")
    default: nil
    }
  }

  func examPhrase(in office: Office) -> Phrase? {
    switch self {
    case .subjectUnknown(let code):
      Phrase(
        vi: "Bài kiểm tra không có môn “\(code)”; hãy chọn \(subjectChoice(in: office).vi).",
        en: "The test has no subject “\(code)”; choose \(subjectChoice(in: office).en).")
    case .markOutOfRange(let mark, let top):
      Phrase(
        vi: "Điểm kiểm tra \(mark) nằm ngoài thang 0–\(top); hãy nhập số nguyên từ 0 đến \(top).",
        en: "The mark \(mark) is outside 0–\(top); give a whole number from 0 to \(top).")
    case .attemptsExhausted(let subject, let most):
      Phrase(
        vi: "Môn \(office.subjectName(subject).vi) đã thi đủ \(most) lần được phép trong lượt xét; "
          + "hãy đề nghị lãnh đạo quyết định lượt xét này.",
        en: "All \(most) attempts at \(office.subjectName(subject).en) in this case are used; "
          + "ask a supervisor to decide the case.")
    case .examNotPassed(let subjects, let passMark):
      Phrase(
        vi: "Chưa đạt \(passMark) điểm ở môn \(office.subjectNames(subjects).vi); "
          + "hãy ghi kết quả một lần thi đạt.",
        en: "The pass mark of \(passMark) is not reached in \(office.subjectNames(subjects).en); "
          + "record an attempt that passes.")
    default: nil
    }
  }

  private func subjectChoice(in office: Office) -> Phrase {
    let known = (office.scheme?.exam.subjects ?? []).map {
      Phrase(vi: "\($0.code) (\($0.name.vi))", en: "\($0.code) (\($0.name.en))")
    }
    return known.isEmpty
      ? Phrase(vi: "một môn của quy chế", en: "a subject of the scheme") : known.alternatives
  }
}
