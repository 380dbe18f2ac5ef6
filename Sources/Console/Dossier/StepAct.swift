import TrustDesk
import TrustRegistry

/// What Enter does on a step that is recorded by hand, on a review, on a complaint: the first thing that it
/// lacks and that this officer can do, else the step itself.
@MainActor
struct StepAct {
  let label: Phrase
  /// Why it cannot be done now; nil when it can.
  let obstacle: Phrase?
  /// Whether it is the step itself, for which nothing is lacking.
  var recordsStep = false
  let form: @MainActor () -> Form

  /// Of a step of the open case; nil where it has none of that number.
  static func next(step number: Int, on dossier: Dossier, in world: World) -> StepAct? {
    guard let open = dossier.openCase, let terms = open.terms.steps.first(where: { $0.number == number })
    else { return nil }
    return next(StepLine(terms, in: open, of: dossier), on: dossier, in: world)
  }

  static func next(_ line: StepLine, on dossier: Dossier, in world: World) -> StepAct {
    guard let open = dossier.openCase else {
      return recording(line, CaseForms.noCase, dossier, in: world)
    }
    let steps = dossier.lacks(of: line.terms, in: open).map { act(for: $0, on: dossier, in: world) }
    if let first = steps.first { return steps.first { $0.obstacle == nil } ?? first }
    return recording(line, CaseForms.stepObstacle(dossier, line.id, in: world), dossier, in: world)
  }

  /// On the step of the scorecards: the fee that is missing, then the assessors; nil where this officer has
  /// neither to do.
  static func seating(_ line: StepLine, on dossier: Dossier, in world: World) -> StepAct? {
    guard line.state != .done, let open = dossier.openCase else { return nil }
    let acts = dossier.lacks(of: line.terms, in: open).map { act(for: $0, on: dossier, in: world) }
    if let act = acts.first(where: { $0.obstacle == nil }) { return act }
    guard open.freePlaces > 0, AssignmentForms.assignObstacle(dossier, in: world) == nil else { return nil }
    return StepAct(
      label: Phrase(vi: "phân công chuyên gia", en: "assign an assessor"), obstacle: nil,
      form: { AssignmentForms.assign(dossier, in: world) })
  }

  private static func recording(
    _ line: StepLine, _ obstacle: Phrase?, _ dossier: Dossier, in world: World
  ) -> StepAct {
    StepAct(
      label: Phrase(vi: "ghi bước \(line.id)", en: "record step \(line.id)"), obstacle: obstacle,
      recordsStep: true, form: { CaseForms.recordStep(dossier, step: line.id, in: world) })
  }

  private static func act(for lack: Lack, on dossier: Dossier, in world: World) -> StepAct {
    switch lack {
    case .consent:
      StepAct(
        label: Phrase(vi: "ghi sự đồng ý", en: "record a consent"),
        obstacle: ConsentForms.giveObstacle(dossier, in: world),
        form: { ConsentForms.give(dossier, in: world) })
    case .proof(.person):
      StepAct(
        label: Phrase(vi: "xác minh nhân thân", en: "prove the person"),
        obstacle: RecordForms.personObstacle(dossier, in: world),
        form: { RecordForms.provePerson(dossier, in: world) })
    case .proof(.account):
      StepAct(
        label: Phrase(vi: "xác minh tài khoản", en: "prove the account"),
        obstacle: RecordForms.accountObstacle(dossier, in: world),
        form: { RecordForms.proveAccount(dossier, in: world) })
    case .training:
      StepAct(
        label: Phrase(vi: "ghi đào tạo", en: "record the training"),
        obstacle: RecordForms.trainingObstacle(dossier, in: world),
        form: { RecordForms.train(dossier, in: world) })
    case .subject:
      StepAct(
        label: Phrase(vi: "ghi điểm thi", en: "record a test mark"),
        obstacle: ExamForms.obstacle(dossier, in: world),
        form: { ExamForms.record(dossier, in: world) })
    default: laterAct(for: lack, on: dossier, in: world)
    }
  }

  private static func laterAct(for lack: Lack, on dossier: Dossier, in world: World) -> StepAct {
    switch lack {
    case .report:
      StepAct(
        label: Phrase(vi: "đính kèm báo cáo", en: "attach the report"),
        obstacle: AnalysisForms.attachObstacle(dossier, in: world),
        form: { AnalysisForms.attach(dossier) })
    case .finding where AnalysisForms.isMasked(dossier):
      StepAct(
        label: Phrase(vi: "xem phát hiện đang che", en: "see the findings, which are masked"),
        obstacle: PrivacyForms.lookObstacle(dossier, in: world),
        form: { PrivacyForms.look(dossier, in: world) })
    case .finding:
      StepAct(
        label: Phrase(vi: "xem xét phát hiện", en: "judge the finding"),
        obstacle: AnalysisForms.judgeObstacle(dossier, in: world),
        form: { AnalysisForms.judge(dossier, in: world) })
    case .answer:
      StepAct(
        label: Phrase(vi: "ghi trả lời của cơ quan quản lý", en: "record the authority's answer"),
        obstacle: RecordForms.answerObstacle(dossier, in: world),
        form: { RecordForms.answer(dossier, in: world) })
    case .breach:
      StepAct(
        label: Phrase(vi: "ghi vi phạm", en: "record the breach"),
        obstacle: ConductForms.recordObstacle(dossier, in: world),
        form: { ConductForms.record(dossier) })
    default:
      StepAct(
        label: Phrase(vi: "ghi nộp phí", en: "record a payment"),
        obstacle: lack == .fees
          ? Refusal.feesUnsettled.phrase(in: world.office) : FeeForms.payObstacle(dossier, in: world),
        form: { FeeForms.pay(dossier, in: world) })
    }
  }
}
