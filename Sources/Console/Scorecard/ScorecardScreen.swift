import Terminal
import TrustDesk
import TrustRegistry

/// Phiếu chấm: the assessors' workbench. Five criteria as bars, what each class would still need, every
/// deduction, and at the foot a blank line that takes the next one.
struct ScorecardScreen: Screen {
  let id: CreatorID
  /// Whether the next piece of work opens when this card is submitted.
  let isFromQueue: Bool
  private(set) var name = ""
  /// The case, as this officer may see it.
  private(set) var found: Case?
  /// Cards of the present round, the officer's own first.
  private(set) var cards: [ShownCard] = []
  var shown = 0
  var line = DeductionLine()
  /// Whether the blank line has the keys.
  var isTyping = false
  /// Why this officer cannot key deductions here, or cannot open a card; nil when they can.
  private(set) var keyingObstacle: Phrase?
  private(set) var openingObstacle: Phrase?
  private(set) var size = Size(rows: 19, columns: 80)
  private var isWarned = false

  init(_ id: CreatorID, isFromQueue: Bool = false, in world: World) {
    self.id = id
    self.isFromQueue = isFromQueue
    look(in: world)
  }

  var subject: CreatorID? { id }
  var isUnsaved: Bool { !line.isEmpty }

  func title(in world: World) -> String {
    guard let found else { return name }
    return name + world.words(Phrase(vi: " · lượt xét \(found.number)", en: " · case \(found.number)"))
  }

  func note(in world: World) -> String {
    guard let found, let card = card else { return "" }
    let whose =
      card.assessor == world.desk.officerID
      ? world.words(Phrase(vi: "phiếu của bạn", en: "your card")) : world.office.name(of: card.assessor)
    var words = [
      whose, world.words(card.standing), "\(shown + 1)/\(max(found.scorecardsNeeded, cards.count))",
    ]
    if let score = found.score {
      words.append(world.words(Phrase(vi: "điểm chung \(score)", en: "score \(score)")))
    }
    return words.joined(separator: " · ")
  }

  func hint(in world: World) -> String? {
    guard !isTyping, let deduction = selected?.deduction else { return nil }
    return "\(deduction.reason) · \(deduction.evidence.text)"
  }

  /// The card that is shown; nil before the first is opened.
  var card: Scorecard? { cards.indices.contains(shown) ? cards[shown].card : nil }

  /// The deduction under the cursor.
  var selected: DeductionEntry? { cards.indices.contains(shown) ? cards[shown].table.selected?.entry : nil }

  /// The rules of the case, as words.
  func scheme(in world: World) -> Scheme? { found.flatMap { world.office.scheme(version: $0.terms.scheme) } }

  mutating func layOut(_ size: Size, in world: World) {
    self.size = size
    for index in cards.indices { cards[index].table.layOut(height: listRows(in: world) - 1) }
  }

  mutating func refresh(in world: World) { look(in: world) }

  private mutating func look(in world: World) {
    let couldKey = found != nil && keyingObstacle == nil
    let dossier = world.desk.dossier(id)
    name = dossier?.displayName ?? id.description
    found = dossier?.openCase ?? dossier?.cases.last
    let number = found?.number ?? 0
    keyingObstacle = world.obstacle(to: Act(.scoring(.submitScorecard(case: number)), about: id))
    openingObstacle = world.obstacle(to: Act(.scoring(.openScorecard(case: number)), about: id))
    let officer = world.desk.officerID
    let current = found?.currentScorecards ?? []
    let ordered = current.filter { $0.assessor == officer } + current.filter { $0.assessor != officer }
    cards = ordered.map { card in
      guard
        var kept = cards.first(where: { $0.card.assessor == card.assessor && $0.card.round == card.round })
      else { return ShownCard(card) }
      kept.show(card)
      return kept
    }
    shown = max(0, min(shown, cards.count - 1))
    let canKey = found != nil && keyingObstacle == nil
    if canKey != couldKey { (isTyping, shown) = (canKey, 0) }
  }

  mutating func update(_ input: Input, in world: World) -> Wish? {
    if isTyping, let wish = enter(input, in: world) { return wish }
    if !isTyping, isUnsaved, !isWarned, isLeaving(input) { return warn() }
    isWarned = false
    if take(input) { return .stay }
    return press(input, in: world)
  }

  /// Moves through the deductions of the card that is shown.
  private mutating func take(_ input: Input) -> Bool {
    guard cards.indices.contains(shown) else { return false }
    return cards[shown].table.take(input.below(rows: listRow(in: shown)))
  }

  /// Keys that go to another screen, and would leave a half-typed line behind.
  private func isLeaving(_ input: Input) -> Bool {
    guard let press = KeyPress(input) else { return false }
    return press == .key(.escape) || press == "q"
      || MainScreen.allCases.contains { $0.press == press && $0 != .dossier && $0 != .scorecard }
  }

  private mutating func warn() -> Wish {
    isWarned = true
    return .warn(
      Phrase(
        vi: "Còn một dòng gõ dở; nhấn lần nữa để bỏ.",
        en: "A line is half typed; press again to drop it."))
  }

  mutating func showNextCard(_ step: Int) -> Wish {
    shown = (shown + step + cards.count) % max(1, cards.count)
    return .stay
  }

  /// What was typed stays; the refusal stands on the line of its field.
  mutating func turnedDown(_ setback: Setback, in world: World) -> Bool {
    guard case .refused(let refusal) = setback, let place = refusal.place else { return false }
    line.go(to: place)
    line.error = setback.phrase(in: world.office)
    isTyping = true
    return true
  }
}

extension Refusal {
  /// The field of the blank line that a refusal is about.
  fileprivate var place: DeductionLine.Place? {
    switch field {
    case .requirement, .points, .tariff: .deduction
    case .reason: .deduction
    case .evidence: .evidence
    case .day: .day
    default: nil
    }
  }
}
