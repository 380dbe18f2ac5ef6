extension Dossier {
  mutating func apply(_ event: ConsentEvent, of entry: Entry, in office: Office) throws(Contradiction) {
    guard isRegistered else { throw .outOfPlace(kind: event.kind) }
    switch event {
    case .given(let purpose, let version, let channel, let document, let day):
      consents.append(
        Consent(
          purpose: purpose, version: version, channel: channel, document: document, day: day,
          recordedBy: entry.by))
    case .withdrawn(let purpose, let document, let reason, let day):
      guard standingConsent(to: purpose) != nil else { throw .outOfPlace(kind: event.kind) }
      let withdrawal = Consent.Withdrawal(
        document: document, reason: reason, day: day, recordedBy: entry.by)
      // Earlier versions go with the last: nobody who withdrew still consents to an older text.
      for index in consents.indices where consents[index].purpose == purpose && consents[index].stands {
        consents[index].withdrawal = withdrawal
      }
      if office.scheme(inForceAt: entry.sequence)?.purpose(purpose)?.isFree != true {
        openReview(.consentWithdrawn(purpose.rawValue), of: entry)
      }
    }
    takeHand(of: entry)
  }

  /// Whoever acts for a case that is open, or changes what it is judged by, had a hand in it: nobody decides
  /// on conditions that they made true (PROGRAMME 5).
  mutating func takeHand(of entry: Entry) {
    guard let index = cases.firstIndex(where: { $0.decision == nil }) else { return }
    cases[index].hands.insert(entry.by)
  }
}
