/// How much of the scoring lies with one assessor, over all creators.
public struct Load: Sendable, Hashable {
  /// Cards that are still to come.
  public var open: Int
  /// Places ever filled, the open ones with them.
  public var all: Int

  public init(open: Int = 0, all: Int = 0) {
    self.open = open
    self.all = all
  }

  static func += (left: inout Load, right: Load) {
    left.open += right.open
    left.all += right.all
  }

  static func -= (left: inout Load, right: Load) {
    left.open -= right.open
    left.all -= right.all
  }

  /// Whether this one is to be chosen rather than `other`: who has less to do, else who had less so far.
  func isLighter(than other: Load) -> Bool {
    open == other.open ? all < other.all : open < other.open
  }
}

extension [OfficerID: Load] {
  /// Counts what a dossier asks now in place of what it asked before.
  public mutating func take(_ new: [OfficerID: Load], inPlaceOf old: [OfficerID: Load]) {
    guard old != new else { return }
    for (officer, load) in old { self[officer, default: Load()] -= load }
    for (officer, load) in new { self[officer, default: Load()] += load }
    self = filter { $0.value != Load() }
  }
}

extension Dossier {
  /// What this dossier asks of its assessors.
  public var loads: [OfficerID: Load] { cases.loads }
}

extension [Case] {
  var loads: [OfficerID: Load] {
    var loads: [OfficerID: Load] = [:]
    for found in self {
      for assessor in found.everSeated { loads[assessor, default: Load()].all += 1 }
      for assessor in found.owingAssessors { loads[assessor, default: Load()].open += 1 }
    }
    return loads
  }
}

extension Case {
  /// Everybody who filled a place in any round and did not leave it.
  fileprivate var everSeated: Set<OfficerID> {
    Set(assignments.filter { $0.left == nil }.map(\.assessor))
      .union(scorecards.filter { $0.setAside == nil }.map(\.assessor))
  }
}
