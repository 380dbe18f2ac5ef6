import TrustJournal
import TrustRegistry

/// Terms that the index's columns answer, without a look at any row.
extension RosterTerm {
  /// Traits of which a row that meets the term has one; nil where it may have none.
  var neededTraits: RowTraits? {
    guard !isNegated, !tests.contains(.absent), let traits = trait.traits else { return nil }
    let mayBeNone = tests.contains { test in
      if case .within(let range) = test { range.contains(0) } else { false }
    }
    return mayBeNone && (trait == .review || trait == .appeal) ? nil : traits
  }

  /// Whether the columns alone answer it.
  var isColumnar: Bool {
    switch trait {
    case .followers, .score, .province, .field: true
    default: false
    }
  }

  /// Words of which a row that meets the term has one; nil where it may have none.
  var neededWords: [FoldedText]? {
    guard !isNegated, trait == .name || trait == .number || trait == .handle else { return nil }
    let words = tests.compactMap { test in
      switch test {
      case .contains(let text), .equals(let text): text
      case .within, .among, .absent: nil
      }
    }
    return words.count == tests.count ? words : nil
  }

  /// Whether a number, or its absence, meets the term.
  fileprivate func suits(_ number: Int?) -> Bool {
    tests.contains { test in
      switch test {
      case .within(let range): number.map(range.contains) ?? false
      case .absent: number == nil
      case .contains, .equals, .among: false
      }
    } != isNegated
  }

  fileprivate func suits(_ text: FoldedText?) -> Bool {
    tests.contains { test in
      switch test {
      case .contains(let part): text?.contains(part) ?? false
      case .equals(let same): text == same
      case .absent: text == nil
      case .within, .among: false
      }
    } != isNegated
  }

  fileprivate func suits(fields: UInt64, in codes: [FieldCode]) -> Bool {
    tests.contains { test in
      switch test {
      case .among(let words):
        codes.indices.contains { fields >> UInt64($0) & 1 != 0 && words.contains(codes[$0].rawValue) }
      case .absent: fields == 0
      case .contains, .equals, .within: false
      }
    } != isNegated
  }
}

extension RosterTrait {
  /// What a row has of which this can be asked; nil where every row may have it.
  fileprivate var traits: RowTraits? {
    switch self {
    case .certificateClass, .status: [.certified, .underReview]
    case .expiry, .certificate: .certified
    case .step, .opened, .cards, .assessor: .underReview
    case .review: .reviewed
    case .appeal: .appealing
    case .member: .allied
    case .erasure: .erasing
    case .name, .number, .handle, .platform, .province, .field, .kind, .followers, .score, .registered: nil
    }
  }
}

extension Archive {
  /// The rows of the index that meet a columnar term, of so many places.
  func places(meeting term: RosterTerm, of count: Int) -> PlaceSet {
    var found = PlaceSet(count: count)
    switch term.trait {
    case .followers:
      for (place, number) in index.column(.followers, of: Int64.self).enumerated()
      where term.suits(number < 0 ? nil : Int(number)) { found.insert(place) }
    case .score:
      for (place, number) in index.column(.scores, of: Int32.self).enumerated()
      where term.suits(number < 0 ? nil : Int(number)) { found.insert(place) }
    case .province:
      let suits = record.provinces.map { term.suits(FoldedText($0)) }
      let without = term.suits(nil as FoldedText?)
      for (place, province) in index.column(.provinces, of: UInt16.self).enumerated()
      where Int(province) < suits.count ? suits[Int(province)] : without { found.insert(place) }
    case .field:
      for (place, fields) in index.column(.fields, of: UInt64.self).enumerated()
      where term.suits(fields: fields, in: record.fields) { found.insert(place) }
    default: break
    }
    return found
  }
}
