/// The refusals of a count.
extension Count {
  static func notANumber(_ text: String) -> Unreadable {
    Unreadable(
      vi: "\(Unreadable.quoted(text)) không phải là số lượng; hãy ghi như 12345, 12.345 hoặc 304,9K",
      en: "\(Unreadable.quoted(text)) is not a count; write it like 12345, 12,345 or 304.9K")
  }

  static func ambiguous(_ text: String) -> Unreadable {
    Unreadable(
      vi: "\(Unreadable.quoted(text)) có thể hiểu theo hai cách; hãy ghi đủ các chữ số",
      en: "\(Unreadable.quoted(text)) can be read in two ways; write out all digits")
  }

  static func fraction(_ text: String) -> Unreadable {
    Unreadable(
      vi: "\(Unreadable.quoted(text)) không phải là số nguyên; số người phải là số nguyên",
      en: "\(Unreadable.quoted(text)) is not a whole number; people are counted whole")
  }

  static func tooLarge(_ text: String) -> Unreadable {
    Unreadable(
      vi: "\(Unreadable.quoted(text)) quá lớn so với mọi số lượng người",
      en: "\(Unreadable.quoted(text)) is larger than any number of people")
  }
}
