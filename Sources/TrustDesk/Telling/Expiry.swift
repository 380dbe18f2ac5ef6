import TrustRegistry

/// A certificate in force and its holder, for the list of those that end soon.
public struct Expiry: Sendable, Hashable {
  public let id: CreatorID
  public let name: String
  public let certificate: Certificate
  /// How many reviews of the holder are open.
  public let openReviews: Int
}

extension Desk {
  /// Certificates in force today whose last valid day is at most `days` away, the soonest first.
  public func expiries(within days: Int) -> [Expiry] {
    let day = today
    return roster.certified.flatMap { line in
      line.row.certificates.filter { $0.isInForce(on: day) && $0.daysLeft(on: day) <= days }
        .map {
          Expiry(id: line.row.id, name: line.row.name, certificate: $0, openReviews: line.row.openReviews)
        }
    }.sorted { left, right in
      (left.certificate.validThrough, left.id) < (right.certificate.validThrough, right.id)
    }
  }
}
