import TrustRegistry

extension CertificateStatus {
  public var phrase: Phrase {
    switch self {
    case .upcoming: Phrase(vi: "sắp có hiệu lực", en: "upcoming")
    case .valid: Phrase(vi: "còn hiệu lực", en: "valid")
    case .expiring: Phrase(vi: "sắp hết hạn", en: "expiring")
    case .expired: Phrase(vi: "hết hạn", en: "expired")
    case .suspended: Phrase(vi: "tạm đình chỉ", en: "suspended")
    case .revoked: Phrase(vi: "đã thu hồi", en: "revoked")
    case .superseded: Phrase(vi: "đã được thay thế", en: "superseded")
    case .onHold: Phrase(vi: "hoãn hiệu lực", en: "on hold")
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
    case .revoked: status.phrase + since(revokedOn)
    case .superseded: status.phrase + since(supersededFrom)
    case .onHold: status.phrase + since(holds(on: day).map(\.since).min())
    case .suspended: status.phrase + (suspension(on: day)?.end ?? Phrase(same: ""))
    }
  }

  private func since(_ day: Day?) -> Phrase {
    day.map { Phrase(vi: " từ \($0.phrase.vi)", en: " since \($0.phrase.en)") } ?? Phrase(same: "")
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
