import TrustJournal
import TrustRegistry

/// The officers of a trial registry: one administrator, one auditor, and teams of staff, assessors and
/// supervisors; each creator's life lies with one team. The first has the numbers of the demonstration's.
struct TrialStaff {
  /// What a team has, in the order of its numbers.
  static let working = Schedule.Hand.allCases.filter { $0 != .administrator && $0 != .auditor }

  let teams: Int
  private(set) var keys: [OfficerID: OfficerKey] = [:]
  private(set) var names: [OfficerID: String] = [:]

  init(teams: Int, people: TrialPeople, _ generator: inout SplitMix) {
    self.teams = max(1, teams)
    for (id, hand, team) in everybody {
      keys[id] = TrialStaff.freshKey(&generator, of: id)
      let known = team == 0 ? Demonstration.names[hand] : nil
      names[id] = known ?? people.person(&generator).name
    }
  }

  /// Everybody in the order of enrolment.
  var everybody: [(id: OfficerID, hand: Schedule.Hand, team: Int)] {
    Schedule.Hand.allCases.map { (officer($0, in: 0), $0, 0) }
      + (1..<teams).flatMap { team in TrialStaff.working.map { (officer($0, in: team), $0, team) } }
  }

  func officer(_ hand: Schedule.Hand, in team: Int) -> OfficerID {
    let place = Schedule.Hand.allCases.firstIndex(of: hand) ?? 0
    guard team > 0, let within = TrialStaff.working.firstIndex(of: hand) else {
      return OfficerID(number: place + 1)
    }
    return OfficerID(
      number: Schedule.Hand.allCases.count + (team - 1) * TrialStaff.working.count + within + 1)
  }

  /// Under which name a key lies in the folder of keys: `staff`, `staff-2`.
  func fileName(of hand: Schedule.Hand, in team: Int) -> String {
    team == 0 ? hand.rawValue : "\(hand.rawValue)-\(team + 1)"
  }

  mutating func replaceKey(of id: OfficerID, by key: OfficerKey) { keys[id] = key }

  mutating func belong(to registry: Seal?) {
    for id in keys.keys { keys[id]?.registry = registry }
  }

  /// From the seed, so that the same registry can be made again to the byte: good for trials only.
  static func freshKey(_ generator: inout SplitMix, of id: OfficerID) -> OfficerKey {
    var secret: [UInt8] = []
    for _ in 0..<4 { withUnsafeBytes(of: generator.next().littleEndian) { secret += $0 } }
    return OfficerKey(signing: SigningKey(secret: secret) ?? SigningKey(), officer: id)
  }
}
