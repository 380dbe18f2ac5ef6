extension Dossier {
  /// The hand-over of a member who leaves, until it is done: by the day that the notice agreed (PROGRAMME 7).
  var membershipClocks: [RunningClock] {
    guard let exit = membership?.life.exit, exit.handedOver == nil else { return [] }
    let length = exit.notice.handover.days(since: exit.noticedOn)
    guard length > 0 else { return [] }
    return [
      RunningClock(
        what: .named(.memberHandover, number: memberships.count), anchor: exit.noticedOn,
        limit: TimeLimit(length: length, unit: .days))
    ]
  }
}
