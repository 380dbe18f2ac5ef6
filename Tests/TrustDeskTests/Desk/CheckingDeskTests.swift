import Glibc
import Testing
import TrustJournal
import TrustRegistry

@testable import TrustDesk

/// What an officer's desk took over from the roster index is verified while they work (JOURNAL 28).
@Suite struct CheckingDeskTests {
  private static let noon = Timestamp(startOf: Day("2026-07-01") ?? Day(number: 0), plus: 12 * 3600)

  private func open(
    _ folder: String, state: StateFolder, settingDownAt lines: Int = .max
  ) throws -> Desk {
    try Desk.open(
      folder, key: nil, clock: .set(Self.noon), verb: "test", state: state, settingDownAt: lines)
  }

  private func made(_ body: (_ folder: String, _ state: StateFolder) throws -> Void) throws {
    try withTemporaryFolder { folder in
      _ = try TrialRegistryTests.made(creators: 60, entries: 700, seed: 5, in: folder)
      // Somebody else's desk makes the index.
      _ = try open(folder, state: StateFolder(folder + "/another"), settingDownAt: 1)
      try body(folder, StateFolder(folder + "/own"))
    }
  }

  private func verified(_ folder: String, _ state: StateFolder) throws -> JournalPosition? {
    try Witness(of: RegistryFolder(folder), in: state).verified
  }

  private func end(of check: Desk.Check?) throws -> Desk.Check.State {
    let check = try #require(check)
    while case .going = check.state { usleep(1000) }
    return check.state
  }

  @Test func whatTheIndexSkippedIsVerifiedAndThenRemembered() throws {
    try made { folder, state in
      var desk = try open(folder, state: state)
      #expect(desk.unchecked?.start == .start)
      #expect(try verified(folder, state) == nil)
      let ended = try self.end(of: desk.check {})
      let end = desk.position
      let position = try #require(end)
      #expect(ended == .verified(position))
      let setback = desk.take(ended)
      #expect(setback == nil && desk.trouble == nil && desk.unchecked == nil)
      #expect(try verified(folder, state) == position)
      // The next time there is nothing to do.
      let again = try open(folder, state: state)
      let check = again.check {}
      #expect(again.unchecked == nil && check == nil)
    }
  }

  @Test func aSignatureThatIsNobodysEndsWriting() throws {
    try made { folder, state in
      let path = RegistryFolder(folder).journal
      let file = try #require(fopen(path, "r+"))
      defer { fclose(file) }
      var desk = try open(folder, state: state)
      // A digit of the first signature.
      var bytes = [UInt8](repeating: 0, count: 1 << 20)
      let count = fread(&bytes, 1, bytes.count, file)
      let sign = try #require(bytes[..<count].firstRange(of: Array(#""sign":""#.utf8)))
      let digit = sign.upperBound + 70
      fseek(file, digit, SEEK_SET)
      fputc(Int32(bytes[digit] == UInt8(ascii: "0") ? UInt8(ascii: "1") : UInt8(ascii: "0")), file)
      fflush(file)
      let ended = try end(of: desk.check {})
      guard case .found = ended else { return #expect(Bool(false), "\(ended)") }
      let setback = desk.take(ended)
      #expect(setback != nil)
      #expect(desk.trouble != nil && desk.unchecked != nil)
      #expect(try verified(folder, state) == nil)
    }
  }
}
