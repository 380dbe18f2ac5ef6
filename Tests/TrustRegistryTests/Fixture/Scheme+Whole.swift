import TrustRegistry

extension Scheme {
  /// The sample with all that a scheme can ask for, as it may be adopted third.
  static let whole: Scheme = {
    var scheme = thorough
    scheme.version = 3
    scheme.steps[1].sensitive = .identity
    scheme.steps[3].sensitive = .tracking
    scheme.alliance = chartered.alliance
    scheme.calendar = timed.calendar
    scheme.clocks = thorough.clocks + guarded.clocks + timed.clocks + clocked.clocks
    return scheme
  }()
}
