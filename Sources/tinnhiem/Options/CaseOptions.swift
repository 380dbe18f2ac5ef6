import ArgumentParser
import TrustDesk
import TrustRegistry

/// Which creator and which of their cases a verb is about.
struct CaseOptions: ParsableArguments {
  @Argument(help: .vi("Mã hồ sơ, như KOL-000017 hoặc 17.", en: "The creator: KOL-000017, or just 17."))
  var id: String

  @Option(
    name: .customLong("case"),
    help: .vi("Số lượt xét; mặc định là lượt đang mở.", en: "The case's number; the open one if not said."))
  var number: Int?

  /// The creator, and the case: the one named, else the open one, else the last.
  func choose(at desk: borrowing Desk) throws(Complaint) -> (id: CreatorID, case: Int) {
    let id = try Reading.creator(id, at: desk)
    let dossier = desk.dossier(id)
    return (id, number ?? dossier?.openCase?.number ?? dossier?.cases.last?.number ?? 1)
  }
}
