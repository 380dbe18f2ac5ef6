import TrustRegistry

/// The screens that a digit brings up from anywhere, in the order of their digits (CONSOLE 1).
enum MainScreen: Int, CaseIterable, Sendable {
  case roster = 1
  case dossier, scorecard, queue, certificates, approvals, alliance

  var name: Phrase {
    switch self {
    case .roster: Phrase(vi: "Sổ bộ", en: "Roster")
    case .dossier: Phrase(vi: "Hồ sơ", en: "Dossier")
    case .scorecard: Phrase(vi: "Phiếu chấm", en: "Scorecard")
    case .queue: Phrase(vi: "Việc của tôi", en: "My queue")
    case .certificates: Phrase(vi: "Chứng chỉ", en: "Certificates")
    case .approvals: Phrase(vi: "Phê duyệt", en: "Approvals")
    case .alliance: Phrase(vi: "Liên minh", en: "Alliance")
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
    default: return nil
    }
  }
}
