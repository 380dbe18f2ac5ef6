import Terminal
import TrustDesk
import TrustRegistry

extension Paper {
  /// A review: who brought it, notice, hearing, what was done, how it ended.
  mutating func write(_ review: Review, of dossier: Dossier) {
    let office = world.office
    pair(
      Phrase(vi: "Nêu ra bởi", en: "Brought by"),
      review.hands.sorted().map(office.name(of:)).joined(separator: ", "))
    if let notice = review.notice {
      pair(
        Phrase(vi: "Thông báo", en: "Notice"),
        "\(world.day(notice.day)), \(notice.document) · \(office.name(of: notice.by))")
    }
    if let hearing = review.hearing {
      pair(
        Phrase(vi: "Làm việc", en: "Hearing"),
        "\(world.day(hearing.day)), \(hearing.document): \(hearing.summary) · \(office.name(of: hearing.by))")
    }
    for (certificate, measure) in dossier.measures(in: review) {
      pair(
        Phrase(vi: "Biện pháp", en: "Measure"),
        "\(world.day(measure.day)), \(certificate.number): \(world.words(measure.told)) · "
          + office.name(of: measure.by))
    }
    for closing in review.earlierClosings + [review.closing].compactMap({ $0 }) {
      pair(
        Phrase(vi: "Kết thúc", en: "Closed"),
        "\(world.day(closing.day)), \(world.words(closing.outcome.phrase)): \(closing.reason) · "
          + office.name(of: closing.by))
    }
    if let day = review.reopenedOn {
      pair(
        Phrase(vi: "Mở lại", en: "Reopened"),
        world.words(Phrase(vi: "\(world.day(day)), do khiếu nại", en: "\(world.day(day)), on appeal")),
        world.theme.warning)
    }
  }

  /// A complaint: what it says, who handled it, the answer.
  mutating func write(_ complaint: Complaint) {
    let office = world.office
    let report = complaint.report
    pair(Phrase(vi: "Nội dung", en: "What"), report.summary)
    let known = complaint.complainant.map { [$0.name, $0.contact].compactMap { $0 }.joined(separator: ", ") }
    pair(
      Phrase(vi: "Người phản ánh", en: "By"),
      (known ?? world.words(Phrase(vi: "không nêu tên", en: "no name given")))
        + " (\(world.words(report.channel.phrase)))", labelColumns: 16)
    if let officer = report.officer {
      pair(Phrase(vi: "Về cán bộ", en: "Officer"), office.name(of: officer))
    }
    if let done = complaint.acknowledgement {
      pair(
        Phrase(vi: "Xác nhận", en: "Acknowledged"),
        "\(world.day(done.day)), \(done.document) · \(office.name(of: done.by))")
    }
    if let more = complaint.extended {
      pair(
        Phrase(vi: "Gia hạn", en: "Extended"),
        "\(world.day(more.through)): \(more.reason) · \(office.name(of: more.by))")
    }
    if let answer = complaint.answer {
      pair(
        Phrase(vi: "Trả lời", en: "Answered"),
        "\(world.day(answer.day)), \(world.words(answer.outcome.phrase)), \(answer.document): "
          + "\(answer.reason) · \(office.name(of: answer.by))")
    }
  }

  /// Open reviews and breaches of the rules, in the overview.
  mutating func writeReviews(of dossier: Dossier) {
    for review in dossier.openReviews {
      let due = dossier.due(of: review, by: world.office.calendar)
      let cell = world.due(due)
      let cause = Line("! " + world.words(review.cause.phrase(in: world.office)), world.theme.warning)
      let left = Line(due == nil ? "" : cell.text, cell.style)
      // A deadline is never cut: where both do not fit, it stands below.
      guard cause.width + 2 + left.width > columns else {
        write(cause + Line("  ") + left)
        continue
      }
      write(cause)
      write(cell.text, cell.style, indent: 2)
    }
    for breach in dossier.ruleBreaches.reversed() {
      write("\(world.words(breach.report.source)): \(breach.report.summary)", world.theme.bad)
    }
  }
}
