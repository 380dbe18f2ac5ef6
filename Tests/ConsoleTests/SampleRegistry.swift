import TrustRegistry

@testable import TrustDesk

/// A registry in memory, written by officers of every role: what the golden screens show.
struct SampleRegistry: Sendable {
  static let today = Day(year: 2026, month: 11, day: 21) ?? Day(number: 0)
  static let administrator = OfficerID(number: 1)
  static let staff = OfficerID(number: 2)
  static let assessor1 = OfficerID(number: 3)
  static let assessor2 = OfficerID(number: 4)
  static let supervisor = OfficerID(number: 5)
  static let auditor = OfficerID(number: 6)
  static let ethics = ClassCode(rawValue: "ethics")
  static let professional = ClassCode(rawValue: "professional")
  static let community = ClassCode(rawValue: "community")

  private(set) var transactions: [[Entry]] = []

  /// Founded two years ago, with six officers and the sample scheme; nobody on the roster yet.
  init() throws {
    let founded = SampleRegistry.today - 730
    try act(
      .office(
        .found(
          name: "Hiệp hội An ninh mạng quốc gia", trial: true, officer: Self.administrator,
          officerName: "Đỗ Quang Minh", key: Self.key(1))), by: Self.administrator, on: founded)
    try act(.office(.adoptScheme(SampleScheme.scheme)), by: Self.administrator, on: founded)
    let officers: [(OfficerID, String, Roles)] = [
      (Self.staff, "Nguyễn Thị Lan", .staff), (Self.assessor1, "Phạm Văn Đức", .assessor),
      (Self.assessor2, "Vũ Thu Hà", .assessor), (Self.supervisor, "Trần Quốc Bảo", .supervisor),
      (Self.auditor, "Lý Mỹ Duyên", .auditor),
    ]
    for (index, (id, name, roles)) in officers.enumerated() {
      let enrolled = OfficeEvent.enrolled(
        officer: id, name: name, key: Self.key(index + 2), roles: roles, creator: nil, proof: "")
      write(.office(enrolled), by: Self.administrator, on: founded)
    }
  }

  /// An event about the office as it stands in the journal: nobody's key can prove itself here.
  private mutating func write(_ event: Event, by officer: OfficerID, on day: Day) {
    let revision = desk(as: nil).office.revision
    transactions.append([
      Entry(
        sequence: transactions.reduce(1) { $0 + $1.count }, at: Timestamp(startOf: day, plus: 8 * 3600),
        by: officer, about: .office, nth: revision + 1, left: 0, event: event)
    ])
  }

  /// Another story, told elsewhere.
  init(_ transactions: [[Entry]]) { self.transactions = transactions }

  mutating func act(_ act: Act, by officer: OfficerID, on day: Day) throws {
    var desk = desk(as: officer, on: day)
    transactions.append(try desk.perform(act))
  }

  mutating func act(_ command: Command, about id: CreatorID, by officer: OfficerID, on day: Day) throws {
    try act(Act(command, about: id), by: officer, on: day)
  }

  func desk(as officer: OfficerID?, on day: Day = today) -> Desk {
    Desk(
      rehearsing: transactions, as: officer,
      clock: .set(Timestamp(startOf: day, plus: 9 * 3600)))
  }

  private static func key(_ number: Int) -> PublicKey {
    let digits = String(number, radix: 16)
    let text = String(repeating: "0", count: 64 - digits.count) + digits
    guard let key = PublicKey(text) else { preconditionFailure("64 hex digits") }
    return key
  }
}
