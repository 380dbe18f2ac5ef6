import Glibc
import Testing
import TrustRegistry

@testable import TrustJournal

/// A registry in a folder of its own, which goes with it.
final class Trial {
  static let administrator = OfficerID(number: 1)
  static let assessor = OfficerID(number: 2)
  static let supervisor = OfficerID(number: 3)
  static let start = Timestamp(milliseconds: 1_795_283_850_000)

  let folder: RegistryFolder
  let keys = [administrator, assessor, supervisor].reduce(into: [OfficerID: SigningKey]()) {
    $0[$1] = SigningKey(secret: Array(repeating: UInt8($1.description.utf8.last ?? 0), count: 32))
  }

  private let home: String

  init() throws {
    var template = Array("/tmp/tinnhiem-journal-XXXXXX".utf8CString)
    home = try #require(mkdtemp(&template).map { String(cString: $0) })
    folder = RegistryFolder(home + "/registry")
  }

  deinit {
    Trial.remove(home)
  }

  static func remove(_ path: String) {
    if let handle = opendir(path) {
      while let entry = readdir(handle) {
        let name = withUnsafePointer(to: &entry.pointee.d_name) {
          $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
        }
        if name != "." && name != ".." { remove(path + "/" + name) }
      }
      closedir(handle)
      rmdir(path)
    } else {
      unlink(path)
    }
  }

  func key(_ officer: OfficerID) throws -> SigningKey { try #require(keys[officer]) }

  func holder(_ verb: String = "test") -> LockHolder {
    LockHolder(process: getpid(), officer: Trial.administrator, verb: verb)
  }

  func path(_ name: String) -> String { home + "/" + name }

  var bytes: [UInt8] {
    get throws {
      let file = try OpenFile(folder.journal, O_RDONLY)
      return try file.read(at: 0, count: try file.identity().size)
    }
  }

  func write(_ bytes: [UInt8], to path: String) throws {
    let file = try OpenFile(path, O_WRONLY | O_CREAT | O_TRUNC, mode: 0o660)
    try bytes.withUnsafeBytes { try Disk.real.writeWhole($0, to: file, at: 0) }
  }
}

/// Drafts that the tests write.
extension Trial {
  typealias Line = TransactionDraft.Line

  static func creator(_ number: Int) -> Subject { .creator(CreatorID(kind: .opinionLeader, number: number)) }

  func founding(at: Timestamp = Trial.start) throws -> TransactionDraft {
    let key = try key(Trial.administrator).publicKey
    let founding: BodyObject = [
      "format": .text(Founding.format), "name": .text("Sổ thử"), "trial": .truth(true),
      "officer": .text(Trial.administrator.description), "key": .text(key.description),
      "roles": .array([.text("administrator")]),
    ]
    return TransactionDraft(
      by: Trial.administrator, at: at,
      lines: [Line(about: .office, kind: "registryFounded", content: founding)])
  }

  func enrolment(of officer: OfficerID, roles: String...) throws -> TransactionDraft {
    let key = try key(officer).publicKey
    let content: BodyObject = [
      "officer": .text(officer.description), "key": .text(key.description),
      "roles": .array(roles.map(BodyValue.text)),
    ]
    return TransactionDraft(
      by: Trial.administrator, at: Trial.start,
      lines: [Line(about: .office, kind: "officerEnrolled", content: content)])
  }

  static func act(
    by officer: OfficerID = Trial.assessor, _ lines: Line..., at: Timestamp = Trial.start
  ) -> TransactionDraft {
    TransactionDraft(by: officer, at: at, lines: lines)
  }

  static func deduction(_ number: Int, points: Int = 5) -> Line {
    Line(
      about: creator(number), kind: "deductionEntered",
      content: ["points": .integer(points), "reason": .text("tin sai 作者 \u{1}\"")])
  }

  static func erasure(of lines: [Int], creator number: Int) -> Line {
    Line(
      about: creator(number), kind: "dossierErased",
      content: [
        "lines": .array(lines.map(BodyValue.integer)), "basis": .text("yêu cầu"), "residue": .array([]),
      ])
  }
}
