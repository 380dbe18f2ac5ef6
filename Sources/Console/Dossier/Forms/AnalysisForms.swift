import Terminal
import TrustDesk
import TrustRegistry

/// Forms about the technology report: it is advisory, a person judges each finding (PROGRAMME 4, step 4).
@MainActor
enum AnalysisForms {
  static func attachObstacle(_ dossier: Dossier, in world: World) -> Phrase? {
    guard let open = dossier.openCase else { return CaseForms.noCase }
    let report = AnalysisReport(method: "–", summary: "–", findings: [])
    let command = AnalysisCommand.attachReport(case: open.number, digest: "", report)
    return world.obstacle(to: Act(.analysis(command), about: dossier.id))
  }

  static func attach(_ dossier: Dossier) -> Form {
    let number = dossier.openCase?.number ?? 0
    return Form(
      Phrase(vi: "Đính kèm báo cáo phân tích", en: "Attach the analysis report"), about: dossier.id,
      fields: [
        FormField(
          .file, Phrase(vi: "Tệp báo cáo", en: "Report file"), .reportFile,
          hint: Phrase(
            vi: "Đường dẫn tới tệp JSON gồm method, summary, findings.",
            en: "The path of the JSON file: method, summary, findings."))
      ],
      outcome: { _, _ in Phrase(vi: "Đã đính kèm báo cáo.", en: "The report is attached.") },
      acts: { answers, _ in
        guard let file = try? ReportFile(answers.text(.file)) else { return [] }
        let command = AnalysisCommand.attachReport(case: number, digest: file.digest, file.report)
        return [Act(.analysis(command), about: dossier.id)]
      })
  }

  static func judgeObstacle(_ dossier: Dossier, in world: World) -> Phrase? {
    guard let open = dossier.openCase else { return CaseForms.noCase }
    if let report = open.report, report.unjudged.isEmpty {
      return Phrase(vi: "Mọi phát hiện đều đã được xem xét.", en: "Every finding is judged.")
    }
    if isMasked(dossier) { return unseen }
    let command = AnalysisCommand.judgeFinding(
      case: open.number, finding: open.report?.unjudged.first ?? "", accepted: true, reason: "–")
    return world.obstacle(to: Act(.analysis(command), about: dossier.id))
  }

  /// Whether the findings are masked for this officer: nobody judges what they have not read.
  static func isMasked(_ dossier: Dossier) -> Bool {
    guard dossier.masked.contains(.tracking), let report = dossier.openCase?.report else { return false }
    return !report.unjudged.isEmpty
  }

  private static let unseen = Phrase(
    vi: "Phát hiện đang che; hãy xem trước (phím v, kèm mục đích) rồi mới cho ý kiến.",
    en: "The findings are masked; see them first (key v, with a purpose), then judge.")

  static func judge(_ dossier: Dossier, in world: World) -> Form {
    let number = dossier.openCase?.number ?? 0
    let unjudged = dossier.openCase?.report?.unjudged ?? []
    let findings = (dossier.openCase?.report?.report.findings ?? []).filter { unjudged.contains($0.code) }
    let options = findings.map { finding in
      FormField.Option(
        finding.code, Phrase(vi: finding.code, en: finding.code),
        note: Phrase(vi: "\(finding.text) (\(finding.measure))", en: "\(finding.text) (\(finding.measure))"))
    }
    return Form(
      Phrase(vi: "Xem xét phát hiện", en: "Judge a finding"), about: dossier.id,
      fields: [
        FormField(
          .finding, Phrase(vi: "Phát hiện", en: "Finding"), .choice(options),
          values: unjudged.first.map { [$0] } ?? []),
        FormField(
          .outcome, Phrase(vi: "Ý kiến", en: "Judgement"),
          .choice([
            .init("accept", Phrase(vi: "chấp nhận", en: "accept")),
            .init("reject", Phrase(vi: "bác bỏ", en: "reject")),
          ])),
        FormField(.reason, Phrase(vi: "Lý do", en: "Reason")),
      ],
      then: { world in next(after: dossier.id, in: world) },
      outcome: { _, _ in Phrase(vi: "Đã ghi ý kiến.", en: "The judgement is recorded.") },
      acts: { answers, _ in
        guard let code = answers.choice(.finding), let outcome = answers.choice(.outcome) else { return [] }
        let command = AnalysisCommand.judgeFinding(
          case: number, finding: code, accepted: outcome == "accept", reason: answers.text(.reason))
        return [Act(.analysis(command), about: dossier.id)]
      })
  }

  /// The form for the next finding; back when every one is judged.
  private static func next(after id: CreatorID, in world: World) -> Wish {
    guard let dossier = world.desk.dossier(id), judgeObstacle(dossier, in: world) == nil else { return .back }
    return .replace(FormScreen(judge(dossier, in: world)))
  }
}
