import TrustRegistry

extension Command {
  static func consent(
    to purpose: PurposeCode = .certification, version: Int = 2, document: String = "ĐY-1",
    on day: Day = "2026-08-31"
  ) -> Command {
    .consent(.give(purpose: purpose, version: version, channel: .paper, document: document, day: day))
  }

  static func withdrawConsent(
    to purpose: PurposeCode = .certification, document: String = "RÚT-1", _ reason: String = "đổi ý",
    on day: Day = "2026-08-31"
  ) -> Command {
    .consent(.withdraw(purpose: purpose, document: document, reason: reason, day: day))
  }

  static func prove(
    _ subject: ProofSubject = .person, by means: ProofMeans = .identityCard, document: String = "XM-1",
    on day: Day = "2026-08-31", case number: Int = 1
  ) -> Command {
    .record(.recordProof(case: number, subject: subject, means: means, document: document, day: day))
  }

  static func prove(_ account: AccountName, by means: ProofMeans = .codePosted) -> Command {
    prove(.account(account), by: means)
  }

  static func train(document: String = "ĐT-1", on day: Day = "2026-08-31", case number: Int = 1) -> Command {
    .record(.recordTraining(case: number, document: document, day: day))
  }

  static func answer(
    _ answer: AuthorityAnswer = .nothingKnown, document: String = "A05-1", on day: Day = "2026-08-31",
    case number: Int = 1
  ) -> Command {
    .record(.recordAnswer(case: number, answer: answer, document: document, day: day))
  }

  static func attach(_ report: AnalysisReport = .sample, case number: Int = 1) -> Command {
    .analysis(.attachReport(case: number, digest: String(repeating: "0a", count: 32), report))
  }

  static func judge(
    _ finding: String, accepting: Bool = true, _ reason: String = "khớp dữ liệu", case number: Int = 1
  ) -> Command {
    .analysis(.judgeFinding(case: number, finding: finding, accepted: accepting, reason: reason))
  }

  static func charge(_ code: String = "repeat", _ reason: String = "thi lần hai", case number: Int = 1)
    -> Command
  {
    .fee(.charge(case: number, code: code, reason: reason))
  }

  static func pay(
    _ code: String = "application", receipt: String = "BL-1", on day: Day = "2026-08-31",
    case number: Int = 1
  ) -> Command {
    .fee(.pay(case: number, code: code, receipt: receipt, day: day))
  }

  static func waive(
    _ code: String = "application", _ reason: String = "hộ nghèo", case number: Int = 1
  ) -> Command {
    .fee(.waive(case: number, code: code, reason: reason))
  }

  static func refund(
    _ code: String = "application", receipt: String = "HP-1", _ reason: String = "nộp trùng",
    case number: Int = 1
  ) -> Command {
    .fee(.refund(case: number, code: code, receipt: receipt, reason: reason))
  }
}
