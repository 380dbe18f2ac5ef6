/// What notices and appeals ask; the desk and the fold ask the same (PROGRAMME 5).
extension StandingDecision {
  /// Nobody is told of a decision, or appeals against it, before it was taken.
  func requireDay(_ told: Day, by today: Day) throws(Refusal) {
    try told.requirePast(on: today)
    guard told >= day else { throw .beforeDecision(day) }
  }
}

extension Appeal {
  /// Who took it in and who acknowledged it: whoever handled an appeal does not judge it.
  var handlers: Set<OfficerID> { Set([recordedBy, acknowledgement?.by].compactMap { $0 }) }

  /// The last day for the answer where it is extended on `today`: once, and in time.
  /// - Parameter more: nil where the scheme foresees no extension.
  func extended(
    on today: Day, by more: TimeLimit?, under calendar: WorkingCalendar
  ) throws(Refusal) -> Day {
    guard prolongation == nil else { throw .extendedAlready(number) }
    guard let answerWithin, let more else { throw .extensionNotForeseen }
    let last = try calendar.end(of: answerWithin, from: lodgedOn)
    guard today <= last else { throw .appealOverdue(last) }
    return try calendar.end(of: more, from: last)
  }
}

extension Dossier {
  /// The number of the next appeal.
  var nextAppealNumber: Int { (appeals.last?.number ?? 0) + 1 }

  /// Whether the next appeal may bear `number`. An erased case takes the numbers of its appeals with it, and
  /// who finds its lines blank cannot count them: then the numbers may leap, never past the count of lines.
  /// - Parameter line: which of the creator's lines would lodge it, from 1.
  func admitsAppeal(numbered number: Int, byLine line: Int) -> Bool {
    if erasedCases.isEmpty, lines.blank.isEmpty { return number == nextAppealNumber }
    return nextAppealNumber <= number && number <= line
  }

  /// Everybody whose hands keep them from deciding `appeal`; nil where what it is about stands no more.
  func hands(in appeal: Appeal) -> Set<OfficerID>? {
    standing(appeal.against).map { $0.hands.union(appeal.handlers) }
  }
}
