/// A score for as long as it stood: until the case was sent back to be scored afresh, if it ever was.
public struct StoodScore: Sendable, Hashable {
  public var score: Int
  public var since: Day
  /// The day on which it ceased to stand; nil while it stands.
  public var until: Day?

  /// Whether it stood at the end of `day`.
  public func stands(on day: Day) -> Bool {
    since <= day && until.map { day < $0 } ?? true
  }
}

extension [StoodScore] {
  /// The one that stood at the end of `day`; nil when none did.
  func standing(on day: Day) -> StoodScore? { last { $0.stands(on: day) } }

  /// The one that stands now.
  var standing: StoodScore? { last { $0.until == nil } }
}

extension Case {
  /// The day on which the present score came to stand.
  public var scoreStoodOn: Day? { standings.standing?.since }

  mutating func stand(_ score: Int, since day: Day) {
    self.score = score
    standings.append(StoodScore(score: score, since: day))
  }

  /// The score stands no more: a new round begins, to be scored afresh.
  mutating func beginRound(on day: Day) {
    score = nil
    round += 1
    if let last = standings.indices.last, standings[last].until == nil { standings[last].until = day }
  }
}
