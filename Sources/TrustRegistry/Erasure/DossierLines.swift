/// The lines about one creator that an erasure would blank, by what they belong to (JOURNAL 19). Lines of the
/// erasing itself are not among them.
struct DossierLines: Sendable, Hashable {
  /// Of the dossier and of no single case.
  var plain: [Int] = []
  var ofCases: [Int: [Int]] = [:]
  /// Without effect, in transactions about this creator alone.
  var idle: [Int] = []
  /// Without effect, in transactions that speak of others too: their words stay, for without them what the
  /// others' lines say could take effect.
  var idleAmongOthers: [Int] = []
  /// Those of them that were blank when they were folded: their erasure is still to come.
  var blank: Set<Int> = []

  /// Who signed the lines of each case up to its certificate.
  private(set) var hands: [Int: Set<OfficerID>] = [:]
  private var granted: Set<Int> = []

  /// The lines of `scope`; empty where there is nothing of it.
  func unit(of scope: ErasureScope) -> [Int] {
    switch scope {
    case .dossier: (plain + ofCases.values.joined()).sorted()
    case .caseNumbered(let number): ofCases[number] ?? []
    }
  }

  /// Whether `order` lists exactly the unit.
  func agrees(with order: ErasureOrder, of scope: ErasureScope) -> Bool {
    !order.lines.isEmpty && order.lines == unit(of: scope) && order.idle == idle
      && order.void == idleAmongOthers
  }

  mutating func forget(_ order: ErasureOrder, of scope: ErasureScope) {
    if case .caseNumbered(let number) = scope {
      (ofCases[number], hands[number]) = (nil, nil)
      granted.remove(number)
    }
    idle = []
    blank.subtract(order.blanked)
  }

  mutating func keep(_ entry: Entry, ofCase number: Int?, granting: Bool) {
    guard let number else {
      plain.append(entry.sequence)
      return
    }
    ofCases[number, default: []].append(entry.sequence)
    if !granted.contains(number) { hands[number, default: []].insert(entry.by) }
    if granting { granted.insert(number) }
  }
}

extension Event {
  /// The case whose file the line belongs to, and with which it is erased; nil for those of the dossier.
  func fileNumber(in dossier: Dossier) -> Int? {
    switch self {
    case .procedure(let event): event.caseNumber
    case .scoring(let event): event.caseNumber
    case .certificate(let event): event.caseNumber
    case .record(let event): event.caseNumber
    case .analysis(let event): event.caseNumber
    case .fee(let event): event.caseNumber
    case .consent: nil
    case .office: nil
    case .creator: nil
    case .conduct: nil
    case .review: nil
    case .measure: nil
    case .complaint: nil
    case .alliance: nil
    case .privacy: nil
    case .appeal(let event): event.fileNumber(in: dossier)
    case .erasure: nil
    case .assignment(let event): event.caseNumber
    }
  }
}
