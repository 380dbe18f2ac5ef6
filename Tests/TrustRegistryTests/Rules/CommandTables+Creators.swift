import TrustRegistry

extension CommandTables {
  static let creators: [CommandRow] = [
    .init(
      "register", given: Story.staffed, by: .staff, when: .register(" Lan "),
      then: [
        .creator(
          .registered(
            Particulars(
              name: "Lan", kind: .opinionLeader, fields: [.lifestyle, .health], province: "Hà Nội"),
            accounts: [Account(name: .lan, followers: 1000)])),
        .office(.numbersTaken(series: .creator, upTo: 1)),
      ]),
    .init(
      "amend", given: Story.registered, by: .staff,
      when: .amend(name: "Lan Anh ", kind: .opinionLeader, fields: [.health], province: "Hà Nội"),
      then: [.creator(.amended(Amendment(name: "Lan Anh", fields: [.health])))]),
    .init(
      "recordAccount (new)", given: Story.registered, by: .staff, when: .record(.spare, followers: nil),
      then: [.creator(.accountRecorded(Account(name: .spare, followers: nil)))]),
    .init(
      "recordAccount (counted anew)", given: Story.registered, by: .staff, when: .record(.lan, followers: 9),
      then: [.creator(.accountRecorded(Account(name: .lan, followers: 9)))]),
    .init(
      "recordAccount (nobody follows)", given: Story.registered, by: .staff,
      when: .record(.lan, followers: 0),
      then: [.creator(.accountRecorded(Account(name: .lan, followers: 0)))]),
    .init(
      "recordAccount (sold on)", given: sold, by: .staff, when: .record(.lan),
      then: [.creator(.accountRecorded(Account(name: .lan, followers: 2000)))], about: .minh),
    .init(
      "releaseAccount", given: Story.registered, by: .staff, when: .release(.lan, " đã bán "),
      then: [.creator(.accountReleased(.lan, reason: "đã bán"))]),
  ]

  /// Lan's account is nobody's any more, and Minh is registered.
  private static let sold =
    Story.registered
    + [
      .does(.staff, .register("Minh", kind: .opinionConsumer, [.minh]), about: .minh),
      .does(.staff, .release(.lan)),
    ]
}
