import TrustRegistry

/// What the frame itself says, whichever screen is shown.
enum Words {
  static let readOnly = Phrase(
    vi: "Chỉ xem: sổ đang mở ở chế độ chỉ đọc.", en: "Look only: the registry is open read-only.")
  static let nobodyAtHand = Phrase(
    vi: "Hãy chọn một người trong Sổ bộ (phím 1) trước.", en: "Choose somebody in the Roster (key 1) first.")
  static let clockSet = Phrase(vi: "ĐỒNG HỒ ĐẶT TAY", en: "CLOCK SET")
  static let readOnlyMark = Phrase(vi: "CHỈ XEM", en: "READ ONLY")
  /// Masking and blindness are by courtesy: the files can be read past the program.
  static let openRegistryMark = Phrase(vi: "SỔ MỞ", en: "OPEN REGISTRY")
  static let visitor = Phrase(vi: "khách", en: "visitor")
  static let noSeats = Phrase(
    vi: "Chỉ đổi được cán bộ trong bản trình diễn.", en: "Officers can be switched only in a demonstration.")
  static let quitting = Phrase(
    vi: "Biểu mẫu đang nhập dở sẽ mất; nhấn ^C lần nữa để thoát.",
    en: "A form half filled in would be lost; press ^C once more to quit.")
  static let nothingFound = Phrase(vi: "Không tìm thấy gì.", en: "Nothing found.")

  static func tooSmall(_ size: Size) -> Phrase {
    Phrase(
      vi: "Cửa sổ quá nhỏ (\(size.columns)×\(size.rows)): cần ít nhất 60×16.",
      en: "The window is too small (\(size.columns)×\(size.rows)): at least 60×16 is needed.")
  }

  static func seated(_ name: String) -> Phrase {
    Phrase(vi: "Đang làm việc với tên \(name).", en: "You are now \(name).")
  }

  static let spokenLanguage = Phrase(vi: "Tiếng Việt.", en: "English.")
}
