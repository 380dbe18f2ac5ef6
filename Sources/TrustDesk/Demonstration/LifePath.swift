/// How far a demonstration creator has come: every state of life that the console shows.
enum LifePath: CaseIterable {
  /// Registered, never applied.
  case registered
  /// A case waiting at one of its steps.
  case applied, identified, examining, examined, analysed, halfScored, disputed, scored, verified
  /// Everything is there; a supervisor has yet to decide.
  case returned
  /// A certificate: far from its end, near it, past it, renewed ahead of time.
  case holding, expiring, expired, renewed
  /// Refused a certificate.
  case declined
  /// A holder who asked to join the alliance.
  case applicant, appraised, member, notAdmitted
  /// One who took the application back, and members on their way out or gone.
  case withdrawn, leaving, left, terminated
  /// A holder or applicant with a breach on record.
  case breached

  /// Out of the sum of all weights.
  var weight: Int {
    switch self {
    case .registered: 90
    case .holding: 52
    case .member: 36
    case .expiring: 28
    case .expired: 22
    case .applied, .identified, .examining, .analysed, .scored, .declined, .verified: 12
    case .examined, .halfScored, .applicant, .appraised, .breached: 9
    case .disputed, .renewed, .notAdmitted, .returned: 5
    case .withdrawn, .leaving, .left, .terminated: 6
    }
  }

  /// Days before today on which its case was opened.
  var age: ClosedRange<Int> {
    switch self {
    case .registered: 1...500
    case .applied, .identified, .examining, .examined, .analysed: 3...40
    case .halfScored, .disputed, .scored, .verified, .returned: 45...75
    case .holding, .applicant, .appraised, .member, .notAdmitted, .declined, .breached: 70...260
    case .withdrawn, .leaving, .left, .terminated: 90...260
    case .expiring: 318...384
    case .expired: 440...640
    case .renewed: 380...384
    }
  }
}
