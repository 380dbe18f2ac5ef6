/// The rules under which one case runs, from its opening to its end: the scheme then in force, cut to one
/// class.
/// They are looked up in the adopted scheme by every fold, so no line of a case can soften them.
public struct CaseTerms: Sendable, Hashable {
  public var scheme: Int
  public var certificateClass: ClassCode
  public var prefix: String
  /// Full points of each criterion, in the order of their codes.
  public var maxima: [Int]
  public var assessors: Int
  public var tolerance: Int
  public var byAssignment: Bool
  public var rotates: Bool
  public var atLeast: Int
  public var cleanMonths: Int
  public var validMonths: Int
  public var renewalDays: Int
  public var passMark: Int
  public var subjects: [String]
  public var suits: [FieldCode]
  public var bars: [FieldCode]
  public var steps: [StepTerms]
  /// How many times a subject may be tried; nil where there is no limit.
  public var mostAttempts: Int?
  /// Every fee of the scheme, without its amount: what decides must not show one (PROGRAMME 4).
  public var fees: [FeeTerms] = []
  /// How long a charge may stay unsettled; nil where the scheme sets no term.
  public var payment: TimeLimit?
  /// Consents that certification needs, each to a text of this version or a later one.
  public var consents: [ConsentTerms] = []

  public struct FeeTerms: Sendable, Hashable {
    public var code: String
    /// The step that waits for it; nil where it is charged by hand.
    public var step: Int?
  }

  public struct ConsentTerms: Sendable, Hashable {
    public var purpose: PurposeCode
    public var version: Int
  }

  /// A step as a case is pinned to it.
  public struct StepTerms: Sendable, Hashable {
    public var number: Int
    public var role: Roles
    public var after: [Int]
    public var means: Step.Means
    public var within: TimeLimit?
    public var needs: [Step.Need]
    public var sensitive: SensitiveParts

    public init(
      number: Int, role: Roles, after: [Int], means: Step.Means, within: TimeLimit? = nil,
      needs: [Step.Need] = [], sensitive: SensitiveParts = []
    ) {
      self.number = number
      self.role = role
      self.after = after
      self.means = means
      self.within = within
      self.needs = needs
      self.sensitive = sensitive
    }
  }
}

extension Scheme {
  /// The terms of a case that seeks `code`; nil when the scheme has no such class.
  public func terms(for code: ClassCode) -> CaseTerms? {
    guard let sought = certificateClass(code) else { return nil }
    return CaseTerms(
      scheme: version, certificateClass: code, prefix: sought.prefix, maxima: criteria.map(\.maximum),
      assessors: assessment.assessors, tolerance: assessment.tolerance,
      byAssignment: assessment.byAssignment, rotates: assessment.rotates, atLeast: sought.atLeast,
      cleanMonths: sought.cleanMonths, validMonths: validity.months, renewalDays: validity.renewalDays,
      passMark: exam.passMark, subjects: exam.subjects.map(\.code), suits: sought.suits, bars: sought.bars,
      steps: steps.map {
        .init(
          number: $0.number, role: $0.role, after: $0.after, means: $0.means, within: $0.within,
          needs: $0.needs, sensitive: $0.sensitive)
      }, mostAttempts: exam.mostAttempts, fees: fees.map { .init(code: $0.code, step: $0.step) },
      payment: clock(.feePayment),
      consents: purposes.filter { $0.neededFor.contains(.certification) }.map {
        .init(purpose: $0.code, version: $0.version)
      })
  }
}

extension CaseTerms {
  /// The number of the step that the decision brings about.
  public var decidingStep: Int { steps.first { $0.means == .decided }?.number ?? 7 }
}
