import TrustDesk
import TrustRegistry

/// An act on a dossier by its name, for the menu of acts and the palette: there are more of them than there
/// are letters.
@MainActor
struct DossierAct: Sendable {
  /// The part of the dossier that it belongs to.
  let section: DossierScreen.Section
  let label: Phrase
  /// Whether it is done once in many dossiers: it comes after all that belongs to the matter at hand.
  var isRare = false
  /// One sentence.
  let help: Phrase
  /// Why it cannot be done now; nil when it can.
  let obstacle: @MainActor (Dossier, World) -> Phrase?
  /// What opens: a form, or a question before what cannot be undone.
  let screen: @MainActor (Dossier, World) -> any Screen

  var rarely: DossierAct {
    var act = self
    act.isRare = true
    return act
  }

  init(
    _ section: DossierScreen.Section, _ label: Phrase, _ help: Phrase,
    obstacle: @escaping @MainActor (Dossier, World) -> Phrase?,
    form: @escaping @MainActor (Dossier, World) -> Form
  ) {
    self.init(section, label, help, obstacle: obstacle, screen: { FormScreen(form($0, $1)) })
  }

  init(
    _ section: DossierScreen.Section, _ label: Phrase, _ help: Phrase,
    obstacle: @escaping @MainActor (Dossier, World) -> Phrase?,
    screen: @escaping @MainActor (Dossier, World) -> any Screen
  ) {
    self.section = section
    self.label = label
    self.help = help
    self.obstacle = obstacle
    self.screen = screen
  }
}

extension DossierAct {
  /// Every act without a key of its own, subject by subject.
  static let all: [DossierAct] =
    []
    + privacy
    + AssignmentForms.acts
    + erasing
    + consents
    + records
    + fees
    + conduct
    + measures
    + complaints
    + alliance
    + appeals
}

extension DossierScreen {
  func actNotes(in world: World) -> [KeyNote] {
    DossierAct.all.enumerated().map { index, act in
      KeyNote(
        keys: [.act(index)], label: act.label, help: act.help, isInFooter: false,
        obstacle: act.obstacle(dossier, world))
    }
  }

  mutating func run(act index: Int, in world: World) -> Wish? {
    guard DossierAct.all.indices.contains(index) else { return nil }
    let act = DossierAct.all[index]
    if let obstacle = act.obstacle(dossier, world) { return .refuse(obstacle) }
    return .open(act.screen(dossier, world))
  }

  /// Acts of the part at hand, then the others; of each, those that can be done now come first, and what is
  /// rarely done last.
  func actsInOrder(in world: World) -> [KeyNote] {
    let notes = actNotes(in: world)
    func rank(_ index: Int) -> Int {
      let act = DossierAct.all[index]
      let place = act.section == section ? 0 : act.isRare ? 4 : 2
      return place + (notes[index].obstacle == nil ? 0 : 1)
    }
    return notes.indices.sorted { (rank($0), $0) < (rank($1), $1) }.map { notes[$0] }
  }
}
