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
    case .recorded, .examined: return StepAct.next(line, on: dossier, in: world).obstacle
    }
  }

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
    case .recorded, .examined:
      return "Enter: " + world.words(StepAct.next(line, on: dossier, in: world).label)
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
    case .recorded, .examined: return .open(FormScreen(StepAct.next(line, on: dossier, in: world).form()))
    }
  }
}
