import TrustRegistry

extension CertificateStatus {
  public var phrase: Phrase {
    switch self {
    case .upcoming: Phrase(vi: "sắp có hiệu lực", en: "upcoming")
    case .valid: Phrase(vi: "còn hiệu lực", en: "valid")
    case .expiring: Phrase(vi: "sắp hết hạn", en: "expiring")
    case .expired: Phrase(vi: "hết hạn", en: "expired")
    }
  }
}

extension Certificate {
  /// The status with the days that matter: `sắp hết hạn, còn 28 ngày`.
  /// - Parameter stages: days to go at which expiring begins, as the scheme has them.
  public func standing(on day: Day, stages: [Int]) -> Phrase {
    let status = status(on: day, stages: stages)
    return switch status {
    case .upcoming:
      status.phrase + Phrase(vi: " từ \(validFrom.phrase.vi)", en: " from \(validFrom.phrase.en)")
    case .valid, .expiring:
      status.phrase + Phrase(same: ", ") + remaining(on: day)
    case .expired:
      status.phrase
        + Phrase(vi: " từ \((validThrough + 1).phrase.vi)", en: " since \((validThrough + 1).phrase.en)")
    }
  }

  /// `còn 28 ngày`, or that this is the last day.
  private func remaining(on day: Day) -> Phrase {
    daysLeft(on: day) == 0
      ? Phrase(vi: "hôm nay là ngày cuối", en: "today is the last day") : validThrough.distance(from: day)
  }
}

extension Decision.Outcome {
  public var phrase: Phrase {
    switch self {
    case .approved(let number): Phrase(vi: "cấp giấy chứng nhận \(number)", en: "approved, \(number)")
    case .declined: Phrase(vi: "từ chối", en: "declined")
    }
  }
}
