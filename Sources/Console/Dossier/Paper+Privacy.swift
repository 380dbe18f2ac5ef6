import Terminal
import TrustDesk
import TrustRegistry

extension Paper {
  /// What is masked, and the key that asks for it.
  mutating func writeMask(of dossier: Dossier) {
    guard !dossier.masked.isEmpty else { return }
    let parts = dossier.masked.phrase
    write(
      world.words(
        Phrase(
          vi: "\(Mask.text) Đang che \(parts.vi); nhấn v để xem.",
          en: "\(Mask.text) Masked: \(parts.en); press v to see.")), world.theme.faint)
  }

  /// What the person asked about their data, with what each still waits for.
  mutating func writeRequests(of dossier: Dossier) {
    heading(Phrase(vi: "Yêu cầu về dữ liệu cá nhân", en: "Requests on personal data"))
    if dossier.requests.isEmpty {
      write(world.words(Phrase(vi: "không có", en: "none on record")), world.theme.faint)
    }
    for request in dossier.requests.reversed() { write(request) }
  }

  private mutating func write(_ request: PersonRequest) {
    let head = "#\(request.number) \(world.words(request.type.name))  "
    let style = request.isOpen ? world.theme.accent : world.theme.faint
    write(Line(head, .bold) + Line(world.words(request.state.phrase), style))
    write(
      "\(world.day(request.day)), \(world.words(request.channel.name)), \(request.document) · "
        + world.office.name(of: request.lodgedBy), world.theme.faint, indent: 3)
    for rule in request.waiting {
      let due = world.office.calendar.due(rule.limit, from: request.day)
      let isLate = due.daysLeft(on: world.desk.today).map { $0 < 0 } ?? false
      write(
        "\(world.words(rule.name.name)): \(world.words(due.phrase(on: world.desk.today)))",
        isLate ? world.theme.bad : .plain, indent: 3)
    }
    if let answer = request.acknowledgement {
      let words = Phrase(vi: "Phản hồi", en: "Acknowledged")
      write(
        "\(world.words(words)) \(world.day(answer.day)), \(answer.document)", world.theme.faint, indent: 3)
    }
    guard let closing = request.closing else { return }
    write("\(world.day(closing.day)), \(closing.document): \(closing.reason)", indent: 3)
  }

  /// Who looked at what is sensitive in this dossier, the newest first.
  mutating func writeLooks(of dossier: Dossier) {
    heading(Phrase(vi: "Đã xem dữ liệu nhạy cảm", en: "Looks at sensitive data"))
    if dossier.looks.isEmpty {
      write(world.words(Phrase(vi: "chưa ai xem", en: "nobody looked")), world.theme.faint)
    }
    for look in dossier.looks.reversed() {
      write(
        Line("\(look.at.text(in: world.language))  ", world.theme.faint)
          + Line(world.office.name(of: look.by), .bold) + Line(" · \(world.words(look.parts.phrase))"))
      write(look.purpose, world.theme.faint, indent: 3)
    }
  }
}
