import ArgumentParser
import TrustDesk
import TrustRegistry

/// The day on which something was done; today where it is not said.
struct DayOption: ParsableArguments {
  @Option(
    name: .customLong("day"),
    help: .vi("Ngày (năm-tháng-ngày); mặc định là hôm nay.", en: "The day (YYYY-MM-DD); today if not said."))
  var text: String?

  func day(at desk: borrowing Desk) throws(Complaint) -> Day {
    guard let text else { return desk.today }
    return try Reading.day(text)
  }
}

extension Reading {
  /// One of a few names.
  static func choice<Choice: RawRepresentable<String> & CaseIterable>(
    _ text: String, of option: String
  ) throws(Complaint) -> Choice {
    guard let choice = Choice(rawValue: text) else {
      throw Complaint(.wrongChoice(text, of: option, among: Choice.allCases.map(\.rawValue)), code: 2)
    }
    return choice
  }
}
