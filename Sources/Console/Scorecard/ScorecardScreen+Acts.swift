import Terminal
import TrustDesk
import TrustRegistry

/// What an assessor does with a whole card.
extension ScorecardScreen {
  func open() -> Wish {
    guard let found else { return .refuse(ScorecardScreen.noCase) }
    return .perform(
      Errand(
        Act(.scoring(.openScorecard(case: found.number)), about: id),
        saying: Phrase(
          vi: "Đã mở phiếu chấm: gõ lần trừ điểm đầu tiên.", en: "Your card is open: key the first deduction."
        )))
  }

  /// Why the chosen deduction cannot be withdrawn.
  var withdrawingObstacle: Phrase? {
    if let keyingObstacle { return keyingObstacle }
    guard let selected else { return ScorecardScreen.nothingChosen }
    guard shown == 0 else {
      return Phrase(vi: "Phiếu này không phải của bạn.", en: "This card is not yours.")
    }
    guard selected.withdrawn == nil else {
      return Phrase(vi: "Lần trừ điểm này đã được rút.", en: "This deduction is withdrawn already.")
    }
    return nil
  }

  func withdraw(in world: World) -> Wish {
    guard let found, let deduction = selected?.deduction else { return .stay }
    let number = deduction.number
    let form = Form(
      Phrase(
        vi: "Rút trừ điểm số \(number): \(deduction.requirement), \(deduction.points) điểm",
        en: "Withdraw deduction \(number): \(deduction.requirement), \(deduction.points) off"), about: id,
      fields: [
        FormField(
          .reason, Phrase(vi: "Lý do rút", en: "Why"),
          hint: Phrase(vi: "Trừ điểm vì: \(deduction.reason)", en: "It was taken for: \(deduction.reason)"))
      ],
      outcome: { _, _ in
        Phrase(vi: "Đã rút lần trừ điểm số \(number).", en: "Deduction \(number) is withdrawn.")
      },
      acts: { answers, _ in
        let command = ScoringCommand.withdrawDeduction(
          case: found.number, deduction: number, reason: answers.text(.reason))
        return [Act(.scoring(command), about: id)]
      })
    return .open(FormScreen(form))
  }

  mutating func copy(in world: World) -> Wish {
    guard let entry = selected else { return .stay }
    line = DeductionLine()
    line.fill(.deduction, with: entry.quickText)
    line.fill(.evidence, with: entry.deduction.evidence.text)
    line.fill(.day, with: world.day(entry.deduction.day))
    return start()
  }

  /// A line that was begun would be lost by submitting.
  var halfTyped: Phrase? {
    line.isEmpty
      ? nil
      : Phrase(
        vi: "Còn một dòng gõ dở: lưu bằng F10 hoặc xóa bằng ^U trước khi nộp.",
        en: "A line is half typed: save it with F10 or clear it with ^U before submitting.")
  }

  func submit(in world: World) -> Wish {
    guard let found, let card = cards.first?.card, let scheme = scheme(in: world) else { return .stay }
    let total = card.total(under: found.terms)
    let sought = ClassGap.all(for: total, under: found.terms, of: scheme).first(where: \.isSought)
    let count = card.standing.count
    var consequences = [
      Phrase(
        vi: "\(total) điểm sau \(count) lần trừ điểm.",
        en: "\(total) points after \(count) deduction\(count == 1 ? "" : "s").")
    ]
    if let sought {
      consequences.append(
        Phrase(
          vi: "Hạng \(sought.name.vi) cần \(sought.atLeast): \(sought.spare >= 0 ? "đạt" : "chưa đạt").",
          en: "\(sought.name.en) asks \(sought.atLeast): \(sought.spare >= 0 ? "reached" : "not reached")."))
    }
    consequences.append(
      Phrase(
        vi: "Nộp rồi thì không sửa được nữa.", en: "Once submitted it cannot be changed any more."))
    let wish = Wish.perform(
      Errand(
        [Act(.scoring(.submitScorecard(case: found.number)), about: id)],
        then: { [isFromQueue] _ in isFromQueue ? .press(QueueScreen.nextPress) : .stay },
        outcome: ScorecardScreen.submitted))
    return .open(
      ConfirmationScreen(
        Phrase(vi: "Nộp phiếu chấm của \(name)?", en: "Submit the scorecard of \(name)?"), consequences,
        typing: world.words(Phrase(vi: "nộp", en: "submit")), wish: wish))
  }

  private static func submitted(_ entries: [Entry], _ world: World) -> Phrase {
    for entry in entries {
      guard case .scoring(.scoreStood(_, let score)) = entry.event else { continue }
      return Phrase(
        vi: "Đã nộp phiếu; điểm chung của lượt xét là \(score).",
        en: "Submitted; the case's score is \(score).")
    }
    guard let entry = entries.first, case .creator(let id) = entry.about,
      let found = world.desk.dossier(id)?.openCase,
      found.currentScorecards.filter(\.isSubmitted).count >= found.terms.assessors
    else {
      return Phrase(vi: "Đã nộp phiếu; chờ phiếu còn lại.", en: "Submitted; the other card is awaited.")
    }
    return Phrase(
      vi: "Đã nộp phiếu; các phiếu lệch nhau quá mức nên cần thêm một phiếu.",
      en: "Submitted; the cards lie too far apart, so one more is needed.")
  }
}
