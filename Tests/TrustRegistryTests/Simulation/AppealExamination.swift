import TrustRegistry

/// A second opinion on an appeal that was decided: that there was something to decide, and whose hands did.
struct AppealExamination {
  let ruling: Entry
  let appeal: Int
  let outcome: AppealOutcome
  let lines: [Entry]

  /// Nil for a line that decides no appeal.
  init?(of ruling: Entry, after lines: [Entry]) {
    guard case .appeal(.decided(let appeal, let outcome, _)) = ruling.event else { return nil }
    (self.ruling, self.appeal, self.outcome) = (ruling, appeal, outcome)
    self.lines = lines.filter { $0.about == ruling.about }
  }

  var flaws: [String] {
    guard let lodged = lines.last(where: isLodging),
      case .appeal(.lodged(_, .decision(let number), _, _, _)) = lodged.event
    else { return ["lodged"] }
    let before = CaseAppeals(of: number, in: lines)
    return [
      before.isUndecided ? "undecided" : nil,
      before.deciders.contains(ruling.by) ? "decider" : nil,
      workers(of: number).contains(ruling.by) ? "hands" : nil,
      lines.contains(where: isRuling) ? "twice" : nil,
      lines.contains { $0.event?.kind == .conflictDeclared && $0.by == ruling.by } ? "conflict" : nil,
    ].compactMap { $0 }
  }

  private func isLodging(_ line: Entry) -> Bool {
    guard case .appeal(.lodged(appeal, _, _, _, _)) = line.event else { return false }
    return true
  }

  private func isRuling(_ line: Entry) -> Bool {
    guard case .appeal(.decided(appeal, _, _)) = line.event else { return false }
    return true
  }

  private func workers(of number: Int) -> Set<OfficerID> {
    let work = lines.filter {
      switch $0.event {
      case .procedure(.opened(number, _, _, _)), .procedure(.stepRecorded(number, _, _, _)),
        .procedure(.examRecorded(number, _, _, _, _)), .scoring(.scorecardOpened(number)):
        true
      default: false
      }
    }
    return Set(work.map(\.by))
  }
}
