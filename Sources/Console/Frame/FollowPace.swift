/// How much of the time a console gives to following what others write: the first of it at once, and of a
/// long row of it so little that keys never wait and twenty consoles on one host leave each other room.
struct FollowPace {
  /// Following may take this much at once.
  static let most = Duration.milliseconds(200)
  /// One part in so many of the time that passes.
  static let share = 32
  /// However much there was to take in, others' acts are seen after so long.
  static let longest = Duration.seconds(1)

  private var credit = FollowPace.most
  private var began: ContinuousClock.Instant?
  private var last: ContinuousClock.Instant?

  /// Somebody has written: it is going to be read, looked up and drawn.
  mutating func begin(at now: ContinuousClock.Instant) {
    if let last { credit = min(FollowPace.most, credit + last.duration(to: now) / FollowPace.share) }
    (began, last) = (now, now)
  }

  /// It is drawn.
  /// - Returns: until when to leave alone what they write next; nil if that need not wait.
  mutating func end(at now: ContinuousClock.Instant) -> ContinuousClock.Instant? {
    guard let began else { return nil }
    (self.began, last) = (nil, now)
    credit = max(credit - began.duration(to: now), .zero - FollowPace.longest / FollowPace.share)
    return credit < .zero ? now - credit * FollowPace.share : nil
  }
}
