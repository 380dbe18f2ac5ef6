import Terminal
import TrustRegistry

/// What the footer tells while a search is typed above a list, whichever list it is.
@MainActor
enum SearchKeys {
  static let notes = [
    note(.key(.enter), Phrase(vi: "Giữ kết quả", en: "Keep")),
    note(.key(.down), Phrase(vi: "Chọn", en: "Choose")),
    note(.key(.escape), Phrase(vi: "Bỏ tìm", en: "Drop")),
  ]

  private static func note(_ key: KeyPress, _ label: Phrase) -> KeyNote {
    KeyNote(keys: [key], label: label, help: label, isInFooter: true, obstacle: nil)
  }
}
