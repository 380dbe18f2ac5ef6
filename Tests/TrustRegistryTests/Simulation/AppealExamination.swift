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
      case .appeal(.lodged(_, let target, _, _, _)) = lodged.event
    else { return ["lodged"] }
    return flaws(about: target)
      + [
        lines.contains(where: isRuling) ? "twice" : nil,
        lodged.by == ruling.by ? "recorded" : nil,
        lines.contains { $0.event?.kind == .conflictDeclared && $0.by == ruling.by } ? "conflict" : nil,
      ].compactMap { $0 }
  }

  private func flaws(about target: AppealTarget) -> [String] {
    switch target {
    case .decision(let number):
      let before = CaseAppeals(of: number, in: lines)
      return [
        before.isUndecided ? "undecided" : nil,
        before.deciders.contains(ruling.by) ? "decider" : nil,
        workers(of: number).contains(ruling.by) ? "hands" : nil,
      ].compactMap { $0 }
    case .measure(let certificate, let number):
      let measures = MeasureAppeals(on: certificate, in: lines)
      return measures.hands(inMeasure: number)?.contains(ruling.by) == false ? [] : ["measure"]
    case .application, .termination:
      let kinds: Set<EventKind> =
        if case .application = target {
          [.membershipApplied, .charterDeclared, .membershipAppraised, .membershipDeclined]
        } else {
          [.memberHeard, .integrityConcluded, .membershipTerminated]
        }
      let first = lines.last { $0.event?.kind == .membershipApplied }?.sequence ?? 0
      let own = lines.filter { $0.sequence >= first && $0.event.map { kinds.contains($0.kind) } ?? false }
      return own.contains { $0.by == ruling.by } ? ["alliance"] : []
    }
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
