/// A conflict of interest that an officer declared: it blocks their hands in the dossier for good
/// (PROGRAMME 5).
public struct Conflict: Sendable, Hashable {
  public let officer: OfficerID
  public let reason: String
  public let day: Day
}

extension Dossier {
  public func conflict(of officer: OfficerID) -> Conflict? {
    conflicts.first { $0.officer == officer }
  }

  /// Those who acted in `found` and declared a conflict: whoever decides it must know.
  public func conflictedHands(in found: Case) -> [Conflict] {
    conflicts.filter { found.isWork(of: $0.officer) }
  }

  /// Whether a certificate runs on `day`, or is to come, that `officer` had a hand in.
  func hasCertificateRunning(from officer: OfficerID, on day: Day) -> Bool {
    let isErased = erasedCases.contains { erased in
      erased.hands.contains(officer)
        && certificates.contains { erased.certificates.contains($0.number) && day <= $0.validThrough }
    }
    return isErased
      || cases.contains { found in
        guard case .approved(let number) = found.decision?.outcome, found.isWork(of: officer) else {
          return false
        }
        return certificates.contains { $0.number == number && day <= $0.validThrough }
      }
  }
}

extension Case {
  /// Whether `officer` acted in it, before the decision or by it.
  fileprivate func isWork(of officer: OfficerID) -> Bool {
    hands.contains(officer) || decision?.by == officer
  }
}
