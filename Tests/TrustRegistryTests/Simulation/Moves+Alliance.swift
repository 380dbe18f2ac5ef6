import TrustRegistry

extension Moves {
  /// From the application to membership.
  private static let admission: [Move] = [
    Move("AllianceCommand.invite", 6, by: .supervisor) { _, _, _ in .invite() },
    Move("AllianceCommand.apply", 10) { random, _, _ in .join(random.chance(90) ? .official : .honorary) },
    Move("AllianceCommand.declare", 10) { random, _, _ in .declare(holds: random.chance(95)) },
    Move("AllianceCommand.chooseNetworks", 10) { random, _, _ in
      .networks(random.chance(80) ? [.scams] : [.news, .youth])
    },
    Move("AllianceCommand.ask", 3) { _, _, _ in .ask() },
    Move("AllianceCommand.answer", 6) { _, _, _ in .replyToInquiry() },
    Move("AllianceCommand.appraise", 10) { random, _, _ in .appraise(favourable: random.chance(80)) },
    Move("AllianceCommand.admit", 12, by: .supervisor) { _, _, _ in .admit() },
    Move("AllianceCommand.decline", 2, by: .supervisor) { _, _, _ in .turnAway() },
    Move("AllianceCommand.withdrawConsent", 2) { _, _, _ in .withdrawMembership() },
  ]

  /// A member's life, to its end.
  static let membership: [Move] = [
    Move("OfficeCommand.openActivity", 2) { _, _, today in
      .openActivity(from: today - 20, to: today + 2000)
    },
    Move("AllianceCommand.participate", 5) { _, _, today in .participate(on: today) },
    Move("AllianceCommand.honour", 3) { _, _, today in .honour(on: today) },
    Move("AllianceCommand.measure", 9) { random, _, today in
      let measure = random.pick(SoftMeasure.allCases, else: .dialogue)
      return .measure(measure, on: today, through: measure == .support ? today + 1 : nil)
    },
    Move("AllianceCommand.hear", 6) { _, _, today in .hearMember(on: today) },
    Move("AllianceCommand.conclude", 6) { random, _, _ in .conclude(on: random.chance(50) ? .a : .b) },
    Move("AllianceCommand.terminate", 4, by: .supervisor) { _, _, _ in .terminate() },
    Move("AllianceCommand.keep", 3, by: .supervisor) { _, _, _ in .keep() },
    Move("AllianceCommand.leave", 2) { _, _, today in .leave(handover: today + 3, lastDay: today + 5) },
    Move("AllianceCommand.handOver", 5) { _, _, _ in .handOver() },
    Move("AllianceCommand.review", 5, by: .supervisor) { random, _, _ in
      .reviewMember(random.pick(MembershipReviewOutcome.allCases, else: .kept))
    },
  ]

  static let alliance: [Move] = admission + membership
}
