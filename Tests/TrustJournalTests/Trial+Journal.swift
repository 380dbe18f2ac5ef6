import Glibc
import Testing
import TrustRegistry

@testable import TrustJournal

extension Trial {
  /// Founds the registry with an assessor and a supervisor: three transactions, three lines.
  func found(_ book: inout Book, disk: Disk = .real) throws -> Journal {
    var journal = try Journal.found(
      in: folder, with: try founding(), signedBy: try key(Trial.administrator), as: holder(), into: &book,
      disk: disk)
    try append(try enrolment(of: Trial.assessor, roles: "assessor"), to: &journal, &book)
    try append(try enrolment(of: Trial.supervisor, roles: "supervisor", "staff"), to: &journal, &book)
    return journal
  }

  @discardableResult
  func append(
    _ draft: TransactionDraft, to journal: inout Journal, _ book: inout Book
  ) throws -> SealedTransaction {
    let lock = try JournalLock.enter(folder, as: holder())
    try journal.settle(under: lock, into: &book)
    return try journal.append(draft, signedBy: try key(draft.by), under: lock, into: &book)
  }

  /// A small registry with transactions of one and of two lines about the office and two creators: 9 lines in
  /// 7.
  func small() throws {
    var book = Book()
    var journal = try found(&book)
    try append(Trial.act(Trial.deduction(1), Trial.deduction(1, points: 2)), to: &journal, &book)
    try append(Trial.act(Trial.deduction(2)), to: &journal, &book)
    let approval = Line(
      about: Trial.creator(1), kind: "certificateApproved", content: ["number": .text("DD-2026-1")])
    let number = Line(about: .office, kind: "numbersTaken", content: ["upTo": .integer(1)])
    try append(Trial.act(by: Trial.supervisor, approval, number), to: &journal, &book)
    try append(Trial.act(Trial.deduction(2, points: 1)), to: &journal, &book)
  }

  /// What a fresh reader finds in a registry, which must be whole.
  func readBack() throws -> Book {
    var book = Book()
    var journal = try Journal(opening: folder)
    try journal.catchUp(as: holder(), into: &book)
    return book
  }

  func audit(_ bytes: [UInt8], as kind: AuditedKind = .journal) throws -> AuditReport {
    let path = path("audited.jsonl")
    try write(bytes, to: path)
    var book = Book()
    return try Audit(at: Trial.start).examine(file: path, as: kind, with: &book)
  }

  func audit(at now: Timestamp = Trial.start) throws -> AuditReport {
    var book = Book()
    return try Audit(at: now).examine(folder, with: &book)
  }
}
