import Terminal
import TrustDesk
import TrustRegistry

extension Paper {
  /// A membership whole: how it stands, its conditions, deeds, measures and proceedings.
  mutating func write(_ membership: Membership, in dossier: Dossier) {
    if !lines.isEmpty { blank() }
    writeStanding(of: membership)
    if membership == dossier.membership, let since = dossier.membershipReviewDue(on: world.desk.today) {
      write("⚠ " + world.words(.certificateLost(since: since)), world.theme.warning)
    }
    writeApplication(membership)
    if membership.state(on: world.desk.today)?.isOpen ?? false {
      writeConditions(dossier.conditions(of: membership, on: world.desk.today))
    }
    writeDecision(membership)
    writeDeeds(membership.life)
    writeConduct(membership.life)
  }

  private mutating func writeApplication(_ membership: Membership) {
    let applicant = world.words(membership.applicant.name)
    pair(
      Phrase(vi: "Nộp đơn", en: "Applied"),
      "\(world.day(membership.appliedOn)), \(membership.consent), \(applicant) · "
        + world.office.name(of: membership.appliedBy))
    if let invitation = membership.invitation {
      pair(Phrase(vi: "Thư mời", en: "Invitation"), "\(world.day(invitation.day)), \(invitation.document)")
    }
    if !membership.networks.isEmpty {
      let names = world.words(world.office.networkNames(membership.networks))
      pair(Phrase(vi: "Mạng lưới", en: "Networks"), names)
    }
    for inquiry in membership.inquiries {
      let answer = inquiry.answer.map { "\($0.document), \(world.day($0.day))" } ?? "…"
      pair(
        Phrase(vi: "Bổ sung", en: "Asked"), "\(inquiry.what) → \(answer)",
        inquiry.answer == nil ? world.theme.warning : .plain)
    }
  }

  /// The charter's checklist, green and red.
  mutating func writeConditions(_ conditions: [MembershipCondition]) {
    for condition in conditions {
      let mark = Line(condition.isMet ? "✓ " : "✗ ", condition.isMet ? world.theme.good : world.theme.bad)
      let evidence = world.words(condition.evidence(in: world.office))
      write(mark + Line(world.words(condition.title)) + Line("  " + evidence, world.theme.faint))
    }
  }

  private mutating func writeDecision(_ membership: Membership) {
    if let appraisal = membership.appraisal {
      pair(
        Phrase(vi: "Thẩm tra", en: "Appraised"),
        "\(world.day(appraisal.day)), \(world.words(appraisal.opinion)): \(appraisal.note) · "
          + world.office.name(of: appraisal.by))
    }
    for decision in membership.earlierDecisions + [membership.decision].compactMap({ $0 }) {
      pair(
        Phrase(vi: "Quyết định", en: "Decided"),
        "\(world.day(decision.day)): \(decision.reason) · \(world.office.name(of: decision.by))")
    }
    if let withdrawal = membership.withdrawal {
      pair(
        Phrase(vi: "Rút đồng ý", en: "Withdrawn"), "\(world.day(withdrawal.day)), \(withdrawal.document)")
    }
  }

  private mutating func writeDeeds(_ life: MemberLife) {
    for report in life.participations {
      let activity = world.words(world.office.activityName(report.activity))
      pair(
        Phrase(vi: "Tham gia", en: "Took part"),
        "\(world.day(report.day)), \(activity), \(report.role), \(report.document)")
    }
    for honour in life.honours {
      pair(
        Phrase(vi: "Ghi nhận", en: "Honour"),
        "\(world.day(honour.day)), \(honour.title), \(honour.document)", world.theme.good)
    }
  }

  private mutating func writeConduct(_ life: MemberLife) {
    for measure in life.measures { write("· " + world.words(measure.report.phrase)) }
    for proceeding in life.proceedings {
      for phrase in proceeding.phrases(in: world.office) {
        write("· " + world.words(phrase), world.theme.warning)
      }
    }
    if let exit = life.exit {
      write("· " + world.words(Event.alliance(.exitNoticed(exit.notice)).phrase(in: world.office)))
      let done = exit.handedOver.map {
        Phrase(vi: "đã bàn giao, \($0.document)", en: "handed over, \($0.document)")
      }
      let left = Due.on(exit.notice.handover).phrase(on: world.desk.today)
      let open = Phrase(vi: "chưa bàn giao, \(left.vi)", en: "not handed over, \(left.en)")
      let isLate = exit.handedOver == nil && exit.notice.handover < world.desk.today
      write("  " + world.words(done ?? open), isLate ? world.theme.bad : world.theme.faint)
    }
    for review in life.reviews {
      let event = AllianceEvent.reviewed(outcome: review.outcome, note: review.note)
      write("· \(world.day(review.day)) " + world.words(Event.alliance(event).phrase(in: world.office)))
    }
  }
}
