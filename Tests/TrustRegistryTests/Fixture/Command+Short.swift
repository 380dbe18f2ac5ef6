import TrustRegistry

/// Commands in the fewest words; what a row does not say is right.
extension Command {
  static func found(by name: String = "Nguyễn Quản Trị") -> Command {
    .office(
      .found(name: "Sổ thử", trial: true, officer: .administrator, officerName: name, key: .sample(1)))
  }

  static func adopt(_ scheme: Scheme = .sample) -> Command { .office(.adoptScheme(scheme)) }

  static func enrol(
    _ officer: OfficerID, as roles: Roles, name: String = "Trần Mới", key: Int? = nil,
    creator: CreatorID? = nil
  ) -> Command {
    let key = PublicKey.sample(key ?? Int(officer.description.dropFirst(2)) ?? 0)
    return .office(
      .enrol(officer: officer, name: name, key: key, roles: roles, creator: creator, proof: ""))
  }

  static func confirm(_ officer: OfficerID) -> Command { .office(.confirm(officer: officer)) }

  static func retire(
    _ officer: OfficerID, since day: Day = "2026-08-31", _ reason: String = "nghỉ việc"
  ) -> Command {
    .office(.retire(officer: officer, since: day, reason: reason))
  }

  static func replaceKey(of officer: OfficerID, by key: Int = 500) -> Command {
    .office(.replaceKey(officer: officer, key: .sample(key), proof: "", reason: "mất khóa"))
  }

  static func register(
    _ name: String = "Lan", _ fields: [FieldCode] = [.lifestyle, .health], kind: CreatorKind = .opinionLeader,
    _ accounts: [AccountName] = [.lan], followers: Int? = 1000
  ) -> Command {
    .creator(
      .register(
        Particulars(name: name, kind: kind, fields: fields, province: "Hà Nội"),
        accounts: accounts.map { Account(name: $0, followers: followers) }))
  }

  static func amend(
    name: String? = nil, kind: CreatorKind? = nil, fields: [FieldCode]? = nil, province: String? = nil
  ) -> Command {
    .creator(.amend(Amendment(name: name, kind: kind, fields: fields, province: province)))
  }

  static func record(_ account: AccountName, followers: Int? = 2000) -> Command {
    .creator(.recordAccount(Account(name: account, followers: followers)))
  }

  static func release(_ account: AccountName, _ reason: String = "đã bán") -> Command {
    .creator(.releaseAccount(account, reason: reason))
  }

  static func open(_ code: ClassCode = .community) -> Command {
    .procedure(.open(certificateClass: code))
  }

  static func step(
    _ step: Int, case number: Int = 1, note: String = "đủ", document: String = "HS-1"
  ) -> Command {
    .procedure(.recordStep(case: number, step: step, note: note, document: document))
  }

  static func exam(
    _ subject: String, _ mark: Int = 80, case number: Int = 1, on day: Day = "2026-08-31",
    document: String = "BT-1"
  ) -> Command {
    .procedure(.recordExam(case: number, subject: subject, mark: mark, day: day, document: document))
  }
}
