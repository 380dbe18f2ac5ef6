/// What a case may lack officers for (PROGRAMME 5: nobody left is told, not discovered).
public enum Duty: String, Sendable, Hashable, CaseIterable {
  case assessing, deciding
}

extension Dossier {
  /// Assessors who may take a place in `found`: serving, not the creator, without a conflict, without a card
  /// or a place in it.
  public func freeAssessors(for found: Case, in office: Office) -> [OfficerID] {
    let seated = found.seatedAssessors
    return serving(.assessor, in: office).filter {
      found.scorecard(of: $0) == nil && !seated.contains($0) && !found.handsOffSteps.contains($0)
    }
  }

  /// Supervisors who may decide `found`: serving, not the creator, without a conflict or a hand in it.
  public func freeDeciders(for found: Case, in office: Office) -> [OfficerID] {
    serving(.supervisor, in: office).filter { !found.handsOffDecision.contains($0) }
  }

  /// Whether the open case cannot go on since too few officers are left for `duty`: somebody must be
  /// enrolled, or the case declined.
  public func nobodyLeft(for duty: Duty, in office: Office) -> Bool {
    guard let open = openCase else { return false }
    return switch duty {
    case .assessing: freeAssessors(for: open, in: office).count < open.freePlaces
    case .deciding: freeDeciders(for: open, in: office).isEmpty
    }
  }

  /// Who scored the creator's last case before `found`; empty for the first that was scored.
  public func lastAssessors(before found: Case) -> [OfficerID] {
    let earlier = cases.last { sought in
      sought.number < found.number && sought.scorecards.contains(where: \.isSubmitted)
    }
    return (earlier?.scorecards ?? []).filter(\.isSubmitted).map(\.assessor)
  }

  /// Whether `officer` would score this creator twice running though another assessor is free
  /// (PROGRAMME 4, step 5).
  func repeats(_ officer: OfficerID, in found: Case, in office: Office) -> Bool {
    let last = lastAssessors(before: found)
    guard found.terms.rotates, last.contains(officer) else { return false }
    return freeAssessors(for: found, in: office).contains { !last.contains($0) }
  }

  /// Officers of a role who may touch this dossier at all, in the order of their numbers.
  func serving(_ role: Roles, in office: Office) -> [OfficerID] {
    office.officers.values.filter { officer in
      officer.roles.contains(role) && officer.creator != id && conflict(of: officer.id) == nil
    }.map(\.id).sorted()
  }
}
