import Terminal
import TrustDesk
import TrustRegistry

extension Certificate {
  /// Whether there is more to tell of it than its days.
  func hasLife(in dossier: Dossier) -> Bool {
    !measures.isEmpty || !holds.isEmpty || dossier.gap(before: self) != nil
  }
}

extension Paper {
  /// What became of a certificate since it was issued, the newest first.
  mutating func writeLife(of certificate: Certificate, in dossier: Dossier) {
    let office = world.office
    let standing = certificate.standing(on: world.desk.today, stages: world.desk.expiringStages)
    write(Line("\(certificate.number)  ", .bold) + Line(world.words(standing)))
    for hold in certificate.holds(on: world.desk.today) {
      pair(
        Phrase(vi: "Hoãn hiệu lực", en: "On hold"),
        "\(world.day(hold.since)): \(world.words(hold.cause.phrase))", world.theme.warning)
    }
    for (place, measure) in certificate.measures.enumerated().reversed() {
      let review =
        measure.review.map { world.words(Phrase(vi: ", xem xét \($0)", en: ", review \($0)")) } ?? ""
      pair(
        Phrase(same: world.day(measure.day)),
        "#\(place + 1) \(world.words(measure.told)): \(measure.reason) · "
          + office.name(of: measure.by) + review,
        measure.act == .revoked && measure.liftedOn == nil ? world.theme.bad : .plain)
    }
    if let gap = dossier.gap(before: certificate) {
      pair(Phrase(vi: "Khoảng trống", en: "Gap before"), world.words(gap.phrase), world.theme.faint)
    }
  }
}

extension Phrase {
  fileprivate init(same text: String) { self.init(vi: text, en: text) }
}
