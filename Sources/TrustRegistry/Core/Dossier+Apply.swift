extension Dossier {
  /// Folds one entry in. It asks no clock and makes no choice; what is without authority has no effect
  /// (JOURNAL 9).
  /// - Parameter office: looked up as it was just before the entry's transaction, and for the schemes adopted
  ///   by then.
  /// - Throws: why the entry has no effect; the dossier is then as it was.
  public mutating func apply(_ entry: Entry, in office: Office) throws(Contradiction) {
    if let event = entry.event, erasedOn == nil {
      try checkHands(of: entry, kind: event.kind, in: office)
      switch event {
      case .office: throw .outOfPlace(kind: event.kind)
      case .creator(let event): try apply(event, of: entry)
      case .procedure(let event): try apply(event, of: entry, in: office)
      case .consent(let event): try apply(event, of: entry, in: office)
      case .record(let event): try apply(event, of: entry)
      case .analysis(let event): try apply(event, of: entry)
      case .fee(let event): try apply(event, of: entry)
      case .scoring(let event): try apply(event, of: entry)
      case .conduct(let event): try apply(event, of: entry)
      case .review(let event): try apply(event, of: entry, in: office)
      case .measure(let event): try apply(event, of: entry)
      case .complaint(let event): try apply(event, of: entry, in: office)
      case .certificate(let event): try apply(event, of: entry)
      case .alliance(let event): try apply(event, of: entry, in: office)
      case .erasure(let event): try apply(event, of: entry, in: office)
      case .assignment(let event): try apply(event, of: entry, in: office)
      case .privacy(let event): try apply(event, of: entry, in: office)
      case .appeal(let event): try apply(event, of: entry, in: office)
      }
      timeReviews(openedBy: entry, in: office)
      note(entry, of: event)
    } else if erasedOn == nil {
      meetBlank(entry, in: office)
    }
    revision = entry.nth
    if entry.event?.kind != .sensitiveShown { lastChange = entry.nth }
  }

  /// Nobody touches a dossier of their own, or one for which they declared a conflict (PROGRAMME 5); the
  /// finer hands are checked where the case is at hand.
  private func checkHands(of entry: Entry, kind: EventKind, in office: Office) throws(Contradiction) {
    if office.officer(entry.by)?.creator == id || conflict(of: entry.by) != nil {
      throw .handsNotApart(kind: kind, by: entry.by)
    }
    if let number = entry.event?.workedCase, caseNumbered(number)?.handsOffSteps.contains(entry.by) == true {
      throw .handsNotApart(kind: kind, by: entry.by)
    }
  }

  /// Changes the case that `event` is about; a case that does not exist, or is decided, contradicts.
  mutating func changeCase(
    _ number: Int, for kind: EventKind, _ change: (inout Case) throws(Contradiction) -> Void
  ) throws(Contradiction) {
    guard let index = cases.firstIndex(where: { $0.number == number }), cases[index].decision == nil
    else { throw .outOfPlace(kind: kind) }
    var changed = cases[index]
    try change(&changed)
    cases[index] = changed
  }
}
