import TrustRegistry

extension SplitMix64 {
  /// A command about what comes after a certificate; mostly one that moves something on.
  mutating func aftermath(on dossier: Dossier, today: Day) -> Command {
    if let review = dossier.openReviews.first, chance(45) {
      return reviewing(review, on: dossier, today: today)
    }
    if let complaint = dossier.complaints.last(where: { $0.answer == nil }), chance(50) {
      return complaining(complaint, today: today)
    }
    if let held = dossier.certificates.first(where: { $0.isOnHold(on: today) }), chance(50) {
      return chance(60) ? .letGo(held.number) : .revoke(held.number, review: nil)
    }
    let number = pick(dossier.certificates.suffix(3).map(\.number), else: "CD-2026-000001")
    switch Int.random(in: 0..<9, using: &self) {
    case 0, 1: return .reinstate(number)
    case 2: return .ruleBreach(on: today - Int.random(in: 0...400, using: &self))
    case 3: return .review(pick([.misuseOfMark, .breach(1), .ruleBreach(1)], else: .misuseOfMark))
    case 4: return .complain(on: today, by: chance(50) ? Complainant(name: "Trần B") : nil)
    case 5: return .suspend(number, until: ending(today: today), emergency: chance(50), review: 1)
    case 6: return .revoke(number, review: chance(80) ? 1 : nil)
    case 7: return .letGo(number)
    default: return .extend()
    }
  }

  mutating func ending(today: Day) -> SuspensionEnd {
    chance(60) ? .through(today + Int.random(in: 0...120, using: &self)) : .condition("gỡ bài")
  }

  private mutating func reviewing(_ review: Review, on dossier: Dossier, today: Day) -> Command {
    let running = dossier.certificates.filter { $0.runs(on: today) }
    let number = pick(running.map(\.number), else: "CD-2026-000001")
    switch review.stage {
    case .opened:
      if chance(20) {
        return .suspend(number, until: ending(today: today), emergency: true, review: review.number)
      }
      return chance(60) ? .notify(review.number, on: today) : .closeReview(review.number)
    case .noticed: return .hear(review.number, on: today)
    case .heard, .closed:
      switch Int.random(in: 0..<4, using: &self) {
      case 0: return .suspend(number, until: ending(today: today), review: review.number)
      case 1: return .revoke(number, review: review.number)
      default: return .closeReview(review.number, pick([.corrected, .measured], else: .corrected))
      }
    }
  }

  private mutating func complaining(_ complaint: Complaint, today: Day) -> Command {
    guard chance(50) else { return .acknowledge(complaint.number, on: today) }
    if chance(20) { return .extend(complaint.number) }
    return .reply(complaint.number, chance(50) ? .upheld : .rejected)
  }
}
