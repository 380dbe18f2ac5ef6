import Foundation
import TrustRegistry

/// The text of one cell as the registry may take it: NFC, blanks trimmed and single, nothing hidden in it.
enum CellText {
  static let longest = 200

  static func clean(_ raw: String) throws(Unreadable) -> String {
    if isClean(raw) { return raw }
    let isPlain = raw.utf8.allSatisfy { 0x20..<0x7F ~= $0 }
    let composed = isPlain ? raw : raw.precomposedStringWithCanonicalMapping
    let text = composed.split { $0.isWhitespace }.joined(separator: " ")
    if !isPlain, let hidden = text.unicodeScalars.first(where: \.isHidden) {
      let code = "U+" + String(hidden.value, radix: 16, uppercase: true)
      throw Unreadable(
        vi: "có ký tự điều khiển ẩn (\(code)); hãy xóa ký tự này",
        en: "holds a hidden control character (\(code)); remove it")
    }
    if text.count > longest {
      throw Unreadable(
        vi: "dài \(text.count) ký tự; tối đa \(longest)",
        en: "is \(text.count) characters long; at most \(longest)")
    }
    return text
  }

  /// Whether a text surely is as it should be: short, of composed letters, with single blanks between.
  private static func isClean(_ raw: String) -> Bool {
    guard raw.utf8.count <= longest else { return false }
    var wasBlank = true
    for scalar in raw.unicodeScalars {
      switch scalar.value {
      case 0x20:
        if wasBlank { return false }
        wasBlank = true
      case 0x21..<0x7F, 0xC0..<0x250, 0x1E00..<0x1F00: wasBlank = false
      default: return false
      }
    }
    return !wasBlank || raw.isEmpty
  }

  /// A header, platform or unit in the form in which words are compared: no marks, no case, single blanks.
  static func word(_ text: String) -> String {
    FoldedText(text).text.split { !$0.isLetter && !$0.isNumber }.joined(separator: " ")
  }
}
