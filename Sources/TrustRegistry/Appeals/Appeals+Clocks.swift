extension Dossier {
  /// What runs about appeals: the days to lodge one while nobody has, then those to acknowledge and to decide
  /// it (PROGRAMME 5).
  var appealClocks: [RunningClock] {
    lodgingClocks + openAppeals.flatMap(\.clocks)
  }

  private var lodgingClocks: [RunningClock] { decided.compactMap(lodgingClock) }

  /// Until when the decision that stands on `target` can be appealed against; nil where nothing runs.
  public func lodgingClock(of target: AppealTarget) -> RunningClock? {
    guard let standing = standing(target), !standing.isFavourable, let notice = notice(of: target),
      let limit = notice.limit, !isAppealed(target, standing), isNewest(target)
    else { return nil }
    return RunningClock(
      what: .named(target.lodging, number: target.number), anchor: notice.receivedOn, limit: limit)
  }

  /// Whether the decision that now stands on `target` was appealed against.
  public func isAppealed(_ target: AppealTarget) -> Bool {
    standing(target).map { isAppealed(target, $0) } ?? false
  }

  /// Whether the decision that stands on `target` was appealed against already.
  func isAppealed(_ target: AppealTarget, _ standing: StandingDecision) -> Bool {
    appeals.contains { $0.against == target && $0.ordinal == standing.ordinal }
  }
}

extension Appeal {
  /// Its own clocks, while it is open.
  public var clocks: [RunningClock] {
    guard isOpen else { return [] }
    return [acknowledging, answering].compactMap { $0 }
  }

  private var acknowledging: RunningClock? {
    guard acknowledgement == nil, let limit = acknowledgeWithin else { return nil }
    return RunningClock(
      what: .named(.appealAcknowledgement, number: number), anchor: lodgedOn, limit: limit)
  }

  private var answering: RunningClock? {
    if let prolongation {
      let limit = TimeLimit(length: prolongation.until.days(since: lodgedOn), unit: .days)
      return RunningClock(what: .named(.appealExtension, number: number), anchor: lodgedOn, limit: limit)
    }
    guard let limit = answerWithin else { return nil }
    return RunningClock(what: .named(against.answer, number: number), anchor: lodgedOn, limit: limit)
  }
}
