/// A matter whose records have been kept as long as the scheme asks, and are still there (PROGRAMME 8).
public struct KeptTooLong: Sendable, Hashable {
  public let id: CreatorID
  public let record: RetentionRule.RecordClass
  /// What would have to be erased.
  public let scope: ErasureScope
  public let endedOn: Day
  /// The last day on which it was to be kept.
  public let keptThrough: Day
  /// What forbids erasing it all the same.
  public let holds: [LegalHold]
}

extension Dossier {
  /// Whatever of the dossier is past its time on `day`, by the scheme's rules of retention.
  public func keptTooLong(on day: Day, under scheme: Scheme?) -> [KeptTooLong] {
    (scheme?.retention ?? []).flatMap { rule in
      matters(of: rule.record, on: day).compactMap { matter in
        let last = matter.endedOn.anniversary(after: rule.months)
        guard last < day else { return nil }
        return KeptTooLong(
          id: id, record: rule.record, scope: matter.scope, endedOn: matter.endedOn, keptThrough: last,
          holds: legalHolds(on: day, for: matter.scope, under: scheme))
      }
    }
  }

  /// The first day on which a record of each class may have ended, whatever the day: a membership's end is
  /// never before its application.
  var endings: [RetentionRule.RecordClass: Day] {
    var endings: [RetentionRule.RecordClass: Day] = [:]
    for record in RetentionRule.RecordClass.allCases {
      let days =
        record == .membership
        ? memberships.map(\.appliedOn)
        : matters(of: record, on: registeredOn ?? Day(number: 0)).map(\.endedOn)
      endings[record] = days.min()
    }
    return endings
  }

  private typealias Matter = (scope: ErasureScope, endedOn: Day)

  /// The matters of a class that have ended, each with the day of its end.
  private func matters(of record: RetentionRule.RecordClass, on day: Day) -> [Matter] {
    switch record {
    case .registration:
      guard cases.isEmpty, erasedCases.isEmpty, memberships.isEmpty, let registeredOn else { return [] }
      return [(.dossier, registeredOn)]
    case .declinedCase:
      return cases.compactMap { closed in
        guard let decision = closed.decision, decision.outcome == .declined else { return nil }
        return (.caseNumbered(closed.number), decision.day)
      }
    case .certificate:
      return cases.compactMap { closed in
        guard case .approved(let number) = closed.decision?.outcome,
          let certificate = certificates.first(where: { $0.number == number })
        else { return nil }
        return (.caseNumbered(closed.number), certificate.lastDay)
      }
    case .breach:
      return breaches.filter { $0.state != .pending }.map { (.dossier, max($0.report.day, $0.recordedOn)) }
    case .membership:
      return memberships.map(\.days).compactMap { days in
        guard let state = days.state(on: day), !state.isOpen, !state.isMember, let ended = days.since(on: day)
        else { return nil }
        return (.dossier, ended)
      }
    case .complaint:
      return complaints.compactMap { complaint in complaint.answer.map { (.dossier, $0.day) } }
    }
  }
}

extension KeptTooLong {
  /// What is past its time of a creator to whom nothing came since the registration.
  public static func all(
    registered id: CreatorID, on registeredOn: Day, today day: Day, under scheme: Scheme?
  )
    -> [KeptTooLong]
  {
    var plain = Dossier(id: id)
    plain.registeredOn = registeredOn
    return plain.keptTooLong(on: day, under: scheme)
  }
}

extension DossierFigures {
  /// Whether something of the dossier may be past its time: it is then to be asked itself.
  public func mayBeKeptTooLong(on day: Day, under scheme: Scheme?) -> Bool {
    (scheme?.retention ?? []).contains { rule in
      endings[rule.record].map { $0.anniversary(after: rule.months) < day } ?? false
    }
  }
}
