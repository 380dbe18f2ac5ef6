import TrustRegistry

/// A second opinion on a certificate: the conditions of PROGRAMME 3 worked out from the lines before it
/// alone, with other arithmetic than the registry's.
struct Examination {
  let approval: Entry
  let number: Int
  let certificate: Certificate
  /// Lines about the creator that had effect before the approval, in order.
  let lines: [Entry]
  let scheme = Scheme.sample

  /// Nil for a line that approves nothing.
  init?(of approval: Entry, after lines: [Entry]) {
    guard case .certificate(.approved(let number, let certificate, _)) = approval.event else { return nil }
    (self.approval, self.number, self.certificate) = (approval, number, certificate)
    self.lines = lines.filter { $0.about == approval.about }
  }

  /// What is wrong with it; empty for a certificate that is deserved.
  var flaws: [String] {
    guard let sought = scheme.certificateClass(certificate.certificateClass) else { return ["class"] }
    let fields = self.fields
    return [
      hands.contains(approval.by) ? "hands" : nil,
      appeals.formerDeciders.contains(approval.by) ? "former decider" : nil,
      appeals.isUndecided ? nil : "decided",
      hasConsent ? nil : "consent",
      isProven ? nil : "proof",
      lines.contains { $0.event?.kind == .conflictDeclared && $0.by == approval.by } ? "conflict" : nil,
      [1, 2, 3, 4, 6].allSatisfy(isRecorded) ? nil : "steps",
      passed == 3 ? nil : "exam",
      score == certificate.score && (certificate.score ?? 0) >= sought.atLeast ? nil : "score",
      fields.contains { sought.suits.contains($0) } && !fields.contains { sought.bars.contains($0) }
        ? nil : "scope",
      breaches.contains { soils($0, months: sought.cleanMonths) } ? "breach" : nil,
      isFollowedOn ? nil : "overlap",
    ].compactMap { $0 }
  }

  private var caseLines: [Entry] {
    lines.filter {
      switch $0.event {
      case .procedure(.opened(number, _, _, _)), .procedure(.stepRecorded(number, _, _, _)),
        .procedure(.examRecorded(number, _, _, _, _)), .scoring(.scorecardOpened(number)),
        .scoring(.deductionEntered(number, _)), .scoring(.deductionWithdrawn(number, _, _)),
        .scoring(.scorecardSubmitted(number, _, _)), .scoring(.scoreStood(number, _)),
        .assignment(.assessorAssigned(number, _, _)), .assignment(.assignmentReleased(number, _, _)):
        true
      default: false
      }
    }
  }

  private var hands: Set<OfficerID> { Set(caseLines.map(\.by)) }

  private var appeals: CaseAppeals { CaseAppeals(of: number, in: lines) }

  /// Lines of the case since it was last sent back to a step, by a supervisor or on appeal.
  private func since(returnTo step: Int) -> [Entry] {
    let last = appeals.reopenings.last { $0.step == step }
    return caseLines.filter { $0.sequence > last?.sequence ?? 0 }
  }

  private func isRecorded(_ step: Int) -> Bool {
    since(returnTo: step).contains {
      guard case .procedure(.stepRecorded(_, step, _, _)) = $0.event else { return false }
      return true
    }
  }

  private var passed: Int {
    let subjects = caseLines.compactMap { line -> String? in
      guard case .procedure(.examRecorded(_, let subject, let mark, _, _)) = line.event, mark >= 70 else {
        return nil
      }
      return subject
    }
    return Set(subjects).count
  }

  /// The floor of the mean of the round's cards; nil where there are too few.
  private var score: Int? {
    let round = since(returnTo: 5)
    let submitted = round.filter { $0.event?.kind == .scorecardSubmitted && !isSetAside($0) }.map(\.by)
    let totals = submitted.map { total(of: $0, in: round) }.sorted()
    guard totals.count >= 2, let least = totals.first, let most = totals.last else { return nil }
    guard totals.count > 2 || most <= least + 5 else { return nil }
    return totals.reduce(0, +) / totals.count
  }

  /// Whether its assessor declared a conflict of interest before the score stood.
  private func isSetAside(_ submission: Entry) -> Bool {
    let stood = caseLines.first {
      $0.event?.kind == .scoreStood && $0.sequence > submission.sequence
    }
    return lines.contains {
      $0.event?.kind == .conflictDeclared && $0.by == submission.by
        && $0.sequence < stood?.sequence ?? .max
    }
  }

  private func total(of assessor: OfficerID, in round: [Entry]) -> Int {
    var taken: [Int: (criterion: Int, points: Int)] = [:]
    for line in round where line.by == assessor {
      switch line.event {
      case .scoring(.deductionEntered(_, let deduction)):
        taken[deduction.number] = (deduction.requirement.criterion, deduction.points)
      case .scoring(.deductionWithdrawn(_, let number, _)): taken[number] = nil
      default: break
      }
    }
    let lost = Dictionary(grouping: taken.values, by: \.criterion).mapValues {
      min(20, $0.map(\.points).reduce(0, +))
    }
    return 100 - lost.values.reduce(0, +)
  }
}
