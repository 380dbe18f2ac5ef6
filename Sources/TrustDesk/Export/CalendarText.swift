import TrustRegistry

/// Lines and values as RFC 5545 writes them.
enum CalendarText {
  /// Text of a value: what would end or part it is escaped, what moves a cursor is left out.
  static func escaped(_ text: String) -> String {
    PlainText.line(text).replacing("\\", with: "\\\\").replacing(";", with: "\\;").replacing(",", with: "\\,")
  }

  /// A line of at most 75 octets, the rest on lines that begin with a blank; no letter is parted.
  static func folded(_ line: String) -> String {
    var folded = ""
    var octets = 0
    for scalar in line.unicodeScalars {
      let width = UTF8.width(scalar)
      if octets + width > limit {
        folded += "\r\n "
        octets = 1
      }
      folded.unicodeScalars.append(scalar)
      octets += width
    }
    return folded
  }

  private static let limit = 75

  /// `20261121`.
  static func date(_ day: Day) -> String { day.description.filter { $0 != "-" } }

  /// A moment in UTC: `20261121T011500Z`.
  static func utc(_ moment: Timestamp) -> String {
    let sevenHours = 7 * 3600 * 1000
    let shifted = Timestamp(milliseconds: moment.milliseconds - sevenHours)
    return "\(date(shifted.day))T\(shifted.clock.filter { $0 != ":" })Z"
  }
}
