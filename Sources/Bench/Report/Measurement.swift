import TrustRegistry

/// One figure: several runs of the same work, what was aimed at, and the peer's runs of it beside them.
public struct Measurement: Sendable {
  /// Names it in JSON and after `--only`.
  public var id: String
  public var name: Phrase
  public var unit: Unit
  /// One value a run, in the order of the runs.
  public var runs: [Double]
  public var aims: [Aim]
  public var peer: Peer?
  /// What else is worth knowing of it.
  public var detail: Phrase?
  /// Why there are no runs.
  public var failure: Phrase?

  public init(
    _ id: String, _ name: Phrase, unit: Unit, runs: [Double], aims: [Aim] = [], peer: Peer? = nil,
    detail: Phrase? = nil, failure: Phrase? = nil
  ) {
    self.id = id
    self.name = name
    self.unit = unit
    self.runs = runs
    self.aims = aims
    self.peer = peer
    self.detail = detail
    self.failure = failure
  }

  /// The same work done by somebody else, in the same runs.
  public struct Peer: Sendable {
    public var name: String
    /// In the same unit, run by run.
    public var runs: [Double]

    public init(_ name: String, runs: [Double]) {
      self.name = name
      self.runs = runs
    }
  }

  public enum Unit: String, Sendable {
    case milliseconds, mebibytes, count
    case perSecond = "per second"

    /// A figure with its unit behind it.
    func text(_ value: Double) -> String {
      switch self {
      case .milliseconds: Figure.text(value) + " ms"
      case .mebibytes: Figure.text(value) + " MiB"
      case .count: Figure.text(value)
      case .perSecond: Figure.text(value) + "/s"
      }
    }
  }

  public var median: Double? { runs.median }
  public var least: Double? { runs.min() }
  public var most: Double? { runs.max() }

  /// How many times the peer's value, run by run, in the middle.
  public var ratio: Double? {
    guard let peer else { return nil }
    return zip(runs, peer.runs).map { $1 == 0 ? .infinity : $0 / $1 }.median
  }

  /// Whether every aim is reached by the median; nil where there is none, or nothing was measured.
  public var isMet: Bool? {
    let answers = aims.compactMap { $0.isMet(by: self) }
    return answers.isEmpty ? nil : answers.allSatisfy { $0 }
  }
}

extension [Double] {
  /// The middle one, or the mean of the two in the middle; nil of none.
  public var median: Double? {
    guard !isEmpty else { return nil }
    let sorted = sorted()
    let middle = count / 2
    return count.isMultiple(of: 2) ? (sorted[middle - 1] + sorted[middle]) / 2 : sorted[middle]
  }

  /// The least value that so many in a hundred do not exceed; nil of none.
  public func percentile(_ percent: Double) -> Double? {
    guard !isEmpty else { return nil }
    let rank = Int((Double(count) * percent / 100).rounded(.up))
    return sorted()[Swift.max(0, Swift.min(count - 1, rank - 1))]
  }
}
