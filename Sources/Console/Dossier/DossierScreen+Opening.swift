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
    case .data: return nil
    case .reviews, .complaints:
      return Phrase(vi: "Nhấn x để chọn việc.", en: "Press x to choose what to do.")
    case .certificates, .breaches, .appeals, .alliance:
      return Phrase(vi: "Ở đây không có gì để mở thêm.", en: "There is nothing more to open here.")
    }
  }

  private func stepObstacle(_ line: StepLine, in world: World) -> Phrase? {
    switch line.terms.means {
    case .assessed, .decided: return nil
    case .recorded: return CaseForms.stepObstacle(dossier, line.id, in: world)
    case .examined:
      return isExamDue
        ? ExamForms.obstacle(dossier, in: world) : CaseForms.stepObstacle(dossier, line.id, in: world)
    }
  }

  /// Whether a subject is still to be passed before its step can be recorded.
  private var isExamDue: Bool { dossier.openCase.map { !$0.failedSubjects.isEmpty } ?? false }

  /// What Enter would do, or why it would not.
  func hint(in world: World) -> String? {
    if section == .data {
      return world.words(Phrase(vi: "Enter: nhật ký xem", en: "Enter: the log of looks"))
    }
    guard section == .steps, let line = steps.selected, line.state != .done else { return nil }
    if let obstacle = stepObstacle(line, in: world) { return world.words(obstacle) }
    switch line.terms.means {
    case .assessed:
      return world.words(Phrase(vi: "Enter: xem các phiếu chấm", en: "Enter: see the scorecards"))
    case .decided: return world.words(Phrase(vi: "Enter: sang Phê duyệt", en: "Enter: to Approvals"))
    case .examined where isExamDue:
      return world.words(Phrase(vi: "Enter: ghi điểm thi", en: "Enter: record a test mark"))
    case .recorded, .examined:
      return world.words(Phrase(vi: "Enter: ghi bước \(line.id)", en: "Enter: record step \(line.id)"))
    }
  }

  mutating func openChosen(in world: World) -> Wish {
    switch section {
    case .overview: return show(.steps)
    case .steps: return steps.selected.map { open($0, in: world) } ?? .stay
    case .scorecards: return .show(.scorecard)
    case .history: return history.selected.map { .open(EntryScreen($0)) } ?? .stay
    case .data: return .open(LooksScreen(in: world))
    case .reviews, .complaints: return .stay
    case .certificates, .breaches, .appeals, .alliance: return .stay
    }
  }

  /// Each step leads to where it gets done.
  private mutating func open(_ line: StepLine, in world: World) -> Wish {
    switch line.terms.means {
    case .assessed: return show(.scorecards)
    case .decided: return .show(.approvals)
    case .recorded: break
    case .examined:
      if isExamDue { return .open(FormScreen(ExamForms.record(dossier, in: world))) }
    }
    return .open(FormScreen(CaseForms.recordStep(dossier, step: line.id, in: world)))
  }
}
