import Testing

@testable import TrustRegistry

@Suite("Deadlines: missed, near, far, and where the calendar is silent")
struct DeadlinesTests {
  /// Step 1 within 10 days, from 31 August 2026.
  private func count(on day: Day, knowing years: [Int]) throws -> Deadlines.Count {
    var scheme = Scheme.sample
    scheme.steps[0].within = TimeLimit(length: 10, unit: .days)
    scheme.calendar = WorkingCalendar(years: years.map { .init(year: $0, holidays: []) })
    let story: [Act] =
      [.does(.administrator, .found()), .does(.administrator, .adopt(scheme))]
      + Story.staffed.dropFirst(2) + [.does(.staff, .register()), .does(.staff, .open())]
    let scene = try Scene(story)
    return Deadlines(of: scene.dossiers, by: scene.registry.office.calendar, on: day).all
  }

  @Test(
    "a week counts as near, the last day is not missed",
    arguments: [
      ("2026-09-01", .init(later: 1)), ("2026-09-03", .init(later: 1)), ("2026-09-04", .init(near: 1)),
      ("2026-09-10", .init(near: 1)), ("2026-09-11", .init(overdue: 1)),
    ] as [(Day, Deadlines.Count)])
  func week(_ day: Day, _ count: Deadlines.Count) throws {
    #expect(try self.count(on: day, knowing: [2026]) == count)
  }

  @Test("without the year's holidays nobody guesses")
  func unknown() throws {
    #expect(try count(on: "2026-09-11", knowing: []) == .init(unknown: 1))
  }

  @Test("what waits is told step by step")
  func rows() throws {
    let scene = try Scene(Story.opened())
    #expect(Deadlines(of: scene.dossiers, by: WorkingCalendar(), on: Story.firstDay).rows.isEmpty)
    #expect(Deadlines.Kind(.step(case: 3, step: 4)).name == "step 4")
    #expect(Deadlines.Kind(.named(.appealAnswer, number: 1)).name == "appealAnswer")
  }
}
