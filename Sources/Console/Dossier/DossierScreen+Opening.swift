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
      if let act = matterAct(in: world) { return act.obstacle }
      let isEmpty = section == .reviews ? reviews.rows.isEmpty : complaints.rows.isEmpty
      return isEmpty
        ? Phrase(vi: "Chưa có gì để mở; nhấn x để chọn việc.", en: "Nothing to open yet; press x for acts.")
        : Phrase(vi: "Việc này đã xong; nhấn x để chọn việc khác.", en: "It is over; press x for others.")
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
    if section == .reviews || section == .complaints { return matterHint(in: world) }
    guard section == .steps, let line = steps.selected, line.state != .done else { return nil }
    if let obstacle = stepObstacle(line, in: world) { return world.words(obstacle) }
    switch line.terms.means {
    case .assessed:
      if let act = StepAct.seating(line, on: dossier, in: world) { return "Enter: " + world.words(act.label) }
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
    case .reviews, .complaints:
      return matterAct(in: world).map { .open(FormScreen($0.form())) } ?? .stay
    case .certificates, .breaches, .appeals, .alliance: return .stay
    }
  }

  /// Each step leads to where it gets done.
  private mutating func open(_ line: StepLine, in world: World) -> Wish {
    switch line.terms.means {
    case .assessed:
      guard let act = StepAct.seating(line, on: dossier, in: world) else { return show(.scorecards) }
      return .open(FormScreen(act.form()))
    case .decided: return .show(.approvals)
    case .recorded, .examined: return .open(FormScreen(StepAct.next(line, on: dossier, in: world).form()))
    }
  }
}
