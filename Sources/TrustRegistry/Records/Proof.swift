/// Evidence that the applicant is the person they say, or that an account is theirs (PROGRAMME 4, step 2).
/// Sensitive: identity papers (PROGRAMME 8).
public struct Proof: Sendable, Hashable {
  public var subject: ProofSubject
  public var means: ProofMeans
  /// The paper's or the file's number.
  public var document: String
  /// When it was seen.
  public var day: Day
  public var by: OfficerID
}

/// Whom or what a proof is about.
public enum ProofSubject: Sendable, Hashable {
  case person
  case account(AccountName)

  /// Nil for the person.
  public var account: AccountName? {
    guard case .account(let name) = self else { return nil }
    return name
  }
}

/// By what a person or an account is proven.
public enum ProofMeans: String, Sendable, Hashable, CaseIterable {
  case identityCard, passport, electronicIdentity, businessRegistration
  /// A word that the office gave was posted from the account.
  case codePosted
  /// Signed in to the account before an officer.
  case signedIn
  case platformLetter

  /// Papers prove a person, an act from the account proves the account.
  public func suits(_ subject: ProofSubject) -> Bool {
    switch self {
    case .identityCard, .passport, .electronicIdentity, .businessRegistration: subject == .person
    case .codePosted, .signedIn, .platformLetter: subject != .person
    }
  }

  public static func suiting(_ subject: ProofSubject) -> [ProofMeans] {
    allCases.filter { $0.suits(subject) }
  }
}
