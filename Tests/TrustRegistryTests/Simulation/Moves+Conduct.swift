import TrustRegistry

extension Moves {
  /// Reviews, and the measures taken in them.
  static let reviews: [Move] = [
    Move("ConductCommand.recordRuleBreach", 3) { random, _, today in
      .ruleBreach(on: today - Int.random(in: 0...400, using: &random))
    },
    Move("ReviewCommand.open", 3) { random, _, _ in
      .review(random.pick([.misuseOfMark, .breach(1), .ruleBreach(1)], else: .misuseOfMark))
    },
    Move("ReviewCommand.sendNotice", 3) { random, dossier, today in
      .notify(random.review(dossier), on: today)
    },
    Move("ReviewCommand.holdHearing", 3) { random, dossier, today in
      .hear(random.review(dossier), on: today)
    },
    Move("ReviewCommand.close", 3, by: .supervisor) { random, dossier, _ in
      .closeReview(
        random.review(dossier), random.pick([.unfounded, .corrected, .measured], else: .unfounded))
    },
    Move("MeasureCommand.suspend", 3, by: .supervisor) { random, dossier, today in
      .suspend(
        random.certificate(dossier), until: random.ending(today: today), emergency: random.chance(50),
        review: random.review(dossier))
    },
    Move("MeasureCommand.reinstate", 3, by: .supervisor) { random, dossier, _ in
      .reinstate(random.certificate(dossier))
    },
    Move("MeasureCommand.revoke", 2, by: .supervisor) { random, dossier, _ in
      .revoke(random.certificate(dossier), review: random.chance(80) ? random.review(dossier) : nil)
    },
    Move("MeasureCommand.release", 3, by: .supervisor) { random, dossier, _ in
      .letGo(random.certificate(dossier))
    },
  ]

  static let complaints: [Move] = [
    Move("ComplaintCommand.lodge", 3) { random, _, today in
      .complain(on: today, by: random.chance(50) ? Complainant(name: "Trần B") : nil)
    },
    Move("ComplaintCommand.acknowledge", 3) { random, dossier, today in
      .acknowledge(random.complaint(dossier), on: today)
    },
    Move("ComplaintCommand.extend", 3) { random, dossier, _ in .extend(random.complaint(dossier)) },
    Move("ComplaintCommand.answer", 3, by: .supervisor) { random, dossier, _ in
      .reply(random.complaint(dossier), random.chance(50) ? .upheld : .rejected)
    },
  ]
}

extension Moves {
  /// Looks at what is masked, and a person's requests about their own data.
  static let privacy: [Move] = [
    Move("PrivacyCommand.look", 3) { random, dossier, _ in
      .look(at: random.chance(80) ? dossier.sensitiveParts : .identity)
    },
    Move("PrivacyCommand.lodgeRequest", 3) { random, _, today in
      .ask(random.pick([.access, .correction], else: .access), on: today)
    },
    Move("PrivacyCommand.acknowledgeRequest", 3) { _, dossier, _ in
      .acknowledgeRequest(request: max(1, dossier.requests.count))
    },
    Move("PrivacyCommand.closeRequest", 3) { random, dossier, _ in
      .closeRequest(random.chance(50) ? .done : .refused, request: max(1, dossier.requests.count))
    },
    Move("PrivacyCommand.giveAccess", 3) { _, dossier, _ in
      .giveAccess(request: max(1, dossier.requests.count))
    },
  ]
}

extension SplitMix64 {
  /// Mostly an open one.
  fileprivate mutating func review(_ dossier: Dossier) -> Int {
    let open = dossier.openReviews.map(\.number)
    return chance(85) ? pick(open, else: 1) : Int.random(in: 1...3, using: &self)
  }

  fileprivate mutating func complaint(_ dossier: Dossier) -> Int {
    Int.random(in: 1...max(1, dossier.complaints.count), using: &self)
  }

  fileprivate mutating func certificate(_ dossier: Dossier) -> String {
    pick(dossier.certificates.suffix(3).map(\.number), else: "CD-2026-000001")
  }
}
