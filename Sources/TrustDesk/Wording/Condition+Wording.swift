import TrustRegistry

/// The supervisor's checklist in words: what each condition asks, and what was found.
extension Condition.Name {
  public var title: Phrase {
    switch self {
    case .stepsDone: Phrase(vi: "Đủ các bước", en: "Every step done")
    case .consentsGiven: Phrase(vi: "Đủ sự đồng ý", en: "Consents given")
    case .identityProven: Phrase(vi: "Đã xác minh danh tính", en: "Identity proven")
    case .feesSettled: Phrase(vi: "Hoàn tất nghĩa vụ phí", en: "Fees settled")
    case .scoreReached: Phrase(vi: "Đạt điểm của hạng", en: "Score reached")
    case .scopeSuits: Phrase(vi: "Hạng phù hợp lĩnh vực", en: "Class suits the fields")
    case .recordClean: Phrase(vi: "Không vi phạm trong kỳ xét", en: "Clean record")
    case .noBreachPending: Phrase(vi: "Không có vi phạm chờ kết luận", en: "No breach pending")
    case .examPassed: Phrase(vi: "Đạt bài kiểm tra", en: "Test passed")
    case .classFree: Phrase(vi: "Chưa có giấy cùng hạng", en: "Class not held already")
    case .scoredImpartially: Phrase(vi: "Chấm điểm vô tư", en: "Scored impartially")
    case .noLegalHold: Phrase(vi: "Không còn lý do phải giữ dữ liệu", en: "Nothing holds the data")
    }
  }
}

extension Condition {
  public var title: Phrase { name.title }

  /// What was found: the evidence behind green or red.
  public func evidence(in office: Office) -> Phrase {
    switch self {
    case .stepsDone(let missing):
      missing.isEmpty
        ? Phrase(vi: "Mọi bước trước quyết định đã hoàn thành", en: "Every step before the decision is done")
        : Phrase(
          vi: "Còn thiếu bước \(office.stepNames(missing).vi)",
          en: "Missing: "
            + "\(office.stepNames(missing).en)")
    case .consentsGiven(let missing): Condition.found(missing, in: office)
    case .identityProven(let missing): Condition.found(missing)
    case .feesSettled(let settled): Condition.found(settled: settled)
    case .scoreReached(let score, let atLeast): Condition.found(score, atLeast)
    case .scopeSuits(let fields, let suits, let bars): Condition.found(fields, suits, bars, in: office)
    case .recordClean(let months, let breach):
      breach.map(\.phrase)
        ?? Phrase(
          vi: "Không có vi phạm pháp luật trong \(months) tháng",
          en: "No breach of law within \(counted(months, "month"))")
    case .noBreachPending(let breach):
      breach.map(\.phrase)
        ?? Phrase(vi: "Không có vi phạm nào chờ kết luận", en: "No breach awaits its outcome")
    case .examPassed(let failed, let passMark):
      failed.isEmpty
        ? Phrase(vi: "Mọi môn đạt từ \(passMark) điểm", en: "Every subject at \(passMark) or more")
        : Phrase(
          vi: "Chưa đạt \(passMark) điểm: \(office.subjectNames(failed).vi)",
          en: "Below \(passMark): \(office.subjectNames(failed).en)")
    case .classFree(let held, let from): Condition.found(held, renewableFrom: from)
    case .scoredImpartially(let conflicted): Condition.found(conflicted: conflicted, in: office)
    }
  }

  private static func found(conflicted: [OfficerID], in office: Office) -> Phrase {
    let names = office.fullNames(of: conflicted)
    return conflicted.isEmpty
      ? Phrase(vi: "Không ai đã chấm có xung đột lợi ích", en: "Nobody who scored declared a conflict")
      : Phrase(
        vi: "Đã chấm rồi khai xung đột lợi ích: \(names.vi)",
        en: "Scored, and declared a conflict of interest: \(names.en)")
  }

  private static func found(_ score: Int?, _ atLeast: Int) -> Phrase {
    guard let score else {
      return Phrase(vi: "Chưa có điểm chung, cần từ \(atLeast)", en: "No score yet, needs \(atLeast)")
    }
    guard score < atLeast else {
      return Phrase(
        vi: "\(score) điểm, mức của hạng là \(atLeast)", en: "\(score) points, the class asks \(atLeast)")
    }
    return Phrase(
      vi: "\(score) điểm, thiếu \(atLeast - score) so với mức \(atLeast)",
      en: "\(counted(score, "point")), \(atLeast - score) short of \(atLeast)")
  }

  private static func found(
    _ fields: [FieldCode], _ suits: [FieldCode], _ bars: [FieldCode], in office: Office
  ) -> Phrase {
    let barred = fields.filter(bars.contains)
    let suiting = fields.filter(suits.contains)
    if fields.isEmpty { return Phrase(vi: "Chưa ghi lĩnh vực hoạt động", en: "No field of work on record") }
    if !barred.isEmpty {
      let names = office.fieldNames(barred)
      return Phrase(vi: "Hạng này loại trừ lĩnh vực \(names.vi)", en: "The class bars \(names.en)")
    }
    let names = office.fieldNames(suiting.isEmpty ? fields : suiting)
    return suiting.isEmpty
      ? Phrase(
        vi: "Hạng này không dành cho lĩnh vực \(names.vi)", en: "The class is not meant for \(names.en)")
      : Phrase(vi: "Phù hợp với lĩnh vực \(names.vi)", en: "Suits \(names.en)")
  }

  private static func found(_ held: Certificate?, renewableFrom: Day?) -> Phrase {
    guard let held else {
      return Phrase(
        vi: "Không có giấy cùng hạng, hoặc đã đến kỳ gia hạn",
        en: "None of this class, "
          + "or it is due for renewal")
    }
    let days = renewableFrom.map {
      Phrase(vi: ", gia hạn được từ \($0.phrase.vi)", en: ", renewable from \($0.phrase.en)")
    }
    return Phrase(vi: "Đang có \(held.number)", en: "\(held.number) is held") + (days ?? Phrase(same: ""))
  }
}

extension Breach {
  /// `Vi phạm số 1 ngày 05/03/2026, Sở Y tế, 12/QĐ-XPHC (chờ kết luận)`.
  public var phrase: Phrase {
    Phrase(vi: "Vi phạm số \(number) ", en: "Breach \(number) ") + report.source
      + Phrase(vi: " (\(state.phrase.vi))", en: " (\(state.phrase.en))")
  }
}
