import ArgumentParser
import TrustDesk
import TrustRegistry

/// What for sensitive parts are shown, where they are: each such run is an entry (PROGRAMME 8).
struct LookOptions: ParsableArguments {
  @Option(
    name: [.long, .customLong("unmask")],
    help: .vi(
      "Xem phần nhạy cảm với mục đích này; lần xem được ghi nhật ký.",
      en: "Show sensitive parts for this purpose; the look is an entry."))
  var purpose: String?

  @Option(
    help: .vi(
      "Chỉ những phần này: breaches, tracking, identity, complainants.",
      en: "Only these parts: breaches, tracking, identity, complainants."))
  var parts: String?

  /// Asks for what was named, once a purpose is.
  func look(at id: CreatorID, from desk: inout Desk) throws(Complaint) {
    guard let purpose else { return }
    let wanted = try parts.map(Reading.parts)
    do {
      try desk.look(at: id, wanted, for: purpose)
    } catch {
      throw Complaint(error, in: desk.office)
    }
  }
}

extension Reading {
  static func parts(_ text: String) throws(Complaint) -> SensitiveParts {
    let names = list(text)
    for name in names where SensitiveParts(names: [name]) == nil {
      throw Complaint(.wrongChoice(name, of: "--parts", among: SensitiveParts.all.names), code: 2)
    }
    return SensitiveParts(names: names) ?? []
  }
}
