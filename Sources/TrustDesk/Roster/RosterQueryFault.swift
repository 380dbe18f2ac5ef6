import TrustRegistry

/// What is wrong with a search line, and where.
public struct RosterQueryFault: Error, Sendable, Hashable {
  /// In characters as typed, from 1.
  public let column: Int
  public let reason: Phrase

  init(at offset: Int, _ reason: Phrase) {
    column = offset + 1
    self.reason = reason
  }

  /// One sentence: where, what, and what would help.
  public var sentence: Phrase {
    Phrase(vi: "cột \(column): \(reason.vi).", en: "column \(column): \(reason.en).")
  }
}

/// The sentences, without their place.
extension Phrase {
  /// - Parameter known: a word for a filter that was perhaps meant.
  static func unknownTrait(_ word: String, like known: String?) -> Phrase {
    let quoted = Unreadable.quoted(word)
    let some: [RosterTrait] = [.certificateClass, .score, .status, .expiry, .province, .field]
    let all = Phrase(
      vi: "; hãy dùng \(some.map(\.word.vi).joined(separator: ", "))…",
      en: "; use \(some.map(\.word.en).joined(separator: ", "))…")
    let help = known.map { Phrase(vi: ", có phải là “\($0)” không", en: ", is it “\($0)”") } ?? all
    return Phrase(vi: "không có mục lọc \(quoted)", en: "there is no filter \(quoted)") + help
      + Phrase(
        vi: "; để tìm như chữ thường, hãy đặt trong ngoặc kép",
        en: "; to look for the text itself, put it in quotes")
  }

  static func notOrdered(_ trait: RosterTrait) -> Phrase {
    Phrase(
      vi: "“\(trait.word.vi)” không so lớn bé được; hãy viết \(trait.word.vi):…",
      en: "“\(trait.word.en)” is not greater or less; write \(trait.word.en):…")
  }

  static func unknownValue(_ value: String, of trait: RosterTrait, among choices: [RosterChoice]) -> Phrase {
    let quoted = Unreadable.quoted(value)
    let (vi, en) = (choices.prefix(7).map(\.name.vi), choices.prefix(7).map(\.word))
    let more = choices.count > 7 ? "…" : ""
    return Phrase(
      vi: "\(trait.name.vi) không có giá trị \(quoted); hãy chọn "
        + "\(vi.joined(separator: ", "))\(more)",
      en: "\(quoted) is no \(trait.name.en); choose \(en.joined(separator: ", "))\(more)")
  }

  static func notNumber(_ value: String, of trait: RosterTrait) -> Phrase {
    let quoted = Unreadable.quoted(value)
    return Phrase(
      vi: "\(quoted) không phải là số; hãy viết như \(trait.word.vi)<80 hoặc \(trait.word.vi):65..79",
      en: "\(quoted) is not a number; write like \(trait.word.en)<80 or \(trait.word.en):65..79")
  }

  static func notDay(_ value: String, of trait: RosterTrait) -> Phrase {
    let quoted = Unreadable.quoted(value)
    return Phrase(
      vi: "\(quoted) không phải là ngày; hãy viết như 31/12/2026, 12/2026, homnay, hoặc số ngày như <60n",
      en: "\(quoted) is not a day; write like 2026-12-31, 2026-12, today, or days like <60d")
  }

  static func backwards(_ value: String) -> Phrase {
    let quoted = Unreadable.quoted(value)
    return Phrase(
      vi: "khoảng \(quoted) đi ngược; hãy viết số nhỏ hoặc ngày sớm trước",
      en: "the range \(quoted) runs backwards; write the lesser or earlier first")
  }

  static func unfinished(_ trait: RosterTrait, among choices: [RosterChoice]) -> Phrase {
    let first = choices.first.map { choice in
      Phrase { ":" + RosterReader.quoted($0 == .vietnamese ? choice.name.vi : choice.word) }
    }
    let value = first ?? trait.example
    return Phrase(
      vi: "“\(trait.word.vi)” còn thiếu giá trị; hãy viết như \(trait.word.vi)\(value.vi)",
      en: "“\(trait.word.en)” lacks its value; write like \(trait.word.en)\(value.en)")
  }

  static var unclosed: Phrase {
    Phrase(vi: "dấu ngoặc kép mở mà không đóng", en: "a quote is opened and never closed")
  }
}

extension RosterTrait {
  /// A value that shows how it is asked.
  fileprivate var example: Phrase {
    switch sort {
    case .text, .choice: Phrase(same: ":…")
    case .count: Phrase(same: ">150k")
    case .number: Phrase(same: self == .score ? "<80" : ">0")
    case .day(isAhead: true): Phrase(vi: "<60n", en: "<60d")
    case .day(isAhead: false): Phrase(vi: "<30n", en: "<30d")
    }
  }
}
