import TrustRegistry

extension SplitMix64 {
  /// Events that nobody decided, as plausible as a forger can make them; nil where there is nothing to forge.
  mutating func forgery(on dossier: Dossier, in office: Office, today: Day) -> [Event]? {
    guard dossier.isRegistered else { return [.office(.numbersTaken(series: .creator, upTo: 1))] }
    guard let open = dossier.openCase else {
      if chance(50) { return appealForgery(on: dossier, in: office, today: today) }
      return chance(50)
        ? [.alliance(.admitted(reason: "x"))] : [.alliance(.applied(memberClass: .official, consent: "x"))]
    }
    switch Int.random(in: 0..<10, using: &self) {
    case 0...2: return approval(of: open, on: dossier, in: office, today: today)
    case 3: return [.certificate(.declined(case: chance(30) ? open.number : 99, reason: "x"))]
    case 4: return [.certificate(.returned(case: open.number, step: pick([5, 1, 6], else: 5), reason: "x"))]
    case 5:
      return [
        .procedure(
          .stepRecorded(case: open.number, step: pick([6, 2, 4], else: 6), note: "x", document: "x"))
      ]
    case 6: return [.scoring(.scorecardOpened(case: open.number))]
    case 9:
      let assessor = pick(Cast.members.map(\.id), else: .assessor)
      return [.assignment(.assessorAssigned(case: open.number, assessor: assessor, round: open.round))]
    case 7: return [.scoring(.scoreStood(case: open.number, score: open.agreedScore ?? 100))]
    default:
      return [.scoring(.scorecardSubmitted(case: open.number, points: [20, 20, 20, 20, 20], total: 100))]
    }
  }

  /// A certificate that says all that it should, whether it is deserved or not.
  private mutating func approval(
    of open: Case, on dossier: Dossier, in office: Office, today: Day
  ) -> [Event] {
    let series = Series.certificates(prefix: open.terms.prefix, year: today.date.year)
    let number = office.next(in: series)
    let digits = String(number)
    let validity = dossier.validity(under: open.terms, decidedOn: today)
    let certificate = Certificate(
      number: "\(series.rawValue)-\(String(repeating: "0", count: 6 - digits.count))\(digits)",
      certificateClass: open.certificateClass, score: open.score ?? open.terms.atLeast,
      atLeast: open.terms.atLeast, validFrom: validity.from, validThrough: validity.through)
    return [
      .certificate(.approved(case: open.number, certificate, reason: "x")),
      .office(.numbersTaken(series: series, upTo: number)),
    ]
  }

  /// An appeal decided, or an alteration of what was declined, by whoever has a key.
  private mutating func appealForgery(on dossier: Dossier, in office: Office, today: Day) -> [Event] {
    guard let last = dossier.cases.last else {
      return [.appeal(.decided(appeal: 1, outcome: .altered, reason: "x"))]
    }
    let target = AppealTarget.decision(case: last.number)
    let next = dossier.appeals.count + 1
    let open = dossier.openAppeals.first?.number ?? next
    switch Int.random(in: 0..<5, using: &self) {
    case 0:
      return [.appeal(.lodged(appeal: next, against: target, day: today, grounds: "x", document: "x"))]
    case 1:
      let outcome = AppealOutcome.remitted(step: pick([nil, 5, 6], else: nil))
      return [.appeal(.decided(appeal: open, outcome: outcome, reason: "x"))]
    case 2: return [.appeal(.decided(appeal: open, outcome: .altered, reason: "x"))]
    case 3: return approval(of: last, on: dossier, in: office, today: today)
    default:
      return [.appeal(.decided(appeal: open, outcome: .altered, reason: "x"))]
        + approval(of: last, on: dossier, in: office, today: today)
    }
  }
}
