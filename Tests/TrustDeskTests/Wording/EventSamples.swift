import TrustRegistry

/// One event of every kind.
enum EventSamples {
  static var all: [Event] {
    office.map(Event.office) + creators.map(Event.creator) + procedure.map(Event.procedure)
      + records
      + scoring.map(Event.scoring) + conduct.map(Event.conduct) + certificates.map(Event.certificate)
      + alliance.map(Event.alliance) + erasure.map(Event.erasure)
      + assignments.map(Event.assignment)
      + reviews.map(Event.review) + measures.map(Event.measure) + complaints.map(Event.complaint)
      + privacy.map(Event.privacy)
      + appeals.map(Event.appeal)
  }

  private static let day = WordingOffice.day

  private static let office: [OfficeEvent] = [
    .founded(
      name: "Hiệp hội", trial: true, officer: WordingOffice.lan, officerName: "Lê Lan",
      key: WordingOffice.key("a"), roles: .administrator),
    .schemeAdopted(WordingOffice.scheme),
    .enrolled(
      officer: WordingOffice.minh, name: "Trần Minh", key: WordingOffice.key("b"), roles: [.staff, .auditor],
      creator: WordingOffice.creator, proof: ""),
    .confirmed(officer: WordingOffice.minh),
    .retired(officer: WordingOffice.minh, since: day, reason: "Nghỉ"),
    .keyReplaced(officer: WordingOffice.minh, key: WordingOffice.key("c"), proof: "", reason: "Mất"),
    .clockCorrected(reason: "Lệch"), .restored(sequence: 1200, seal: "", reason: "Hỏng đĩa"),
    .historyAccepted(sequence: 1200, seal: "", signature: ""),
    .numbersTaken(series: .creator, upTo: 17),
    .numbersTaken(series: .certificates(prefix: "DD", year: 2026), upTo: 1),
    .activityOpened(number: 1, Activity(name: "Ngày hội", kind: .antiScam, first: day, last: day + 2)),
  ]

  private static let creators: [CreatorEvent] = [
    .registered(
      Particulars(name: "An", kind: .opinionLeader, fields: [WordingOffice.food], province: "Hà Nội"),
      accounts: [Account(name: WordingOffice.account, followers: 304_900)]),
    .amended(Amendment(name: "Bình", kind: .seller, fields: [WordingOffice.food], province: "Huế")),
    .accountRecorded(Account(name: WordingOffice.account, followers: 3_800_000)),
    .accountReleased(WordingOffice.account, reason: "Đã bán"),
  ]

  private static let procedure: [ProcedureEvent] = [
    .opened(case: 1, certificateClass: WordingOffice.ethics, scheme: 1, maxima: [20]),
    .stepRecorded(case: 1, step: 1, note: "Đủ", document: "01/TN"),
    .examRecorded(case: 1, subject: "law", mark: 82, day: day, document: "02/KT"),
  ]

  private static let scoring: [ScoringEvent] = [
    .scorecardOpened(case: 1), .deductionEntered(case: 1, deduction),
    .deductionWithdrawn(case: 1, deduction: 1, reason: "Nhầm"),
    .scorecardSubmitted(case: 1, points: [16, 20], total: 36), .scoreStood(case: 1, score: 93),
  ]

  static let deduction = Deduction(
    number: 1, requirement: RequirementCode(criterion: 2, ordinal: 3), points: 5, reason: "Tin sai",
    evidence: .document("12/BC"), day: day, tariff: "23B")

  private static let conduct: [ConductEvent] = [
    .breachRecorded(
      breach: 1,
      BreachReport(
        day: day, authority: "Sở Y tế", document: "12/QĐ", summary: "Quảng cáo sai", pending: true)),
    .breachConcluded(breach: 1, outcome: .overturned, document: "13/QĐ", reason: "Khiếu nại đúng"),
    .breachRecorded(
      breach: 2,
      BreachReport(
        day: day, authority: "Sở Y tế", document: "12/QĐ", summary: "Quảng cáo sai", pending: false,
        decision: "7/QĐ", decidedOn: day, fine: Money(dong: 5_000_000))),
    .ruleBreachRecorded(
      ruleBreach: 1,
      RuleBreachReport(
        rule: RequirementCode(criterion: 1, ordinal: 1), day: day, summary: "Không gắn nhãn",
        evidence: .document("12/BC"))),
  ]

  private static let certificates: [CertificateEvent] = [
    .approved(
      case: 1,
      Certificate(
        number: "DD-2026-000001", certificateClass: WordingOffice.ethics, score: 93, atLeast: 90,
        validFrom: day, validThrough: day + 364), reason: "Đủ điều kiện"),
    .declined(case: 1, reason: "Chưa đủ"), .returned(case: 1, step: 2, reason: "Thiếu giấy tờ"),
  ]

  private static let alliance: [AllianceEvent] = [
    .applied(memberClass: .official, consent: "05/ĐY"), .appraised(favourable: true, note: "Phù hợp"),
    .admitted(reason: "Đồng ý"), .declined(reason: "Chưa phù hợp"),
    .invited(document: "TM-1"),
    .declared(Declaration(points: [.vietnamese, .ofAge], holds: false, document: "CC-1")),
    .moreAsked(what: "Lý lịch"), .moreAnswered(document: "BS-1"), .consentWithdrawn(document: "RĐY-1"),
    .networksChosen([NetworkCode(rawValue: "scams")]),
    .participated(Participation(activity: 1, role: "diễn giả", day: day, document: "TG-1")),
    .honoured(Honour(title: "Bằng khen", document: "QĐ-9", day: day)),
    .measured(MeasureReport(measure: .dialogue, note: "Trao đổi", document: "BB-1", day: day)),
    .measured(MeasureReport(measure: .reminder, note: "Nhắc", document: "BB-2", day: day)),
    .measured(
      MeasureReport(measure: .support, note: "Gắn nhãn", document: "BB-3", day: day, through: day + 9)),
    .heard(MemberHearing(day: day, document: "BB-4", note: "Nhận lỗi")),
    .concluded(ground: .dd, document: "KL-1", note: "Tái phạm"),
    .terminated(ground: .dd, reason: "Theo kết luận"), .kept(reason: "Đã sửa"),
    .exitNoticed(ExitNotice(document: "TB-1", handover: day, lastDay: day + 9)),
    .handedOver(document: "BG-1"), .reviewed(outcome: .measures, note: "Hết hạn"),
  ]

  private static let assignments: [AssignmentEvent] = [
    .assessorAssigned(case: 1, assessor: WordingOffice.minh, round: 1),
    .assignmentReleased(case: 1, assessor: WordingOffice.minh, reason: "Ốm"),
    .conflictDeclared(reason: "Người nhà"),
  ]

  private static let privacy: [PrivacyEvent] = [
    .sensitiveShown([.breaches, .identity], purpose: "Xét hồ sơ"),
    .requestLodged(request: 1, type: .access, channel: .email, day: day, document: "YC-1"),
    .requestAcknowledged(request: 1, document: "TB-1"),
    .requestClosed(request: 1, outcome: .refused, reason: "Không đúng người", document: "TB-2"),
    .accessGiven(request: 1, purpose: "Trả lời yêu cầu"),
  ]

  private static let appeals: [AppealEvent] = [
    .notified(of: .decision(case: 1), day: day, channel: .post, document: "06/BP"),
    .lodged(appeal: 1, against: .decision(case: 1), day: day, grounds: "Chấm sai", document: "07/ĐƠN"),
    .notified(
      of: .measure(certificate: "DD-2026-000001", measure: 2), day: day, channel: .inPerson,
      document: "06/BP"),
    .lodged(
      appeal: 2, against: .application(membership: 1), day: day, grounds: "Đủ điều kiện", document: "08/ĐƠN"),
    .lodged(appeal: 3, against: .termination(membership: 1), day: day, grounds: "Oan", document: "09/ĐƠN"),
    .acknowledged(appeal: 1, document: "08/CV"), .extended(appeal: 1, until: day, reason: "Phức tạp"),
    .decided(appeal: 1, outcome: .upheld, reason: "Đúng"),
    .decided(appeal: 1, outcome: .remitted(step: 5), reason: "Chấm lại"),
  ]

  private static let erasure: [ErasureEvent] = [
    .dossierErased(
      ErasureOrder(
        lines: [1, 2], basis: "Luật 91",
        residue: [
          CertificateResidue(
            number: "DD-2026-000001", certificateClass: WordingOffice.ethics, validFrom: day,
            validThrough: day + 364, line: 2)
        ])),
    .caseErased(case: 1, ErasureOrder(lines: [3], basis: "Luật 91", residue: [])),
    .requested(scope: .caseNumbered(1), basis: "Luật 91", document: "07/YC"),
    .requestWithdrawn(reason: "Nhầm"),
  ]

  private static let reviews: [ReviewEvent] = [
    .opened(review: 1, .misuseOfMark, reason: "Dùng sai"), .opened(review: 2, .breach(1), reason: "Tái phạm"),
    .opened(review: 3, .ruleBreach(1), reason: "Tái phạm"),
    .noticeSent(review: 1, document: "01/TB", day: day),
    .hearingHeld(review: 1, document: "02/BB", day: day, summary: "Đã nghe"),
    .closed(review: 1, outcome: .corrected, reason: "Đã sửa"),
  ]

  private static let measures: [MeasureEvent] = [
    .suspended(
      Suspension(
        certificate: "DD-2026-000001", until: .through(day), emergency: true, review: 1, reason: "Gấp")),
    .suspended(
      Suspension(
        certificate: "DD-2026-000001", until: .condition("gỡ bài"), emergency: false, review: 1,
        reason: "Vi phạm")),
    .reinstated(certificate: "DD-2026-000001", review: nil, reason: "Đã gỡ"),
    .revoked(certificate: "DD-2026-000001", review: 1, reason: "Tái phạm"),
    .holdLifted(certificate: "DD-2026-000002", reason: "Không ảnh hưởng"),
  ]

  private static let complaints: [ComplaintEvent] = [
    .lodged(
      complaint: 1,
      ComplaintReport(
        topic: .conduct, channel: .phone, day: day, summary: "Xúc phạm", officer: WordingOffice.minh)),
    .complainantRecorded(complaint: 1, Complainant(name: "Trần B", contact: "b@vi.example")),
    .acknowledged(complaint: 1, document: "03/XN", day: day),
    .extended(complaint: 1, from: day, through: day + 15, reason: "Phức tạp"),
    .answered(complaint: 1, outcome: .upheld, reason: "Đúng", document: "04/TL"),
  ]
}
