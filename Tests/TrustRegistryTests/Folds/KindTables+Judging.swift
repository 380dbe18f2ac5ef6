import TrustRegistry

extension KindTables {
  private static let carded = Story.analysed() + [.does(.assessor, .openCard())]
  private static let submitted = Event.scoring(
    .scorecardSubmitted(case: 1, points: [20, 20, 20, 20, 20], total: 100))

  static let scoring: [KindRow] = [
    KindRow("scorecardOpened", given: Story.analysed()) { _ in [.scoring(.scorecardOpened(case: 1))] },
    KindRow("deductionEntered", given: carded, by: .assessor) { _ in
      [
        .scoring(
          .deductionEntered(
            case: 1,
            Deduction(
              number: 1, requirement: "2.3", points: 5, reason: "tin sai", evidence: .document("BB-7"),
              day: "2026-08-01", tariff: nil)))
      ]
    },
    KindRow("deductionWithdrawn", given: carded + [.does(.assessor, .deduct(5))], by: .assessor) { _ in
      [.scoring(.deductionWithdrawn(case: 1, deduction: 1, reason: "nhầm"))]
    },
    KindRow("scorecardSubmitted", given: carded, by: .assessor) { _ in [submitted] },
    KindRow(
      "scoreStood",
      given: Story.analysed() + Story.cards([(.assessor, 0)])
        + [.does(.secondAssessor, .openCard()), .seals(.secondAssessor, [submitted])]
    ) { _ in
      [.scoring(.scoreStood(case: 1, score: 100))]
    },
  ]

  static let decisions: [KindRow] = [
    KindRow("certificateApproved", given: Story.ready()) { _ in
      [.certificate(.approved(case: 1, .sample(), reason: "đủ")), .sampleNumber]
    },
    KindRow("caseDeclined", given: Story.opened()) { _ in
      [.certificate(.declined(case: 1, reason: "chưa đạt"))]
    },
    KindRow("caseReturned", given: Story.ready()) { _ in
      [.certificate(.returned(case: 1, step: 5, reason: "xem lại"))]
    },
    KindRow("membershipApplied", given: Story.registered) { _ in
      [.alliance(.applied(memberClass: .official, consent: "ĐƠN-3"))]
    },
    KindRow("membershipAppraised", given: Story.applied) { _ in
      [.alliance(.appraised(favourable: true, note: "đủ"))]
    },
    KindRow("memberAdmitted", given: Story.appraised) { _ in [.alliance(.admitted(reason: "kết nạp"))] },
    KindRow("membershipDeclined", given: Story.appraised) { _ in
      [.alliance(.declined(reason: "chưa phù hợp"))]
    },
  ]
}

extension Certificate {
  /// The certificate that Lan's first case deserves when it is decided on the first day, with full marks.
  static func sample(
    number: String = "CD-2026-000001", class code: ClassCode = .community, score: Int = 100,
    atLeast: Int = 65, from: Day = "2026-08-31", through: Day = "2027-08-30"
  ) -> Certificate {
    Certificate(
      number: number, certificateClass: code, score: score, atLeast: atLeast, validFrom: from,
      validThrough: through)
  }
}

extension Certificate {
  /// As it was sealed, without what the fold knows of its life.
  var paper: Certificate {
    Certificate(
      number: number, certificateClass: certificateClass, score: score, atLeast: atLeast,
      validFrom: validFrom, validThrough: validThrough)
  }
}

extension Event {
  /// The number of `Certificate.sample()` is taken.
  static let sampleNumber = Event.office(
    .numbersTaken(series: .certificates(prefix: "CD", year: 2026), upTo: 1))
}
