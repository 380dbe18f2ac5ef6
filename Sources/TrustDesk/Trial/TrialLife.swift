import TrustRegistry

/// Plans the life of one creator of a trial registry: a path of the demonstration's, and after it what else
/// happens to people: notices and appeals, breaches, reviews, measures, complaints, requests, erasures.
struct TrialLife {
  let id: CreatorID
  let scheme: Scheme
  let sample: SampleData
  let founding: Day
  /// The last day of the registry: nothing is planned beyond it.
  let today: Day
  var generator: SplitMix
  /// The day that the plan has come to.
  var day: Day
  private(set) var deeds: [TrialDeed] = []

  /// - Parameters:
  ///   - start: the day on which the life begins, after the registration.
  ///   - officer: the number of a hand in the team with which this life lies.
  init(
    id: CreatorID, particulars: Particulars, accounts: [Account], from start: Day, time: TrialTime,
    scheme: Scheme, sample: SampleData, generator: SplitMix,
    officer: (Schedule.Hand) -> OfficerID
  ) {
    self.id = id
    self.scheme = scheme
    self.sample = sample
    founding = time.founding
    today = time.today
    self.generator = generator
    day = start
    if self.generator.chance(2) {
      passBriefly()
    } else {
      follow(particulars, accounts, officer: officer)
    }
    deeds = deeds.filter { $0.day <= today }
  }

  /// A path of the demonstration from this day on, and what comes after it.
  private mutating func follow(
    _ particulars: Particulars, _ accounts: [Account], officer: (Schedule.Hand) -> OfficerID
  ) {
    let path = generator.pick(LifePath.allCases.filter { $0 != .registered }.map { ($0, $0.weight) })
    let sought = TrialLife.sought(by: particulars, in: scheme, &generator)
    let age = Int.random(in: path.age, using: &generator)
    var writer = LifeWriter(
      number: id.number, particulars: particulars, accounts: accounts, scheme: scheme, today: day + age,
      sample: sample, generator: SplitMix(seed: generator.next()), schedule: Schedule(), from: day)
    writer.follow(path, seeking: sought)
    if path == .breached { writer.recordBreach() }
    take(writer.schedule, officer: officer)
    day = max(day, writer.day)
    liveOn(path)
  }

  /// Somebody who is counted anew, thinks better of it and asks to be forgotten.
  private mutating func passBriefly() {
    keepUp()
    ask()
    pass(20...60)
    beErased()
  }

  private static func sought(
    by particulars: Particulars, in scheme: Scheme, _ generator: inout SplitMix
  ) -> ClassCode {
    let suitable = scheme.classes.filter { sought in
      particulars.fields.contains(where: sought.suits.contains)
        && !particulars.fields.contains(where: sought.bars.contains)
    }
    return (suitable.randomElement(using: &generator) ?? scheme.classes[0]).code
  }

  /// What follows on the path, in no fixed order of years.
  private mutating func liveOn(_ path: LifePath) {
    if path == .renewed, generator.chance(60) { offend() }
    if path == .declined, generator.chance(40) {
      beNotified()
      return beErased()
    }
    if generator.chance(30) { keepUp() }
    if generator.chance(65) { beNotified() }
    if generator.chance(25) { beLookedAt() }
    if generator.chance(8) { ask() }
    if generator.chance(8) { beComplainedOf() }
    switch Int.random(in: 0..<100, using: &generator) {
    case ..<9: offend()
    case ..<15: misuse()
    case ..<19: beInvited()
    default: break
    }
    serve()
    if generator.chance(4) { withdrawConsent() }
    if generator.chance(5) { beErased() }
  }

  mutating func pass(_ days: ClosedRange<Int>) { day = day + Int.random(in: days, using: &generator) }

  mutating func number(_ prefix: String) -> String {
    "\(Int.random(in: 10...9999, using: &generator))/\(prefix)-\(day.date.year)"
  }

  mutating func plan(
    by hands: Schedule.Hand..., commands: @escaping (Dossier, Day) -> [Command]
  ) {
    plan(by: hands, commands: commands)
  }

  mutating func plan(by hands: [Schedule.Hand], commands: @escaping (Dossier, Day) -> [Command]) {
    deeds.append(TrialDeed(day: day, hands: hands, commands: commands))
  }

  /// The supervisors, another first each time.
  mutating func supervisors() -> [Schedule.Hand] {
    Schedule.Hand.supervisors.shuffled(using: &generator)
  }
}

extension TrialLife {
  /// The path as the demonstration has it, with slips of the hand and figures of one's own.
  private mutating func take(_ schedule: Schedule, officer: (Schedule.Hand) -> OfficerID) {
    for sitting in schedule.sittings {
      var commands: [Command] = []
      for act in sitting.acts { commands += variations(of: act.command, officer: officer) }
      let done = commands
      deeds.append(TrialDeed(day: sitting.day, hands: [sitting.hand]) { _, _ in done })
      day = max(day, min(sitting.day, today))
    }
  }

  private mutating func variations(
    of command: Command, officer: (Schedule.Hand) -> OfficerID
  ) -> [Command] {
    switch command {
    case .assignment(.assign(let number, let assessor?)):
      let hand = Schedule.Hand.allCases.first { Demonstration.officer($0) == assessor } ?? .assessor1
      let assign = Command.assignment(.assign(case: number, assessor: officer(hand)))
      guard generator.chance(3) else { return [assign] }
      let release = AssignmentCommand.release(
        case: number, assessor: officer(hand), reason: "Giao nhầm, giao lại")
      return [assign, .assignment(release), assign]
    case .scoring(.openScorecard(let number)) where generator.chance(6):
      return [command] + slip(in: number)
    case .analysis(.attachReport(let number, let digest, var report)):
      report.summary += ". " + TrialFigures.sentence(&generator)
      return [.analysis(.attachReport(case: number, digest: digest, report))]
    case .procedure(.open) where generator.chance(5):
      return [
        command,
        .fee(.charge(case: 1, code: "ranking", reason: "Yêu cầu xếp hạng theo lĩnh vực")),
        .fee(.waive(case: 1, code: "ranking", reason: "Đợt khảo sát miễn phí")),
      ]
    default: return [command]
    }
  }

  /// A deduction keyed on the wrong requirement and withdrawn at once.
  private mutating func slip(in number: Int) -> [Command] {
    guard let item = scheme.tariff.randomElement(using: &generator) else { return [] }
    let draft = DeductionDraft(
      requirement: item.requirement, points: item.points, reason: item.text.vi,
      evidence: .address(sample.evidence(for: id, &generator)), day: day - 30, tariff: item.code)
    return [
      .scoring(.enterDeduction(case: number, draft)),
      .scoring(.withdrawDeduction(case: number, deduction: 1, reason: "Ghi nhầm yêu cầu")),
    ]
  }
}
