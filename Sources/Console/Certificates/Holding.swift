import TrustDesk
import TrustRegistry

/// A creator's certificate of one class: the one in force, one to come, or the last that there was.
struct Holding: Identifiable, Sendable {
  let creator: CreatorID
  let name: String
  let certificate: Certificate
  let status: CertificateStatus
  let renewal: Renewal

  /// What has been done about the time after it.
  enum Renewal: Sendable { case none, underReview, followed }

  var id: String { certificate.number }

  /// Of every creator and class; an expired certificate counts only where none followed it.
  @MainActor
  static func all(in world: World) -> [Holding] {
    world.desk.roster.certified.flatMap { line in of(line.row, in: world) }
  }

  @MainActor
  private static func of(_ row: RosterRow, in world: World) -> [Holding] {
    let day = world.desk.today
    let classes = Set(row.certificates.map(\.certificateClass))
    return classes.flatMap { code -> [Holding] in
      let own = row.certificates.filter { $0.certificateClass == code }.sorted { $0.validFrom < $1.validFrom }
      let live = own.filter { $0.validThrough >= day }
      let shown = live.isEmpty ? Array(own.suffix(1)) : live
      return shown.map { certificate in
        let followed = own.contains { $0.validFrom > certificate.validFrom }
        let reviewed = row.openCase?.certificateClass == code
        return Holding(
          creator: row.id, name: row.name, certificate: certificate,
          status: world.desk.status(of: certificate),
          renewal: followed ? .followed : reviewed ? .underReview : .none)
      }
    }
  }
}

extension Holding.Renewal {
  var phrase: Phrase {
    switch self {
    case .none: Phrase(vi: "chưa", en: "not begun")
    case .underReview: Phrase(vi: "đang xét", en: "under review")
    case .followed: Phrase(vi: "đã gia hạn", en: "renewed")
    }
  }
}

extension Holding {
  /// Whether a measure keeps its holder from using it, whatever its days.
  var isSetAside: Bool { status == .suspended || status == .revoked || status == .onHold }
}
