/// Whose hands were in a case, by person and not by role (PROGRAMME 4, 5).
extension Case {
  /// Who decided it or sent it back. An appeal that reopens a step is no decision on the case itself.
  public var deciders: Set<OfficerID> {
    let decided = (formerDecisions + [decision].compactMap { $0 }).map(\.by)
    return Set(decided).union(Set(returns.map(\.by)).subtracting(rulers))
  }

  /// Whose decision on it was undone by an appeal: it is for others to decide it anew.
  public var formerDeciders: Set<OfficerID> { Set(formerDecisions.map(\.by)) }

  /// Who may not decide it now.
  public var handsOffDecision: Set<OfficerID> { hands.union(formerDeciders) }

  /// Who may not work on it any more: nobody both decides a case and does one of its steps.
  public var handsOffSteps: Set<OfficerID> { deciders.union(rulers) }
}

extension Sitting {
  /// Whoever decided a case, or an appeal about it, does none of its steps (PROGRAMME 5). A missing role is
  /// told first.
  func requireWorkingHands(for command: Command) throws(Refusal) {
    guard let number = command.workedCase, let roles = office.officer(officer)?.roles,
      !roles.isDisjoint(with: [.staff, .assessor])
    else { return }
    guard dossier.caseNumbered(number)?.handsOffSteps.contains(officer) != true else {
      throw .deciderAssesses
    }
  }
}

extension Command {
  /// The case that it does some of the work of; nil where it does none, as a decision does.
  fileprivate var workedCase: Int? {
    switch self {
    case .procedure(.recordStep(let number, _, _, _)), .procedure(.recordExam(let number, _, _, _, _)): number
    case .scoring(let command): command.caseNumber
    case .record(let command): command.caseNumber
    case .analysis(let command): command.caseNumber
    default: nil
    }
  }
}

extension Event {
  /// As `Command.workedCase`.
  var workedCase: Int? {
    switch self {
    case .procedure(let event): event.caseNumber
    case .scoring(let event): event.caseNumber
    case .record(let event): event.caseNumber
    case .analysis(let event): event.caseNumber
    default: nil
    }
  }
}

extension RecordCommand {
  fileprivate var caseNumber: Int {
    switch self {
    case .recordProof(let number, _, _, _, _), .recordTraining(let number, _, _),
      .recordAnswer(let number, _, _, _):
      number
    }
  }
}

extension AnalysisCommand {
  fileprivate var caseNumber: Int {
    switch self {
    case .attachReport(let number, _, _), .judgeFinding(let number, _, _, _): number
    }
  }
}
