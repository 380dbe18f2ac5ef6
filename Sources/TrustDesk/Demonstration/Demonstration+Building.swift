import TrustJournal
import TrustRegistry

extension Demonstration {
  /// The names that the officers of the demonstration go by.
  static let names: [Schedule.Hand: String] = [
    .administrator: "Trịnh Quốc Bảo", .staff: "Nguyễn Thu Hà", .assessor1: "Lê Minh Khôi",
    .assessor2: "Phạm Ngọc Lan", .assessor3: "Võ Hoàng Nam", .assessor4: "Đặng Mỹ Linh",
    .assessor5: "Bùi Đức Thắng", .supervisor1: "Hoàng Thị Phượng", .supervisor2: "Trần Văn Định",
    .supervisor3: "Ngô Bích Vân", .auditor: "Phan Thanh Tùng",
  ]

  /// Founds a trial registry in `folder` and lives the whole story in it, under a clock that goes along.
  /// - Parameter progress: told how many of how many sittings are done.
  /// - Returns: every officer's key, by the name of their part.
  public func build(
    in folder: String, progress: (_ done: Int, _ total: Int) -> Void = { _, _ in }
  ) throws(Setback) -> [(name: String, key: OfficerKey)] {
    var keys = Dictionary(
      uniqueKeysWithValues: Schedule.Hand.allCases.map { ($0, OfficerKey()) })
    let founding = Timestamp(startOf: foundingDay, plus: 8 * 3600)
    guard let founder = keys[.administrator] else { return [] }
    var desk = try Desk.found(
      folder, name: "Sổ trình diễn", trial: true, officerName: Demonstration.names[.administrator] ?? "",
      key: founder, scheme: scheme, clock: .set(founding))
    try enrolOfficers(at: &desk, &keys, from: founding)
    let sittings = sittings
    for (index, sitting) in sittings.enumerated() {
      guard let key = keys[sitting.hand] else { continue }
      desk.sit(key, at: .set(Timestamp(startOf: sitting.day, plus: 8 * 3600 + index % 30_000)))
      try desk.perform(sitting.acts)
      progress(index + 1, sittings.count)
    }
    return Schedule.Hand.allCases.compactMap { hand in keys[hand].map { (hand.rawValue, $0) } }
  }

  /// Everybody is enrolled by the administrator; the supervisors take effect when the auditor confirms them.
  private func enrolOfficers(
    at desk: inout Desk, _ keys: inout [Schedule.Hand: OfficerKey], from founding: Timestamp
  ) throws(Setback) {
    keys[.administrator] = desk.officerKey
    for hand in Schedule.Hand.allCases where hand != .administrator {
      guard var key = keys[hand] else { continue }
      let id = desk.office.nextOfficerID
      (key.officer, key.registry) = (id, desk.registryID)
      keys[hand] = key
      try desk.perform(
        .office(
          .enrol(
            officer: id, name: Demonstration.names[hand] ?? "", key: key.publicKey, roles: hand.roles,
            creator: nil, proof: key.proof(of: id))))
    }
    guard let auditor = keys[.auditor] else { return }
    desk.sit(auditor)
    for hand in Schedule.Hand.supervisors {
      guard let officer = keys[hand]?.officer else { continue }
      try desk.perform(.office(.confirm(officer: officer)))
    }
  }
}
