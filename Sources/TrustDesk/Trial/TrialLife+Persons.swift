import TrustRegistry

/// What has to do with the person and their data.
extension TrialLife {
  /// Particulars and accounts change: people move, are counted anew, sell a channel.
  mutating func keepUp() {
    pass(5...60)
    let grown = Int.random(in: 90...160, using: &generator)
    plan(by: .staff) { dossier, _ in
      guard let account = dossier.accounts.first, let followers = account.followers else { return [] }
      let counted = Account(name: account.name, followers: followers / 100 * grown + 100)
      return [.creator(.recordAccount(counted))]
    }
    if generator.chance(30) {
      pass(1...20)
      let province = sample.provinces.randomElement(using: &generator)?.name
      plan(by: .staff) { _, _ in [.creator(.amend(Amendment(province: province)))] }
    }
    if generator.chance(10) {
      pass(1...20)
      plan(by: .staff) { dossier, _ in
        guard dossier.accounts.count > 1, let account = dossier.accounts.last else { return [] }
        return [.creator(.releaseAccount(account.name, reason: "Đã bán kênh cho người khác"))]
      }
    }
  }

  mutating func beLookedAt() {
    pass(1...30)
    let hand = [Schedule.Hand.auditor, .staff, .supervisor1].randomElement(using: &generator) ?? .auditor
    plan(by: hand) { _, _ in
      [.privacy(.look(.all, purpose: "Kiểm tra định kỳ hồ sơ đã cấp"))]
    }
  }

  /// A person's request about their own data, from its coming to its end.
  mutating func ask() {
    pass(1...40)
    let type = RequestType.allCases.randomElement(using: &generator) ?? .access
    let channel = RequestChannel.allCases.randomElement(using: &generator) ?? .portal
    let documents = [number("YC"), number("TL"), number("KQ")]
    plan(by: .staff) { _, day in
      [.privacy(.lodgeRequest(type: type, channel: channel, day: day, document: documents[0]))]
    }
    pass(1...2)
    plan(by: .staff) { dossier, _ in
      guard let request = dossier.openRequests.last else { return [] }
      return [.privacy(.acknowledgeRequest(request: request.number, document: documents[1]))]
    }
    guard generator.chance(85) else { return }
    let outcome: RequestOutcome = generator.chance(85) ? .done : .refused
    pass(3...12)
    plan(by: .staff) { dossier, _ in
      guard let request = dossier.openRequests.last else { return [] }
      let close = PrivacyCommand.closeRequest(
        request: request.number, outcome: outcome, reason: "Đã xem xét theo quy định", document: documents[2])
      guard request.type == .access, outcome == .done else { return [.privacy(close)] }
      let give = PrivacyCommand.giveAccess(request: request.number, purpose: "Trả lời yêu cầu của chủ thể")
      return [.privacy(give), .privacy(close)]
    }
  }

  mutating func withdrawConsent() {
    pass(10...90)
    let document = number("RĐ")
    plan(by: .staff) { dossier, day in
      guard let consent = dossier.consents.first(where: { dossier.standingConsent(to: $0.purpose) != nil })
      else { return [] }
      return [
        .consent(
          .withdraw(
            purpose: consent.purpose, document: document, reason: "Không muốn tiếp tục tham gia", day: day))
      ]
    }
    if generator.chance(60) { settleReviews() }
  }

  /// Asked for by one officer, ordered by another; where a legal hold runs, the order is not even tried.
  mutating func beErased() {
    pass(60...120)
    let document = number("XDL")
    let isTakenBack = generator.chance(30)
    let scheme = scheme
    plan(by: .staff) { dossier, day in
      guard let scope = dossier.erasableScope(on: day, under: scheme) else { return [] }
      return [.erasure(.request(scope, basis: "Theo yêu cầu của chủ thể dữ liệu", document: document))]
    }
    pass(1...9)
    guard !isTakenBack else {
      plan(by: .staff) { dossier, _ in
        guard dossier.erasureRequest != nil else { return [] }
        return [.erasure(.withdrawRequest(reason: "Chủ thể dữ liệu rút lại yêu cầu"))]
      }
      return
    }
    plan(by: supervisors()) { dossier, _ in
      dossier.erasureRequest.map { [.erasure(.order($0.scope))] } ?? []
    }
  }
}

extension Dossier {
  /// What may be erased on a day: a declined case by itself, else the whole dossier; nil where a hold runs.
  fileprivate func erasableScope(on day: Day, under scheme: Scheme) -> ErasureScope? {
    var scopes = [ErasureScope.dossier]
    if let last = cases.last, certificates.isEmpty, !id.number.isMultiple(of: 3) {
      scopes.insert(.caseNumbered(last.number), at: 0)
    }
    return scopes.first { legalHolds(on: day, for: $0, under: scheme).isEmpty }
  }
}
