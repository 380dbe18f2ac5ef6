import TrustRegistry

extension Applicant {
  public var name: Phrase {
    switch self {
    case .person: Phrase(vi: "cá nhân", en: "person")
    case .organisation: Phrase(vi: "tổ chức", en: "organisation")
    }
  }
}

extension CharterPoint {
  public var title: Phrase {
    switch self {
    case .vietnamese: Phrase(vi: "Công dân Việt Nam", en: "Vietnamese national")
    case .ofAge: Phrase(vi: "Đủ 18 tuổi trở lên", en: "18 or over")
    case .civilCapacity: Phrase(vi: "Đủ năng lực hành vi dân sự", en: "Full civil capacity")
    case .notProsecuted: Phrase(vi: "Không bị truy cứu trách nhiệm hình sự", en: "Not under prosecution")
    case .lawful: Phrase(vi: "Hợp pháp theo pháp luật Việt Nam", en: "Lawful under Vietnamese law")
    }
  }
}

extension SoftMeasure {
  public var name: Phrase {
    switch self {
    case .dialogue: Phrase(vi: "đối thoại", en: "dialogue")
    case .reminder: Phrase(vi: "nhắc nhở", en: "reminder")
    case .support: Phrase(vi: "hỗ trợ khắc phục", en: "support to correct")
    }
  }
}

extension TerminationGround {
  /// `điểm đ`, `ground đ`: the charter's letter.
  public var letter: Phrase { Phrase(vi: "điểm \(rawValue)", en: "ground \(rawValue)") }
}

extension MembershipReviewOutcome {
  public var phrase: Phrase {
    switch self {
    case .kept: Phrase(vi: "giữ tư cách thành viên", en: "membership kept")
    case .measures: Phrase(vi: "áp dụng biện pháp hỗ trợ, nhắc nhở", en: "measures to be taken")
    case .proceedings: Phrase(vi: "xem xét chấm dứt tư cách thành viên", en: "termination to be considered")
    }
  }
}

extension ActivityKind {
  public var name: Phrase {
    switch self {
    case .antiFakeNews: Phrase(vi: "dự án chống tin giả", en: "project against fake news")
    case .antiScam: Phrase(vi: "dự án chống lừa đảo", en: "project against scams")
    case .campaign: Phrase(vi: "chiến dịch", en: "campaign")
    case .training: Phrase(vi: "tập huấn", en: "training")
    case .event: Phrase(vi: "sự kiện", en: "event")
    }
  }
}

extension Activity {
  /// `Ngày hội An toàn số (sự kiện, 01/09/2026 – 03/09/2026)`.
  public var phrase: Phrase {
    let days = (first...last).phrase
    return Phrase(vi: "\(name) (\(kind.name.vi), \(days.vi))", en: "\(name) (\(kind.name.en), \(days.en))")
  }
}

extension Office {
  /// The network's name, of the scheme in force or an earlier one; else its code.
  public func networkName(_ code: NetworkCode) -> Phrase {
    allSchemes.reversed().lazy.compactMap { $0.alliance.network(code)?.name }.first
      ?? Phrase(same: code.rawValue)
  }

  public func networkNames(_ codes: [NetworkCode]) -> Phrase { codes.map(networkName).listed }

  /// `điểm b: …`, with the scheme's words where it has them.
  public func groundName(_ ground: TerminationGround) -> Phrase {
    let words = allSchemes.reversed().lazy.compactMap { $0.alliance.ground(ground)?.text }.first
    guard let words else { return ground.letter }
    return Phrase(vi: "\(ground.letter.vi) (\(words.vi))", en: "\(ground.letter.en) (\(words.en))")
  }

  /// `số 3 (Ngày hội An toàn số)`.
  public func activityName(_ number: Int) -> Phrase {
    guard let activity = activity(number) else { return Phrase(vi: "số \(number)", en: "\(number)") }
    return Phrase(vi: "số \(number) (\(activity.name))", en: "\(number) (\(activity.name))")
  }
}
