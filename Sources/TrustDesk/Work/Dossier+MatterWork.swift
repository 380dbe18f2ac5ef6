import TrustRegistry

/// Reviews and complaints under way, and what else a clock of the scheme runs on.
extension Dossier {
  /// What is told by its clock alone, by whose it is to act.
  func clockedMatters(in clocks: [RunningClock]) -> [WorkItem] {
    clocks.compactMap { clock in
      guard case .named(let name, let number) = clock.what, !name.actors.isEmpty else { return nil }
      var found = item(.matter(name, number), since: clock.anchor, clock, by: name.actors)
      if [.appealAnswer, .appealExtension, .allianceAppealAnswer].contains(name) {
        found.barred = appealHands(number)
      }
      return found
    }
  }

  /// The next act of staff in every open review, and its end, which a supervisor may decide at any time.
  func reviewWork(_ clocks: [RunningClock]) -> [WorkItem] {
    openReviews.flatMap { review -> [WorkItem] in
      let clock = clocks.named(.reviewConclusion, review.number)
      var end = item(
        .matter(.reviewConclusion, review.number), since: review.reopenedOn ?? review.openedOn, clock,
        by: .supervisor)
      end.barred = review.hands.union(formerDeciders(of: review))
      switch review.stage {
      case .opened: return [item(.notice(review.number), since: review.openedOn, clock, by: .staff), end]
      case .noticed:
        let told = review.notice?.day ?? review.openedOn
        return [item(.hearing(review.number), since: told, clock, by: .staff), end]
      case .heard, .closed: return [end]
      }
    }
  }

  /// To be acknowledged by staff and answered by a supervisor, neither of whom it is about.
  func complaintWork(_ clocks: [RunningClock]) -> [WorkItem] {
    complaints.filter(\.isOpen).flatMap { complaint -> [WorkItem] in
      let number = complaint.number
      let accused = Set([complaint.report.officer].compactMap { $0 })
      let name = complaint.extended == nil ? ClockName.complaintAnswer : .complaintExtension
      var answer = item(
        .matter(name, number), since: complaint.report.day, clocks.named(name, number), by: .supervisor)
      answer.barred = complaint.hands.union(accused)
      guard complaint.acknowledgement == nil else { return [answer] }
      var receipt = item(
        .matter(.complaintAcknowledgement, number), since: complaint.report.day,
        clocks.named(.complaintAcknowledgement, number), by: .staff)
      receipt.barred = accused
      return [receipt, answer]
    }
  }

  /// Certificates to come that wait for a supervisor's word (PROGRAMME 3).
  var holdWork: [WorkItem] {
    certificates.compactMap { certificate in
      let holds = certificate.holds.filter { $0.liftedOn == nil }
      guard certificate.revokedOn == nil, let since = holds.map(\.since).min() else { return nil }
      var found = item(.hold(certificate.number), since: since, by: .supervisor)
      found.barred = Set(holds.flatMap(\.broughtBy)).union(formerDeciders(about: certificate, in: nil))
      return found
    }
  }
}

extension [RunningClock] {
  func named(_ name: ClockName, _ number: Int) -> RunningClock? {
    first { $0.what == .named(name, number: number) }
  }
}

extension ClockName {
  /// Who must act before the clock runs out; nobody where it is the creator's own time, or where the matter
  /// is told whether a clock runs or not.
  fileprivate var actors: Roles {
    switch self {
    case .appealLodging, .allianceAppealLodging, .hearingNotice, .memberHandover, .feePayment: []
    case .reviewConclusion, .complaintAcknowledgement, .complaintAnswer, .complaintExtension: []
    case .appealAnswer, .appealExtension, .allianceAppealAnswer: .supervisor
    case .appealAcknowledgement: .staff
    case .requestAcknowledgement, .requestAccess, .requestCorrection, .requestErasure, .requestObjection,
      .requestWithdrawal:
      .staff
    }
  }
}
