import Terminal
import TrustDesk
import TrustRegistry

/// Each piece of work opens where it is done, and goes on to the next.
extension QueueScreen {
  func open(in world: World) -> Wish {
    guard let item = table.selected else { return .stay }
    guard let id = item.creator, let dossier = world.desk.dossier(id) else { return reading(item, in: world) }
    if let form = form(for: item, about: dossier, in: world) {
      return .open(FormScreen(form.goingOn(about: item.name)))
    }
    switch item.kind {
    case .ownCard, .card: return .open(ScorecardScreen(id, isFromQueue: true, in: world))
    case .decision: return .open(ChecklistScreen(id, isFromQueue: true, in: world))
    case .admission: return .open(AllianceScreen(choosing: id, in: world))
    case .erasure: return .open(ErasureForms.order(dossier, in: world))
    case .finding: return reading(item, in: world)
    default: return .open(DossierScreen(id, in: world))
    }
  }

  /// What is done by one form; nil where it takes a whole screen, or more than one form could do it.
  private func form(for item: WorkItem, about dossier: Dossier, in world: World) -> Form? {
    switch item.kind {
    case .step(let number, _): CaseForms.recordStep(dossier, step: number, in: world)
    case .exam: ExamForms.record(dossier, in: world)
    case .appraisal: AllianceForms.appraise(dossier)
    case .assign: AssignmentForms.assign(dossier, in: world)
    case .matter(.appealAnswer, let number), .matter(.appealExtension, let number),
      .matter(.allianceAppealAnswer, let number):
      AppealForms.decide(dossier, in: world, appeal: number)
    case .matter(.appealAcknowledgement, let number):
      AppealForms.acknowledge(dossier, in: world, appeal: number)
    case .notice(let number): ReviewForms.notify(dossier, about: number, in: world)
    case .hearing(let number): ReviewForms.hear(dossier, about: number, in: world)
    case .matter(.complaintAcknowledgement, let number):
      ComplaintForms.acknowledge(dossier, about: number, in: world)
    case .matter(.complaintAnswer, let number), .matter(.complaintExtension, let number):
      ComplaintForms.answer(dossier, about: number, in: world)
    case .memberHearing: ProceedingForms.hear(dossier, in: world)
    case .memberConclusion: ProceedingForms.conclude(dossier, in: world)
    case .memberReview: ProceedingForms.review(dossier)
    case .matter, .hold, .memberDecision, .ownCard, .card, .decision, .admission, .erasure, .finding: nil
    }
  }

  /// A finding is told whole; its dossier is key 2 away.
  private func reading(_ item: WorkItem, in world: World) -> Wish {
    guard case .finding(let sequence) = item.kind,
      let finding = world.desk.findings.first(where: { $0.sequence == sequence })
    else { return .stay }
    return .say(finding.phrase(in: world.office))
  }
}

extension Form {
  /// The same form out of the queue: it names whom it is about, and the next piece of work follows it.
  func goingOn(about name: String) -> Form {
    let before = then
    var form = Form(
      Phrase(vi: "\(title.vi) · \(name)", en: "\(title.en) · \(name)"), about: subject, seen: seen,
      fields: fields,
      then: { world in
        switch before(world) {
        case .back: .press(QueueScreen.nextPress)
        case .replace(let screen as FormScreen): .replace(FormScreen(screen.form.goingOn(about: name)))
        case let wish: wish
        }
      }, outcome: outcome, acts: acts)
    form.file = file
    return form
  }
}
