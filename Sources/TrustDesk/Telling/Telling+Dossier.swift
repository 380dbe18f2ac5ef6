import TrustJournal
import TrustRegistry

/// A whole dossier as one object; scorecards still concealed tell their state and nothing else.
extension Telling {
  public func json(_ dossier: Dossier) -> String { line(object(dossier)) }

  func object(_ dossier: Dossier) -> BodyObject {
    guard let row = RosterRow(of: dossier) else {
      return [
        "id": .text(dossier.id.description), "erasedOn": .day(dossier.erasedOn),
        "residue": .list(dossier.residue, object),
      ]
    }
    return object(row).followed(by: [
      "registeredOn": .day(dossier.registeredOn),
      "revision": .maybe(dossier.hidesCard ? nil : dossier.revision),
      "formerAccounts": .texts(dossier.formerAccounts.map(\.description)),
      "conflicts": .list(dossier.conflicts, object),
      "deadlines": .list(objects(dossier.runningClocks)) { $0 },
      "nobodyLeft": .texts(
        Duty.allCases.filter { dossier.nobodyLeft(for: $0, in: office) }.map(\.rawValue)),
      "consents": .list(dossier.consents, object),
      "cases": .list(dossier.cases) { object($0, in: dossier) },
      "certificates": .list(dossier.certificates) { object($0).followed(by: life(of: $0, in: dossier)) },
      "breaches": .list(dossier.breaches, object),
      "ruleBreaches": .list(dossier.ruleBreaches, object),
      "reviews": .list(dossier.reviews) { object($0, of: dossier) },
      "complaints": .list(dossier.complaints, object),
      "memberships": .list(dossier.memberships) { object($0, in: dossier) },
      "notices": .list(dossier.notices, object), "appeals": .list(dossier.appeals, object),
      "requests": .list(dossier.requests, object), "looks": .list(dossier.looks, object),
      "masked": .texts(dossier.masked.names),
    ])
  }

  func object(_ certificate: Certificate) -> BodyObject {
    [
      "number": .text(certificate.number), "class": .text(certificate.certificateClass.rawValue),
      "score": .maybe(certificate.score),
      "status": .text(certificate.status(on: day, stages: stages).name),
      "validFrom": .day(certificate.validFrom), "validThrough": .day(certificate.validThrough),
      "daysLeft": .integer(certificate.daysLeft(on: day)),
    ]
  }

  private func object(_ breach: Breach) -> BodyObject {
    [
      "id": .integer(breach.number), "state": .text(breach.state.rawValue), "day": .day(breach.report.day),
      "authority": .text(breach.report.authority), "document": .text(breach.report.document),
      "summary": .text(breach.report.summary), "decision": .maybe(breach.report.decision),
      "decidedOn": .day(breach.report.decidedOn), "fine": .maybe(breach.report.fine?.dong),
      "recordedOn": .day(breach.recordedOn), "recordedBy": .text(breach.recordedBy.description),
    ]
  }
}

extension Dossier {
  /// Whether a card in it is hidden from whoever sees it so: then its revision would count what is on it.
  fileprivate var hidesCard: Bool { cases.contains { $0.scorecards.contains(where: \.isConcealed) } }
}
