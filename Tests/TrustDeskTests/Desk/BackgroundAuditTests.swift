import Glibc
import Testing

@testable import TrustDesk

/// What is verified beside the officer's work is what is verified by itself.
@Suite struct BackgroundAuditTests {
  private func end(_ audit: BackgroundAudit?) throws -> BackgroundAudit.State {
    let audit = try #require(audit)
    while true {
      switch audit.state {
      case .waiting, .going: usleep(1000)
      case .done, .failed: return audit.state
      }
    }
  }

  @Test func itFindsWhatAnAuditFinds() throws {
    let bureau = try Bureau()
    try bureau.openCase()
    var bytes = try bureau.journalBytes
    let desk = try bureau.desk(.auditor)
    let clean = try end(desk.audit {})
    let whole = try Desk.audit(bureau.folder, clock: desk.clock, state: nil)
    #expect(whole.findings.isEmpty && clean == .done(whole))
    bytes[bytes.count - 20] ^= 1
    try bureau.putBack(bytes)
    let damaged = try end(desk.audit {})
    let report = try Desk.audit(bureau.folder, clock: desk.clock, state: nil)
    #expect(!report.findings.isEmpty && damaged == .done(report))
  }

  @Test func whoeverLetsGoOfItIsNotToldOfItAnyMore() throws {
    let bureau = try Bureau()
    let journal = open(bureau.folder + "/journal.jsonl", O_RDONLY)
    defer { close(journal) }
    flock(journal, LOCK_EX)
    let desk = try bureau.desk(.auditor)
    do {
      let audit = desk.audit {}
      let state = { try #require(audit).state }
      while case .going = try state() { usleep(1000) }
      #expect(try state() != .going(done: 0, total: 0))
    }
    flock(journal, LOCK_UN)
    #expect(try Desk.audit(bureau.folder, clock: desk.clock, state: nil).findings.isEmpty)
  }
}
