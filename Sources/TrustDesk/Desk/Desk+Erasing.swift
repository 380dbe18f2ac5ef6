import TrustJournal
import TrustRegistry

/// What an erasure would take, leave and not reach, for whoever is about to order it (PROGRAMME 8).
public struct ErasurePreview: Sendable, Hashable {
  public let id: CreatorID
  public let scope: ErasureScope
  /// The standing request of this scope.
  public let request: ErasureRequest?
  public let holds: [LegalHold]
  /// How many bodies would be blanked.
  public let lines: Int
  public let residue: [CertificateResidue]
  /// Drafts, analyses and indexes that would be taken away, by their names in the registry's folder.
  public let files: [String]
  public let mentions: [Mention]

  /// A line about another subject, or one that stays, in which the person is named.
  public struct Mention: Sendable, Hashable {
    public let sequence: Int
    public let about: Subject
    public let kind: EventKind
  }
}

extension Desk {
  /// What holds a creator's data today.
  public func legalHolds(of id: CreatorID, for scope: ErasureScope) -> [LegalHold] {
    book.registry.dossier(id).legalHolds(on: today, for: scope, under: office.scheme)
  }

  public func erasurePreview(of id: CreatorID, for scope: ErasureScope) -> ErasurePreview {
    let dossier = book.registry.dossier(id)
    let order = dossier.plannedErasure(of: scope)
    return ErasurePreview(
      id: id, scope: scope, request: dossier.erasureRequest.flatMap { $0.scope == scope ? $0 : nil },
      holds: legalHolds(of: id, for: scope), lines: order.blanked.count, residue: order.residue,
      files: folder?.files(about: .creator(id)) ?? [], mentions: mentions(of: id, beside: order, of: scope))
  }

  /// Everything that is kept longer than the scheme asks, in the order of the creators' numbers.
  public var keptTooLong: [KeptTooLong] { book.keptTooLong(on: today, under: office.scheme) }

  /// Lines that would keep their words and that name the person: by any name or account they ever had, or by
  /// their number.
  private func mentions(
    of id: CreatorID, beside order: ErasureOrder, of scope: ErasureScope
  ) -> [ErasurePreview.Mention] {
    let own = book.entries(about: .creator(id))
    let traces = Traces(of: book.registry.dossier(id), as: own)
    let taken = Set(order.blanked)
    var found: [ErasurePreview.Mention] = []
    // While the dossier stands, what else it says of the person is no trace.
    book.places.scan(where: {
      !taken.contains($0.sequence) && ($0.about != .creator(id) || scope == .dossier)
    }) {
      entry in
      guard let event = entry.event else { return true }
      let isNamed = event.content.texts.contains { traces.name(in: $0) || $0.contains(id.description) }
      if isNamed { found.append(.init(sequence: entry.sequence, about: entry.about, kind: event.kind)) }
      return true
    }
    return found
  }
}

extension BodyObject {
  /// Every text in it, however deep.
  fileprivate var texts: [String] { members.flatMap { $0.value.texts } }
}

extension BodyValue {
  fileprivate var texts: [String] {
    if let text { return [text] }
    if let array { return array.flatMap(\.texts) }
    return object?.texts ?? []
  }
}
