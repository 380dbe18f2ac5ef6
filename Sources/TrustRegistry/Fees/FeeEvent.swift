/// What happened about the fees of a case. No amounts: those are the scheme's.
public enum FeeEvent: Sendable, Hashable {
  /// Beyond what every case owes: another attempt at the test.
  case charged(case: Int, code: String, reason: String)
  /// The oldest charge of the code that is due.
  case paid(case: Int, code: String, receipt: String, day: Day)
  case waived(case: Int, code: String, reason: String)
  /// The last charge of the code that was paid; it is then owed no more.
  case refunded(case: Int, code: String, receipt: String, reason: String)

  var kind: EventKind {
    switch self {
    case .charged: .feeCharged
    case .paid: .feePaid
    case .waived: .feeWaived
    case .refunded: .feeRefunded
    }
  }

  public var caseNumber: Int {
    switch self {
    case .charged(let number, _, _), .paid(let number, _, _, _), .waived(let number, _, _),
      .refunded(let number, _, _, _):
      number
    }
  }

  public var code: String {
    switch self {
    case .charged(_, let code, _), .paid(_, let code, _, _), .waived(_, let code, _),
      .refunded(_, let code, _, _):
      code
    }
  }
}
