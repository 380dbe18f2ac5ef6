extension Dossier {
  /// Two officers, the whole unit, no legal hold, the true residue: a single supervisor's key wipes nothing
  /// (JOURNAL 9, 19).
  mutating func apply(_ event: ErasureEvent, of entry: Entry, in office: Office) throws(Contradiction) {
    switch event {
    case .requested(let scope, let basis, let document):
      guard erasureRequest == nil, isForeseenErased || canBeErased(scope) else {
        throw .outOfPlace(kind: event.kind)
      }
      erasureRequest = ErasureRequest(
        scope: scope, basis: basis, document: document, by: entry.by, day: entry.at.day)
    case .requestWithdrawn:
      guard erasureRequest != nil else { throw .outOfPlace(kind: event.kind) }
      erasureRequest = nil
    case .dossierErased(let order):
      try check(order, of: .dossier, in: entry, kind: event.kind, in: office)
      // It *is* erased: its earlier lines are not read (JOURNAL 21).
      self = Dossier(id: id)
      (erasedOn, residue) = (entry.at.day, order.residue)
    case .caseErased(let number, let order):
      try check(order, of: .caseNumbered(number), in: entry, kind: event.kind, in: office)
      eraseCase(number, as: order, on: entry.at.day, in: office)
      foreseen.removeAll { $0.sequence == entry.sequence }
    }
  }

  /// Whether there is such a unit.
  func canBeErased(_ scope: ErasureScope) -> Bool {
    switch scope {
    case .dossier: revision > 0
    case .caseNumbered(let number):
      caseNumbered(number) != nil || erasedCases.contains { $0.number == number && $0.erasedOn == nil }
    }
  }

  private func check(
    _ order: ErasureOrder, of scope: ErasureScope, in entry: Entry, kind: EventKind, in office: Office
  ) throws(Contradiction) {
    guard let request = erasureRequest, request.scope == scope, order.basis == request.basis,
      lines.agrees(with: order, of: scope)
    else { throw .outOfPlace(kind: kind) }
    guard request.by != entry.by else { throw .handsNotApart(kind: kind, by: entry.by) }
    // What the lines that stay tell of holds holds, whoever reads.
    let scheme = office.scheme(inForceAt: entry.sequence)
    guard legalHolds(on: entry.at.day, for: scope, under: scheme).isEmpty else {
      throw .conditionUnmet(kind, .noLegalHold)
    }
    // Where the words are gone already, the residue was judged by those who still had them; who finds them
    // blank can only judge what the heads tell.
    guard lines.blank.isDisjoint(with: order.blanked) else { return }
    guard order.residue == residue(of: scope) else { throw .outOfPlace(kind: kind) }
  }

  /// What a reader who had the words makes of it; the same as one makes who never did.
  private mutating func eraseCase(
    _ number: Int, as order: ErasureOrder, on day: Day, in office: Office
  ) {
    for residue in order.residue {
      guard let index = certificates.firstIndex(where: { $0.number == residue.number }) else { continue }
      let kept = certificates[index]
      certificates[index] = Certificate(residue, in: office, openedAt: order.lines.first)
      certificates[index].takeLife(of: kept)
    }
    cases.removeAll { $0.number == number }
    notices.removeAll { $0.about.fileNumber == number }
    appeals.removeAll { $0.against.fileNumber == number }
    note(erasedCase: number, certificates: order.residue.map(\.number), on: day)
    lines.forget(order, of: .caseNumbered(number))
    erasureRequest = nil
  }
}

extension Dossier {
  /// What stays of the certificates of a unit when its words are gone.
  func residue(of scope: ErasureScope) -> [CertificateResidue] {
    certificates.compactMap { certificate in
      guard let line = grants[certificate.number] else { return nil }
      if case .caseNumbered(let number) = scope {
        guard caseNumbered(number)?.decision?.outcome == .approved(certificate.number) else { return nil }
      }
      return CertificateResidue(
        number: certificate.number, certificateClass: certificate.certificateClass,
        validFrom: certificate.validFrom, validThrough: certificate.validThrough, line: line)
    }
  }

  /// The certificate that a line granted.
  func certificate(grantedAt line: Int) -> Certificate? {
    certificates.first { grants[$0.number] == line }
  }

  /// What an erasure ordered now would blank and leave.
  public func plannedErasure(of scope: ErasureScope) -> ErasureOrder {
    ErasureOrder(
      lines: lines.unit(of: scope), idle: lines.idle, void: lines.idleAmongOthers,
      basis: erasureRequest?.basis ?? "", residue: residue(of: scope))
  }

  /// The number of the next case: one more than any there ever was.
  var nextCaseNumber: Int { max(cases.last?.number ?? 0, erasedCases.last?.number ?? 0) + 1 }
}

/// Which lines an erasure will have to list.
extension Dossier {
  /// Takes note of a line that had its effect.
  mutating func note(_ entry: Entry, of event: Event) {
    if case .erasure = event { return }
    var granted: Certificate?
    if case .certificate(.approved(_, let certificate, _)) = event { granted = certificate }
    lines.keep(entry, ofCase: event.fileNumber(in: self), granting: granted != nil)
    if let granted { grants[granted.number] = entry.sequence }
  }

  /// Takes note of a line without effect.
  mutating func pass(over entry: Entry, amongOthers: Bool) {
    revision = entry.nth
    guard erasedOn == nil else { return }
    if amongOthers { lines.idleAmongOthers.append(entry.sequence) } else { lines.idle.append(entry.sequence) }
  }
}
