import TrustRegistry

extension CreatorKind {
  /// The known kinds are open to others, which keep their own word.
  public var name: Phrase {
    switch self {
    case .opinionLeader: Phrase(same: "KOL")
    case .opinionConsumer: Phrase(same: "KOC")
    case .seller: Phrase(vi: "Người bán hàng trực tuyến", en: "Online seller")
    case .communityAdministrator: Phrase(vi: "Quản trị cộng đồng", en: "Community administrator")
    case .organisation: Phrase(vi: "Tổ chức", en: "Organisation")
    default: Phrase(same: rawValue)
    }
  }
}

extension Platform {
  public var name: Phrase {
    switch self {
    case .facebook: Phrase(same: "Facebook")
    case .youtube: Phrase(same: "YouTube")
    case .tiktok: Phrase(same: "TikTok")
    case .instagram: Phrase(same: "Instagram")
    case .x: Phrase(same: "X (Twitter)")
    case .other: Phrase(vi: "Nền tảng khác", en: "Other platform")
    default: Phrase(same: rawValue)
    }
  }
}

extension AccountName {
  /// `TikTok @lan.nguyen`.
  public var phrase: Phrase {
    platform.name + Phrase(same: handle.hasPrefix("@") ? " \(handle)" : " @\(handle)")
  }
}

extension Evidence {
  /// What sort of evidence it is.
  public var kindName: Phrase {
    switch self {
    case .address: Phrase(vi: "địa chỉ", en: "address")
    case .digest: Phrase(vi: "mã băm của tệp", en: "file digest")
    case .document: Phrase(vi: "số văn bản", en: "document number")
    }
  }
}
