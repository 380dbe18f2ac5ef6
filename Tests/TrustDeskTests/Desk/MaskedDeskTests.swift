import Testing
import TrustJournal
import TrustRegistry

@testable import TrustDesk

/// What the law calls sensitive is shown on no way out of the desk to whoever did not ask, and each look is
/// an entry, once a sitting and dossier (PROGRAMME 8).
@Suite struct MaskedDeskTests {
  private static let word = "tuyệt mật"
  static let parts: [Bureau.Part?] = Bureau.Part.allCases + [nil]

  /// A case whose sensitive records and a breach all bear a telling word.
  static func soiled() throws -> (Bureau, CreatorID) {
    let bureau = try Bureau()
    let id = try bureau.openCase()
    var staff = try bureau.desk(.staff)
    try staff.perform(step(2), about: id)
    for subject in staff.office.scheme?.exam.subjects ?? [] {
      let exam = ProcedureCommand.recordExam(
        case: 1, subject: subject.code, mark: 90, day: Bureau.start.day, document: "BB")
      try staff.perform(.procedure(exam), about: id)
    }
    try staff.perform(step(6), about: id)
    var assessor = try bureau.desk(.assessor1)
    try assessor.perform(step(4), about: id)
    let report = BreachReport(
      day: Bureau.start.day - 30, authority: "Cơ quan \(word)", document: "1/\(word)",
      summary: "việc \(word)",
      pending: true)
    try staff.perform(.conduct(.recordBreach(report)), about: id)
    try staff.perform(
      .conduct(
        .concludeBreach(breach: 1, outcome: .final, document: "2/\(word)", reason: "vì \(word)")), about: id)
    return (bureau, id)
  }

  private static func step(_ number: Int) -> Command {
    .procedure(.recordStep(case: 1, step: number, note: "ghi \(word)", document: "\(number)/\(word)"))
  }

  /// Everything that a desk tells, as values and as what is printed of them.
  private func everything(_ desk: borrowing Desk, about id: CreatorID) -> String {
    let acts: [Command] = [
      .certificate(.approve(case: 1, reason: "x")),
      .conduct(.concludeBreach(breach: 1, outcome: .final, document: "x", reason: "x")),
      .privacy(.look(.all, purpose: "x")), .alliance(.admit(reason: "x")),
    ]
    let obstacles = acts.map { desk.obstacle(to: Act($0, about: id)) }
    var told = [
      String(describing: desk.dossier(id)), String(describing: desk.history(of: id)),
      String(describing: desk.journalEntries), String(describing: desk.roster),
      String(describing: desk.looks), String(describing: desk.findings), String(describing: obstacles),
      obstacles.map { String(describing: $0?.phrase(in: desk.office)) }.joined(),
    ]
    guard let dossier = desk.dossier(id) else { return "" }
    for language in [Language.vietnamese, .english] {
      let telling = Telling(of: desk, in: language)
      let conditions = dossier.openCase.map { dossier.conditions(of: $0, on: desk.today) } ?? []
      told += [
        telling.json(dossier), telling.page(dossier), telling.json(conditions), telling.checklist(conditions),
        telling.table(desk.journalEntries), desk.journalEntries.map(telling.json).joined(),
        telling.looks(desk.looks, json: true), telling.looks(desk.looks, json: false),
      ]
    }
    return told.joined(separator: "\n")
  }

  /// Why it does not come about; nil when it does.
  private func refusal(_ act: () throws -> Void) -> Setback? {
    do {
      try act()
      return nil
    } catch {
      return error as? Setback
    }
  }

  private func looks(_ desk: borrowing Desk) -> Int {
    desk.journalEntries.count { $0.kind == .sensitiveShown }
  }

  @Test(arguments: parts)
  func nothingIsToldToWhoDidNotAsk(_ part: Bureau.Part?) throws {
    let (bureau, id) = try Self.soiled()
    let desk = try bureau.desk(part)
    let told = everything(desk, about: id)
    #expect(!told.contains(Self.word))
    let (found, count) = (desk.dossier(id), looks(desk))
    let dossier = try #require(found)
    #expect(dossier.masked == [.breaches, .tracking, .identity])
    // That there is one, its day and its state stay: a decision hangs on them.
    #expect(dossier.breaches.map(\.state) == [.final])
    #expect(dossier.breaches.map(\.report.day) == [Bureau.start.day - 30])
    #expect(count == 0)
  }

  @Test(arguments: [Bureau.Part.staff, .supervisor, .auditor])
  func aLookIsOneEntryASittingAndShowsTheDossier(_ part: Bureau.Part) throws {
    let (bureau, id) = try Self.soiled()
    var desk = try bureau.desk(part)
    try desk.look(at: id, for: "Xét hồ sơ")
    try desk.look(at: id, for: "Xét hồ sơ, lần nữa")
    let (count, told) = (looks(desk), everything(desk, about: id))
    #expect(count == 1)
    #expect(desk.dossier(id)?.masked == [])
    #expect(told.contains("việc \(Self.word)"))
    #expect(desk.history(of: id).allSatisfy { $0.masked.isEmpty })
    // Nobody else sees more for it, and the next sitting begins anew.
    for other in [Bureau.Part.administrator, part] {
      let told = everything(try bureau.desk(other), about: id)
      #expect(!told.contains(Self.word))
    }
  }

  @Test func whoJudgesSeesWhatTheyJudgeAndNoPapers() throws {
    let (bureau, id) = try Self.soiled()
    var desk = try bureau.desk(.assessor1)
    try desk.look(at: id, for: "Chấm điểm")
    #expect(desk.dossier(id)?.masked == .identity)
    let setback = desk.setback(.privacy(.look(.identity, purpose: "x")), about: id)
    #expect(
      setback
        == .refused(.roleMissing(needed: [.staff, .supervisor, .auditor], held: .assessor)))
  }

  @Test func whoAdministersIsRefusedAndNotLeftWithAMask() throws {
    let (bureau, id) = try Self.soiled()
    var desk = try bureau.desk(.administrator)
    let setback = refusal { try desk.look(at: id, for: "Xem") }
    #expect(setback != nil)
    #expect(desk.dossier(id)?.masked == [.breaches, .tracking, .identity])
  }

  @Test func eachSeatHasItsOwnSitting() throws {
    let (bureau, id) = try Self.soiled()
    var desk = try bureau.desk(.staff)
    try desk.look(at: id, for: "Xét")
    desk.sit(try bureau.key(.auditor))
    #expect(desk.dossier(id)?.masked == [.breaches, .tracking, .identity])
    desk.sit(try bureau.key(.staff))
    let count = looks(desk)
    #expect(desk.dossier(id)?.masked == [] && count == 1)
    // A screen left open overnight is masked again.
    desk.sit(try bureau.key(.staff), at: .set(Bureau.start + 1))
    #expect(desk.dossier(id)?.masked == [.breaches, .tracking, .identity])
  }

  @Test func aRequestSentAgainUnmasksNothing() throws {
    let (bureau, id) = try Self.soiled()
    let act = Act(.privacy(.look(.breaches, purpose: "Xét")), about: id)
    var first = try bureau.desk(.staff)
    try first.perform(act, request: "00112233445566aa")
    #expect(first.dossier(id)?.masked == [.tracking, .identity])
    var second = try bureau.desk(.staff)
    let answer = try second.perform(act, request: "00112233445566aa")
    let count = looks(second)
    #expect(answer.count == 1 && count == 1)
    #expect(second.dossier(id)?.masked == [.breaches, .tracking, .identity])
    // Nor is the answer of an earlier sitting told but as it may be seen.
    let recorded = first.journalEntries.filter { $0.kind == .breachRecorded }.map(\.entry)
    let told = second.told(recorded)
    #expect(told.count == 1 && told.allSatisfy { $0.entry.event == nil })
  }

  @Test func whereNothingCanBeWrittenNothingIsShown() throws {
    let (bureau, id) = try Self.soiled()
    var visitor = try bureau.desk(nil)
    let strange = refusal { try visitor.look(at: id, for: "Xem") }
    var told = everything(visitor, about: id)
    #expect(strange == .noKey && !told.contains(Self.word))
    var bytes = try bureau.journalBytes
    bytes[bytes.count - 300] ^= 1
    try bureau.putBack(bytes)
    var damaged = try bureau.desk(.auditor, readingOn: true)
    let broken = refusal { try damaged.look(at: id, for: "Xem") }
    told = everything(damaged, about: id)
    #expect(broken != nil && !told.contains(Self.word))
  }

  @Test func aFormLosesNothingBySomebodysLook() throws {
    let (bureau, id) = try Self.soiled()
    var staff = try bureau.desk(.staff)
    let seen = try #require(staff.dossier(id)?.revision)
    var auditor = try bureau.desk(.auditor)
    try auditor.look(at: id, for: "Kiểm soát")
    let amendment = Command.creator(.amend(Amendment(name: "Tên Mới")))
    try staff.perform(Act(amendment, about: id, seen: seen))
    let late = refusal {
      try staff.perform(Act(.creator(.amend(Amendment(name: "Tên Khác"))), about: id, seen: seen))
    }
    #expect(late == .changedMeanwhile(id))
  }
}
