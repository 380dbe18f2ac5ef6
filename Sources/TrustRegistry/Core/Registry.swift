/// The whole registry: the office, and every dossier folded from the journal's transactions.
public struct Registry: Sendable {
  public internal(set) var office = Office()
  public internal(set) var dossiers = Dossiers()
  /// Who holds each account, as far as it changed since the registry was set down; nil: nobody any more.
  var holders: [AccountName: CreatorID?] = [:]
  /// Creators of whom an erasure is known that may still be to come.
  var foreseenCreators: Set<CreatorID> = []
  /// How much lies with each assessor.
  public internal(set) var loads: [OfficerID: Load] = [:]
  /// Entries without effect, in order.
  public internal(set) var findings: [Finding] = []

  public init() {}

  /// Goes on from where a registry was set down.
  /// - Parameters:
  ///   - office: as it stood there.
  ///   - loads: of every assessor by then.
  ///   - findings: entries without effect by then.
  ///   - source: every dossier as it stood there.
  public init(
    office: Office, loads: [OfficerID: Load], findings: [Finding], source: any DossierSource
  ) {
    self.office = office
    self.loads = loads
    self.findings = findings
    dossiers = Dossiers(from: source)
  }

  public func dossier(_ id: CreatorID) -> Dossier { dossiers[id] ?? Dossier(id: id) }

  /// Who holds an account; a candidate counts only when its own dossier says so (JOURNAL 26).
  public func holder(of account: AccountName) -> CreatorID? {
    if let known = holders[account] { return known }
    guard let id = dossiers.candidate(for: account), let dossier = dossiers[id],
      dossier.accounts.contains(where: { $0.name == account })
    else { return nil }
    return id
  }

  /// Answers what commands ask about other creators.
  public func facts(for questions: [Question]) -> Facts {
    var facts = Facts()
    for case .holder(let account) in questions {
      facts.holders[account] = holder(of: account)
    }
    if questions.contains(.loads) { facts.loads = loads }
    return facts
  }
}

extension Registry {
  /// Who holds which account, of those that changed since the registry was set down.
  package var holdersAtHand: [AccountName: CreatorID] { holders.compactMapValues { $0 } }
}
