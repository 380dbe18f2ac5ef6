import Testing
import TrustRegistry

@testable import TrustJournal

/// A body that is not exactly as its kind has it is a finding, and says where.
@Suite struct GoldenStrictnessTests {
  /// Members that may be absent.
  private static let optional: Set<String> = [
    "creator", "province", "followers", "tariff", "void", "account",
    "reopened", "idle",
  ]

  /// The same, of one kind only; a suspension has a last day or a condition.
  private static let optionalOfKind: [EventKind: Set<String>] = [
    .breachRecorded: ["decision", "decidedOn", "fine"],
    .certificateSuspended: ["through"],
    .certificateReinstated: ["review"],
    .certificateRevoked: ["review"],
    .complaintLodged: ["officer"],
    .complainantRecorded: ["contact"],
  ]

  private func fault(_ kind: EventKind, _ content: BodyObject) -> FieldFault? {
    do {
      _ = try Event(Body(kind: kind.rawValue, version: 1, content: content))
      return nil
    } catch {
      guard case .field(kind, let fault) = error else { return nil }
      return fault
    }
  }

  @Test(arguments: GoldenRow.all) func surplusKey(_ row: GoldenRow) {
    var content = row.event.content
    content.append("more", .integer(1))
    #expect(fault(row.kind, content) == FieldFault(.surplus, at: "more"))
  }

  @Test(arguments: GoldenRow.all) func missingKey(_ row: GoldenRow) {
    guard row.kind != .creatorAmended else { return }
    let members = row.event.content.members
    let optional = GoldenStrictnessTests.optional.union(GoldenStrictnessTests.optionalOfKind[row.kind] ?? [])
    for key in members.map(\.key) where !optional.contains(key) {
      let content = BodyObject(distinct: members.filter { $0.key != key })
      #expect(fault(row.kind, content) == FieldFault(.missing, at: key))
    }
  }

  @Test(arguments: GoldenRow.all, [BodyValue.null, .array([.null]), .number("1.5")])
  func wrongType(_ row: GoldenRow, _ wrong: BodyValue) throws {
    for place in row.event.content.members.indices {
      var members = row.event.content.members
      members[place].value = wrong
      let found = try #require(fault(row.kind, BodyObject(distinct: members)))
      #expect(found.path.hasPrefix(members[place].key))
      guard case .wrong = found.cause else {
        Issue.record("not told as ill-typed: \(found)")
        return
      }
    }
  }

  /// A golden body with one thing in it replaced, and what is then found.
  struct Case: Sendable, CustomTestStringConvertible {
    let kind: EventKind
    let old: String
    let new: String
    let fault: FieldFault

    init(_ kind: EventKind, _ old: String, _ new: String, _ path: String, _ cause: FieldFault.Cause) {
      self.kind = kind
      self.old = old
      self.new = new
      fault = FieldFault(cause, at: path)
    }

    var testDescription: String { "\(kind.rawValue) \(new)" }
  }

  static let cases = [
    Case(.registryFounded, "tinnhiem/1", "tinnhiem/2", "format", .wrong(.exactly("tinnhiem/1"))),
    Case(.registryFounded, #""o-0001""#, #""O-0001""#, "officer", .wrong(.officer)),
    Case(.registryFounded, Golden.key, Golden.key.uppercased(), "key", .wrong(.digits(64))),
    Case(
      .registryFounded, #"["administrator"]"#, #"["staff","boss"]"#, "roles[1]",
      .wrong(.oneOf(["staff", "assessor", "supervisor", "auditor", "administrator"]))),
    Case(.keyReplaced, Golden.proof, Golden.key, "proof", .wrong(.digits(128))),
    Case(.officerRetired, "2026-03-05", "2026-02-30", "since", .wrong(.day)),
    Case(.registryRestored, "812", #""812""#, "n", .wrong(.wholeNumber)),
    Case(.creatorRegistered, #""handle":"ha""#, #""handle":1"#, "accounts[1].handle", .wrong(.text)),
    Case(.creatorRegistered, #","handle":"ha""#, "", "accounts[1].handle", .missing),
    Case(.creatorRegistered, "304900", #"304900,"likes":1"#, "accounts[0].likes", .surplus),
    Case(.creatorRegistered, "304900", "null", "accounts[0].followers", .wrong(.wholeNumber)),
    Case(.creatorRegistered, #""daily""#, "7", "fields[1]", .wrong(.text)),
    Case(.deductionEntered, #""2.3""#, #""2.03""#, "requirement", .wrong(.requirement)),
    Case(.deductionEntered, #""address""#, #""link""#, "evidence", .wrong(.evidence)),
    Case(
      .deductionEntered, #"{"address""#, #"{"document":"1","address""#, "evidence.document", .surplus),
    Case(.breachConcluded, #""final""#, #""lost""#, "outcome", .wrong(.oneOf(["final", "overturned"]))),
    Case(
      .membershipApplied, #""official""#, #""silver""#, "memberClass",
      .wrong(.oneOf(["official", "honorary"]))),
    Case(.erasureRequested, #""dossier""#, #""all""#, "scope", .wrong(.scope)),
    Case(.caseErased, "2027-03-04", "2027-3-4", "residue[0].validThrough", .wrong(.day)),
    Case(
      .schemeAdopted, #""points":39"#, #""points":41"#, "scheme.tariff[1].points",
      .rule(.outside(least: 1, most: 40))),
  ]

  @Test(arguments: cases) func tellsWhere(_ wrong: Case) throws {
    let row = try #require(GoldenRow.all.first { $0.kind == wrong.kind })
    try #require(row.text.ranges(of: wrong.old).count == 1)
    let text = row.text.replacing(wrong.old, with: wrong.new)
    #expect(throws: CodingFault.field(kind: wrong.kind, wrong.fault)) { try GoldenRow.read(text) }
  }
}
