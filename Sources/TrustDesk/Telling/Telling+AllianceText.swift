import TrustJournal
import TrustRegistry

/// Membership of the alliance as plain text.
extension Telling {
  func alliance(of dossier: Dossier) -> String {
    let invited = dossier.invitation.map { invitation in
      section(
        say(Phrase.alliance),
        [[say("Đã mời", "Invited"), say(invitation.day.phrase), invitation.document]])
    }
    return (invited ?? "") + dossier.memberships.map { page($0, in: dossier) }.joined()
  }

  private func page(_ membership: Membership, in dossier: Dossier) -> String {
    let state = membership.state(on: day).map { say($0.phrase) } ?? "–"
    let title = "\(say(Phrase.alliance)): \(state)"
    let conditions = dossier.conditions(of: membership, on: day)
    let isOpen = membership.state(on: day)?.isOpen ?? false
    return section(title, rows(of: membership, in: dossier))
      + (isOpen ? "\n\(say("Điều kiện gia nhập", "Conditions"))\n" + checklist(conditions) : "")
      + section(say("Hoạt động và ghi nhận", "Activities and honours"), deeds(of: membership.life))
      + section(say("Biện pháp và thủ tục", "Measures and proceedings"), conduct(of: membership.life))
  }

  private func rows(of membership: Membership, in dossier: Dossier) -> [[String]] {
    var rows = [
      [
        say("Tư cách", "Class"),
        "\(say(membership.memberClass.name)), \(say(membership.applicant.name))"
          + (membership.memberClass.votes ? "" : say(", không biểu quyết", ", no vote")),
      ],
      [say("Đơn", "Application"), "\(say(membership.appliedOn.phrase)), \(membership.consent)"],
    ]
    if !membership.networks.isEmpty {
      rows.append([say("Mạng lưới", "Networks"), say(office.networkNames(membership.networks))])
    }
    for inquiry in membership.inquiries {
      rows.append([say("Bổ sung", "Asked"), "\(inquiry.what) → \(inquiry.answer?.document ?? "…")"])
    }
    if let appraisal = membership.appraisal {
      rows.append([say("Thẩm tra", "Appraisal"), "\(say(appraisal.opinion)): \(appraisal.note)"])
    }
    for decision in membership.earlierDecisions + [membership.decision].compactMap({ $0 }) {
      rows.append([say("Quyết định", "Decision"), "\(say(decision.day.phrase)), \(decision.reason)"])
    }
    if let withdrawal = membership.withdrawal {
      rows.append([
        say("Rút đồng ý", "Withdrawn"), "\(say(withdrawal.day.phrase)), \(withdrawal.document)",
      ])
    }
    if membership == dossier.membership, let since = dossier.membershipReviewDue(on: day) {
      rows.append([say("Cần xem xét", "Review due"), say(Phrase.certificateLost(since: since))])
    }
    return rows
  }

  private func deeds(of life: MemberLife) -> [[String]] {
    life.participations.map { report in
      [say(report.day.phrase), say(office.activityName(report.activity)), report.role, report.document]
    }
      + life.honours.map { [say($0.day.phrase), say("Ghi nhận", "Honour"), $0.title, $0.document] }
  }

  private func conduct(of life: MemberLife) -> [[String]] {
    life.measures.map { [say($0.report.phrase)] }
      + life.proceedings.flatMap { proceeding in proceeding.phrases(in: office).map { [say($0)] } }
      + (life.exit.map { [[say(.exitNoticed($0.notice), in: office)]] } ?? [])
      + life.reviews.map { [say(.reviewed(outcome: $0.outcome, note: $0.note), in: office)] }
  }

  private func say(_ event: AllianceEvent, in office: Office) -> String { say(event.phrase(in: office)) }

  /// The charter's checklist, an object a line.
  public func json(_ conditions: [MembershipCondition]) -> String {
    conditions.map { line(object($0)) }.joined()
  }

  /// The charter's checklist.
  public func checklist(_ conditions: [MembershipCondition]) -> String {
    plain(conditions.map { [$0.isMet ? "+" : "–", say($0.title), say($0.evidence(in: office))] })
  }
}

extension Phrase {
  /// A member's certificate is lost, and nobody looked at it yet.
  public static func certificateLost(since day: Day) -> Phrase {
    Phrase(
      vi: "không còn giấy chứng nhận hiệu lực từ \(day.phrase.vi)",
      en: "no certificate in force since \(day.phrase.en)")
  }
}
