import TrustRegistry

/// Patterns in plain words: what the figures show, never what they prove.
extension AssessorPattern {
  public var phrase: Phrase {
    reach == .narrow ? levelPhrase + AssessorPattern.narrowPhrase : levelPhrase
  }

  private var levelPhrase: Phrase {
    let points = (difference ?? Tenths(value: 0)).magnitude.phrase
    let cases = compared.phrase
    return switch level {
    case .tooFew: Phrase.tooFew(compared)
    case .alike:
      Phrase(
        vi: "Chấm ngang với người khác trên cùng \(cases.vi) hồ sơ",
        en: "Scores as the others do, on the same \(cases.en) cases")
    case .higher:
      Phrase(
        vi: "Chấm cao hơn người khác \(points.vi) điểm trên cùng \(cases.vi) hồ sơ",
        en: "Gives \(points.en) points more than the others, on the same \(cases.en) cases")
    case .lower:
      Phrase(
        vi: "Chấm thấp hơn người khác \(points.vi) điểm trên cùng \(cases.vi) hồ sơ",
        en: "Gives \(points.en) points fewer than the others, on the same \(cases.en) cases")
    }
  }

  private static let narrowPhrase = Phrase(
    vi: "; các phiếu hầu như không phân biệt người này với người kia",
    en: "; the cards hardly tell one creator from another")

  /// Whether there is anything for an auditor to look at.
  public var isStriking: Bool { level == .higher || level == .lower || reach == .narrow }
}

extension SupervisorPattern {
  public var phrase: Phrase {
    let (own, others) = ((share ?? .zero).phrase, (othersShare ?? .zero).phrase)
    return switch reading {
    case .tooFew where decided >= Fairness.fewest: .othersTooFew
    case .tooFew: Phrase.tooFew(decided)
    case .alike:
      Phrase(
        vi: "Phê duyệt ngang với người khác (\(own.vi)% so với \(others.vi)%)",
        en: "Approves as the others do (\(own.en)% against \(others.en)%)")
    case .more:
      Phrase(
        vi: "Phê duyệt nhiều hơn hẳn người khác (\(own.vi)% so với \(others.vi)%)",
        en: "Approves clearly more than the others (\(own.en)% against \(others.en)%)")
    case .fewer:
      Phrase(
        vi: "Phê duyệt ít hơn hẳn người khác (\(own.vi)% so với \(others.vi)%)",
        en: "Approves clearly fewer than the others (\(own.en)% against \(others.en)%)")
    }
  }

  public var isStriking: Bool { reading == .more || reading == .fewer }
}

extension DurationPattern {
  /// Nil where there is nothing to compare: all decisions together.
  public var phrase: Phrase? {
    guard group != .all else { return nil }
    return switch reading {
    case .tooFew where days.count >= Fairness.fewest: .othersTooFew
    case .tooFew: Phrase.tooFew(days.count)
    case .alike: Phrase(vi: "Nhanh chậm như nhau", en: "At the same pace as the others")
    case .quicker: Phrase(vi: "Nhanh hơn hẳn các quyết định kia", en: "Clearly sooner than the others")
    case .slower: Phrase(vi: "Chậm hơn hẳn các quyết định kia", en: "Clearly later than the others")
    }
  }

  public var isStriking: Bool { reading == .quicker || reading == .slower }
}

extension DurationPattern.Group {
  public var name: Phrase {
    switch self {
    case .all: Phrase(vi: "Tất cả", en: "All")
    case .approved: Phrase(vi: "Được cấp", en: "Approved")
    case .declined: Phrase(vi: "Bị từ chối", en: "Declined")
    }
  }
}

extension ThresholdPattern {
  public var phrase: Phrase {
    let around = usual.phrase
    return switch reading {
    case .tooFew: Phrase.tooFew(count)
    case .alike:
      Phrase(
        vi: "Không dồn lại: \(atThreshold.phrase.vi) điểm đúng mức, mức bên cạnh trung bình \(around.vi)",
        en: "Not heaped: \(atThreshold.phrase.en) exactly there, \(around.en) beside it in the mean")
    case .heaped:
      Phrase(
        vi: "Dồn đúng mức tối thiểu: \(atThreshold.phrase.vi), mức bên cạnh trung bình \(around.vi)",
        en: "Heaped on the threshold: \(atThreshold.phrase.en), against \(around.en) beside it")
    }
  }

  public var isStriking: Bool { reading == .heaped }
}

extension Fairness {
  /// What every page of patterns begins with.
  public static let caveat = Phrase(
    vi: "Số liệu để xem xét, không phải kết luận; dưới \(fewest) trường hợp: không nhận xét.",
    en: "Figures to look into, no verdicts; below \(fewest) cases nothing is read.")
}

extension Phrase {
  /// There is enough here, and too little to compare it with.
  fileprivate static let othersTooFew = Phrase(
    vi: "Nhóm để so sánh còn quá ít, chưa đủ để nhận xét", en: "Too few others to compare with")

  fileprivate static func tooFew(_ count: Int) -> Phrase {
    Phrase(vi: "Mới có \(count), chưa đủ để nhận xét", en: "Only \(count): too few to read")
  }
}

extension Tenths {
  fileprivate static let zero = Tenths(value: 0)
}
