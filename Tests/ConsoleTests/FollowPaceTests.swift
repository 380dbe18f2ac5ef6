import Testing

@testable import Console

/// How much of its time a console gives to what others write.
@Suite struct FollowPaceTests {
  private let start = ContinuousClock.now

  private func spend(_ pace: inout FollowPace, from begin: Int, to end: Int) -> ContinuousClock.Instant? {
    pace.begin(at: at(begin))
    return pace.end(at: at(end))
  }

  private func at(_ milliseconds: Int) -> ContinuousClock.Instant { start + .milliseconds(milliseconds) }

  @Test func theFirstOfItIsFollowedAtOnce() {
    var pace = FollowPace()
    for turn in 0..<20 {
      let rest = spend(&pace, from: turn * 10, to: turn * 10 + 10)
      #expect(rest == nil)
    }
  }

  @Test func aLongRowOfItGetsNoMoreThanItsShare() {
    var pace = FollowPace()
    var (now, spent) = (0, 0)
    while now < 60_000 {
      let rest = spend(&pace, from: now, to: now + 5)
      spent += 5
      now += 20
      if let rest { while at(now) < rest { now += 1 } }
    }
    #expect(spent < 60_000 / FollowPace.share + 300)
    #expect(spent > 60_000 / FollowPace.share / 2)
  }

  @Test func whoWasLeftAloneFollowsAtOnceAgain() {
    var pace = FollowPace()
    #expect(spend(&pace, from: 0, to: 205) == at(205 + 5 * FollowPace.share))
    #expect(spend(&pace, from: 60_000, to: 60_100) == nil)
  }

  @Test func nobodyWaitsLongerThanASecond() {
    var pace = FollowPace()
    #expect(spend(&pace, from: 0, to: 30_000) == at(31_000))
  }
}
