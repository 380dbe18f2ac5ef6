import TrustRegistry

/// What a case went through at its decisions: worked out from the lines alone.
struct CaseAppeals {
  /// Where one of its steps was opened again.
  private(set) var reopenings: [(sequence: Int, step: Int)] = []
  /// Whose decision an appeal undid.
  private(set) var formerDeciders: Set<OfficerID> = []
  /// Everybody who decided it or sent it back, and so does not judge an appeal about it.
  private(set) var deciders: Set<OfficerID> = []
  private(set) var isUndecided = true
  private var last: OfficerID?
  /// The appeals that are about this case.
  private var own: Set<Int> = []

  /// - Parameter lines: those about the creator, in order.
  init(of number: Int, in lines: [Entry]) {
    for line in lines {
      switch line.event {
      case .certificate(.approved(number, _, _)), .certificate(.declined(number, _)):
        (last, isUndecided) = (line.by, false)
        deciders.insert(line.by)
      case .certificate(.returned(number, let step, _)):
        reopenings.append((line.sequence, step))
        deciders.insert(line.by)
      case .appeal(.lodged(let appeal, .decision(number), _, _, _)): own.insert(appeal)
      case .appeal(.decided(let appeal, let outcome, _)) where own.contains(appeal):
        take(outcome, at: line.sequence)
      default: break
      }
    }
  }

  private mutating func take(_ outcome: AppealOutcome, at sequence: Int) {
    if outcome == .upheld { return }
    if let last { formerDeciders.insert(last) }
    isUndecided = true
    if case .remitted(let step?) = outcome { reopenings.append((sequence, step)) }
  }
}
