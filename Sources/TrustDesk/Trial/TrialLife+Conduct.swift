import TrustRegistry

/// Breaches, what they bring about, and complaints.
extension TrialLife {
  /// A breach of law, and the review that it opens where a certificate runs.
  mutating func offend() {
    pass(10...60)
    let isPending = generator.chance(25)
    let fine: Money? = generator.chance(60) ? Money(dong: 5_000_000) : nil
    let report = BreachReport(
      day: day - Int.random(in: 3...40, using: &generator), authority: sample.authority(&generator),
      document: number("QĐ-XPHC"), summary: sample.breach(&generator), pending: isPending, fine: fine)
    plan(by: .staff) { _, _ in [.conduct(.recordBreach(report))] }
    if isPending {
      pass(20...60)
      let outcome: BreachOutcome = generator.chance(60) ? .final : .overturned
      let document = number("QĐ-GQKN")
      plan(by: .staff) { dossier, _ in
        guard let breach = dossier.breaches.last else { return [] }
        return [
          .conduct(
            .concludeBreach(
              breach: breach.number, outcome: outcome, document: document,
              reason: "Theo văn bản của cơ quan có thẩm quyền"))
        ]
      }
    }
    settleReviews()
  }

  /// A breach of the programme's own rules, or misuse of its mark.
  mutating func misuse() {
    pass(5...60)
    let requirement = scheme.criteria.first?.requirements.first?.code
    if generator.chance(60), let requirement {
      let report = RuleBreachReport(
        rule: requirement, day: day - 4, summary: "Bài quảng cáo không gắn nhãn",
        evidence: .address(sample.evidence(for: id, &generator)))
      plan(by: .staff) { _, _ in [.conduct(.recordRuleBreach(report))] }
    } else {
      plan(by: .staff) { _, _ in
        [.review(.open(.misuseOfMark, reason: "Dùng dấu chứng nhận trên sản phẩm không được phép"))]
      }
    }
    settleReviews()
  }

  /// Notice, hearing, a measure or none, and the end of every open review.
  mutating func settleReviews() {
    let documents = [number("TB"), number("BB")]
    pass(1...4)
    plan(by: .staff) { dossier, day in
      dossier.openReviews.prefix(1).map {
        .review(.sendNotice(review: $0.number, document: documents[0], day: day))
      }
    }
    guard generator.chance(90) else { return }
    pass(14...25)
    plan(by: .staff) { dossier, day in
      dossier.openReviews.prefix(1).map {
        .review(
          .holdHearing(
            review: $0.number, document: documents[1], day: day, summary: "Đã nghe giải trình, có biên bản"))
      }
    }
    guard generator.chance(90) else { return }
    pass(1...8)
    takeMeasure()
    pass(1...3)
    plan(by: supervisors()) { dossier, day in
      dossier.openReviews.prefix(1).map { review in
        let outcome: ReviewOutcome = dossier.measures(in: review).isEmpty ? .corrected : .measured
        return .review(
          .close(review: review.number, outcome: outcome, reason: "Kết luận theo biên bản làm việc"))
      }
    }
    release()
  }

  private mutating func takeMeasure() {
    let choice = Int.random(in: 0..<10, using: &generator)
    guard choice < 6 else { return }
    plan(by: supervisors()) { dossier, day in
      guard let review = dossier.openReviews.first,
        let certificate = dossier.certificates.last(where: { $0.runs(on: day) })
      else { return [] }
      if choice < 2 {
        return [
          .measure(
            .revoke(
              certificate: certificate.number, review: review.number, reason: "Vi phạm nghiêm trọng cam kết"))
        ]
      }
      let until: SuspensionEnd =
        choice < 4 ? .through(day + 45) : .condition("Đính chính công khai trên các kênh đã đăng")
      return [
        .measure(
          .suspend(
            Suspension(
              certificate: certificate.number, until: until, emergency: false, review: review.number,
              reason: "Tạm dừng để khắc phục")))
      ]
    }
    if choice < 2 { reviewMembership() }
    guard choice >= 4 else { return }
    pass(10...30)
    plan(by: supervisors()) { dossier, day in
      guard let certificate = dossier.certificates.last(where: { $0.suspension(on: day) != nil }) else {
        return []
      }
      return [
        .measure(
          .reinstate(certificate: certificate.number, review: nil, reason: "Đã đính chính đầy đủ"))
      ]
    }
  }

  /// Whose certificate is lost stays a member until somebody says otherwise.
  private mutating func reviewMembership() {
    pass(1...4)
    plan(by: .staff) { dossier, day in
      guard dossier.membershipReviewDue(on: day) != nil else { return [] }
      return [.alliance(.review(outcome: .kept, note: "Chờ kết quả đánh giá lại"))]
    }
  }

  /// A certificate to come that waited because of it takes effect after all.
  private mutating func release() {
    pass(1...3)
    plan(by: supervisors()) { dossier, day in
      guard let held = dossier.certificates.first(where: { $0.isOnHold(on: day) }) else { return [] }
      return [.measure(.release(certificate: held.number, reason: "Nguyên nhân đã được giải quyết"))]
    }
  }

  mutating func beComplainedOf() {
    pass(5...50)
    let topic = ComplaintTopic.allCases.randomElement(using: &generator) ?? .conduct
    let channel = ComplaintChannel.allCases.randomElement(using: &generator) ?? .email
    let isNamed = generator.chance(70)
    let caller = Int.random(in: 10_000_000...99_999_999, using: &generator)
    let documents = [number("XN"), number("TL")]
    plan(by: .staff) { _, day in
      let report = ComplaintReport(
        topic: topic, channel: channel, day: day, summary: "Khán giả phản ánh nội dung gây hiểu nhầm")
      let who = isNamed ? Complainant(name: "Người phản ánh \(caller % 997)", contact: "09\(caller)") : nil
      return [.complaint(.lodge(report, by: who))]
    }
    pass(1...5)
    plan(by: .staff) { dossier, day in
      guard let complaint = dossier.complaints.last, complaint.isOpen else { return [] }
      return [.complaint(.acknowledge(complaint: complaint.number, document: documents[0], day: day))]
    }
    if generator.chance(25) {
      pass(5...15)
      plan(by: .staff) { dossier, _ in
        guard let complaint = dossier.complaints.last, complaint.isOpen else { return [] }
        return [.complaint(.extend(complaint: complaint.number, reason: "Vụ việc phức tạp"))]
      }
    }
    guard generator.chance(90) else { return }
    let outcome: ComplaintOutcome = generator.chance(30) ? .upheld : .rejected
    pass(5...20)
    plan(by: supervisors()) { dossier, _ in
      guard let complaint = dossier.complaints.last, complaint.isOpen else { return [] }
      return [
        .complaint(
          .answer(
            complaint: complaint.number, outcome: outcome, reason: "Đã đối chiếu với bài đăng",
            document: documents[1]))
      ]
    }
    if outcome == .upheld { settleReviews() }
  }
}
