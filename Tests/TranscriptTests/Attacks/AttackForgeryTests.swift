import Foundation
import Testing

/// An editor and one's own key do not make an approval (JOURNAL 9): the real program, before and after.
@Suite struct AttackForgeryTests {
  struct Forgery: Sendable, CustomTestStringConvertible {
    var name: String
    /// What is done first by everybody's own hands.
    var given: String
    var key: String
    var officer: String?
    var lines: [Forger.Line]
    /// What the audit calls it; nil where it is no forgery at all.
    var finding: String?
    var signer = ""

    var testDescription: String { name }
  }

  private static func approval(score: Int = 98, through: String = "2027-03-01") -> [Forger.Line] {
    [
      Forger.Line(
        about: "KOL-000001", kind: "certificateApproved",
        content: #""case":1,"number":"DD-2026-000001","class":"ethics","score":\#(score),"atLeast":90,"#
          + #""validFrom":"2026-03-02","validThrough":"\#(through)","reason":"Đủ điều kiện","#),
      numbers("DD-2026", 1),
    ]
  }

  private static func numbers(_ series: String, _ upTo: Int) -> Forger.Line {
    Forger.Line(
      about: "office", kind: "numbersTaken", content: #""series":"\#(series)","upTo":\#(upTo),"#)
  }

  private static func card(_ points: String, _ total: Int) -> [Forger.Line] {
    [
      Forger.Line(
        about: "KOL-000001", kind: "scorecardSubmitted",
        content: #""case":1,"points":[\#(points)],"total":\#(total),"#)
    ]
  }

  static let forgeries = [
    Forgery(name: "a right approval by a supervisor", given: "scored", key: "supervisor", lines: approval()),
    Forgery(
      name: "an approval by staff", given: "scored", key: "staff", lines: approval(),
      finding: "not-by-right", signer: "Nguyễn Thu Hà (o-0002)"),
    Forgery(
      name: "an approval by an assessor of the case", given: "scored", key: "assessor1", lines: approval(),
      finding: "not-by-right", signer: "Lê Minh Khôi (o-0003)"),
    Forgery(
      name: "an approval in the supervisor's name", given: "scored", key: "staff", officer: "o-0006",
      lines: approval(), finding: "signature"),
    Forgery(
      name: "an approval before its conditions are met", given: "prepared", key: "supervisor",
      lines: approval(), finding: "contradiction", signer: "Hoàng Thị Phượng (o-0006)"),
    Forgery(
      name: "an approval with another score", given: "scored", key: "supervisor",
      lines: approval(score: 100), finding: "contradiction", signer: "Hoàng Thị Phượng (o-0006)"),
    Forgery(
      name: "an approval for ten years", given: "scored", key: "supervisor",
      lines: approval(through: "2036-03-01"), finding: "contradiction", signer: "Hoàng Thị Phượng (o-0006)"),
    Forgery(
      name: "all numbers of creators taken", given: "creators", key: "staff",
      lines: [numbers("creator", 999_999_999_999)], finding: "contradiction",
      signer: "Nguyễn Thu Hà (o-0002)"),
    Forgery(
      name: "one's own roles confirmed", given: "creators", key: "administrator",
      lines: [Forger.Line(about: "office", kind: "officerConfirmed", content: #""officer":"o-0001","#)],
      finding: "contradiction", signer: "Trịnh Quốc Bảo (o-0001)"),
    Forgery(
      name: "a scorecard with a total that its deductions do not give", given: "half", key: "assessor1",
      lines: card("20,20,20,20,20", 100), finding: "contradiction", signer: "Lê Minh Khôi (o-0003)"),
    Forgery(
      name: "a scorecard with its true total", given: "half", key: "assessor1",
      lines: card("17,20,20,20,20", 97)),
  ]

  @Test("an editor and a key", arguments: forgeries)
  func forged(_ forgery: Forgery) throws {
    let sitting = try Sitting()
    try sitting.perform(Transcript(reading: Sitting.file(forgery.given, in: "Givens")))
    let before = try shown(in: sitting)
    try Forger(folder: sitting.folder).append(forgery.lines, with: forgery.key, as: forgery.officer)
    let audit = try run("tinnhiem audit --json --lang vi", in: sitting).output.joined()
    guard let finding = forgery.finding else {
      #expect(audit.contains(#""findings":[]"#), "\(audit)")
      #expect(try shown(in: sitting) != before)
      return
    }
    #expect(audit.contains(#""findings":[{"id":"\#(finding)""#), "\(audit)")
    #expect(forgery.signer.isEmpty || audit.contains(forgery.signer), "\(audit)")
    let after = try shown(in: sitting)
    #expect(after == before, "\(after.filter { !before.contains($0) })")
    // Where every line is rightly signed, nobody is kept from going on, and the next creator's number is the
    // next.
    guard !forgery.signer.isEmpty else { return }
    let register =
      "TINNHIEM_KEY=keys/staff.key tinnhiem creator register --name Mới --account x:moi --fields health"
    let registered = try run(register, in: sitting)
    #expect(registered.code == 0 && registered.output.joined().contains("KOL-000003"), "\(registered.told)")
  }

  /// All that the program shows of the registry to whoever has no key, but for the count of lines about
  /// somebody: where a signature is false, nobody is known for an officer.
  private func shown(in sitting: Sitting) throws -> [String] {
    let verbs = ["list", "show 1", "show 2", "officer list", "scheme show", "expiring --within 999"]
    return try verbs.flatMap { verb in
      try run("env -u TINNHIEM_KEY tinnhiem \(verb) --json", in: sitting).output.map {
        $0.replacing(/"revision":[0-9]+/, with: "")
      }
    }
  }

  private func run(_ command: String, in sitting: Sitting) throws -> Shell.Answer {
    try Shell.run(command, in: sitting.folder, sitting.environment)
  }
}
