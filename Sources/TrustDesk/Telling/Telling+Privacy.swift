import TrustJournal
import TrustRegistry

/// A person's requests, the looks at their data, and all that is held on them.
extension Telling {
  func object(_ request: PersonRequest) -> BodyObject {
    [
      "id": .integer(request.number), "type": .text(request.type.rawValue),
      "state": .text(request.state.rawValue), "channel": .text(request.channel.rawValue),
      "day": .day(request.day), "document": .text(request.document),
      "lodgedBy": .text(request.lodgedBy.description),
      "acknowledgement": .maybe(
        request.acknowledgement.map { answer -> BodyObject in
          [
            "document": .text(answer.document), "by": .text(answer.by.description),
            "day": .day(answer.day),
          ]
        }),
      "waiting": .list(request.waiting) { rule in
        let due = office.calendar.due(rule.limit, from: request.day)
        return [
          "clock": .text(rule.name.rawValue), "due": .day(due.day), "daysLeft": .maybe(due.daysLeft(on: day)),
        ]
      },
      "givenOn": .day(request.givenOn), "closing": .maybe(request.closing.map(object)),
    ]
  }

  private func object(_ closing: PersonRequest.Closing) -> BodyObject {
    [
      "outcome": .text(closing.outcome.rawValue), "reason": .text(closing.reason),
      "document": .text(closing.document), "by": .text(closing.by.description), "day": .day(closing.day),
    ]
  }

  func object(_ look: Look) -> BodyObject {
    [
      "at": .text(look.at.description), "by": .text(look.by.description), "parts": .texts(look.parts.names),
      "purpose": .text(look.purpose),
    ]
  }

  /// All that is held on a person: who handed it out and what was withheld, the dossier, every entry.
  public func json(_ record: PersonRecord) -> String {
    let given = record.given
    var purpose: String?
    var number: Int?
    if case .privacy(.accessGiven(let request, let words)) = given.event {
      (number, purpose) = (request, words)
    }
    let manifest: BodyObject = [
      "registry": .maybe(record.registry?.text), "office": .text(office.name),
      "about": .text(given.about.description), "request": .maybe(number), "purpose": .maybe(purpose),
      "by": .text(given.by.description), "officer": .text(office.name(of: given.by)),
      "at": .text(given.at.description), "entry": .integer(given.sequence),
      "lastEntry": .maybe(record.position?.sequence), "lastSeal": .maybe(record.position?.seal.text),
      "entries": .integer(record.entries.count),
      "withheld": .object([
        "scorecardsNotScored": .integer(record.concealed), "thirdParties": .integer(record.withheld),
      ]),
    ]
    return line([
      "manifest": .object(manifest), "dossier": .object(object(record.dossier)),
      "entries": .list(record.entries) { told in
        object(told).followed(by: ["officer": .text(office.name(of: told.entry.by))])
      },
    ])
  }

  func privacy(of dossier: Dossier) -> String {
    let requests = section(
      say("Yêu cầu về dữ liệu cá nhân", "Requests on personal data"), dossier.requests.map(row))
    guard !dossier.masked.isEmpty else { return requests }
    let parts = dossier.masked.phrase
    return requests
      + say(
        "\n\(Mask.text) Đang che \(parts.vi); nêu mục đích để xem: --purpose “…”.\n",
        "\n\(Mask.text) Masked: \(parts.en); say what for to see it: --purpose “…”.\n")
  }

  private func row(_ request: PersonRequest) -> [String] {
    let waiting = request.waiting.map { rule in
      say(rule.name.name) + ": " + say(office.calendar.due(rule.limit, from: request.day).phrase(on: day))
    }
    return [
      "#\(request.number) \(say(request.type.name))", say(request.day.phrase), say(request.state.phrase),
      waiting.joined(separator: "; "),
    ]
  }

  /// The log of looks, a line each.
  public func looks(_ entries: [HistoryEntry], json isJSON: Bool) -> String {
    guard !isJSON else { return entries.map(lookLine).joined() }
    return plain(
      entries.map { told in
        let entry = told.entry
        let name = office.fullName(of: entry.by)
        return [say(entry.at.phrase), name, entry.about.description, say(told.phrase(in: office))]
      })
  }

  private func lookLine(_ told: HistoryEntry) -> String {
    let entry = told.entry
    var parts: SensitiveParts = .all
    var purpose = ""
    var request: Int?
    switch entry.event {
    case .privacy(.sensitiveShown(let shown, let words)): (parts, purpose) = (shown, words)
    case .privacy(.accessGiven(let number, let words)):
      (parts, purpose, request) = (SensitiveParts.all.subtracting(.complainants), words, number)
    default: break
    }
    return line([
      "sequence": .integer(entry.sequence), "at": .text(entry.at.description),
      "by": .text(entry.by.description), "officer": .text(office.name(of: entry.by)),
      "about": .text(entry.about.description), "kind": .maybe(told.kind?.rawValue),
      "parts": .texts(parts.names), "purpose": .text(purpose), "request": .maybe(request),
      "effect": .truth(told.hasEffect),
    ])
  }
}
