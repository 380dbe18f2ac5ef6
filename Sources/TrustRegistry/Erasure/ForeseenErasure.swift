/// An erasure that a reader knows of before having come to it: who meets blank lines looks ahead for the act
/// that lists them, and reads them as it says (JOURNAL 20, 21). It counts for nothing more: when the reader
/// comes to it, it is judged like every other line.
public struct ForeseenErasure: Sendable, Hashable {
  /// The line of the act.
  public let sequence: Int
  public let about: CreatorID
  let scope: ErasureScope
  let order: ErasureOrder

  /// Nil for an entry that erases nothing.
  public init?(_ entry: Entry) {
    guard case .creator(let id) = entry.about, case .erasure(let event) = entry.event,
      let (scope, order) = event.order
    else { return nil }
    (sequence, about, self.scope, self.order) = (entry.sequence, id, scope, order)
  }

  /// Whether both claim a line.
  public func overlaps(_ other: ForeseenErasure) -> Bool {
    about == other.about && !Set(order.blanked).isDisjoint(with: other.order.blanked)
  }

  /// Whether nothing of the dossier is left to be folded.
  public var isOfDossier: Bool { scope == .dossier }

  /// The lines that it blanks.
  public var lines: [Int] { order.blanked.filter { $0 < sequence } }

  /// Whether it blanks the line.
  public func lists(_ line: Int) -> Bool {
    line < sequence && (order.lines.contains(line) || order.idle.contains(line))
  }
}

extension Dossier {
  /// Whether an erasure of the whole dossier is still to come.
  var isForeseenErased: Bool { foreseen.contains { $0.scope == .dossier } }

  /// Takes in a line without words: what its erasure tells of it is all that there is.
  mutating func meetBlank(_ entry: Entry, in office: Office) {
    lines.blank.insert(entry.sequence)
    let erasure = foreseen.first { $0.lists(entry.sequence) }
    if let erasure, erasure.order.idle.contains(entry.sequence) {
      lines.idle.append(entry.sequence)
      return
    }
    guard let erasure, case .caseNumbered(let number) = erasure.scope else {
      lines.keep(entry, ofCase: nil, granting: false)
      return
    }
    let opening = erasure.order.lines.first
    let residue = erasure.order.residue.filter {
      $0.line == entry.sequence && $0.isBorneOut(by: entry, in: office, openedAt: opening)
    }
    lines.keep(entry, ofCase: number, granting: !residue.isEmpty)
    note(erasedCase: number, certificates: residue.map(\.number))
    for residue in residue {
      admit(Certificate(residue, in: office, openedAt: opening), of: entry)
      grants[residue.number] = residue.line
    }
  }

  /// Takes note of a case without words, of whose lines one more was met, or all are gone.
  mutating func note(erasedCase number: Int, certificates: [String], on day: Day? = nil) {
    let index = erasedCases.firstIndex { $0.number >= number } ?? erasedCases.endIndex
    if index == erasedCases.endIndex || erasedCases[index].number != number {
      erasedCases.insert(ErasedCase(number: number), at: index)
    }
    erasedCases[index].erasedOn = day
    erasedCases[index].hands = lines.hands[number] ?? []
    for certificate in certificates where !erasedCases[index].certificates.contains(certificate) {
      erasedCases[index].certificates.append(certificate)
    }
  }
}

extension CertificateResidue {
  /// Whether the head of the line that granted it bears it out: signed by a supervisor, a number of the class
  /// and the year, and a term that begins no earlier and is as long as the case's rules have it. An erasure
  /// makes no certificate (JOURNAL 21).
  fileprivate func isBorneOut(by entry: Entry, in office: Office, openedAt opening: Int?) -> Bool {
    guard office.roles(of: entry.by, at: entry.sequence).contains(.supervisor),
      let terms = office.scheme(inForceAt: opening ?? entry.sequence)?.terms(for: certificateClass)
    else { return false }
    let series = Series.certificates(prefix: terms.prefix, year: entry.at.day.date.year)
    return number.hasPrefix(series.rawValue + "-") && validFrom >= entry.at.day
      && validThrough == validFrom.lastValidDay(months: terms.validMonths)
  }
}

extension Certificate {
  /// What is left of a certificate whose case was erased: the score is gone, and the class asks what it asked
  /// when the case was opened.
  init(_ residue: CertificateResidue, in office: Office, openedAt line: Int?) {
    let scheme = office.scheme(inForceAt: line ?? residue.line)
    self.init(
      number: residue.number, certificateClass: residue.certificateClass, score: nil,
      atLeast: scheme?.certificateClass(residue.certificateClass)?.atLeast ?? 0,
      validFrom: residue.validFrom, validThrough: residue.validThrough)
  }
}
