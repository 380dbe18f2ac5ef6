/// What is asked about the fees of a case.
public enum FeeCommand: Sendable, Hashable {
  case charge(case: Int, code: String, reason: String)
  case pay(case: Int, code: String, receipt: String, day: Day)
  case waive(case: Int, code: String, reason: String)
  case refund(case: Int, code: String, receipt: String, reason: String)
}

extension Sitting {
  func decide(_ command: FeeCommand) throws(Refusal) -> [FeeEvent] {
    try require(.feePaid)
    switch command {
    case .charge(let number, let code, let reason):
      _ = try known(code, in: try openCase(number))
      return [.charged(case: number, code: code, reason: try text(reason, or: .reasonMissing))]
    case .pay(let number, let code, let receipt, let day):
      try requireDue(code, in: try anyCase(number))
      return [
        .paid(
          case: number, code: code, receipt: try text(receipt, or: .receiptMissing), day: try past(day))
      ]
    case .waive(let number, let code, let reason):
      try requireDue(code, in: try anyCase(number))
      return [.waived(case: number, code: code, reason: try text(reason, or: .reasonMissing))]
    case .refund(let number, let code, let receipt, let reason):
      let found = try known(code, in: try anyCase(number))
      guard found.charges.contains(where: { $0.code == code && $0.isPaid }) else { throw .feeNotPaid(code) }
      return [
        .refunded(
          case: number, code: code, receipt: try text(receipt, or: .receiptMissing),
          reason: try text(reason, or: .reasonMissing))
      ]
    }
  }

  /// A case, decided or not: what is owed stays owed.
  private func anyCase(_ number: Int) throws(Refusal) -> Case {
    guard let found = dossier.caseNumbered(number) else { throw .caseUnknown(number) }
    return found
  }

  private func known(_ code: String, in found: Case) throws(Refusal) -> Case {
    guard found.terms.fees.contains(where: { $0.code == code }) else { throw .feeUnknown(code) }
    return found
  }

  private func requireDue(_ code: String, in found: Case) throws(Refusal) {
    let found = try known(code, in: found)
    guard found.charges.contains(where: { $0.code == code && !$0.isSettled }) else { throw .feeNotDue(code) }
  }
}
