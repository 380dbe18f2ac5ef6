/// The days on which a membership changes its state: all that a list needs to tell it for any day.
public struct MembershipDays: Sendable, Hashable {
  public let memberClass: MemberClass
  public let appliedOn: Day
  public let appraisedOn: Day?
  public let decidedOn: Day?
  public let admitted: Bool
  public let withdrawnOn: Day?
  public let exitNoticedOn: Day?
  /// The last day of a membership whose member leaves.
  public let lastDay: Day?
  /// Terminations, and when an appeal lifted them.
  public let terminations: [Termination]
  /// Whether only holders of a certificate may be members of the class.
  public let needsCertificate: Bool
  /// When somebody looked at a member without one.
  public let reviewedOn: [Day]

  public struct Termination: Sendable, Hashable {
    public let day: Day
    public let liftedOn: Day?
  }

  init(of membership: Membership) {
    memberClass = membership.memberClass
    appliedOn = membership.appliedOn
    appraisedOn = membership.appraisal?.day
    decidedOn = membership.decision?.day
    admitted = membership.decision?.admitted ?? false
    withdrawnOn = membership.withdrawal?.day
    exitNoticedOn = membership.life.exit?.noticedOn
    lastDay = membership.life.exit?.notice.lastDay
    terminations = membership.life.proceedings.flatMap(\.terminations).map {
      Termination(day: $0.day, liftedOn: $0.liftedOn)
    }
    needsCertificate = membership.rules.conditions(of: membership.memberClass).contains(.certificateHeld)
    reviewedOn = membership.life.reviews.map(\.day)
  }

  /// How it stands on `day`, as known now; nil before the application. No officer ends a membership whose
  /// member leaves: its last day does.
  public func state(on day: Day) -> Membership.State? {
    guard day >= appliedOn else { return nil }
    guard let decidedOn, day >= decidedOn else {
      if let withdrawnOn, day >= withdrawnOn { return .withdrawn }
      return appraisedOn.map { day >= $0 } ?? false ? .appraised : .applied
    }
    guard admitted else { return .declined }
    if terminations.contains(where: { $0.day <= day && $0.liftedOn.map { day < $0 } ?? true }) {
      return .terminated
    }
    // Who withdraws consent is out the same day: membership is voluntary.
    if let withdrawnOn, day >= withdrawnOn { return .left }
    if let lastDay, day > lastDay { return .left }
    if let exitNoticedOn, day >= exitNoticedOn { return .leaving }
    return .member
  }

  /// The day since which it stands as it does on `day`.
  public func since(on day: Day) -> Day? {
    switch state(on: day) {
    case .applied: appliedOn
    case .appraised: appraisedOn
    case .member: terminations.compactMap(\.liftedOn).filter { $0 <= day }.max() ?? decidedOn
    case .declined: decidedOn
    case .leaving: exitNoticedOn
    case .left: withdrawnOn ?? lastDay.map { $0 + 1 }
    case .withdrawn: withdrawnOn
    case .terminated: terminations.last { $0.day <= day }?.day
    case nil: nil
    }
  }
}

extension Membership {
  public enum State: String, Sendable, Hashable, CaseIterable {
    case applied, appraised, member, declined
    /// The applicant took the application back.
    case withdrawn
    /// A member still, with notice given.
    case leaving
    case left, terminated

    /// Whether an application waits for somebody.
    public var isOpen: Bool { self == .applied || self == .appraised }
    /// Whether somebody with it belongs to the alliance.
    public var isMember: Bool { self == .member || self == .leaving }
  }

  public var days: MembershipDays { MembershipDays(of: self) }

  /// How it stands on `day`; nil before the application.
  public func state(on day: Day) -> State? { days.state(on: day) }
}
