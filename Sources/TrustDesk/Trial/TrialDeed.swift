import TrustRegistry

/// What somebody means to do about a creator on a day; what exactly, shows when the day has come.
struct TrialDeed {
  let day: Day
  /// Who does it: the first of these whom the rules let.
  let hands: [Schedule.Hand]
  /// No commands, no act.
  let commands: (Dossier, Day) -> [Command]

  /// In the order in which files pass from hand to hand within a day.
  var order: Int { hands.first.flatMap { Schedule.Hand.allCases.firstIndex(of: $0) } ?? 0 }
}
