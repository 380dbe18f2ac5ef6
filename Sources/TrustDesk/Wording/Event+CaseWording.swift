import TrustRegistry

extension ProcedureEvent {
  func phrase(in office: Office) -> Phrase {
    switch self {
    case .opened(let number, let code, let scheme, _):
      Phrase(
        vi: "Mở lượt xét số \(number), hạng \(office.className(code).vi), quy chế phiên bản \(scheme)",
        en: "Case \(number) opened for \(office.className(code).en), scheme version \(scheme)")
    case .stepRecorded(_, let step, let note, let document):
      Phrase(
        vi: "Ghi bước \(office.stepName(step).vi), văn bản \(document)",
        en: "Step \(office.stepName(step).en) recorded, document \(document)") + .remark(note)
    case .examRecorded(_, let subject, let mark, let day, let document):
      Phrase(
        vi: "Kiểm tra môn \(office.subjectName(subject).vi) ngày \(day.phrase.vi): \(mark) điểm, "
          + "văn bản \(document)",
        en: "Test in \(office.subjectName(subject).en) on \(day.phrase.en): \(mark), document \(document)")
    }
  }
}

extension ScoringEvent {
  var phrase: Phrase {
    switch self {
    case .scorecardOpened(let number):
      Phrase(vi: "Mở phiếu chấm cho lượt xét số \(number)", en: "Scorecard opened in case \(number)")
    case .deductionEntered(_, let deduction): deduction.phrase
    case .deductionWithdrawn(_, let number, let reason):
      Phrase(vi: "Rút lần trừ điểm số \(number)", en: "Deduction \(number) withdrawn") + .remark(reason)
    case .scorecardSubmitted(_, let points, let total):
      Phrase(
        vi: "Nộp phiếu chấm: \(total) điểm (\(points.map(String.init).joined(separator: " + ")))",
        en: "Scorecard submitted: \(total) (\(points.map(String.init).joined(separator: " + ")))")
    case .scoreStood(let number, let score):
      Phrase(vi: "Điểm chung của lượt xét số \(number): \(score)", en: "Score of case \(number): \(score)")
    }
  }
}

extension Deduction {
  /// `Trừ 5 điểm ở yêu cầu 2.3 (23A), ngày 05/03/2026: lý do`.
  public var phrase: Phrase {
    let code = tariff.map { " (\($0))" } ?? ""
    return Phrase(
      vi: "Trừ \(points) điểm ở yêu cầu \(requirement)\(code), hành vi ngày \(day.phrase.vi)",
      en: "\(counted(points, "point")) off requirement \(requirement)\(code), act of \(day.phrase.en)")
      + .remark(reason)
  }
}

extension ConductEvent {
  var phrase: Phrase {
    switch self {
    case .breachRecorded(let number, let report):
      Phrase(vi: "Ghi vi phạm số \(number) ", en: "Breach \(number) recorded, ") + report.source
        + (report.pending ? Phrase(vi: ", chờ kết luận", en: ", pending") : Phrase(same: ""))
        + (report.penalty.isEmpty ? report.penalty : Phrase(same: ", ") + report.penalty)
        + .remark(report.summary)
    case .breachConcluded(let number, let outcome, let document, let reason):
      Phrase(
        vi: "Vi phạm số \(number): \(outcome.phrase.vi), văn bản \(document)",
        en: "Breach \(number) \(outcome.phrase.en), document \(document)") + .remark(reason)
    case .ruleBreachRecorded(let number, let report): report.phrase(number)
    }
  }
}

extension CertificateEvent {
  func phrase(in office: Office) -> Phrase {
    switch self {
    case .approved(_, let certificate, let reason): certificate.phrase(in: office) + .remark(reason)
    case .declined(let number, let reason):
      Phrase(vi: "Từ chối cấp ở lượt xét số \(number)", en: "Case \(number) declined") + .remark(reason)
    case .returned(let number, let step, let reason):
      Phrase(
        vi: "Trả lại lượt xét số \(number) về bước \(office.stepName(step).vi)",
        en: "Case \(number) returned to step \(office.stepName(step).en)") + .remark(reason)
    }
  }
}

extension Certificate {
  func phrase(in office: Office) -> Phrase {
    let name = office.className(certificateClass)
    let from = validFrom.phrase
    let through = validThrough.phrase
    return Phrase(
      vi: "Cấp giấy chứng nhận \(number), hạng \(name.vi), \(score ?? 0) điểm, "
        + "hiệu lực \(from.vi) – \(through.vi)",
      en: "Certificate \(number) approved, \(name.en), \(counted(score ?? 0, "point")), "
        + "valid \(from.en) – \(through.en)")
  }
}
