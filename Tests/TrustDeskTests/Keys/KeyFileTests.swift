import Foundation
import Glibc
import Testing
import TrustJournal
import TrustRegistry

@testable import TrustDesk

/// Key files: only their owner's, closed to everybody else, never replaced.
@Suite struct KeyFileTests {
  private func withPath(_ body: (String) throws -> Void) throws {
    try withTemporaryFolder { try body($0 + ".key") }
  }

  private func write(_ text: String, to path: String) throws {
    try Data(text.utf8).write(to: URL(filePath: path))
    chmod(path, 0o600)
  }

  @Test func aKeyIsReadAsItWasWritten() throws {
    try withPath { path in
      for officer in [OfficerID(number: 12), nil] {
        for registry in [Seal.digest(of: [1]), nil] {
          let key = OfficerKey(officer: officer, registry: registry)
          try key.write(to: path)
          var status = stat()
          #expect(stat(path, &status) == 0 && status.st_mode & 0o777 == 0o600)
          let read = try OfficerKey(file: path)
          #expect(read.publicKey == key.publicKey && read.officer == officer && read.registry == registry)
          #expect(throws: KeyFault.exists(path)) { try OfficerKey().write(to: path) }
          #expect(try OfficerKey(file: path).publicKey == key.publicKey)
          unlink(path)
        }
      }
    }
  }

  @Test func aKeyThatOthersMayReadIsRefused() throws {
    try withPath { path in
      try OfficerKey().write(to: path)
      for mode in [0o640, 0o604, 0o620, 0o660, 0o777] {
        chmod(path, mode_t(mode))
        #expect(throws: KeyFault.exposed(path, mode: mode)) { try OfficerKey(file: path) }
      }
      chmod(path, 0o400)
      _ = try OfficerKey(file: path)
    }
  }

  @Test(.enabled(if: geteuid() == 0, "skipped: only root can give a file away"))
  func anotherUsersKeyIsRefused() throws {
    try withPath { path in
      try OfficerKey().write(to: path)
      #expect(chown(path, 65_534, 65_534) == 0)
      #expect(throws: KeyFault.foreign(path)) { try OfficerKey(file: path) }
    }
  }

  @Test func whatIsNoKeyFileIsRefused() throws {
    try withPath { path in
      #expect(throws: KeyFault.missing(path)) { try OfficerKey(file: path) }
      #expect(mkdir(path, 0o700) == 0)
      #expect(throws: KeyFault.malformed(path)) { try OfficerKey(file: path) }
    }
  }

  @Test(arguments: [
    "", "tinnhiem key 1\n", "tinnhiem key 2\nregistry -\nofficer -\nsecret S\n",
    "tinnhiem key 1\nregistry -\nofficer -\nsecret 00\n", "tinnhiem key 1\nregistry -\nofficer -\n\nsecret\n",
    "tinnhiem key 1\nregistry 12\nofficer -\nsecret S\n",
    "tinnhiem key 1\nregistry -\nofficer O 1\nsecret S\n",
    "tinnhiem key 1\nofficer -\nregistry -\nsecret S\n",
    "tinnhiem key 1\nregistry -\nofficer -\nsecret S\nmore x\n",
  ])
  func anyOtherFormIsMalformed(_ text: String) throws {
    let secret = String(repeating: "a1", count: 32)
    try withPath { path in
      try write(text.replacing("secret S", with: "secret \(secret)"), to: path)
      #expect(throws: KeyFault.malformed(path)) { try OfficerKey(file: path) }
    }
  }

  @Test func aPipeOfTheNameIsNotWaitedFor() throws {
    try withPath { path in
      #expect(mkfifo(path, 0o600) == 0)
      #expect(throws: KeyFault.malformed(path)) { try OfficerKey(file: path) }
    }
  }
}
