import Foundation

/// An account as a cell names it: "@abc", "abc", or the address of its page, brought to the plain handle.
struct AccountText: Equatable {
  /// As written, without "@"; a numeric or channel id where the address has only that.
  let handle: String
  /// Where the address leads, if the cell held one.
  let platform: String?

  init(_ text: String) throws(Unreadable) {
    if let plain = Self.plain(text) {
      handle = plain
      platform = nil
      return
    }
    let (host, path) = Self.address(text)
    if let host {
      guard let platform = PlatformWord.hosts[host], !platform.isEmpty else {
        throw Self.unknownAddress(text)
      }
      guard let name = Self.name(in: path, on: platform) else { throw Self.unknownAddress(text) }
      handle = name
      self.platform = platform
    } else {
      handle = String(text.drop { $0 == "@" || $0 == " " })
      platform = nil
    }
    // Once more after percent-decoding, which can bring in what the cell itself did not show.
    let isOdd = handle.unicodeScalars.contains {
      $0.isHidden || $0 == "\u{200D}" || " /?#&=%,;:@\"<>\\".unicodeScalars.contains($0)
    }
    if handle.isEmpty || handle.count > 100 || isOdd {
      throw Unreadable(
        vi: "\(Unreadable.quoted(text)) không phải là tên tài khoản; hãy ghi như @ten hoặc địa chỉ trang",
        en: "\(Unreadable.quoted(text)) is not a handle; write it like @name or the page's address")
    }
  }

  /// What most cells hold: letters, digits, dots and dashes, perhaps behind an "@".
  private static func plain(_ text: String) -> String? {
    let bytes = text.utf8.first == 0x40 ? text.utf8.dropFirst() : text.utf8[...]
    let isPlain = bytes.allSatisfy { byte in
      0x61...0x7A ~= byte || 0x30...0x39 ~= byte || 0x41...0x5A ~= byte || byte == 0x2E || byte == 0x5F
        || byte == 0x2D
    }
    guard isPlain, 1...100 ~= bytes.count else { return nil }
    return bytes.count == text.utf8.count ? text : String(Substring(bytes))
  }

  private static func unknownAddress(_ text: String) -> Unreadable {
    Unreadable(
      vi: "địa chỉ \(Unreadable.quoted(text)) không cho biết tài khoản; hãy ghi tên tài khoản",
      en: "the address \(Unreadable.quoted(text)) does not tell the account; write its handle")
  }

  /// The host in small letters without its usual prefixes, and what follows it; no host when `text` is no
  /// address.
  private static func address(_ text: String) -> (host: String?, path: Substring) {
    var rest = Substring(text)
    var hasScheme = false
    for scheme in ["https://", "http://", "//"] where rest.lowercased().hasPrefix(scheme) {
      rest = rest.dropFirst(scheme.count)
      hasScheme = true
      break
    }
    let end = rest.firstIndex { "/?#".contains($0) } ?? rest.endIndex
    var host = rest[..<end].lowercased()
    for prefix in ["www.", "m.", "web.", "mobile.", "vi-vn."] where host.hasPrefix(prefix) {
      host.removeFirst(prefix.count)
    }
    let isAddress = hasScheme || end < rest.endIndex && PlatformWord.hosts[host] != nil
    return (isAddress ? host : nil, rest[end...])
  }

  private static func name(in path: Substring, on platform: String) -> String? {
    let decoded = (String(path).removingPercentEncoding ?? String(path)).precomposedStringWithCanonicalMapping
    let bare = decoded.prefix { $0 != "?" && $0 != "#" }
    let parts = bare.split(separator: "/").map(String.init)
    guard let first = parts.first else { return nil }
    if first.hasPrefix("@") { return String(first.dropFirst()) }
    if platform == "tiktok" { return nil }
    if first == "profile.php" { return identifier(in: decoded) }
    switch first.lowercased() {
    case "channel", "c", "user": return platform == "youtube" && parts.count > 1 ? parts[1] : nil
    case "people", "pages": return platform == "facebook" && parts.count > 2 ? parts[2] : nil
    case let word: return notAccounts.contains(word) ? nil : first
    }
  }

  private static func identifier(in address: String) -> String? {
    for item in address.split(whereSeparator: { "?&#".contains($0) }) where item.hasPrefix("id=") {
      return String(item.dropFirst(3))
    }
    return nil
  }

  private static let notAccounts: Set<String> = [
    "watch", "shorts", "playlist", "embed", "live", "results", "feed", "p", "reel", "reels", "tv", "explore",
    "stories", "i", "home", "search", "intent", "hashtag", "share", "groups", "events", "photo", "photo.php",
    "story.php", "permalink.php", "sharer", "video", "videos",
  ]
}
