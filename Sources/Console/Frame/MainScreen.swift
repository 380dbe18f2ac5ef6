import TrustRegistry

/// The screens that a digit brings up from anywhere, in the order of their digits (CONSOLE 1).
enum MainScreen: Int, CaseIterable, Sendable {
  case roster = 1
  case dossier, scorecard, queue, certificates, approvals, alliance
  case ranking, overview
  case trail = 0

  var name: Phrase {
    switch self {
    case .roster: Phrase(vi: "Sổ bộ", en: "Roster")
    case .dossier: Phrase(vi: "Hồ sơ", en: "Dossier")
    case .scorecard: Phrase(vi: "Phiếu chấm", en: "Scorecard")
    case .queue: Phrase(vi: "Việc của tôi", en: "My queue")
    case .certificates: Phrase(vi: "Chứng chỉ", en: "Certificates")
    case .approvals: Phrase(vi: "Phê duyệt", en: "Approvals")
    case .alliance: Phrase(vi: "Liên minh", en: "Alliance")
    case .ranking: Phrase(vi: "Xếp hạng", en: "Ranking")
    case .overview: Phrase(vi: "Tổng quan", en: "Overview")
    case .trail: Phrase(vi: "Nhật ký", en: "Audit trail")
    }
  }

  /// On a tab where there is no room for all names.
  var shortName: Phrase {
    switch self {
    case .roster: Phrase(vi: "Sổ bộ", en: "Roster")
    case .dossier: Phrase(vi: "Hồ sơ", en: "File")
    case .scorecard: Phrase(vi: "Phiếu", en: "Card")
    case .queue: Phrase(vi: "Việc", en: "Work")
    case .certificates: Phrase(vi: "Giấy", en: "Certs")
    case .approvals: Phrase(vi: "Duyệt", en: "Decide")
    case .alliance: Phrase(vi: "L.minh", en: "DTA")
    case .ranking: Phrase(vi: "Hạng", en: "Ranks")
    case .overview: Phrase(vi: "Tổng", en: "Overview")
    case .trail: Phrase(vi: "Nhật ký", en: "Trail")
    }
  }

  var press: KeyPress { .letter(Character("\(rawValue)")) }

  /// Dossier and scorecard are about the creator at hand and open upon the list that they come from.
  var isAboutOne: Bool { self == .dossier || self == .scorecard }

  /// A new screen; nil where it needs a creator and none is at hand.
  @MainActor
  func open(in world: World) -> (any Screen)? {
    switch self {
    case .roster: RosterScreen(in: world)
    case .dossier: world.atHand.map { DossierScreen($0, in: world) }
    case .scorecard: world.atHand.map { ScorecardScreen($0, in: world) }
    case .queue: QueueScreen(in: world)
    case .certificates: CertificatesScreen(in: world)
    case .approvals: ApprovalsScreen(in: world)
    case .alliance: AllianceScreen(in: world)
    case .ranking: RankingScreen(in: world)
    case .overview: OverviewScreen()
    case .trail: TrailScreen(in: world)
    }
  }

  /// Which main screen a screen is; nil for those that open upon one.
  @MainActor
  init?(of screen: any Screen) {
    switch screen {
    case is RosterScreen: self = .roster
    case is DossierScreen: self = .dossier
    case is ScorecardScreen: self = .scorecard
    case is QueueScreen: self = .queue
    case is CertificatesScreen: self = .certificates
    case is ApprovalsScreen, is ChecklistScreen: self = .approvals
    case is AllianceScreen: self = .alliance
    case is RankingScreen: self = .ranking
    case is OverviewScreen: self = .overview
    case is TrailScreen: self = .trail
    default: return nil
    }
  }
}
