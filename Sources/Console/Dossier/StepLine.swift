import TrustDesk
import TrustRegistry

/// One of the seven steps of a case, with what is on record of it.
struct StepLine: Identifiable, Sendable {
  let id: Int
  let terms: CaseTerms.StepTerms
  let state: StepState
  let record: StepRecord?
  /// Who did it last, and when, where that is one person's doing.
  let done: (by: OfficerID, day: Day)?
  /// What is left of its time, while it can be done.
  let clock: RunningClock?

  init(_ terms: CaseTerms.StepTerms, in shown: Case, of dossier: Dossier) {
    clock = dossier.runningClocks.first { $0.what == .step(case: shown.number, step: terms.number) }
    id = terms.number
    self.terms = terms
    state = shown.state(of: terms)
    record = shown.steps.last { $0.step == terms.number }
    switch terms.means {
    case .recorded, .examined: done = record.map { ($0.by, $0.day) }
    case .assessed: done = nil
    case .decided: done = shown.decision.map { ($0.by, $0.day) }
    }
  }
}
