/// Every number and word of the programme, versioned: the association changes it without a programmer
/// (PROGRAMME, head).
/// It is adopted by an entry that carries it whole; a case is pinned to the version it was opened under.
public struct Scheme: Sendable, Hashable {
  /// Counted from 1, one more at each adoption.
  public var version: Int
  public var name: Phrase
  public var criteria: [Criterion]
  public var tariff: [TariffItem]
  public var classes: [CertificateClass]
  public var fields: [FieldOfWork]
  public var steps: [Step]
  public var exam: Exam
  public var assessment: Assessment
  public var validity: Validity
  public var fees: [Fee]
  /// Roles that take effect only when a second officer confirms them (JOURNAL 8).
  public var confirmedRoles: Roles
  /// Which values the programme has not published.
  public var assumptions: [Assumption]
  /// Holidays, year by year.
  public var calendar: WorkingCalendar
  public var clocks: [ClockRule]
  /// What a person may consent to.
  public var purposes: [Purpose]
  public var alliance: AllianceRules
  /// How long each class of record is kept.
  public var retention: [RetentionRule]

  public init(
    version: Int, name: Phrase, criteria: [Criterion], tariff: [TariffItem], classes: [CertificateClass],
    fields: [FieldOfWork], steps: [Step], exam: Exam, assessment: Assessment, validity: Validity,
    fees: [Fee], confirmedRoles: Roles, assumptions: [Assumption],
    calendar: WorkingCalendar = WorkingCalendar(), clocks: [ClockRule] = [], purposes: [Purpose] = [],
    alliance: AllianceRules = AllianceRules(), retention: [RetentionRule] = []
  ) {
    self.version = version
    self.name = name
    self.criteria = criteria
    self.tariff = tariff
    self.classes = classes
    self.fields = fields
    self.steps = steps
    self.exam = exam
    self.assessment = assessment
    self.validity = validity
    self.fees = fees
    self.confirmedRoles = confirmedRoles
    self.assumptions = assumptions
    self.calendar = calendar
    self.clocks = clocks
    self.purposes = purposes
    self.alliance = alliance
    self.retention = retention
  }
}

extension Scheme {
  public func criterion(_ code: Int) -> Criterion? { criteria.first { $0.code == code } }
  public func step(_ number: Int) -> Step? { steps.first { $0.number == number } }
  public func field(_ code: FieldCode) -> FieldOfWork? { fields.first { $0.code == code } }
  public func certificateClass(_ code: ClassCode) -> CertificateClass? { classes.first { $0.code == code } }
  public func tariffItem(_ code: String) -> TariffItem? { tariff.first { $0.code == code } }

  public func requirement(_ code: RequirementCode) -> Requirement? {
    criterion(code.criterion)?.requirements.first { $0.code == code }
  }

  /// How many points the criteria sum to; 100 (PROGRAMME 2).
  public var total: Int { criteria.reduce(0) { $0 + $1.maximum } }
}
