/// The whole registry in memory: the office and every dossier, folded from the journal's transactions.
public struct Registry: Sendable {
  public internal(set) var office = Office()
  public internal(set) var dossiers: [CreatorID: Dossier] = [:]
  /// Who holds each account.
  public internal(set) var holders: [AccountName: CreatorID] = [:]
  /// How much lies with each assessor.
  public internal(set) var loads: [OfficerID: Load] = [:]
  /// Entries without effect, in order.
  public internal(set) var findings: [Finding] = []

  public init() {}

  public func dossier(_ id: CreatorID) -> Dossier { dossiers[id] ?? Dossier(id: id) }

  /// Answers what commands ask about other creators.
  public func facts(for questions: [Question]) -> Facts {
    var facts = Facts()
    for case .holder(let account) in questions {
      facts.holders[account] = holders[account]
    }
    if questions.contains(.loads) { facts.loads = loads }
    return facts
  }
}
