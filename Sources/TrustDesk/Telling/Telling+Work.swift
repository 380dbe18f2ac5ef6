import TrustJournal
import TrustRegistry

/// What waits, with its deadlines.
extension Telling {
  /// One object on a line.
  public func json(_ item: WorkItem) -> String {
    line([
      "work": .text(item.code), "title": .text(say(item.title(in: office))),
      "id": .maybe(item.creator?.description), "name": .text(item.name),
      "class": .maybe(item.certificateClass?.rawValue), "since": .day(item.since),
      "due": .day(item.due?.day), "daysLeft": .maybe(item.due?.daysLeft(on: day)),
      "unknownYear": .maybe(item.due?.unknownYear), "roles": .texts(item.roles.names),
      "openReviews": .integer(item.openReviews),
      "only": .texts((item.only ?? []).map(\.description)),
    ])
  }

  public func table(_ items: [WorkItem]) -> String {
    var table = TextTable(columns: [
      .init(title: say("Hạn", "Due")), .init(title: say("Còn lại", "Left")),
      .init(title: say("Việc", "Work"), limit: 44), .init(title: say("Mã số", "Number")),
      .init(title: say("Tên", "Name"), limit: 32), .init(title: say("Ai làm", "Whose"), limit: 40),
    ])
    table.rows = items.map { item in
      [
        item.due?.day.map { say($0.phrase) } ?? "–", item.due.map { say($0.phrase(on: day)) } ?? "–",
        say(item.title(in: office)), item.creator?.description ?? "–", marked(item.name, item.openReviews),
        who(does: item),
      ]
    }
    return table.text
  }

  /// A name with the mark of an open review, as in the roster.
  func marked(_ name: String, _ openReviews: Int) -> String { openReviews > 0 ? name + " !" : name }

  private func who(does item: WorkItem) -> String {
    item.only.map { $0.map(office.name(of:)).joined(separator: ", ") } ?? say(item.roles.choice)
  }

  /// The clocks that run on a dossier.
  func objects(_ clocks: [RunningClock]) -> [BodyObject] {
    clocks.map { clock in
      let due = office.calendar.due(clock.limit, from: clock.anchor)
      return [
        "what": .text(clock.what.code), "number": .integer(clock.what.number),
        "since": .day(clock.anchor), "due": .day(due.day), "daysLeft": .maybe(due.daysLeft(on: day)),
        "unknownYear": .maybe(due.unknownYear),
      ]
    }
  }

  func rows(_ clocks: [RunningClock]) -> [[String]] {
    clocks.map { clock in
      let due = office.calendar.due(clock.limit, from: clock.anchor)
      return [
        due.day.map { say($0.phrase) } ?? "–", say(due.phrase(on: day)),
        say(clock.what.name(in: office.scheme)),
      ]
    }
  }
}

extension Due {
  var unknownYear: Int? {
    guard case .unknown(let year) = self else { return nil }
    return year
  }
}

extension RunningClock.Matter {
  /// Its name on the wire.
  var code: String {
    switch self {
    case .step: "step"
    case .named(let name, _): name.rawValue
    }
  }

  var number: Int {
    switch self {
    case .step(_, let step): step
    case .named(_, let number): number
    }
  }
}
