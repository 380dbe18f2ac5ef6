/// The little that all dossiers share: officers and their keys, schemes, number series. The fold of the lines
/// about
/// `office` and of nothing else (JOURNAL 12).
public struct Office: Sendable {
  public internal(set) var revision = 0
  public internal(set) var name = ""
  /// A trial registry may be written under a set clock.
  public internal(set) var isTrial = false
  public internal(set) var foundedOn: Day?
  public internal(set) var officers: [OfficerID: Officer] = [:]
  /// Every key ever used, and whose it is: none is used twice (JOURNAL 8).
  var keys: [PublicKey: OfficerID] = [:]
  /// Schemes with the line that adopted each, oldest first.
  var schemes: [(sequence: Int, scheme: Scheme)] = []
  /// What the alliance does together, with the line that opened each; the first has number 1.
  var openedActivities: [(sequence: Int, activity: Activity)] = []
  /// The last number taken of each series.
  public internal(set) var taken: [Series: Int] = [:]

  public init() {}

  public var isFounded: Bool { foundedOn != nil }

  /// The scheme now in force; nil before the first is adopted.
  public var scheme: Scheme? { schemes.last?.scheme }

  public var allSchemes: [Scheme] { schemes.map(\.scheme) }

  public func scheme(version: Int) -> Scheme? { schemes.first { $0.scheme.version == version }?.scheme }

  /// The scheme in force when line `sequence` was written.
  public func scheme(inForceAt sequence: Int) -> Scheme? {
    schemes.last { $0.sequence < sequence }?.scheme
  }

  public func officer(_ id: OfficerID) -> Officer? { officers[id] }

  /// Roles in force just before line `sequence`.
  public func roles(of id: OfficerID, at sequence: Int) -> Roles {
    officers[id]?.authority(at: sequence)?.roles ?? []
  }

  /// The key in force just before line `sequence`; nil for a stranger or one retired.
  public func key(of id: OfficerID, at sequence: Int) -> PublicKey? {
    officers[id]?.authority(at: sequence)?.key
  }

  /// An officer's name, or the number where there is none.
  public func name(of id: OfficerID) -> String { officers[id]?.name ?? id.description }

  /// The next number of a series.
  public func next(in series: Series) -> Int { (taken[series] ?? 0) + 1 }

  /// The first officer number not yet used.
  public var nextOfficerID: OfficerID {
    var number = officers.count + 1
    while officers[OfficerID(number: number)] != nil { number += 1 }
    return OfficerID(number: number)
  }
}

extension Office {
  /// Every line about the office counts in its revision, also those that say nothing any more.
  public mutating func count(_ lines: Int) { revision = lines }
}
