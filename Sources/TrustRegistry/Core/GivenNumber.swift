/// A number of a series that an event gives to a creator or to a certificate.
struct GivenNumber: Hashable {
  let series: Series
  let value: Int

  init(_ id: CreatorID) {
    (series, value) = (.creator, id.number)
  }

  /// Nil for a certificate whose number has another form than `DD-2026-000017`.
  init?(_ certificate: Certificate) {
    let text = certificate.number
    guard let hyphen = text.lastIndex(of: "-"), let value = Int(text[text.index(after: hyphen)...]),
      text.hasSuffix("-" + padded(value, 6))
    else { return nil }
    (series, self.value) = (Series(rawValue: String(text[..<hyphen])), value)
  }
}

extension Rehearsal {
  /// Every number that the transaction gives out was taken from its series by this same transaction, and
  /// once: so no two creators and no two certificates ever share one. Asked when every entry was folded.
  func checkNumber(of entry: Entry, among given: inout Set<GivenNumber>) throws(Contradiction) {
    let number: GivenNumber?
    let kind = entry.event?.kind ?? .certificateApproved
    switch (entry.event, entry.about) {
    case (.creator(.registered), .creator(let id)): number = GivenNumber(id)
    case (.certificate(.approved(_, let certificate, _)), _): number = GivenNumber(certificate)
    case (nil, .creator(let id)):
      // What an erasure leaves of a certificate is believed where its line took that number.
      guard let left = dossiers[id]?.certificate(grantedAt: entry.sequence) else { return }
      number = GivenNumber(left)
    default: return
    }
    guard let number, number.value > takenBefore[number.series] ?? 0,
      number.value <= office.taken[number.series] ?? 0, given.insert(number).inserted
    else { throw .outOfPlace(kind: kind) }
  }

  /// A series moves on by the numbers that its own transaction gives out and no further: nobody uses up
  /// others'.
  /// Entries whose words were erased may have given out one each.
  func checkSeries(
    of entry: Entry, having given: Set<GivenNumber>, erased: Int
  ) throws(Contradiction) {
    guard case .office(.numbersTaken(let series, _)) = entry.event else { return }
    let taken = (office.taken[series] ?? 0) - (takenBefore[series] ?? 0)
    guard taken - given.count(where: { $0.series == series }) <= erased else {
      throw .outOfPlace(kind: .numbersTaken)
    }
  }
}
