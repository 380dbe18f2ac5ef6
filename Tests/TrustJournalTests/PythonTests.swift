import Glibc
import Testing
import TrustRegistry

@testable import TrustJournal

/// The same file judged by another program in another language, with its standard library alone and without
/// keys: digests, seals and order.
struct PythonTests {
  static let audit = #"""
    import hashlib, io, re, sys
    sha = lambda b: hashlib.sha256(b).hexdigest().encode()
    form = re.compile(rb'\{"seal":"([0-9a-f]{64})","head":(\{"n":(\d+),"at":\d+,'
                      rb'"by":"[a-z0-9-]+","about":"[A-Za-z0-9-]+",'
                      rb'"nth":\d+,"left":(\d+),"size":(\d+),"body":"([0-9a-f]{64})"\}),"body":')
    def audit(lines):
        link, number, seal = b"0" * 64, 0, b""
        for number, line in enumerate(lines, 1):
            m = form.match(line); size = m and int(m[5]); body = m and line[m.end():m.end() + size]
            end = m and re.fullmatch(rb'(?:,"sign":"([0-9a-f]{128})")?\}\n', line[m.end() + size:])
            good = (end and int(m[3]) == number and (m[4] == b"0") == bool(end[1])
                    and m[1] == sha(b"tinnhiem/1 seal\n" + link + m[2])
                    and (sha(body) == m[6] or body == b"null".ljust(size)))
            if not good: return "line %d: not as it was sealed" % number
            seal, link = m[1], m[1] + (end[1] or b"")
        return "whole: %d lines, last seal %s" % (number, seal.decode())
    """#

  static let whole =
    audit + #"""

      print(audit(open(sys.argv[1], "rb")))
      """#

  /// Turns every bit over in turn and prints those that no digest and no seal shows.
  static let flips =
    audit + #"""

      data = open(sys.argv[1], "rb").read()
      missed = []
      for place in range(len(data)):
          for bit in range(8):
              changed = bytearray(data); changed[place] ^= 1 << bit
              if audit(io.BytesIO(changed)).startswith("whole"):
                missed.append(place)
      print(min(missed, default=0), max(missed, default=0), len(missed), len(data))
      """#

  func python(_ script: String, on trial: Trial) throws -> String {
    let program = trial.path("audit.py")
    try trial.write(Array(script.utf8), to: program)
    let pipe = try #require(popen("python3 '\(program)' '\(trial.folder.journal)' 2>&1", "r"))
    var output = ""
    var buffer = [CChar](repeating: 0, count: 4096)
    while fgets(&buffer, Int32(buffer.count), pipe) != nil {
      output += String(decoding: buffer.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
    }
    #expect(pclose(pipe) == 0, "\(output)")
    return output
  }

  @Test func bothFindTheSameSeal() throws {
    let trial = try Trial()
    try trial.small()
    let report = try trial.audit()
    #expect(report.findings.isEmpty)
    #expect(try python(PythonTests.whole, on: trial) == "whole: 9 lines, last seal \(report.seal.text)\n")
  }

  @Test func everyBitButTheLastSignaturesShowsWithoutKeys() throws {
    let trial = try Trial()
    let bytes = try BitTests.bytes(trial)
    let answer = try python(PythonTests.flips, on: trial).split(whereSeparator: \.isWhitespace).map {
      Int($0)
    }
    // Only digits that became other digits of the very last signature, which stands just before `"}` and the
    // end.
    let last = bytes.count - 3 - 128..<bytes.count - 3
    #expect(answer.count == 4 && answer[3] == bytes.count)
    #expect(answer.prefix(2).allSatisfy { $0.map(last.contains) == true })
  }
}
