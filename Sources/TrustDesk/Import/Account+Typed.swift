import TrustRegistry

extension Account {
  /// An account as keyed on one line: `tiktok:lan.nguyen`, with a count `tiktok:lan=304.9K`, or its page's
  /// address.
  public init(typed text: String) throws(Unreadable) {
    guard let colon = text.firstIndex(of: ":"), !text[colon...].hasPrefix("://") else {
      let account = try AccountText(text)
      guard let platform = account.platform else { throw Account.incomplete(text) }
      self.init(
        name: AccountName(platform: Platform(rawValue: platform), handle: account.handle), followers: nil)
      return
    }
    guard let platform = PlatformWord.recognise(String(text[..<colon])) else {
      throw CreatorFile.unknownPlatform(String(text[..<colon]))
    }
    let rest = text[text.index(after: colon)...].split(separator: "=", maxSplits: 1)
    guard let handle = rest.first else { throw Account.incomplete(text) }
    let followers = rest.count > 1 ? try Count.parse(String(rest[1])) : nil
    let name = try AccountText(String(handle)).handle
    self.init(
      name: AccountName(platform: Platform(rawValue: platform), handle: name), followers: followers)
  }

  private static func incomplete(_ text: String) -> Unreadable {
    Unreadable(
      vi: "\(Unreadable.quoted(text)) chưa đủ nền tảng và tên; hãy ghi như tiktok:ten=304.9K",
      en: "\(Unreadable.quoted(text)) lacks platform or handle; write it like tiktok:name=304.9K")
  }
}
