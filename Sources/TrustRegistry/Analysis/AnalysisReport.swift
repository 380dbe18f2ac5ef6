/// What the technology found: advisory only, a person accepts or rejects each finding (PROGRAMME 4, step 4).
/// Sensitive: it follows somebody's conduct on social networks (PROGRAMME 8).
public struct AnalysisReport: Sendable, Hashable {
  /// How it was made: the programs and the period looked at.
  public var method: String
  public var summary: String
  public var findings: [AnalysisFinding]

  /// More than a person can judge is no report.
  public static let mostFindings = 100

  public init(method: String, summary: String, findings: [AnalysisFinding]) {
    self.method = method
    self.summary = summary
    self.findings = findings
  }
}

/// One thing that a report points at.
public struct AnalysisFinding: Sendable, Hashable {
  /// Unique in its report, and keyed by hand: `F1`.
  public var code: String
  public var text: String
  /// What was measured, with its unit: `37 % of comments`.
  public var measure: String

  public init(code: String, text: String, measure: String) {
    self.code = code
    self.text = text
    self.measure = measure
  }
}

/// A report as it was attached to a case, with what people made of it.
public struct AttachedReport: Sendable, Hashable {
  /// SHA-256 of the file, 64 lower-case hex digits.
  public let digest: String
  public internal(set) var report: AnalysisReport
  public let day: Day
  public let by: OfficerID
  /// By the finding's code.
  public internal(set) var judgements: [String: Judgement] = [:]

  public struct Judgement: Sendable, Hashable {
    public var accepted: Bool
    public var reason: String
    public var by: OfficerID
    public var day: Day
  }

  init(digest: String, report: AnalysisReport, day: Day, by: OfficerID) {
    self.digest = digest
    self.report = report
    self.day = day
    self.by = by
  }

  /// Codes that nobody judged yet, in the report's order.
  public var unjudged: [String] { report.findings.map(\.code).filter { judgements[$0] == nil } }
}
