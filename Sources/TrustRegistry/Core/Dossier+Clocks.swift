extension Dossier {
  /// Every clock that runs now, subject by subject.
  public var runningClocks: [RunningClock] {
    var clocks: [RunningClock] = []
    clocks += stepClocks
    clocks += feeClocks
    clocks += reviewClocks
    clocks += complaintClocks
    clocks += requestClocks
    clocks += appealClocks
    clocks += membershipClocks
    return clocks
  }
}
