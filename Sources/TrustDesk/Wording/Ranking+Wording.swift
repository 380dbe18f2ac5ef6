import TrustRegistry

extension Ranking.Movement {
  /// `▲ 2`, `▼ 1`, `=`, `mới`.
  public var phrase: Phrase {
    switch self {
    case .up(let places): Phrase(same: "▲ \(places)")
    case .down(let places): Phrase(same: "▼ \(places)")
    case .same: Phrase(same: "=")
    case .new: Phrase(vi: "mới", en: "new")
    }
  }

  /// Its name on the wire.
  var name: String {
    switch self {
    case .up: "up"
    case .down: "down"
    case .same: "same"
    case .new: "new"
    }
  }

  var places: Int? {
    switch self {
    case .up(let places), .down(let places): places
    case .same, .new: nil
    }
  }
}

extension RankingQuery.Among {
  public var phrase: Phrase {
    switch self {
    case .holders: Phrase(vi: "người có giấy còn hiệu lực", en: "holders in force")
    case .scored: Phrase(vi: "mọi người đã có điểm", en: "all who are scored")
    }
  }
}
