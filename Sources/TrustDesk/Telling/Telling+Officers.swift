import TrustJournal
import TrustRegistry

/// The officers of the registry.
extension Telling {
  public func officers(json: Bool) -> String {
    let officers = office.officers.values.sorted { $0.id < $1.id }
    return json ? officers.map { line(object($0)) }.joined() : table(officers)
  }

  private func object(_ officer: Officer) -> BodyObject {
    [
      "id": .text(officer.id.description), "name": .text(officer.name), "roles": .texts(officer.roles.names),
      "awaiting": .texts(officer.awaiting.names), "key": .maybe(officer.key?.description),
      "creator": .maybe(officer.creator?.description), "enrolledBy": .text(officer.enrolledBy.description),
      "enrolledOn": .day(officer.enrolledOn), "retiredSince": .day(officer.retiredSince),
    ]
  }

  private func table(_ officers: [Officer]) -> String {
    var table = TextTable(columns: [
      .init(title: say("Số", "Number")), .init(title: say("Tên", "Name"), limit: 32),
      .init(title: say("Vai trò", "Roles")), .init(title: say("Chờ xác nhận", "To be confirmed")),
      .init(title: say("Ghi danh", "Enrolled")), .init(title: say("Thôi nhiệm vụ", "Retired since")),
    ])
    table.rows = officers.map { officer in
      [
        officer.id.description, officer.name, officer.roles.isEmpty ? "–" : say(officer.roles.phrase),
        officer.awaiting.isEmpty ? "–" : say(officer.awaiting.phrase), say(officer.enrolledOn.phrase),
        officer.retiredSince.map { say($0.phrase) } ?? "–",
      ]
    }
    return table.text
  }

  /// A key as its owner shows it: what of it is public, and the proof that enrolment asks for.
  public func key(_ key: OfficerKey, for officer: OfficerID?, json: Bool) -> String {
    let officer = officer ?? key.officer
    let proof = officer.map(key.proof)
    if json {
      return line([
        "publicKey": .text(key.publicKey.description), "officer": .maybe(officer?.description),
        "proof": .maybe(proof), "registry": .maybe(key.registry?.text),
      ])
    }
    return plain([
      [say("Khóa công khai", "Public key"), key.publicKey.description],
      [say("Mã nhân sự", "Officer"), officer?.description ?? "–"],
      [say("Chứng minh", "Proof"), proof ?? "–"], [say("Sổ", "Registry"), key.registry?.text ?? "–"],
    ])
  }
}
