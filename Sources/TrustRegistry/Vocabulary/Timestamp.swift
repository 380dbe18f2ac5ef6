/// A moment: milliseconds since 1970 in UTC, as journal lines carry it (JOURNAL 2).
public struct Timestamp: Sendable, Hashable, Comparable {
  public var milliseconds: Int

  public init(milliseconds: Int) {
    self.milliseconds = milliseconds
  }

  public static func < (left: Timestamp, right: Timestamp) -> Bool {
    left.milliseconds < right.milliseconds
  }

  /// The civil day in Viet Nam: (T + 7 h) div 24 h (JOURNAL 11).
  public var day: Day {
    let shifted = milliseconds + Timestamp.offset
    return Day(number: shifted >= 0 ? shifted / Timestamp.dayLength : (shifted + 1) / Timestamp.dayLength - 1)
  }

  /// The moment at which `day` begins in Viet Nam, and `seconds` after it.
  public init(startOf day: Day, plus seconds: Int = 0) {
    milliseconds = day.number * Timestamp.dayLength - Timestamp.offset + seconds * 1000
  }

  /// Hour, minute and second of the day in Viet Nam.
  public var time: (hour: Int, minute: Int, second: Int) {
    let seconds = (milliseconds + Timestamp.offset - day.number * Timestamp.dayLength) / 1000
    return (seconds / 3600, seconds / 60 % 60, seconds % 60)
  }

  static let offset = 7 * 3600 * 1000
  static let dayLength = 24 * 3600 * 1000
}

extension Timestamp: CustomStringConvertible {
  /// RFC 3339 in Viet Nam's offset: `2026-11-21T08:15:00+07:00`.
  public var description: String { "\(day)T\(clock)+07:00" }

  /// `08:15:00`, Viet Nam's time.
  public var clock: String {
    let (hour, minute, second) = time
    return "\(padded(hour, 2)):\(padded(minute, 2)):\(padded(second, 2))"
  }

  /// Reads RFC 3339: `2026-11-21T08:15:00+07:00`, `…Z`, with or without fractions of a second; nil for
  /// anything else.
  public init?(_ text: String) {
    let characters = Array(text.utf8)
    guard characters.count >= 20, characters[10] == 84 || characters[10] == 116 || characters[10] == 32,
      let day = Day(String(text.prefix(10))),
      let hour = Timestamp.digits(characters[11...12], through: 23), characters[13] == 58,
      let minute = Timestamp.digits(characters[14...15], through: 59), characters[16] == 58,
      let second = Timestamp.digits(characters[17...18], through: 59)
    else { return nil }
    var rest = characters[19...]
    var fraction = 0
    if rest.first == 46 {
      let figures = rest.dropFirst().prefix { (48...57).contains($0) }
      guard !figures.isEmpty else { return nil }
      fraction = Int(String(decoding: (figures.prefix(3) + [48, 48]).prefix(3), as: UTF8.self)) ?? 0
      rest = rest.dropFirst(1 + figures.count)
    }
    guard let offset = Timestamp.offsetMinutes(Array(rest)) else { return nil }
    let seconds = day.number * 86_400 + hour * 3600 + minute * 60 + second - offset * 60
    milliseconds = seconds * 1000 + fraction
  }

  private static func offsetMinutes(_ text: [UInt8]) -> Int? {
    if text == [90] || text == [122] { return 0 }
    guard text.count == 6, text[0] == 43 || text[0] == 45, text[3] == 58,
      let hours = digits(text[1...2], through: 23), let minutes = digits(text[4...5], through: 59)
    else { return nil }
    return (text[0] == 43 ? 1 : -1) * (hours * 60 + minutes)
  }

  private static func digits(_ text: ArraySlice<UInt8>, through limit: Int) -> Int? {
    guard text.allSatisfy({ (48...57).contains($0) }),
      let value = Int(String(decoding: text, as: UTF8.self)), value <= limit
    else { return nil }
    return value
  }
}
