import TrustRegistry

/// Many officers at random: sensible commands, foolish ones, and now and then somebody with an editor and a
/// key.
struct Simulation {
  private(set) var scene: Scene
  /// Transactions that had effect, in order, and how many commands were refused and forgeries found.
  private(set) var effective: [[Entry]]
  private(set) var refused = 0
  /// The names of the commands that were given, whatever came of them.
  private(set) var given: Set<String> = []
  private(set) var found = 0
  private var random: SplitMix64

  private static let creators = (1...6).map { CreatorID(kind: .opinionLeader, number: $0) }
  private let assessors = Cast.members.filter { $0.roles == .assessor }.map(\.id)
  private static let officers = Cast.members.map(\.id) + [.administrator, .stranger]

  init(seed: UInt64) throws {
    random = SplitMix64(seed: seed)
    scene = try Scene(
      Story.founded + [.does(.administrator, .adopt(.simulated()))] + Story.enrolments)
    effective = scene.transactions
  }

  /// - Throws: when something that was decided has no effect.
  mutating func run(_ moves: Int) throws {
    for _ in 0..<moves {
      switch Int.random(in: 0..<100, using: &random) {
      case 0..<3: scene.wait(days: Int.random(in: 1...40, using: &random))
      case 3..<15: forge()
      default: try command()
      }
    }
  }

  private mutating func command() throws {
    let creator = random.pick(Self.creators, else: .lan)
    let command = random.command(on: scene.registry.dossier(creator), today: scene.now.day)
    given.insert(command.name)
    do {
      try scene.perform(command, by: officer(for: command, about: creator), about: creator)
      effective.append(contentsOf: scene.transactions.suffix(1))
    } catch is Refusal {
      refused += 1
    }
  }

  private mutating func forge() {
    let creator = random.pick(Self.creators, else: .lan)
    let dossier = scene.registry.dossier(creator)
    guard let events = random.forgery(on: dossier, in: scene.registry.office, today: scene.now.day) else {
      return
    }
    let finding = scene.seal(events, by: random.pick(Self.officers, else: .supervisor), about: creator)
    if finding == nil { effective.append(contentsOf: scene.transactions.suffix(1)) } else { found += 1 }
  }

  /// Mostly somebody of the right role, and for a card mostly its owner.
  private mutating func officer(for command: Command, about creator: CreatorID) -> OfficerID {
    guard random.chance(85) else { return random.pick(Self.officers, else: .stranger) }
    if case .scoring(let command) = command, command.isOnOwnCard, random.chance(80) {
      let cards = scene.registry.dossier(creator).openCase?.currentScorecards.filter { !$0.isSubmitted }
      return random.pick((cards ?? []).map(\.assessor), else: .assessor)
    }
    if case .scoring(.openScorecard) = command, random.chance(60) {
      let open = scene.registry.dossier(creator).openCase
      let awaited = open?.currentAssignments.map(\.assessor).filter { open?.scorecard(of: $0) == nil } ?? []
      if !awaited.isEmpty { return random.pick(awaited, else: .assessor) }
    }
    if case .procedure(.recordStep(_, 4, _, _)) = command { return random.pick(assessors, else: .assessor) }
    let role = Moves.move(of: command)?.role ?? .staff
    return random.pick(
      Cast.members.filter { !$0.roles.isDisjoint(with: role) && ($0.roles == role || random.chance(15)) }
        .map(\.id), else: .administrator)
  }
}

extension ScoringCommand {
  /// Whether it needs a card that was opened before.
  fileprivate var isOnOwnCard: Bool {
    guard case .openScorecard = self else { return true }
    return false
  }
}
