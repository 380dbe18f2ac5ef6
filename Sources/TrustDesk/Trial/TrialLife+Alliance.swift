import TrustRegistry

/// What becomes of members, beside what the demonstration's paths tell.
extension TrialLife {
  /// Activities, honours, soft measures, proceedings: only of those who are members by then.
  mutating func serve() {
    let founding = founding
    for _ in 0..<Int.random(in: 0...3, using: &generator) {
      pass(10...50)
      let document = number("HĐ")
      let role = ["diễn giả", "tổ chức", "tình nguyện"].randomElement(using: &generator) ?? ""
      plan(by: .staff) { dossier, day in
        guard dossier.isMember(on: day) else { return [] }
        let activity = TrialTime.activity(on: day, since: founding)
        return [
          .alliance(
            .participate(Participation(activity: activity, role: role, day: day, document: document)))
        ]
      }
    }
    if generator.chance(8) { beCorrected() }
    pass(2...10)
    let document = number("BG")
    plan(by: .staff) { dossier, day in
      if dossier.membership?.life.exit?.handedOver == nil, dossier.membership?.life.exit != nil {
        return [.alliance(.handOver(document: document))]
      }
      guard dossier.membershipReviewDue(on: day) != nil else { return [] }
      return [.alliance(.review(outcome: .kept, note: "Đang làm thủ tục cấp lại"))]
    }
  }

  /// Dialogue, reminder, support, and proceedings that end well.
  private mutating func beCorrected() {
    let documents = [number("ĐT"), number("NN"), number("HT"), number("KL"), number("BB")]
    for (place, measure) in SoftMeasure.allCases.enumerated() {
      pass(5...15)
      plan(by: .staff) { dossier, day in
        guard dossier.isMember(on: day) else { return [] }
        return [
          .alliance(
            .measure(
              MeasureReport(
                measure: measure, note: "Trao đổi về nội dung chưa phù hợp", document: documents[place],
                day: day, through: measure == .support ? day + 3 : nil)))
        ]
      }
    }
    guard generator.chance(60) else { return }
    pass(5...15)
    plan(by: .staff) { dossier, day in
      guard dossier.isMember(on: day) else { return [] }
      return [
        .alliance(.conclude(ground: .d, document: documents[3], note: "Đã xem xét tại Ủy ban Liêm chính")),
        .alliance(
          .hear(MemberHearing(day: day, document: documents[4], note: "Thành viên cam kết sửa đổi"))),
      ]
    }
    pass(1...5)
    plan(by: supervisors()) { dossier, day in
      dossier.isMember(on: day) ? [.alliance(.keep(reason: "Đã khắc phục đầy đủ"))] : []
    }
  }

  /// To honorary membership; the secretariat asks for more before it appraises.
  mutating func beInvited() {
    pass(5...40)
    let documents = [number("TM"), number("ĐLM"), number("TL")]
    plan(by: supervisors()) { dossier, day in
      dossier.isMember(on: day) ? [] : [.alliance(.invite(document: documents[0]))]
    }
    pass(2...10)
    plan(by: .staff) { dossier, _ in
      guard dossier.invitation != nil else { return [] }
      return [
        .alliance(.apply(memberClass: .honorary, consent: documents[1])),
        .alliance(.ask(what: "Tóm tắt quá trình hoạt động")),
      ]
    }
    pass(3...12)
    plan(by: .staff) { dossier, _ in
      guard dossier.membership?.openInquiry != nil else { return [] }
      return [
        .alliance(.answer(document: documents[2])),
        .alliance(.appraise(favourable: true, note: "Có đóng góp cho cộng đồng")),
      ]
    }
  }
}

extension Dossier {
  fileprivate func isMember(on day: Day) -> Bool { membership?.state(on: day)?.isMember ?? false }
}
