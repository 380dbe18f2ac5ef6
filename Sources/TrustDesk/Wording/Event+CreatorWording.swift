import TrustRegistry

extension CreatorEvent {
  func phrase(in office: Office) -> Phrase {
    switch self {
    case .registered(let particulars, let accounts):
      Phrase(
        vi: "Đăng ký \(particulars.name) (\(particulars.kind.name.vi)), \(accounts.count) tài khoản",
        en: "\(particulars.name) (\(particulars.kind.name.en)) registered with "
          + "\(counted(accounts.count, "account"))")
    case .amended(let amendment):
      Phrase(vi: "Sửa thông tin: ", en: "Amended: ") + amendment.changes(in: office)
    case .accountRecorded(let account):
      Phrase(vi: "Ghi tài khoản ", en: "Account recorded: ") + account.phrase
    case .accountReleased(let name, let reason):
      Phrase(vi: "Gỡ tài khoản ", en: "Account released: ") + name.phrase + .remark(reason)
    }
  }
}

extension Account {
  /// `TikTok @lan.nguyen, 304,9K người theo dõi`.
  public var phrase: Phrase {
    guard let followers else { return name.phrase }
    return name.phrase
      + Phrase(
        vi: ", \(followers.shortened(in: .vietnamese)) người theo dõi",
        en: ", \(followers.shortened(in: .english)) followers")
  }
}

extension Amendment {
  func changes(in office: Office) -> Phrase {
    var changes: [Phrase] = []
    if let name { changes.append(Phrase(vi: "tên thành \(name)", en: "name now \(name)")) }
    if let kind { changes.append(Phrase(vi: "loại thành \(kind.name.vi)", en: "kind now \(kind.name.en)")) }
    if let fields {
      let names = fields.isEmpty ? Phrase(vi: "không có", en: "none") : office.fieldNames(fields)
      changes.append(Phrase(vi: "lĩnh vực thành \(names.vi)", en: "fields now \(names.en)"))
    }
    if let province {
      changes.append(Phrase(vi: "tỉnh, thành phố thành \(province)", en: "province now \(province)"))
    }
    return Phrase { language in changes.map { $0(language) }.joined(separator: "; ") }
  }
}
