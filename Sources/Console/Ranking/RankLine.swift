import TrustDesk
import TrustRegistry

/// One line of the ranking: somebody who is in it, or who was on the earlier day.
enum RankLine: Identifiable, Sendable {
  case ranked(Ranking.Row)
  case left(Ranking.Left)

  var id: CreatorID {
    switch self {
    case .ranked(let row): row.id
    case .left(let left): left.id
    }
  }

  var name: String {
    switch self {
    case .ranked(let row): row.name
    case .left(let left): left.name
    }
  }

  var score: Int {
    switch self {
    case .ranked(let row): row.score
    case .left(let left): left.score
    }
  }

  var certificateClass: ClassCode? {
    if case .ranked(let row) = self { row.certificateClass } else { nil }
  }

  var place: Int? {
    if case .ranked(let row) = self { row.place } else { nil }
  }
}
