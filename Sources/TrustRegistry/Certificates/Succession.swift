/// How certificates of one class follow each other: without overlap, and the gap shows (PROGRAMME 3).
extension Dossier {
  public func certificate(_ number: String) -> Certificate? { certificates.first { $0.number == number } }

  /// The certificate that `certificate` follows on without a gap.
  public func predecessor(of certificate: Certificate) -> Certificate? {
    certificates.first {
      $0.certificateClass == certificate.certificateClass && $0.validThrough + 1 == certificate.validFrom
    }
  }

  /// The days without a certificate of the class between the one before and this one; nil where it is the
  /// first or follows on.
  public func gap(before certificate: Certificate) -> ClosedRange<Day>? {
    let earlier = certificates.filter {
      $0.certificateClass == certificate.certificateClass && $0.validFrom < certificate.validFrom
    }
    guard let last = earlier.map(\.lastDay).max(), last + 1 < certificate.validFrom else { return nil }
    return (last + 1)...(certificate.validFrom - 1)
  }

  /// A new certificate that follows one under a measure waits for a supervisor.
  mutating func admit(_ certificate: Certificate, of entry: Entry) {
    var taken = certificate
    if let earlier = predecessor(of: certificate), earlier.suspension(on: entry.at.day) != nil {
      taken.holds.append(
        Hold(
          cause: .predecessor(earlier.number), since: entry.at.day,
          broughtBy: suspensionHands(of: earlier, on: entry.at.day), liftedOn: nil))
    }
    certificates.append(taken)
    settleSuccession()
  }

  /// What follows `certificate` in its class and is still to come waits for a supervisor.
  /// - Parameter bringers: who brought what it is measured for.
  mutating func holdSuccessors(
    of certificate: Certificate, broughtBy bringers: Set<OfficerID>, on day: Day
  ) {
    hold(.predecessor(certificate.number), broughtBy: bringers, on: day) {
      $0.certificateClass == certificate.certificateClass && $0.number != certificate.number
    }
  }

  /// A breach of its holder puts every certificate to come on hold.
  mutating func holdUpcoming(for cause: Hold.Cause, of entry: Entry) {
    hold(cause, broughtBy: [entry.by], on: entry.at.day) { _ in true }
    settleSuccession()
  }

  private mutating func hold(
    _ cause: Hold.Cause, broughtBy officers: Set<OfficerID>, on day: Day,
    where applies: (Certificate) -> Bool
  ) {
    for place in certificates.indices {
      let found = certificates[place]
      guard found.runs(on: day), day < found.validFrom, applies(found) else { continue }
      certificates[place].hold(for: cause, broughtBy: officers, on: day)
    }
  }

  /// Tells every certificate from which day a later one of its class stands in its place.
  mutating func settleSuccession() {
    for place in certificates.indices {
      let later = certificates.filter {
        $0.certificateClass == certificates[place].certificateClass
          && $0.validFrom > certificates[place].validThrough
      }
      certificates[place].supersededFrom = later.compactMap(\.takesEffectOn).min()
    }
  }
}

extension Certificate {
  /// One hold a cause: what it is held for already has more hands in it now.
  fileprivate mutating func hold(for cause: Hold.Cause, broughtBy officers: Set<OfficerID>, on day: Day) {
    if let place = holds.firstIndex(where: { $0.cause == cause && $0.liftedOn == nil }) {
      holds[place].broughtBy.formUnion(officers)
    } else {
      holds.append(Hold(cause: cause, since: day, broughtBy: officers, liftedOn: nil))
    }
  }

  /// The first day on which it stands in the place of the one before; nil while it is on hold, and for one
  /// revoked before its day.
  var takesEffectOn: Day? {
    guard holds.allSatisfy({ $0.liftedOn != nil }) else { return nil }
    var first = ([validFrom] + holds.compactMap(\.liftedOn)).max() ?? validFrom
    while let revocation = revocation(on: first) {
      guard let lifted = revocation.liftedOn else { return nil }
      first = lifted
    }
    return first
  }

  /// What was done to a certificate stays when the words of its case are erased.
  mutating func takeLife(of other: Certificate) {
    (measures, holds, supersededFrom) = (other.measures, other.holds, other.supersededFrom)
  }
}
