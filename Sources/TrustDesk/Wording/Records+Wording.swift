import TrustRegistry

extension ProofSubject {
  /// Whom or what the proof is about, to be named within a sentence.
  public var phrase: Phrase {
    switch self {
    case .person: Phrase(vi: "nhân thân", en: "the person")
    case .account(let name):
      Phrase(vi: "tài khoản \(name.phrase.vi)", en: "the account \(name.phrase.en)")
    }
  }
}

extension ProofMeans {
  public var name: Phrase {
    switch self {
    case .identityCard: Phrase(vi: "thẻ căn cước", en: "identity card")
    case .passport: Phrase(vi: "hộ chiếu", en: "passport")
    case .electronicIdentity: Phrase(vi: "định danh điện tử", en: "electronic identity")
    case .businessRegistration: Phrase(vi: "đăng ký kinh doanh", en: "business registration")
    case .codePosted: Phrase(vi: "đăng mã xác nhận từ tài khoản", en: "code posted from the account")
    case .signedIn: Phrase(vi: "đăng nhập trước mặt cán bộ", en: "signed in before an officer")
    case .platformLetter: Phrase(vi: "xác nhận của nền tảng", en: "letter of the platform")
    }
  }
}

extension AuthorityAnswer {
  public var phrase: Phrase {
    switch self {
    case .nothingKnown: Phrase(vi: "không ghi nhận vi phạm", en: "no breach known")
    case .breachReported: Phrase(vi: "có vi phạm", en: "a breach reported")
    }
  }
}

extension RecordEvent {
  var phrase: Phrase {
    switch self {
    case .proofRecorded(_, let subject, let means, let document, let day):
      Phrase(
        vi: "Xác minh \(subject.phrase.vi) ngày \(day.phrase.vi): \(means.name.vi), số \(document)",
        en: "Proof of \(subject.phrase.en) on \(day.phrase.en): \(means.name.en), number \(document)")
    case .trainingRecorded(_, let document, let day):
      Phrase(
        vi: "Hoàn thành đào tạo ngày \(day.phrase.vi), văn bản \(document)",
        en: "Training done on \(day.phrase.en), document \(document)")
    case .authorityAnswered(_, let answer, let document, let day):
      Phrase(
        vi: "Cơ quan quản lý trả lời ngày \(day.phrase.vi): \(answer.phrase.vi), văn bản \(document)",
        en: "The authority's answer of \(day.phrase.en): \(answer.phrase.en), document \(document)")
    }
  }
}
