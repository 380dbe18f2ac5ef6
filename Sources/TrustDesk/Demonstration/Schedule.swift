import TrustRegistry

/// Acts of several officers on several days, to be carried out in order.
struct Schedule {
  /// Who acts, by a name that the demonstration's keys have.
  enum Hand: String, CaseIterable, Comparable {
    case administrator, staff, assessor1, assessor2, assessor3, assessor4, assessor5
    case supervisor1, supervisor2, supervisor3, auditor

    static func < (left: Hand, right: Hand) -> Bool { left.order < right.order }

    private var order: Int { Hand.allCases.firstIndex(of: self) ?? 0 }
    static let assessors: [Hand] = [.assessor1, .assessor2, .assessor3, .assessor4, .assessor5]
    static let supervisors: [Hand] = [.supervisor1, .supervisor2, .supervisor3]

    var roles: Roles {
      switch self {
      case .administrator: .administrator
      case .staff: .staff
      case .supervisor1, .supervisor2, .supervisor3: .supervisor
      case .auditor: .auditor
      default: .assessor
      }
    }
  }

  /// What one officer does in one sitting: one transaction.
  struct Sitting {
    var day: Day
    var hand: Hand
    var acts: [Act]
  }

  /// Lines that one transaction may come to stay well below the journal's 4,096.
  static let greatestActs = 1000

  private var acts: [Key: [Act]] = [:]

  private struct Key: Hashable, Comparable {
    var day: Day
    var hand: Hand

    static func < (left: Key, right: Key) -> Bool {
      (left.day, left.hand) < (right.day, right.hand)
    }
  }

  mutating func add(_ command: Command, about id: CreatorID, by hand: Hand, on day: Day) {
    add(Act(command, about: id), by: hand, on: day)
  }

  mutating func add(_ act: Act, by hand: Hand, on day: Day) {
    acts[Key(day: day, hand: hand), default: []].append(act)
  }

  /// In the order of days, and on one day in the order in which a file passes from hand to hand.
  var sittings: [Sitting] {
    acts.keys.sorted().flatMap { key in
      let all = acts[key] ?? []
      return stride(from: 0, to: all.count, by: Schedule.greatestActs).map { start in
        Sitting(
          day: key.day, hand: key.hand,
          acts: Array(all[start..<min(all.count, start + Schedule.greatestActs)]))
      }
    }
  }
}
