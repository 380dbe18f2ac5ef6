import TrustRegistry

extension Membership.State {
  public var phrase: Phrase {
    switch self {
    case .applied: Phrase(vi: "đã nộp đơn", en: "applied")
    case .appraised: Phrase(vi: "đã thẩm tra", en: "appraised")
    case .member: Phrase(vi: "thành viên", en: "member")
    case .declined: Phrase(vi: "không kết nạp", en: "declined")
    case .withdrawn: Phrase(vi: "đã rút đơn", en: "withdrawn")
    case .leaving: Phrase(vi: "đang rời đi", en: "leaving")
    case .left: Phrase(vi: "đã rời đi", en: "left")
    case .terminated: Phrase(vi: "đã chấm dứt", en: "terminated")
    }
  }
}

extension MemberClass {
  public var name: Phrase {
    switch self {
    case .official: Phrase(vi: "thành viên chính thức", en: "official member")
    case .honorary: Phrase(vi: "thành viên danh dự", en: "honorary member")
    }
  }
}

extension Membership.Appraisal {
  /// Whether the secretariat speaks for or against it.
  public var opinion: Phrase { Phrase.opinion(favourable: favourable) }
}

extension Phrase {
  static func opinion(favourable: Bool) -> Phrase {
    favourable
      ? Phrase(vi: "đề nghị kết nạp", en: "in favour") : Phrase(vi: "không đề nghị kết nạp", en: "against")
  }

  /// The alliance's name.
  public static let alliance = Phrase(vi: "Liên minh Niềm tin số", en: "Digital Trust Alliance")
}
