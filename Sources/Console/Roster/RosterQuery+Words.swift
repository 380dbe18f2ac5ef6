import TrustDesk
import TrustRegistry

extension RosterQuery.Sort {
  var name: Phrase {
    switch self {
    case .number: Phrase(vi: "mã số", en: "number")
    case .name: Phrase(vi: "tên", en: "name")
    case .followers: Phrase(vi: "theo dõi", en: "followers")
    case .score: Phrase(vi: "điểm", en: "score")
    case .expiry: Phrase(vi: "ngày hết hạn", en: "expiry")
    case .province: Phrase(vi: "tỉnh, thành", en: "province")
    }
  }

  /// What one wants to see first: the most followers, but the nearest expiry.
  var beginsDescending: Bool { self == .followers || self == .score }
}
