import TrustRegistry

extension RosterTerm {
  /// Whether a creator meets the term. Pure.
  /// - Parameters:
  ///   - day: certificates and memberships stand as on this day.
  ///   - stages: days to go at which expiring begins, as the scheme has them.
  public func suits(_ row: RosterRow, on day: Day, stages: [Int]) -> Bool {
    tests.contains { test in
      switch test {
      case .contains(let text): row.texts(of: trait, on: day).contains { FoldedText($0).contains(text) }
      case .equals(let text): row.texts(of: trait, on: day).contains { FoldedText($0) == text }
      case .within(let range): row.number(of: trait, on: day).map(range.contains) ?? false
      case .among(let words):
        row.words(of: trait, on: day, stages: stages).contains { words.contains($0) }
      case .absent: row.lacks(trait, on: day)
      }
    } != isNegated
  }
}

extension RosterRow {
  fileprivate func texts(of trait: RosterTrait, on day: Day) -> [String] {
    switch trait {
    case .name: [name]
    case .number: [id.description]
    case .handle: accounts.map(\.name.handle)
    case .province: province.map { [$0] } ?? []
    case .certificate: certificates.map(\.number)
    default: []
    }
  }

  /// Nil where there is none to compare with.
  fileprivate func number(of trait: RosterTrait, on day: Day) -> Int? {
    switch trait {
    case .followers: followers
    case .score: score
    case .expiry: shownCertificate(on: day)?.validThrough.number
    case .registered: registeredOn.number
    case .opened: openCase?.openedOn.number
    case .cards: openCase?.submitted
    case .review: openReviews
    case .appeal: openAppeals.count
    case .erasure: erasureRequestedOn?.number
    default: nil
    }
  }

  fileprivate func words(of trait: RosterTrait, on day: Day, stages: [Int]) -> [String] {
    switch trait {
    case .platform: accounts.map(\.name.platform.rawValue)
    case .field: fields.map(\.rawValue)
    case .kind: [kind.rawValue]
    case .certificateClass:
      [shownCertificate(on: day)?.certificateClass, openCase?.certificateClass].compactMap(\.?.rawValue)
    case .status:
      [shownCertificate(on: day)?.status(on: day, stages: stages).name].compactMap(\.self)
        + (openCase == nil ? [] : [RosterChoice.underReview])
    case .step: openCase?.missing.map { String($0) } ?? []
    case .assessor: openCase?.assessors.map(\.description) ?? []
    case .member:
      membership.flatMap { days in
        days.state(on: day).map { [$0.rawValue, days.memberClass.rawValue] }
      } ?? []
    default: []
    }
  }

  /// Whether there is nothing to ask. A step is lacked by nobody whose case still lacks steps, and by nobody
  /// without a case: who meets `step:none` awaits the decision.
  fileprivate func lacks(_ trait: RosterTrait, on day: Day) -> Bool {
    switch trait {
    case .step: openCase?.missing.isEmpty ?? false
    case .status: shownCertificate(on: day) == nil
    case .review: openReviews == 0
    case .appeal: openAppeals.isEmpty
    case .certificate: certificates.isEmpty
    default:
      switch trait.sort {
      case .text: texts(of: trait, on: day).isEmpty
      case .choice: words(of: trait, on: day, stages: []).isEmpty
      case .count, .number, .day: number(of: trait, on: day) == nil
      }
    }
  }
}
