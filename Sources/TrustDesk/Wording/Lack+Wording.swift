import TrustRegistry

extension Lack {
  /// What a step still needs, by name.
  public func phrase(in office: Office) -> Phrase {
    switch self {
    case .consent(let code):
      Phrase(
        vi: "chưa có sự đồng ý: \(office.purposeName(code).vi)",
        en: "no consent: \(office.purposeName(code).en)")
    case .proof(let subject):
      Phrase(vi: "chưa xác minh \(subject.phrase.vi)", en: "no proof of \(subject.phrase.en)")
    case .training: Phrase(vi: "chưa hoàn thành đào tạo", en: "training not done")
    case .subject(let code):
      Phrase(
        vi: "chưa đạt môn \(office.subjectName(code).vi)", en: "not passed: \(office.subjectName(code).en)")
    case .report: Phrase(vi: "chưa có báo cáo phân tích", en: "no analysis report")
    case .finding(let code): Phrase(vi: "chưa xem xét phát hiện \(code)", en: "finding \(code) not judged")
    case .answer: Phrase(vi: "chưa có trả lời của cơ quan quản lý", en: "no answer of the authority")
    case .breach:
      Phrase(vi: "chưa ghi vi phạm mà cơ quan quản lý nêu", en: "the reported breach is not recorded")
    case .fee(let code):
      Phrase(vi: "chưa nộp \(office.feeName(code).within.vi)", en: "due: \(office.feeName(code).en)")
    case .fees: Phrase(vi: "chưa hoàn tất nghĩa vụ phí", en: "fees not settled")
    }
  }

  /// Its name in JSON.
  public var name: String {
    switch self {
    case .consent: "consent"
    case .proof: "proof"
    case .training: "training"
    case .subject: "subject"
    case .report: "report"
    case .finding: "finding"
    case .answer: "answer"
    case .breach: "breach"
    case .fee, .fees: "fee"
    }
  }

  /// What it is about, as a command names it; nil where the name says it all.
  public var code: String? {
    switch self {
    case .consent(let code): code.rawValue
    case .proof(let subject): subject.account?.description ?? "person"
    case .subject(let code), .finding(let code), .fee(let code): code
    case .training, .report, .answer, .breach, .fees: nil
    }
  }
}

extension [Lack] {
  /// What is lacking with like things together: one phrase a kind.
  func summary(in office: Office) -> [Phrase] {
    var told: Set<String> = []
    return compactMap { lack -> Phrase? in
      guard told.insert(lack.name).inserted else { return nil }
      let like = filter { $0.name == lack.name }
      guard like.count > 1 else { return lack.phrase(in: office) }
      return lack.phrase(of: like.compactMap { $0.object(in: office) })
    }
  }
}

extension Lack {
  /// The thing itself, without that it is lacking.
  fileprivate func object(in office: Office) -> Phrase? {
    switch self {
    case .consent(let code): office.purposeName(code)
    case .proof(let subject): subject.phrase
    case .subject(let code): office.subjectName(code)
    case .finding(let code): Phrase(same: code)
    case .fee(let code): office.feeName(code).within
    case .training, .report, .answer, .breach, .fees: nil
    }
  }

  fileprivate func phrase(of things: [Phrase]) -> Phrase {
    let list = things.listed
    return switch self {
    case .consent: Phrase(vi: "chưa có sự đồng ý: \(list.vi)", en: "no consent: \(list.en)")
    case .proof: Phrase(vi: "chưa xác minh \(list.vi)", en: "no proof of \(list.en)")
    case .subject: Phrase(vi: "chưa đạt môn \(list.vi)", en: "not passed: \(list.en)")
    case .finding: Phrase(vi: "chưa xem xét phát hiện \(list.vi)", en: "findings not judged: \(list.en)")
    default: Phrase(vi: "chưa nộp \(list.vi)", en: "due: \(list.en)")
    }
  }
}
