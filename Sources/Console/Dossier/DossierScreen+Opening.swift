import Terminal
import TrustDesk
import TrustRegistry

/// What Enter does on each section's lines.
extension DossierScreen {
  func openObstacle(in world: World) -> Phrase? {
    switch section {
    case .steps:
      guard let line = steps.selected else { return CaseForms.noCase }
      return stepObstacle(line, in: world)
    case .scorecards: return shownCase == nil ? CaseForms.noCase : nil
    case .history: return history.selected == nil ? Words.nothingFound : nil
    case .overview: return nil
    case .certificates, .breaches, .alliance:
      return Phrase(vi: "Ở đây không có gì để mở thêm.", en: "There is nothing more to open here.")
    }
  }

  private func stepObstacle(_ line: StepLine, in world: World) -> Phrase? {
    switch line.terms.means {
    case .assessed, .decided: return nil
    case .recorded: return CaseForms.stepObstacle(dossier, line.id, in: world)
    case .examined:
      let failed = dossier.openCase.map { !$0.failedSubjects.isEmpty } ?? false
      return failed
        ? ExamForms.obstacle(dossier, in: world) : CaseForms.stepObstacle(dossier, line.id, in: world)
    }
  }

  mutating func openChosen(in world: World) -> Wish {
    switch section {
    case .overview: return show(.steps)
    case .steps: return steps.selected.map { open($0, in: world) } ?? .stay
    case .scorecards: return .show(.scorecard)
    case .history: return history.selected.map { .open(EntryScreen($0)) } ?? .stay
    case .certificates, .breaches, .alliance: return .stay
    }
  }

  /// Each step leads to where it gets done.
  private mutating func open(_ line: StepLine, in world: World) -> Wish {
    switch line.terms.means {
    case .assessed: return show(.scorecards)
    case .decided: return .show(.approvals)
    case .recorded: break
    case .examined:
      if let open = dossier.openCase, !open.failedSubjects.isEmpty {
        return .open(FormScreen(ExamForms.record(dossier, in: world)))
      }
    }
    return .open(FormScreen(CaseForms.recordStep(dossier, step: line.id, in: world)))
  }
}
