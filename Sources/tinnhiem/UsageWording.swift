import TrustRegistry

/// Wrong usage in one sentence: the argument parser finds it and words it in English only.
extension Phrase {
  static func usage(_ message: String) -> Phrase {
    let line = message.split(whereSeparator: \.isNewline).joined(separator: " ")
    let english = line.last == "." ? String(line.dropLast()) : line
    let told = vietnamese.lazy.compactMap { $0.told(english) }.first
    return Phrase(
      vi: "\(told ?? "Cách dùng không đúng: \(english)"); xem “tinnhiem help”.",
      en: "\(english); see “tinnhiem help”.")
  }

  /// A sentence of the parser, with what it names in quotes, and how we say it.
  private struct Pattern {
    var start: String
    var told: (_ named: [String], _ rest: String) -> String

    func told(_ english: String) -> String? {
      guard english.hasPrefix(start) else { return nil }
      let parts = english.split(separator: "'", omittingEmptySubsequences: false).map(String.init)
      let named = stride(from: 1, to: parts.count, by: 2).map { parts[$0] }
      return told(named, parts.last ?? "")
    }

    init(_ start: String, told: @escaping (_ named: [String], _ rest: String) -> String) {
      self.start = start
      self.told = told
    }
  }

  private static var vietnamese: [Pattern] {
    [
      Pattern("Unknown option") { named, _ in
        "Không có tùy chọn “\(named.first ?? "")”"
          + (named.count > 1 ? ", có phải là “\(named[1])” không" : "")
      },
      Pattern("Missing value for") { named, _ in "Tùy chọn “\(named.first ?? "")” còn thiếu giá trị" },
      Pattern("Missing expected argument") { named, _ in "Còn thiếu “\(named.first ?? "")”" },
      Pattern("Missing one of") { named, _ in "Cần có một trong: \(named.joined(separator: ", "))" },
      Pattern("Unexpected argument") { named, _ in "Thừa tham số “\(named.first ?? "")”" },
      Pattern("The value") { named, _ in
        "Giá trị “\(named.first ?? "")” không dùng được cho “\(named.count > 1 ? named[1] : "")”"
      },
      Pattern("The option") { named, _ in "Tùy chọn “\(named.first ?? "")” không nhận giá trị" },
      Pattern("Value to be set") { named, _ in "Hai tùy chọn loại trừ nhau: \(named.joined(separator: ", "))"
      },
      Pattern("Missing required subcommand") { _, _ in "Còn thiếu động từ" },
    ]
      + (2...9).map { count in
        Pattern("\(count) unexpected arguments") { named, _ in
          "Thừa \(count) tham số: \(named.joined(separator: ", "))"
        }
      }
  }
}
