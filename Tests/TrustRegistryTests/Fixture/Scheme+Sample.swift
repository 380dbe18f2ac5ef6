import TrustRegistry

extension Scheme {
  /// A scheme with the programme's own numbers (PROGRAMME 2–4) and the fewest words.
  static let sample = Scheme(
    version: 1, name: "Tín nhiệm", criteria: criteria(maximum: 20),
    tariff: [TariffItem(code: "23A", requirement: "2.3", points: 5, text: "Lan truyền tin sai")],
    classes: [
      CertificateClass(
        code: .ethics, name: "Đạo đức", meantFor: "", prefix: "DD", atLeast: 90, cleanMonths: 24,
        suits: [.health, .finance], bars: []),
      CertificateClass(
        code: .professional, name: "Chuyên nghiệp", meantFor: "", prefix: "CN", atLeast: 80,
        cleanMonths: 12, suits: [.fashion], bars: [.health, .finance]),
      CertificateClass(
        code: .community, name: "Cộng đồng", meantFor: "", prefix: "CD", atLeast: 65, cleanMonths: 6,
        suits: [.lifestyle], bars: [.finance]),
    ],
    fields: [
      FieldOfWork(code: .health, name: "Y tế", sensitive: true),
      FieldOfWork(code: .finance, name: "Tài chính", sensitive: true),
      FieldOfWork(code: .fashion, name: "Thời trang", sensitive: false),
      FieldOfWork(code: .lifestyle, name: "Đời sống", sensitive: false),
    ],
    steps: sevenSteps,
    exam: Exam(
      subjects: ["ethics", "communication", "law"].map { .init(code: $0, name: Phrase(vi: $0, en: $0)) },
      passMark: 70, topMark: 100),
    assessment: Assessment(assessors: 2, tolerance: 5),
    validity: Validity(months: 12, expiringDays: [90, 60, 30], renewalDays: 60), fees: [],
    confirmedRoles: .supervisor, assumptions: [])

  /// The sample as the association might adopt it next: other thresholds, nothing else.
  static func sample(version: Int, communityAtLeast: Int = 65) -> Scheme {
    var scheme = sample
    scheme.version = version
    scheme.classes[2].atLeast = communityAtLeast
    return scheme
  }

  /// The sample without the step of scoring: a scheme may be so odd, and the score is asked for all the same.
  static let withoutScoring: Scheme = {
    var scheme = sample
    scheme.steps.removeAll { $0.means == .assessed }
    return scheme
  }()

  private static func criteria(maximum: Int) -> [Criterion] {
    [2, 4, 3, 4, 3].enumerated().map { index, count in
      Criterion(
        code: index + 1, name: "Tiêu chí", maximum: maximum,
        requirements: (1...count).map {
          Requirement(code: RequirementCode(criterion: index + 1, ordinal: $0), text: "Yêu cầu")
        })
    }
  }

  private static let sevenSteps = [
    made(1, .staff, after: [], .recorded), made(2, .staff, after: [1], .recorded),
    made(3, .staff, after: [2], .examined), made(4, .assessor, after: [2], .recorded),
    made(5, .assessor, after: [4], .assessed), made(6, .staff, after: [2], .recorded),
    made(7, .supervisor, after: [1, 2, 3, 4, 5, 6], .decided),
  ]

  private static func made(_ number: Int, _ role: Roles, after: [Int], _ means: Step.Means) -> Step {
    Step(number: number, name: "Bước", role: role, record: "", after: after, means: means)
  }
}
