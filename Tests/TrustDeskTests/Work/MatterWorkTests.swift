import Testing
import TrustRegistry

@testable import TrustDesk

/// Complaints in the queue: by their clocks, and for nobody whose hand is in them (PROGRAMME 5, 7).
@Suite struct MatterWorkTests {
  let bureau: Bureau
  let id: CreatorID

  init() throws {
    bureau = try Bureau()
    id = try bureau.openCase()
  }

  private func lodge(against officer: OfficerID? = nil) throws {
    var desk = try bureau.desk(.staff)
    let report = ComplaintReport(
      topic: .conduct, channel: .letter, day: desk.today, summary: "Bán hàng giả", officer: officer)
    try desk.perform(.complaint(.lodge(report, by: nil)), about: id)
  }

  private func complaints(of part: Bureau.Part) throws -> [WorkItem] {
    try bureau.desk(part).work.filter { $0.code.hasPrefix("complaint") }
  }

  @Test func staffAcknowledgeAndASupervisorAnswers() throws {
    try lodge()
    let receipt = try #require(try complaints(of: .staff).first)
    #expect(receipt.kind == .matter(.complaintAcknowledgement, 1) && receipt.due?.day != nil)
    let answer = try #require(try complaints(of: .supervisor).first)
    #expect(answer.kind == .matter(.complaintAnswer, 1))
    #expect(try #require(answer.due?.day) > (try #require(receipt.due?.day)))
    var desk = try bureau.desk(.staff)
    let command = ComplaintCommand.acknowledge(complaint: 1, document: "1/XN", day: desk.today)
    try desk.perform(.complaint(command), about: id)
    #expect(try complaints(of: .staff).isEmpty)
    #expect(try complaints(of: .supervisor).count == 1)
  }

  @Test func whomItIsAboutIsOfferedNothing() throws {
    try lodge(against: try bureau.id(.supervisor))
    #expect(try complaints(of: .staff).count == 1)
    #expect(try complaints(of: .supervisor).isEmpty)
  }

  @Test func overdueOnesComeFirst() throws {
    try lodge()
    var desk = try bureau.desk(.supervisor)
    let due = try #require(try complaints(of: .supervisor).first?.due?.day)
    desk.chosenDay = due + 1
    #expect(desk.work.first?.kind == .matter(.complaintAnswer, 1))
    #expect(desk.work.first?.isOverdue(on: due + 1) == true)
  }
}
