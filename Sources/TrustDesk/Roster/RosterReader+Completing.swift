import TrustRegistry

extension RosterReader {
  /// How the line could go on at the cursor: names of filters, then their values; at most seven, the best
  /// first. None between two words.
  public func completions(of typed: String, at cursor: Int, in language: Language) -> [RosterCompletion] {
    let before = String(typed.prefix(cursor))
    guard let token = Array(RosterTokens(before)).last, token.end == before.count,
      before.last.map({ !$0.isWhitespace }) ?? false || token.openQuote != nil
    else { return [] }
    return Array(
      proposals(for: token, in: language).prefix(RosterCompletion.most).map { proposal in
        let start = String(typed.prefix(proposal.from)) + proposal.text
        return RosterCompletion(
          text: start + typed.dropFirst(cursor), cursor: start.count, label: proposal.label)
      })
  }

  private struct Proposal {
    var from: Int
    var text: String
    var label: String
    var rank: Int
  }

  private func proposals(for token: RosterToken, in language: Language) -> [Proposal] {
    guard let name = token.name else { return names(for: token, in: language) }
    guard let trait = RosterTrait(word: name), let value = token.values.last else { return [] }
    if case .choice = trait.sort { return values(of: trait, for: value, in: language) }
    guard token.values.allSatisfy(\.text.isEmpty) else { return [] }
    let from = token.nameStart + name.count
    return trait.samples(in: language).map { Proposal(from: from, text: $0, label: $0, rank: 0) }
  }

  /// Filters whose word begins so, and values that are known by themselves.
  private func names(for token: RosterToken, in language: Language) -> [Proposal] {
    guard let value = token.values.first, !value.isQuoted, !value.text.isEmpty,
      value.text.allSatisfy(\.isLetter)
    else { return [] }
    let typed = FoldedText(value.text)
    let traits = RosterTrait.allCases.compactMap { trait -> Proposal? in
      let ranks = [trait.word(language)] + trait.allWords + [FoldedText(trait.name(language)).text]
      guard let rank = ranks.firstIndex(where: { $0.hasPrefix(typed.text) }) else { return nil }
      let label = "\(trait.word(language)): \(trait.name(language))"
      return Proposal(from: value.start, text: trait.word(language) + ":", label: label, rank: rank)
    }.sorted { $0.rank < $1.rank }
    guard typed.text.count > 1 else { return traits }
    let known = [RosterTrait.certificateClass, .status, .field, .platform].flatMap { trait in
      values(of: trait, for: value, in: language).map { proposal in
        var whole = proposal
        whole.text = "\(trait.word(language)):\(proposal.text)"
        whole.label = "\(trait.word(language)):\(proposal.label)"
        return whole
      }
    }
    return traits + known.sorted { $0.rank < $1.rank }
  }

  private func values(
    of trait: RosterTrait, for value: RosterToken.Value, in language: Language
  ) -> [Proposal] {
    let typed = FoldedText(value.text)
    return vocabulary.choices(of: trait).compactMap { choice -> Proposal? in
      guard let rank = choice.rank(of: typed) else { return nil }
      let name = choice.name(language)
      let usesName = language == .vietnamese && trait != .step || trait == .assessor
      return Proposal(
        from: value.start, text: RosterReader.quoted(usesName ? name : choice.word), label: name, rank: rank)
    }.sorted { $0.rank < $1.rank }
  }

  /// As a value may stand in a line: in quotes where it would fall apart.
  static func quoted(_ text: String) -> String {
    text.contains { $0.isWhitespace || $0 == "," } ? "\"\(text)\"" : text
  }
}

extension RosterTrait {
  /// What is often asked of it, with the relation.
  fileprivate func samples(in language: Language) -> [String] {
    let day = Phrase(vi: "n", en: "d")(language)
    let today = Phrase(vi: "homnay", en: "today")(language)
    return switch sort {
    case .text, .choice: []
    case .count: [">10k", ">100k", ">1" + Phrase(vi: "tr", en: "m")(language)]
    case .number: self == .score ? [">=90", ">=80", ">=65", "<65"] : [">0"]
    case .day(isAhead: true): ["<30\(day)", "<60\(day)", "<90\(day)", "<\(today)"]
    case .day(isAhead: false): ["<7\(day)", "<30\(day)", ":\(today)"]
    }
  }
}
