import TrustRegistry

extension RefusalTables {
  private static let poetry = FieldCode(rawValue: "poetry")
  private static let erased =
    Story.registered + Story.erased
  private static let two =
    Story.registered
    + [.does(.staff, .register("Minh", kind: .opinionConsumer, [.minh]), about: .minh)]

  static let creators: [RefusalRow] = [
    .init(.creatorUnknown(.lan), given: Story.staffed, by: .staff, when: .amend(name: "Lan Anh")),
    .init(.creatorUnknown(.lan), given: Story.staffed, by: .staff, when: .open()),
    .init(.creatorUnknown(.lan), given: Story.staffed, by: .staff, when: .breach(on: "2026-01-01")),
    .init(.creatorUnknown(.lan), given: Story.staffed, by: .staff, when: .join()),
    .init(.creatorUnknown(.minh), given: Story.registered, by: .staff, when: .record(.minh), about: .minh),
    .init(
      .creatorNumberTaken(.lan), given: Story.registered, by: .staff, when: .register("Lan", [], [.spare])),
    .init(
      .creatorNumberTaken(.minh), given: Story.staffed, by: .staff,
      when: .register(kind: .opinionConsumer), about: .minh),
    .init(
      .creatorNumberTaken(.lan), given: Story.staffed, by: .staff, when: .register(kind: .opinionConsumer)),
    .init(.dossierErased(.lan), given: erased, by: .staff, when: .open()),
    .init(.dossierErased(.lan), given: erased, by: .staff, when: .register()),
    .init(.nameMissing, given: Story.staffed, by: .staff, when: .register(" ")),
    .init(.nameMissing, given: Story.registered, by: .staff, when: .amend(name: "")),
    .init(.fieldUnknown(poetry), given: Story.staffed, by: .staff, when: .register("Lan", [poetry])),
    .init(
      .fieldUnknown(poetry), given: Story.registered, by: .staff, when: .amend(fields: [.health, poetry])),
    .init(.nothingChanged, given: Story.registered, by: .staff, when: .amend()),
    .init(
      .nothingChanged, given: Story.registered, by: .staff,
      when: .amend(name: " Lan ", fields: [.lifestyle, .health], province: "Hà Nội")),
  ]

  /// One a text at least, so that none is forgotten.
  static let words: [RefusalRow] =
    hidden("Lan\u{202E}", 0x202E) + hidden("Lan\u{7}", 7) + hidden("Lan\u{200B}", 0x200B)
    + hidden("L\u{FFFD}n", 0xFFFD) + [
      .init(
        .textTooLong(201, longest: 200), given: Story.staffed, by: .staff, when: .register(long(201))),
      .init(
        .textTooLong(201, longest: 200), given: Story.staffed, by: .administrator,
        when: .enrol(OfficerID(number: 50), as: .staff, name: long(201))),
      .init(
        .textTooLong(4001, longest: 4000), given: Story.registered, by: .staff,
        when: .release(.lan, long(4001))),
    ]

  private static func long(_ count: Int) -> String { String(repeating: "ư", count: count) }

  private static func hidden(_ text: String, _ value: UInt32) -> [RefusalRow] {
    let account = AccountName(platform: .x, handle: text)
    return [
      .init(.hiddenCharacter(value), given: Story.staffed, by: .staff, when: .register(text)),
      .init(.hiddenCharacter(value), given: Story.staffed, by: .staff, when: .register("Lan", [], [account])),
      .init(.hiddenCharacter(value), given: Story.registered, by: .staff, when: .amend(province: text)),
      .init(.hiddenCharacter(value), given: Story.registered, by: .staff, when: .record(account)),
      .init(.hiddenCharacter(value), given: Story.opened(), by: .staff, when: .step(1, note: text)),
      .init(.hiddenCharacter(value), given: Story.opened(), by: .staff, when: .step(1, document: text)),
    ]
  }

  static let accounts: [RefusalRow] = [
    .init(.accountMissing, given: Story.staffed, by: .staff, when: .register("Lan", [], [])),
    .init(
      .handleMissing, given: Story.staffed, by: .staff,
      when: .register("Lan", [], [AccountName(platform: .x, handle: " ")])),
    .init(
      .handleMissing, given: Story.registered, by: .staff,
      when: .record(AccountName(platform: .x, handle: ""))),
    .init(.followersNegative(-1), given: Story.staffed, by: .staff, when: .register(followers: -1)),
    .init(.followersNegative(-5), given: Story.registered, by: .staff, when: .record(.spare, followers: -5)),
    .init(
      .accountHeld(.lan, by: .lan), given: Story.registered, by: .staff,
      when: .register("Minh", kind: .opinionConsumer, [.lan]), about: .minh),
    .init(.accountHeld(.minh, by: .minh), given: two, by: .staff, when: .record(.minh)),
    .init(
      .accountHeld(.lan, by: .lan), given: Story.staffed, by: .staff,
      when: .register("Lan", [], [.lan, .lan])),
    .init(.accountUnknown(.minh), given: two, by: .staff, when: .release(.minh)),
    .init(
      .accountUnknown(.lan), given: Story.registered + [.does(.staff, .release(.lan))], by: .staff,
      when: .release(.lan)),
    .init(.reasonMissing, given: Story.registered, by: .staff, when: .release(.lan, "")),
    .init(.nothingChanged, given: Story.registered, by: .staff, when: .record(.lan, followers: 1000)),
  ]
}
