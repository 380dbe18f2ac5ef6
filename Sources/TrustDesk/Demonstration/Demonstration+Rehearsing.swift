import TrustRegistry

extension Demonstration {
  /// The whole story lived in memory and nothing written: the transactions of a `Desk(rehearsing:)`, for
  /// screens under test. Officers are numbered in the order of `Schedule.Hand`: 1 the administrator, 2 the
  /// staff.
  package func rehearsed() throws(Setback) -> [[Entry]] {
    let founding = Timestamp(startOf: foundingDay, plus: 8 * 3600)
    let founder = OfficerKey()
    var proposal = Proposal(registry: Registry(), sequence: 1, by: OfficerID(number: 1), at: founding)
    try proposal.add(
      .office(
        .found(
          name: "Sổ trình diễn", trial: true, officer: OfficerID(number: 1),
          officerName: Demonstration.names[.administrator] ?? "", key: founder.publicKey)))
    try proposal.add(.office(.adoptScheme(scheme)))
    try proposal.close(request: nil)
    var transactions = [proposal.entries]
    var desk = Desk(rehearsing: transactions, as: OfficerID(number: 1), clock: .set(founding))
    try enrolOfficers(at: &desk, &transactions)
    for (index, sitting) in sittings.enumerated() {
      desk.officerID = Demonstration.officer(sitting.hand)
      desk.clock = .set(Timestamp(startOf: sitting.day, plus: 8 * 3600 + index % 30_000))
      transactions.append(try desk.perform(sitting.acts))
    }
    return transactions
  }

  /// Who plays a part in a rehearsal.
  static func officer(_ hand: Schedule.Hand) -> OfficerID {
    OfficerID(number: 1 + (Schedule.Hand.allCases.firstIndex(of: hand) ?? 0))
  }

  private func enrolOfficers(at desk: inout Desk, _ transactions: inout [[Entry]]) throws(Setback) {
    for hand in Schedule.Hand.allCases where hand != .administrator {
      let id = Demonstration.officer(hand)
      let key = OfficerKey()
      transactions.append(
        try desk.perform(
          .office(
            .enrol(
              officer: id, name: Demonstration.names[hand] ?? "", key: key.publicKey, roles: hand.roles,
              creator: nil, proof: key.proof(of: id)))))
    }
    desk.officerID = Demonstration.officer(.auditor)
    for hand in Schedule.Hand.supervisors {
      transactions.append(try desk.perform(.office(.confirm(officer: Demonstration.officer(hand)))))
    }
  }
}
