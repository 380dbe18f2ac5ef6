import ArgumentParser
import TrustDesk
import TrustRegistry

/// What verbs take that write.
struct WritingOptions: ParsableArguments {
  @OptionGroup var common: CommonOptions

  @Option(
    help: .vi(
      "Mã của yêu cầu, 16 chữ số thập lục phân: gửi lại cùng mã thì không ghi hai lần.",
      en: "The request's own mark, 16 hex digits: the same mark again is not done twice."))
  var request: String?

  /// - Parameter readingOn: with a fault in the journal, go on with what is whole.
  func open(_ verb: String, readingOn: Bool = false) throws(Complaint) -> Desk {
    if let request, request.utf8.count != 16 || !request.utf8.allSatisfy(WritingOptions.isDigit) {
      throw Complaint(.wrongRequest(request), code: 2)
    }
    return try common.open(verb, readingOn: readingOn)
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (48...57).contains(byte) || (97...102).contains(byte)
  }

  /// Performs an act and prints what was written, a line an entry.
  func perform(_ act: Act, at desk: inout Desk) throws(Complaint) {
    let entries: [Entry]
    do {
      entries = try desk.perform(act, request: request)
    } catch {
      throw Complaint(error, in: desk.office)
    }
    common.report(entries, at: desk)
  }
}

extension CommonOptions {
  /// Prints what was written, a line an entry.
  func report(_ entries: [Entry], at desk: borrowing Desk) {
    let told = desk.told(entries)
    let telling = Telling(of: desk, in: language)
    Output.report(json ? told.map(telling.json).joined() : telling.table(told))
  }
}
