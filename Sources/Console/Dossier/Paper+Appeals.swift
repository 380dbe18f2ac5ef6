import Terminal
import TrustDesk
import TrustRegistry

extension Paper {
  /// An appeal: grounds, what runs, who may decide, how it ended.
  mutating func write(_ appeal: Appeal, in dossier: Dossier) {
    let office = world.office
    let (number, standing) = (appeal.number, appeal.standing)
    heading(
      Phrase(vi: "Khiếu nại số \(number): \(standing.vi)", en: "Appeal \(number): \(standing.en)"))
    pair(Phrase(vi: "Đối với", en: "Against"), world.words(appeal.against.phrase))
    pair(
      Phrase(vi: "Nhận ngày", en: "Arrived"),
      "\(world.day(appeal.lodgedOn)), \(appeal.document) · \(office.name(of: appeal.recordedBy))")
    pair(Phrase(vi: "Căn cứ", en: "Grounds"), appeal.grounds)
    for clock in appeal.clocks {
      let due = office.calendar.due(clock.limit, from: clock.anchor)
      let cell = world.due(due)
      let last = due.day.map { " (\(world.day($0)))" } ?? ""
      write(Line(world.words(clock.what.name(in: office.scheme)) + ": ") + Line(cell.text + last, cell.style))
    }
    if let reply = appeal.acknowledgement {
      pair(
        Phrase(vi: "Xác nhận", en: "Acknowledged"),
        "\(world.day(reply.day)), \(reply.document) · \(office.name(of: reply.by))")
    }
    if let more = appeal.prolongation {
      pair(
        Phrase(vi: "Gia hạn", en: "Extended"),
        "\(world.day(more.until)): \(more.reason) · \(office.name(of: more.by))")
    }
    if let ruling = appeal.ruling {
      pair(
        Phrase(vi: "Giải quyết", en: "Decided"),
        "\(world.day(ruling.day)), \(world.words(ruling.outcome.phrase(in: office))): \(ruling.reason) · "
          + office.name(of: ruling.by))
    } else {
      writeDeciders(of: appeal, in: dossier)
    }
  }

  /// Who is left to decide it; that nobody is, is told and not discovered.
  private mutating func writeDeciders(of appeal: Appeal, in dossier: Dossier) {
    let deciders = dossier.deciders(ofAppealAgainst: appeal.against, in: world.office)
    guard !deciders.isEmpty else {
      return write(world.words(Refusal.nobodyLeftToDecide.phrase(in: world.office)), world.theme.bad)
    }
    pair(
      Phrase(vi: "Có thể giải quyết", en: "May decide"),
      deciders.map(world.office.name(of:)).joined(separator: ", "), labelColumns: 18)
  }

  /// Decisions that were received, and until when each can be appealed against.
  mutating func writeNotices(of dossier: Dossier) {
    guard !dossier.notices.isEmpty else { return }
    heading(Phrase(vi: "Quyết định đã nhận", en: "Decisions received"))
    for notice in dossier.notices.reversed() {
      let words = [
        world.words(notice.about.phrase), world.day(notice.receivedOn), world.words(notice.channel.name),
        notice.document,
      ]
      write(words.joined(separator: ", "))
      guard notice == dossier.notice(of: notice.about),
        let clock = dossier.lodgingClock(of: notice.about)
      else { continue }
      let cell = world.due(world.office.calendar.due(clock.limit, from: clock.anchor))
      let name = world.words(clock.what.name(in: world.office.scheme))
      write(Line("  \(name): ") + Line(cell.text, cell.style))
    }
  }
}
