/// A fee that somebody owes in a case, and how it was settled. Payment never buys an outcome: amounts stand
/// in the scheme, are told to staff and auditors, and on no screen that decides (PROGRAMME 4).
public struct Charge: Sendable, Hashable {
  /// Counted from 1 within the case.
  public let number: Int
  /// Of a fee of the case's scheme.
  public let code: String
  /// The step that waits for it: that of the decision for one charged by hand.
  public let step: Int
  /// Why it was charged; blank for those that every case owes.
  public let reason: String
  public let chargedOn: Day
  public internal(set) var state: State = .due

  public enum State: Sendable, Hashable {
    case due
    case paid(receipt: String, on: Day)
    case waived(reason: String)
    case refunded(receipt: String, reason: String)

    /// Its name in JSON.
    public var name: String {
      switch self {
      case .due: "due"
      case .paid: "paid"
      case .waived: "waived"
      case .refunded: "refunded"
      }
    }
  }

  public var isSettled: Bool { state != .due }

  public var isPaid: Bool {
    if case .paid = state { return true }
    return false
  }
}

extension Case {
  /// Whether nothing is owed: all that anybody who decides is told.
  public var feesAreSettled: Bool { stepsOwing.isEmpty }

  /// Steps for which something is owed, by number.
  public var stepsOwing: Set<Int> { toldOwing ?? Set(chargesDue.map(\.step)) }

  /// Charges that nobody paid or waived yet; none where they are not told.
  public var chargesDue: [Charge] { charges.filter { !$0.isSettled } }

  /// What every case owes from its opening on.
  static func charges(under terms: CaseTerms, on day: Day) -> [Charge] {
    let owed = terms.fees.compactMap { fee in fee.step.map { (fee.code, $0) } }
    return owed.enumerated().map { index, fee in
      Charge(number: index + 1, code: fee.0, step: fee.1, reason: "", chargedOn: day)
    }
  }

  /// Fees are for staff and auditors (PROGRAMME 4).
  mutating func concealFees() {
    toldOwing = stepsOwing
    charges = []
  }
}

extension Dossier {
  /// The term of payment of the oldest charge due in each case.
  var feeClocks: [RunningClock] {
    cases.compactMap { found in
      guard let limit = found.terms.payment, let anchor = found.chargesDue.map(\.chargedOn).min() else {
        return nil
      }
      return RunningClock(what: .named(.feePayment, number: found.number), anchor: anchor, limit: limit)
    }
  }
}

extension Roles {
  /// Who may see what is owed and paid.
  public var seesFees: Bool { !isDisjoint(with: [.staff, .auditor]) }
}
