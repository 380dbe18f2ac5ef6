extension Dossier {
  /// What is owed can be settled after the decision, too; new charges come only before it.
  mutating func apply(_ event: FeeEvent, of entry: Entry) throws(Contradiction) {
    guard let index = cases.firstIndex(where: { $0.number == event.caseNumber }) else {
      throw .outOfPlace(kind: event.kind)
    }
    var changed = cases[index]
    try changed.apply(event, of: entry)
    cases[index] = changed
  }
}

extension Case {
  mutating func apply(_ event: FeeEvent, of entry: Entry) throws(Contradiction) {
    switch event {
    case .charged(_, let code, let reason):
      guard decision == nil, terms.fees.contains(where: { $0.code == code }) else {
        throw .outOfPlace(kind: event.kind)
      }
      charges.append(
        Charge(
          number: charges.count + 1, code: code, step: terms.decidingStep, reason: reason,
          chargedOn: entry.at.day))
    case .paid(_, let code, let receipt, let day):
      try settle(charges.first { $0.code == code && !$0.isSettled }, .paid(receipt: receipt, on: day), event)
    case .waived(_, let code, let reason):
      try settle(charges.first { $0.code == code && !$0.isSettled }, .waived(reason: reason), event)
    case .refunded(_, let code, let receipt, let reason):
      try settle(
        charges.last { $0.code == code && $0.isPaid }, .refunded(receipt: receipt, reason: reason), event)
    }
    if decision == nil { hands.insert(entry.by) }
  }

  private mutating func settle(
    _ charge: Charge?, _ state: Charge.State, _ event: FeeEvent
  ) throws(Contradiction) {
    guard let charge else { throw .outOfPlace(kind: event.kind) }
    charges[charge.number - 1].state = state
  }
}
