/// Everything about one creator, folded from that creator's own entries (DESIGN 1).
public struct Dossier: Sendable, Hashable {
  public let id: CreatorID
  /// Lines about this creator so far; forms compare it before saving.
  public internal(set) var revision = 0
  /// The revision at which it last said something new: a look at it changes nothing for anybody.
  public internal(set) var lastChange = 0
  /// Nil until registered.
  public internal(set) var particulars: Particulars?
  public internal(set) var registeredOn: Day?
  public internal(set) var accounts: [Account] = []
  /// Accounts that were once this creator's.
  public internal(set) var formerAccounts: [AccountName] = []
  public internal(set) var consents: [Consent] = []
  public internal(set) var cases: [Case] = []
  public internal(set) var breaches: [Breach] = []
  public internal(set) var ruleBreaches: [RuleBreach] = []
  public internal(set) var certificates: [Certificate] = []
  public internal(set) var reviews: [Review] = []
  public internal(set) var complaints: [Complaint] = []
  public internal(set) var memberships: [Membership] = []
  /// Conflicts of interest as officers declared them, oldest first.
  public internal(set) var conflicts: [Conflict] = []
  /// What the person asked for about their own data.
  public internal(set) var requests: [PersonRequest] = []
  /// Who looked at sensitive parts, oldest first.
  public internal(set) var looks: [Look] = []
  /// Sensitive parts that are masked in this copy; empty in the dossier itself.
  public internal(set) var masked: SensitiveParts = []
  public internal(set) var notices: [Notice] = []
  public internal(set) var appeals: [Appeal] = []
  /// To honorary membership, and not yet answered.
  public internal(set) var invitation: Membership.Invitation?
  public internal(set) var erasedOn: Day?
  /// What an erased dossier leaves of its certificates.
  public internal(set) var residue: [CertificateResidue] = []
  /// Asked for by one officer, to be ordered by another.
  public internal(set) var erasureRequest: ErasureRequest?
  /// By number; their words are gone.
  public internal(set) var erasedCases: [ErasedCase] = []
  /// What an erasure would blank.
  var lines = DossierLines()
  /// The line that granted each certificate, by its number.
  var grants: [String: Int] = [:]
  /// Erasures that a reader has yet to come to.
  var foreseen: [ForeseenErasure] = []

  public init(id: CreatorID) {
    self.id = id
  }

  /// Whether nothing was said about the creator after revision `seen`, as far as anybody acts upon it.
  public func isUnchanged(since seen: Int) -> Bool { lastChange <= seen && seen <= revision }

  public var isRegistered: Bool { particulars != nil }

  /// The case still undecided; at most one at a time.
  public var openCase: Case? { cases.last { $0.decision == nil } }

  public func caseNumbered(_ number: Int) -> Case? { cases.first { $0.number == number } }

  /// The newest application to the alliance.
  public var membership: Membership? { memberships.last }

  /// Followers over all accounts; nil when none was ever counted.
  public var followers: Int? { accounts.followers }

  /// The score that last stood, of whichever case.
  public var score: Int? { cases.last { $0.score != nil }?.score }

  /// The name, or the number where there is none.
  public var displayName: String { particulars?.name ?? id.description }
}

extension [Account] {
  /// Followers over all of them; nil when none was ever counted.
  var followers: Int? {
    let counts = compactMap(\.followers)
    guard !counts.isEmpty else { return nil }
    // No line, however written, stops a reader.
    return counts.reduce(0) { sum, count in
      let (total, overflows) = sum.addingReportingOverflow(count)
      return overflows ? .max : total
    }
  }
}
