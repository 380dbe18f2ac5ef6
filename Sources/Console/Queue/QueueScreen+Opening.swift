import Terminal
import TrustDesk
import TrustRegistry

/// Each piece of work opens where it is done, and goes on to the next.
extension QueueScreen {
  func open(in world: World) -> Wish {
    guard let item = table.selected else { return .stay }
    guard let id = item.creator, let dossier = world.desk.dossier(id) else { return reading(item, in: world) }
    switch item.kind {
    case .step(let number, _):
      return .open(
        FormScreen(CaseForms.recordStep(dossier, step: number, in: world).goingOn(about: item.name)))
    case .exam:
      return .open(FormScreen(ExamForms.record(dossier, in: world).goingOn(about: item.name)))
    case .appraisal:
      return .open(FormScreen(AllianceForms.appraise(dossier).goingOn(about: item.name)))
    case .assign:
      return .open(FormScreen(AssignmentForms.assign(dossier, in: world).goingOn(about: item.name)))
    case .matter(.appealAnswer, _), .matter(.appealExtension, _):
      return .open(FormScreen(AppealForms.decide(dossier, in: world).goingOn(about: item.name)))
    case .matter(.appealAcknowledgement, _):
      return .open(FormScreen(AppealForms.acknowledge(dossier, in: world).goingOn(about: item.name)))
    case .matter: return .open(DossierScreen(id, in: world))
    case .ownCard, .card: return .open(ScorecardScreen(id, isFromQueue: true, in: world))
    case .decision: return .open(ChecklistScreen(id, isFromQueue: true, in: world))
    case .admission: return .open(AllianceScreen(choosing: id, in: world))
    case .erasure: return .open(ErasureForms.order(dossier, in: world))
    case .finding: return reading(item, in: world)
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
    return Form(
      Phrase(vi: "\(title.vi) · \(name)", en: "\(title.en) · \(name)"), about: subject, seen: seen,
      fields: fields,
      then: { world in
        switch before(world) {
        case .back: .press(QueueScreen.nextPress)
        case .replace(let screen as FormScreen): .replace(FormScreen(screen.form.goingOn(about: name)))
        case let wish: wish
        }
      }, outcome: outcome, acts: acts)
  }
}
