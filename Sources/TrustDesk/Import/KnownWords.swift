/// What words that stand in row after row come to, so that each is read once.
struct KnownWords {
  private var platforms: [String: String?] = [:]
  private var lists: [String: [String]] = [:]

  /// How many different words are kept; files with more have none that come again.
  private static let most = 4096

  mutating func platform(_ text: String) -> String? {
    if let known = platforms[text] { return known }
    let platform = PlatformWord.recognise(text)
    if platforms.count < KnownWords.most { platforms.updateValue(platform, forKey: text) }
    return platform
  }

  mutating func list(_ text: String, _ read: (String) -> [String]) -> [String] {
    if let known = lists[text] { return known }
    let list = read(text)
    if lists.count < KnownWords.most { lists[text] = list }
    return list
  }
}
