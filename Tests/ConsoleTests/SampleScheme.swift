import TrustRegistry

/// A small scheme with everything that the screens show: not the programme's own, whose numbers may change.
enum SampleScheme {
  static let scheme = Scheme(
    version: 1, name: Phrase(vi: "Quy chế mẫu", en: "Sample scheme"), criteria: criteria,
    tariff: [
      TariffItem(
        code: "11A", requirement: RequirementCode(criterion: 1, ordinal: 1), points: 2,
        text: Phrase(vi: "Bài quảng cáo không gắn nhãn", en: "Advertisement without a label")),
      TariffItem(
        code: "23A", requirement: RequirementCode(criterion: 2, ordinal: 3), points: 5,
        text: Phrase(vi: "Đăng thông tin sai sự thật", en: "False information published")),
    ],
    classes: classes,
    fields: [
      field("health", "Sức khỏe, y tế", "Health", true), field("finance", "Tài chính", "Finance", true),
      field("education", "Giáo dục, tri thức", "Education", false),
      field("beauty", "Làm đẹp", "Beauty", false), field("food", "Ẩm thực", "Food", false),
      field("travel", "Du lịch", "Travel", false),
    ],
    steps: steps,
    exam: Exam(
      subjects: [
        subject("ethics", "Đạo đức", "Ethics"), subject("communication", "Truyền thông", "Communication"),
        subject("law", "Pháp luật", "Law"),
      ], passMark: 70, topMark: 100),
    assessment: Assessment(assessors: 2, tolerance: 5),
    validity: Validity(months: 12, expiringDays: [90, 60, 30], renewalDays: 60), fees: [],
    confirmedRoles: [], assumptions: [])

  private static let criteria: [Criterion] = [
    criterion(1, "Minh bạch nội dung và hoạt động quảng cáo", "Transparency of content and advertising", 2),
    criterion(2, "Lịch sử hành vi và đạo đức truyền thông", "Record of conduct and media ethics", 4),
    criterion(3, "Mức độ tương tác thực và phản hồi cộng đồng", "Real interaction and feedback", 3),
    criterion(4, "Sự phù hợp với thương hiệu và giá trị xã hội", "Fit with brand and social values", 4),
    criterion(5, "Tuân thủ quy định về bảo vệ dữ liệu cá nhân", "Protection of personal data", 3),
  ]

  private static let classes: [CertificateClass] = [
    CertificateClass(
      code: ClassCode(rawValue: "ethics"), name: Phrase(vi: "Đạo đức", en: "Ethics"),
      meantFor: Phrase(vi: "Lĩnh vực nhạy cảm", en: "Sensitive fields"), prefix: "DD", atLeast: 90,
      cleanMonths: 24, suits: codes("health", "finance"), bars: []),
    CertificateClass(
      code: ClassCode(rawValue: "professional"), name: Phrase(vi: "Chuyên nghiệp", en: "Professional"),
      meantFor: Phrase(vi: "Quảng bá hàng tiêu dùng", en: "Promotion of consumer goods"), prefix: "CN",
      atLeast: 80, cleanMonths: 12, suits: codes("beauty", "food", "travel"),
      bars: codes("health", "finance")),
    CertificateClass(
      code: ClassCode(rawValue: "community"), name: Phrase(vi: "Cộng đồng", en: "Community"),
      meantFor: Phrase(vi: "Nội dung tích cực, tri thức", en: "Positive content, knowledge"), prefix: "CD",
      atLeast: 65, cleanMonths: 6, suits: codes("education", "food", "travel"),
      bars: codes("health", "finance")),
  ]

  private static let steps: [Step] = [
    step(1, "Tiếp nhận", "Intake", .staff, [], .recorded),
    step(2, "Xác minh danh tính", "Identity", .staff, [1], .recorded),
    step(3, "Đào tạo và kiểm tra", "Training and test", .staff, [1], .examined),
    step(4, "Phân tích công nghệ", "Technical analysis", .assessor, [1], .recorded),
    step(5, "Đánh giá chuyên gia", "Expert assessment", .assessor, [1], .assessed),
    step(6, "Xác minh quản lý", "Authority's check", .staff, [1], .recorded),
    step(7, "Quyết định", "Decision", .supervisor, [1, 2, 3, 4, 5, 6], .decided),
  ]

  private static func criterion(_ code: Int, _ vi: String, _ en: String, _ count: Int) -> Criterion {
    let requirements = (1...count).map { ordinal in
      let code = RequirementCode(criterion: code, ordinal: ordinal)
      return Requirement(code: code, text: Phrase(vi: "Yêu cầu \(code)", en: "Requirement \(code)"))
    }
    return Criterion(code: code, name: Phrase(vi: vi, en: en), maximum: 20, requirements: requirements)
  }

  private static func field(_ code: String, _ vi: String, _ en: String, _ sensitive: Bool) -> FieldOfWork {
    FieldOfWork(code: FieldCode(rawValue: code), name: Phrase(vi: vi, en: en), sensitive: sensitive)
  }

  private static func subject(_ code: String, _ vi: String, _ en: String) -> Exam.Subject {
    Exam.Subject(code: code, name: Phrase(vi: vi, en: en))
  }

  private static func step(
    _ number: Int, _ vi: String, _ en: String, _ role: Roles, _ after: [Int], _ means: Step.Means
  ) -> Step {
    Step(
      number: number, name: Phrase(vi: vi, en: en), role: role,
      record: Phrase(vi: "Văn bản của bước", en: "The step's document"), after: after, means: means)
  }

  private static func codes(_ codes: String...) -> [FieldCode] { codes.map { FieldCode(rawValue: $0) } }
}
