/// The code of a purpose for which personal data are used, `certification`.
public struct PurposeCode: Sendable, Hashable, RawRepresentable, CustomStringConvertible {
  public let rawValue: String
  public init(rawValue: String) { self.rawValue = rawValue }
  public var description: String { rawValue }
}

/// A purpose that a person may consent to, each by itself (PROGRAMME 8).
public struct Purpose: Sendable, Hashable {
  public var code: PurposeCode
  public var name: Phrase
  /// Of the text that is consented to, from 1.
  public var version: Int
  /// What cannot go on without it; empty where it is free.
  public var neededFor: [Need]

  public enum Need: String, Sendable, Hashable, CaseIterable {
    case certification, membership
  }

  public init(code: PurposeCode, name: Phrase, version: Int, neededFor: [Need]) {
    self.code = code
    self.name = name
    self.version = version
    self.neededFor = neededFor
  }
}

extension Purpose {
  /// Nothing waits for it.
  public var isFree: Bool { neededFor.isEmpty }
}

extension Scheme {
  public func purpose(_ code: PurposeCode) -> Purpose? { purposes.first { $0.code == code } }
  public func fee(_ code: String) -> Fee? { fees.first { $0.code == code } }
}

/// The code of a network of the alliance, `scams`.
public struct NetworkCode: Sendable, Hashable, RawRepresentable, CustomStringConvertible {
  public let rawValue: String
  public init(rawValue: String) { self.rawValue = rawValue }
  public var description: String { rawValue }
}

/// What the charter of the alliance asks of a member (PROGRAMME 7).
public struct AllianceRules: Sendable, Hashable {
  public var networks: [Network]
  /// How many networks a member joins; 0 and 0 where the charter is silent.
  public var leastNetworks: Int
  public var mostNetworks: Int
  /// Whether admission needs a certificate in force.
  public var needsCertificate: Bool
  /// Whether the charter's own conditions must be shown to be met before admission.
  public var needsCharter: Bool
  /// Whether an honorary member needs the certificate too; asked only where `needsCertificate`.
  public var honoraryNeedsCertificate: Bool
  /// Soft measures in their order: each waits for those before it.
  public var measures: [SoftMeasure]
  /// The words of the grounds of termination.
  public var grounds: [Ground]

  /// A ground of termination, by the charter's letter.
  public struct Ground: Sendable, Hashable {
    public var code: TerminationGround
    public var text: Phrase
    /// Whether every soft measure comes first.
    public var afterMeasures: Bool

    public init(code: TerminationGround, text: Phrase, afterMeasures: Bool) {
      self.code = code
      self.text = text
      self.afterMeasures = afterMeasures
    }
  }

  public struct Network: Sendable, Hashable {
    public var code: NetworkCode
    public var name: Phrase

    public init(code: NetworkCode, name: Phrase) {
      self.code = code
      self.name = name
    }
  }

  public init(
    networks: [Network] = [], leastNetworks: Int = 0, mostNetworks: Int = 0, needsCertificate: Bool = true,
    needsCharter: Bool = false, honoraryNeedsCertificate: Bool = true, measures: [SoftMeasure] = [],
    grounds: [Ground] = []
  ) {
    self.networks = networks
    self.leastNetworks = leastNetworks
    self.mostNetworks = mostNetworks
    self.needsCertificate = needsCertificate
    self.needsCharter = needsCharter
    self.honoraryNeedsCertificate = honoraryNeedsCertificate
    self.measures = measures
    self.grounds = grounds
  }
}

/// How long a class of record is kept after its matter ended (PROGRAMME 8).
public struct RetentionRule: Sendable, Hashable {
  public var record: RecordClass
  public var months: Int

  public enum RecordClass: String, Sendable, Hashable, CaseIterable {
    /// A dossier that never had a case.
    case registration
    case declinedCase
    case certificate
    case breach
    case complaint
    /// An application refused or taken back, or a membership that ended.
    case membership
  }

  public init(record: RecordClass, months: Int) {
    self.record = record
    self.months = months
  }
}
