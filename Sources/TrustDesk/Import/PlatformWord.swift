/// The names that people give to platforms, and the hosts where accounts live (PROGRAMME 1).
enum PlatformWord {
  /// The registry's word for a platform ("facebook", "youtube", "tiktok", "instagram", "x", "other"); another
  /// one, such as "zalo", comes back in small letters without marks. Nil when `text` cannot be a platform's
  /// name.
  static func recognise(_ text: String) -> String? {
    let word = CellText.word(text)
    if let known = names[word] { return known }
    return 2...20 ~= word.count && word.allSatisfy({ $0.isLetter || $0 == " " }) ? word : nil
  }

  static let names: [String: String] = [
    "facebook": "facebook", "fb": "facebook", "fanpage": "facebook", "youtube": "youtube", "yt": "youtube",
    "you tube": "youtube", "tiktok": "tiktok", "tik tok": "tiktok", "instagram": "instagram",
    "ig": "instagram",
    "insta": "instagram", "x": "x", "twitter": "x", "x twitter": "x", "twitter x": "x", "other": "other",
    "khac": "other",
  ]

  /// By host without "www." or "m."; an empty word marks short addresses, which do not tell the account.
  static let hosts: [String: String] = [
    "facebook.com": "facebook", "fb.com": "facebook", "youtube.com": "youtube", "tiktok.com": "tiktok",
    "instagram.com": "instagram", "x.com": "x", "twitter.com": "x", "youtu.be": "", "vm.tiktok.com": "",
    "vt.tiktok.com": "", "fb.watch": "", "instagr.am": "", "t.co": "", "fb.me": "", "bit.ly": "",
  ]
}
