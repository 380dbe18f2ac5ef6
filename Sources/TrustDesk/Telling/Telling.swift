import TrustJournal
import TrustRegistry

/// How what a desk shows is told outside the console: as JSON for programs, as plain text for people.
public struct Telling: Sendable {
  public let language: Language
  /// The day that statuses are of.
  public let day: Day
  let stages: [Int]
  let office: Office

  public init(of desk: borrowing Desk, in language: Language) {
    self.init(office: desk.office, day: desk.today, in: language)
  }

  public init(office: Office, day: Day, in language: Language) {
    self.language = language
    self.day = day
    self.office = office
    stages = office.scheme?.validity.expiringDays ?? []
  }

  func say(_ phrase: Phrase) -> String { phrase(language) }

  func say(_ vi: String, _ en: String) -> String { Phrase(vi: vi, en: en)(language) }

  /// Grouped; a dash where there is no number.
  func say(count: Int?) -> String { count.map { $0.grouped(in: language) } ?? "–" }

  /// One object on a line, its keys in order; what is masked is null.
  func line(_ object: BodyObject) -> String {
    var writer = BodyWriter()
    writer.write(BodyValue.object(object).withoutMasks)
    return String(decoding: writer.bytes, as: UTF8.self) + "\n"
  }
}
