import ArgumentParser
import TrustDesk
import TrustRegistry

/// Which creator and which decision about them a verb is about: a case, a measure on a certificate, an
/// application to the alliance or a termination.
struct TargetOptions: ParsableArguments {
  @OptionGroup var chosen: CaseOptions

  @Option(
    help: .vi("Biện pháp đối với giấy chứng nhận này.", en: "A measure on the certificate of this number."))
  var certificate: String?

  @Option(
    help: .vi(
      "Với --certificate: số của biện pháp; mặc định là lần đình chỉ hay thu hồi cuối cùng.",
      en: "With --certificate: the measure's number; the last suspension or revocation if not said."))
  var measure: Int?

  @Flag(
    help: .vi("Quyết định về đơn gia nhập Liên minh.", en: "The decision on an application to the alliance."))
  var application = false

  @Flag(help: .vi("Quyết định chấm dứt tư cách thành viên.", en: "The termination of a membership."))
  var termination = false

  @Option(
    help: .vi(
      "Với --application, --termination: số của đơn; mặc định là đơn cuối cùng.",
      en: "With --application, --termination: the application's number; the last if not said."))
  var membership: Int?

  private func requireOne() throws(Complaint) {
    let matters = [chosen.number != nil, certificate != nil, application, termination].count { $0 }
    guard matters <= 1, measure == nil || certificate != nil,
      membership == nil || application || termination
    else { throw Complaint(.oneTargetWanted, code: 2) }
  }

  /// The creator, and the decision: the one named, else that on the open case, else on the last.
  func choose(at desk: borrowing Desk) throws(Complaint) -> (id: CreatorID, target: AppealTarget) {
    try requireOne()
    let about = try chosen.choose(at: desk)
    let dossier = desk.dossier(about.id)
    let newest = membership ?? max(1, dossier?.memberships.count ?? 1)
    if let certificate {
      let adverse = (dossier?.adverse ?? []).compactMap { target -> Int? in
        guard case .measure(certificate, let number) = target else { return nil }
        return number
      }
      return (about.id, .measure(certificate: certificate, measure: measure ?? adverse.last ?? 1))
    }
    if application { return (about.id, .application(membership: newest)) }
    if termination { return (about.id, .termination(membership: newest)) }
    return (about.id, .decision(case: about.case))
  }
}

extension Phrase {
  static let oneTargetWanted = Phrase(
    vi: "Hãy nêu nhiều nhất một trong: --case, --certificate (có thể kèm --measure), "
      + "--application hoặc --termination (có thể kèm --membership).",
    en: "Name one at most: --case, --certificate (with --measure, if need be), "
      + "--application or --termination (with --membership, if need be).")
}
