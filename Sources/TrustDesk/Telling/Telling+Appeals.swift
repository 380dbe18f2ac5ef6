import TrustJournal
import TrustRegistry

/// Notices and appeals, as objects and as text.
extension Telling {
  func object(_ notice: Notice) -> BodyObject {
    let end = notice.limit.map { office.calendar.due($0, from: notice.receivedOn) }
    return object(notice.about).followed(by: [
      "decision": .integer(notice.ordinal), "receivedOn": .day(notice.receivedOn),
      "channel": .text(notice.channel.rawValue), "document": .text(notice.document),
      "recordedBy": .text(notice.recordedBy.description), "appealBy": .day(end?.day),
    ])
  }

  func object(_ appeal: Appeal) -> BodyObject {
    [
      "id": .integer(appeal.number), "against": .object(object(appeal.against)),
      "decision": .integer(appeal.ordinal), "lodgedOn": .day(appeal.lodgedOn),
      "grounds": .text(appeal.grounds), "document": .text(appeal.document),
      "recordedBy": .text(appeal.recordedBy.description),
      "acknowledged": .maybe(
        appeal.acknowledgement.map { reply -> BodyObject in
          ["document": .text(reply.document), "by": .text(reply.by.description), "day": .day(reply.day)]
        }),
      "extended": .maybe(
        appeal.prolongation.map { more -> BodyObject in
          [
            "until": .day(more.until), "reason": .text(more.reason), "by": .text(more.by.description),
            "day": .day(more.day),
          ]
        }),
      "ruling": .maybe(appeal.ruling.map(object)), "clocks": .list(objects(appeal.clocks)) { $0 },
    ]
  }

  private func object(_ ruling: Appeal.Ruling) -> BodyObject {
    var step: Int?
    if case .remitted(let reopened) = ruling.outcome { step = reopened }
    return [
      "outcome": .text(ruling.outcome.name), "step": .maybe(step), "reason": .text(ruling.reason),
      "by": .text(ruling.by.description), "day": .day(ruling.day),
    ]
  }

  private func object(_ target: AppealTarget) -> BodyObject {
    switch target {
    case .decision(let number): ["case": .integer(number)]
    case .measure(let certificate, let number):
      ["certificate": .text(certificate), "measure": .integer(number)]
    case .application(let number): ["application": .integer(number)]
    case .termination(let number): ["termination": .integer(number)]
    }
  }

  /// Appeals not yet decided, an object a line.
  public func json(_ appeals: [OpenAppeal]) -> String {
    appeals.map { open in
      let head: BodyObject = ["creator": .text(open.creator.description), "name": .text(open.name)]
      return line(head.followed(by: object(open.appeal)))
    }.joined()
  }

  /// Appeals not yet decided, a row each.
  public func page(_ appeals: [OpenAppeal]) -> String {
    plain(
      appeals.map { open in
        [
          "\(open.creator)", open.name, say(open.appeal.title), say(open.appeal.standing),
          open.pressing.map { say($0.what.name(in: office.scheme)) } ?? "",
          open.due.map { say($0.phrase(on: day)) } ?? "",
        ]
      })
  }

  func section(_ appeals: [Appeal]) -> String {
    section(say("Khiếu nại", "Appeals"), appeals.map(row))
  }

  private func row(_ appeal: Appeal) -> [String] {
    let left = appeal.clocks.map { clock in
      let due = office.calendar.due(clock.limit, from: clock.anchor)
      return "\(say(clock.what.name(in: office.scheme))): \(say(due.phrase(on: day)))"
    }
    return [
      "#\(appeal.number)", say(appeal.against.phrase), say(appeal.lodgedOn.phrase),
      say(appeal.ruling?.outcome.phrase(in: office) ?? appeal.standing),
      appeal.ruling?.reason ?? (left.isEmpty ? appeal.grounds : left.joined(separator: "; ")),
    ]
  }
}
