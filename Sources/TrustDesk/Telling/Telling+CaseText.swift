import TrustRegistry

/// A case as plain text: its steps, its scorecards, how it ended.
extension Telling {
  func section(_ found: Case, in dossier: Dossier) -> String {
    let name = say(office.className(found.certificateClass))
    let title = say("Lượt xét số \(found.number), hạng \(name)", "Case \(found.number), \(name)")
    let steps = found.terms.steps.map { row($0, of: found, in: dossier) }
    return section("\(title): \(say(found.standing))", steps) + records(of: found)
      + section(found.assignments)
      + found.scorecards.map { section($0, under: found.terms) }.joined() + ending(of: found)
  }

  private func row(_ step: CaseTerms.StepTerms, of found: Case, in dossier: Dossier) -> [String] {
    let record = found.steps.last { $0.step == step.number }
    var remark =
      record.map { "\($0.document): \($0.note)" } ?? waitingText(step, of: found, in: dossier)
    if step.means == .assessed, let score = found.score { remark = say("\(score) điểm", "score \(score)") }
    return [
      say(office.stepName(step.number)), say(found.state(of: step).phrase),
      record.map { say($0.day.phrase) } ?? "", record.map { office.fullName(of: $0.by) } ?? "", remark,
    ]
  }

  private func section(_ card: Scorecard, under terms: CaseTerms) -> String {
    let title =
      say("Phiếu chấm của ", "Scorecard of ") + "\(office.fullName(of: card.assessor)), \(say(card.standing))"
    guard !card.isConcealed else { return "\n\(title)\n" }
    let total = card.total(under: terms)
    let rows = card.points(under: terms).enumerated().flatMap { index, points in
      [["\(points)/\(terms.maxima[index])", say(office.criterionName(index + 1))]]
        + card.entries.filter { $0.deduction.requirement.criterion == index + 1 }.map(row)
    }
    return section("\(title), \(say("\(total) điểm", "\(total) points"))", rows)
  }

  private func row(_ entry: DeductionEntry) -> [String] {
    let deduction = entry.deduction
    let state = entry.withdrawn.map { say(" (đã rút: \($0.reason))", " (withdrawn: \($0.reason))") } ?? ""
    return ["", "#\(deduction.number) \(say(deduction.phrase)) [\(deduction.evidence.text)]\(state)"]
  }

  private func ending(of found: Case) -> String {
    guard let decision = found.decision else { return "" }
    let row = [
      say(decision.day.phrase), office.fullName(of: decision.by), say(decision.outcome.phrase),
      decision.reason,
    ]
    return section(say("Quyết định", "Decision"), [row])
  }

  /// The supervisor's checklist, an object a line.
  public func json(_ conditions: [Condition]) -> String {
    conditions.map { condition in
      line([
        "condition": .text(condition.name.rawValue), "met": .truth(condition.isMet),
        "evidence": .text(say(condition.evidence(in: office))),
      ])
    }.joined()
  }

  /// The supervisor's checklist.
  public func checklist(_ conditions: [Condition]) -> String {
    plain(conditions.map { [$0.isMet ? "+" : "–", say($0.title), say($0.evidence(in: office))] })
  }
}
