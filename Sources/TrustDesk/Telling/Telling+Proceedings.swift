import TrustJournal
import TrustRegistry

/// Proceedings for termination, and the activities of the alliance, as objects.
extension Telling {
  func object(_ proceeding: Proceeding) -> BodyObject {
    [
      "conclusion": .maybe(
        proceeding.conclusion.map { conclusion -> BodyObject in
          [
            "ground": .text(conclusion.ground.rawValue), "document": .text(conclusion.document),
            "note": .text(conclusion.note), "by": .text(conclusion.by.description),
            "day": .day(conclusion.day),
          ]
        }),
      "hearings": .list(proceeding.hearings) { hearing in
        ["day": .day(hearing.day), "document": .text(hearing.document), "note": .text(hearing.note)]
      },
      "outcome": .maybe(proceeding.outcome.map(object)),
      "earlierTerminations": .list(proceeding.earlierTerminations, object),
    ]
  }

  private func object(_ outcome: Proceeding.Outcome) -> BodyObject {
    switch outcome {
    case .terminated(let termination): object(termination)
    case .kept(let reason, let officer, let day):
      [
        "outcome": .text("kept"), "reason": .text(reason), "by": .text(officer.description),
        "day": .day(day),
      ]
    }
  }

  private func object(_ termination: Proceeding.Termination) -> BodyObject {
    [
      "outcome": .text("terminated"), "ground": .text(termination.ground.rawValue),
      "reason": .text(termination.reason), "by": .text(termination.by.description),
      "day": .day(termination.day), "liftedOn": .day(termination.liftedOn),
    ]
  }

  /// One activity an object and a line, with its number.
  public func json(_ activities: [Activity]) -> String {
    activities.enumerated().map { index, activity in
      line([
        "activity": .integer(index + 1), "name": .text(activity.name), "kind": .text(activity.kind.rawValue),
        "first": .day(activity.first), "last": .day(activity.last),
      ])
    }.joined()
  }

  public func table(_ activities: [Activity]) -> String {
    var table = TextTable(columns: [
      .init(title: say("Số", "Number"), isNumber: true),
      .init(title: say("Hoạt động", "Activity"), limit: 40),
      .init(title: say("Loại", "Kind")), .init(title: say("Thời gian", "Days")),
    ])
    table.rows = activities.enumerated().map { index, activity in
      [
        String(index + 1), activity.name, say(activity.kind.name),
        say((activity.first...activity.last).phrase),
      ]
    }
    return table.text
  }
}
