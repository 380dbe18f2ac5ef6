import TrustRegistry

/// One kind of command as the simulation makes it up: sensible at times, foolish at others.
struct Move: Sendable {
  /// The enumeration and the case that declare it, `AppealCommand.lodge`.
  let name: String
  /// How often it is made, among all moves.
  let weight: Int
  /// The role whose officers mostly give it.
  let role: Roles
  let make: @Sendable (inout SplitMix64, Dossier, Day) -> Command

  init(
    _ name: String, _ weight: Int = 4, by role: Roles = .staff,
    make: @escaping @Sendable (inout SplitMix64, Dossier, Day) -> Command
  ) {
    (self.name, self.weight, self.role) = (name, weight, role)
    self.make = make
  }
}

/// Every command there is, with its row: a command without one fails `SimulationTests.everyCommandIsMade`.
enum Moves {
  static let all: [Move] =
    office + creators + procedure + scoring + conduct + certificates + alliance
    + appeals
    + erasure
    + assignments
    + records + fees
    + reviews + complaints
    + privacy

  private static let byName = Dictionary(grouping: all, by: \.name).compactMapValues(\.first)
  private static let weight = all.map(\.weight).reduce(0, +)

  static func move(of command: Command) -> Move? { byName[command.name] }

  static func move(named name: String) -> Move? { byName[name] }

  static func picked(by random: inout SplitMix64) -> Move? {
    var left = Int.random(in: 0..<weight, using: &random)
    return all.first { move in
      left -= move.weight
      return left < 0
    }
  }
}

extension Command {
  /// The enumeration and the case that declare it, `AppealCommand.lodge`.
  var name: String {
    let text = "\(self)"
    let start = text.firstRange(of: "TrustRegistry.")?.upperBound ?? text.startIndex
    return String(text[start...].prefix { $0.isLetter || $0 == "." })
  }
}
