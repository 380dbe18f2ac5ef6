import TrustRegistry

/// What follows a decision: notices, appeals, refunds.
extension TrialLife {
  /// The person receives what was decided last, and turns against it where it went against them.
  mutating func beNotified() {
    pass(1...6)
    let channel = NoticeChannel.allCases.randomElement(using: &generator) ?? .post
    let document = number("BN")
    plan(by: .staff) { dossier, day in
      guard let target = dossier.decided.first(where: { dossier.notice(of: $0) == nil }) else { return [] }
      return [.appeal(.notify(of: target, day: day, channel: channel, document: document))]
    }
    if generator.chance(5) { refund() }
    if generator.chance(60) { appeal() }
  }

  private mutating func refund() {
    pass(1...10)
    let receipt = number("HT")
    plan(by: .staff) { dossier, _ in
      guard let found = dossier.cases.last, let paid = found.charges.first(where: \.isPaid) else { return [] }
      return [
        .fee(.refund(case: found.number, code: paid.code, receipt: receipt, reason: "Thu trùng"))
      ]
    }
  }

  private mutating func appeal() {
    pass(2...12)
    let documents = [number("KN"), number("XNKN")]
    plan(by: .staff) { dossier, day in
      guard let target = dossier.adverse.last(where: { dossier.notice(of: $0) != nil }) else { return [] }
      return [
        .appeal(
          .lodge(
            against: target, day: day, grounds: "Cho rằng bằng chứng chưa đầy đủ", document: documents[0]))
      ]
    }
    pass(1...4)
    plan(by: .staff) { dossier, _ in
      dossier.openAppeals.prefix(1).map {
        .appeal(.acknowledge(appeal: $0.number, document: documents[1]))
      }
    }
    if generator.chance(25) {
      pass(3...10)
      plan(by: supervisors()) { dossier, _ in
        dossier.openAppeals.prefix(1).map {
          .appeal(.extend(appeal: $0.number, reason: "Cần xác minh thêm với nền tảng"))
        }
      }
    }
    guard generator.chance(90) else { return }
    let isRemitted = generator.chance(20)
    pass(3...14)
    plan(by: supervisors()) { dossier, _ in
      dossier.openAppeals.prefix(1).map {
        let outcome: AppealOutcome = isRemitted ? .remitted(step: nil) : .upheld
        return .appeal(
          .decide(appeal: $0.number, outcome: outcome, reason: "Đã xem xét toàn bộ hồ sơ khiếu nại"))
      }
    }
  }
}
