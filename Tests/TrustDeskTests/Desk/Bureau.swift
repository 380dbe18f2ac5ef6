import Foundation
import Testing
import TrustJournal
import TrustRegistry

@testable import TrustDesk

/// A registry in a folder of its own with an officer of each role, which goes with it.
final class Bureau {
  enum Part: String, CaseIterable {
    case administrator, staff, assessor1, assessor2, assessor3, supervisor, auditor

    var roles: Roles {
      switch self {
      case .administrator: .administrator
      case .staff: .staff
      case .assessor1, .assessor2, .assessor3: .assessor
      case .supervisor: .supervisor
      case .auditor: .auditor
      }
    }
  }

  /// Eight in the morning of 2 November 2026.
  static let start = Timestamp(milliseconds: 1_793_581_200_000)

  let home: String
  let isTrial: Bool
  private(set) var keys: [Part: OfficerKey] = [:]

  var folder: String { home + "/registry" }
  /// Where the account of a part keeps its witness.
  func state(of part: Part) -> StateFolder { StateFolder("\(home)/state-\(part.rawValue)") }

  init(trial: Bool = true, confirming: Bool = true) throws {
    home = FileManager.default.temporaryDirectory.appending(path: "tinnhiem-\(UUID().uuidString)").path
    isTrial = trial
    var desk = try Desk.found(
      home + "/registry", name: "Sổ thử", trial: trial, officerName: "administrator", key: OfficerKey(),
      scheme: try Self.scheme(), clock: trial ? .set(Self.start) : .system)
    keys[.administrator] = desk.officerKey
    for part in Part.allCases where part != .administrator {
      keys[part] = try Self.enrol(part.rawValue, as: part.roles, at: &desk)
    }
    guard confirming else { return }
    desk.sit(try key(.auditor))
    try desk.perform(.office(.confirm(officer: try id(.supervisor))))
  }

  /// The scheme that ships, less what its steps rest on and what is charged: these tests are about the desk.
  private static func scheme() throws -> Scheme {
    var scheme = try Scheme(reading: ProjectData.bytes("scheme.json"))
    for index in scheme.steps.indices { scheme.steps[index].needs = [] }
    scheme.fees = []
    scheme.assumptions = []
    return scheme
  }

  deinit { try? FileManager.default.removeItem(atPath: home) }

  /// Enrols a new officer with a fresh key.
  static func enrol(_ name: String, as roles: Roles, at desk: inout Desk) throws -> OfficerKey {
    let id = desk.office.nextOfficerID
    let key = OfficerKey(officer: id, registry: desk.registryID)
    try desk.perform(
      .office(
        .enrol(
          officer: id, name: name, key: key.publicKey, roles: roles, creator: nil, proof: key.proof(of: id))))
    return key
  }

  func key(_ part: Part) throws -> OfficerKey { try #require(keys[part]) }

  func id(_ part: Part) throws -> OfficerID { try #require(keys[part]?.officer) }

  /// The desk of a part, some days after the start; without a witness unless one is wished.
  func desk(
    _ part: Part?, day: Int = 0, witnessed: Bool = false, readingOn: Bool = false
  ) throws -> Desk {
    let clock = Clock.set(
      Timestamp(milliseconds: Self.start.milliseconds + day * 86_400_000 + 3_600_000))
    return try Desk.open(
      folder, key: try part.map(key), clock: isTrial ? clock : .system, verb: "test",
      state: witnessed ? part.map(state) : nil, readingOn: readingOn)
  }

  /// Registers a creator and opens a case that is ready to be scored.
  @discardableResult
  func openCase(_ name: String = "Nguyễn Thị Phượng", handle: String = "phuong") throws -> CreatorID {
    var desk = try desk(.staff)
    let id = try #require(
      try desk.perform(.creator(.register(.sample(name), accounts: [.sample(handle)]))).first?.about.creator)
    try desk.perform(.procedure(.open(certificateClass: ClassCode(rawValue: "community"))), about: id)
    try desk.perform(
      .procedure(.recordStep(case: 1, step: 1, note: "Đủ hồ sơ", document: "1/ĐK")), about: id)
    for part in [Part.assessor1, .assessor2] { try assign(part, to: id) }
    return id
  }

  func assign(_ part: Part, to id: CreatorID) throws {
    var desk = try desk(.staff)
    try desk.perform(.assignment(.assign(case: 1, assessor: try self.id(part))), about: id)
  }

  /// Writes one transaction past the desk, as somebody with an editor and their own key would: sealed and
  /// signed correctly by the journal's own writer.
  func forge(_ events: [Event], about id: CreatorID, by part: Part) throws {
    try forge(
      events.map { .init($0, about: $0.subject(in: id)) }, by: try self.id(part), with: try key(part).signing)
  }

  func forge(
    _ lines: [TransactionDraft.Line], by officer: OfficerID, with key: SigningKey
  ) throws {
    let registry = RegistryFolder(folder)
    var book = Book()
    var journal = try Journal(opening: registry)
    let lock = try JournalLock.enter(registry, as: LockHolder(process: 1, officer: officer, verb: "vi"))
    try journal.settle(under: lock, into: &book)
    let draft = TransactionDraft(by: officer, at: journal.position.at, lines: lines)
    try journal.append(draft, signedBy: key, under: lock, into: &book)
  }

  var journalBytes: [UInt8] {
    get throws { Array(try Data(contentsOf: URL(filePath: folder + "/journal.jsonl"))) }
  }

  /// Puts other bytes in the journal's place, with a mark that knows no better.
  func putBack(_ bytes: [UInt8]) throws {
    let file = try FileHandle(forUpdating: URL(filePath: folder + "/journal.jsonl"))
    try file.truncate(atOffset: 0)
    try file.write(contentsOf: Data(bytes))
    try file.close()
    let lock = try FileHandle(forUpdating: URL(filePath: folder + "/lock"))
    try lock.truncate(atOffset: 0)
    try lock.close()
  }

  func trouble(of desk: borrowing Desk) throws -> JournalFault {
    let trouble = desk.trouble
    return try #require(trouble)
  }

  /// - Parameter part: whose account audits; nil has seen nothing.
  func audit(by part: Part? = nil) throws -> AuditReport {
    try Desk.audit(
      folder, clock: isTrial ? .set(Self.start + 400) : .system, state: part.map(state))
  }
}

extension Timestamp {
  static func + (left: Timestamp, days: Int) -> Timestamp {
    Timestamp(milliseconds: left.milliseconds + days * 86_400_000)
  }
}

extension Subject {
  var creator: CreatorID? { if case .creator(let id) = self { id } else { nil } }
}

extension Particulars {
  static func sample(_ name: String, field: String = "lifestyle", province: String? = "Hà Nội") -> Particulars
  {
    Particulars(
      name: name, kind: .opinionLeader, fields: [FieldCode(rawValue: field)], province: province)
  }
}

extension Account {
  static func sample(_ handle: String, on platform: Platform = .tiktok, followers: Int? = 12_000) -> Account {
    Account(name: AccountName(platform: platform, handle: handle), followers: followers)
  }
}

extension Desk {
  /// The journal's end as read.
  var end: JournalPosition { position ?? .start }

  /// Why an act does not come about; nil when it does.
  mutating func setback(_ command: Command, about id: CreatorID? = nil) -> Setback? {
    do throws(Setback) {
      try perform(command, about: id)
      return nil
    } catch {
      return error
    }
  }
}
