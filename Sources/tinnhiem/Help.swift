import ArgumentParser
import TrustRegistry

/// Help in both languages: what a verb and its options are for.
extension ArgumentHelp {
  static func vi(_ vi: String, en: String) -> ArgumentHelp {
    ArgumentHelp(stringLiteral: Phrase(vi: vi, en: en)(Invocation.language))
  }
}

extension CommandConfiguration {
  init(
    _ name: String, vi: String, en: String, version: String = "", subcommands: [ParsableCommand.Type] = [],
    defaultSubcommand: ParsableCommand.Type? = nil
  ) {
    self.init(
      commandName: name, abstract: Phrase(vi: vi, en: en)(Invocation.language), version: version,
      subcommands: subcommands, defaultSubcommand: defaultSubcommand)
  }
}

/// The parser's help page; it writes its own headings in English only.
enum HelpPage {
  private static let words: [(en: String, vi: String)] = [
    ("OVERVIEW:", "TỔNG QUAN:"), ("USAGE:", "CÁCH DÙNG:"), ("ARGUMENTS:", "THAM SỐ:"),
    ("OPTIONS:", "TÙY CHỌN:"), ("SUBCOMMANDS:", "ĐỘNG TỪ:"), ("(default: ", "(mặc định: "),
    ("(default)", "(mặc định)"),
    ("<options>", "<tùy chọn>"), ("<subcommand>", "<động từ>"), ("Show the version.", "In số phiên bản."),
    ("Show help information.", "In trang trợ giúp."), ("  See '", "  Xem '"),
    ("' for detailed help.", "' để biết chi tiết."),
    ("Show subcommand help information.", "In trang trợ giúp của một động từ."),
  ]

  static func told(_ page: String, in language: Language) -> String {
    guard language == .vietnamese else { return page }
    return words.reduce(page) { $0.replacing($1.en, with: $1.vi) }
  }
}
