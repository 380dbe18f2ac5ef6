import Terminal
import TrustDesk
import TrustRegistry

/// Each piece of work opens where it is done, and goes on to the next.
extension QueueScreen {
  func open(in world: World) -> Wish {
    guard let item = table.selected else { return .stay }
    guard let id = item.creator, let dossier = world.desk.dossier(id) else { return reading(item, in: world) }
    if case .step(let number, _) = item.kind { return open(step: number, of: dossier, for: item, in: world) }
    if let form = form(for: item, about: dossier, in: world) {
      return .open(FormScreen(form.goingOn(about: item.name)))
    }
    switch item.kind {
    case .ownCard, .card: return .open(ScorecardScreen(id, isFromQueue: true, in: world))
    case .decision: return .open(ChecklistScreen(id, isFromQueue: true, in: world))
    case .admission: return .open(AllianceScreen(choosing: id, in: world))
    case .erasure: return .open(ErasureForms.order(dossier, in: world))
    case .finding: return reading(item, in: world)
    case .matter(let name, let number):
      return .open(DossierScreen(id, at: name.section, choosing: number, in: world))
    case .hold: return .open(DossierScreen(id, at: .certificates, in: world))
    case .memberDecision: return .open(DossierScreen(id, at: .alliance, in: world))
    default: return .open(DossierScreen(id, in: world))
    }
  }

  /// What Enter does on the same step in the dossier; where this officer can do none of what is lacking, the
  /// steps themselves, which say why.
  private func open(step number: Int, of dossier: Dossier, for item: WorkItem, in world: World) -> Wish {
    guard let act = StepAct.next(step: number, on: dossier, in: world), act.obstacle == nil else {
      return .open(DossierScreen(dossier.id, showing: number, in: world))
    }
    return .open(FormScreen(act.form().goingOn(about: item.name)))
  }

  /// What is done by one form; nil where it takes a whole screen, or more than one form could do it.
  private func form(for item: WorkItem, about dossier: Dossier, in world: World) -> Form? {
    switch item.kind {
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
    case .step, .matter, .hold, .memberDecision, .ownCard, .card, .decision, .admission, .erasure, .finding:
      nil
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

extension ClockName {
  /// The part of a dossier that its matter stands in.
  fileprivate var section: DossierScreen.Section {
    switch self {
    case .reviewConclusion, .hearingNotice: .reviews
    case .complaintAcknowledgement, .complaintAnswer, .complaintExtension: .complaints
    case .appealLodging, .appealAcknowledgement, .appealAnswer, .appealExtension, .allianceAppealLodging,
      .allianceAppealAnswer:
      .appeals
    case .memberHandover: .alliance
    case .requestAcknowledgement, .requestAccess, .requestCorrection, .requestErasure, .requestObjection,
      .requestWithdrawal:
      .data
    case .feePayment: .steps
    }
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
