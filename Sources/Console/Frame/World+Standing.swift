import Terminal
import TrustDesk
import TrustRegistry

extension World {
  /// How a creator stands, in one short cell: the certificate shown, else the case under review.
  func standing(of row: RosterRow) -> TableCell {
    if let certificate = row.shownCertificate(on: desk.today) {
      var cell = standing(of: certificate)
      // A review stands beside whatever the certificate says.
      if row.openReviews > 0 { cell.text = "! " + words(desk.status(of: certificate).phrase) }
      return cell
    }
    guard let open = row.openCase else { return TableCell("–", theme.faint) }
    let steps = office.scheme?.steps.count ?? 7
    let done = "\(steps - 1 - open.missing.count)/\(steps)"
    return TableCell(words(Phrase(vi: "◌ đang xét \(done)", en: "◌ review \(done)")), theme.accent)
  }

  /// A certificate's status, with the days left where they count.
  func standing(of certificate: Certificate) -> TableCell {
    let status = desk.status(of: certificate)
    switch status {
    case .valid: return TableCell("● " + words(status.phrase), theme.good)
    case .expiring:
      let days = certificate.daysLeft(on: desk.today)
      return TableCell("◐ " + words(Phrase(vi: "còn \(days) ngày", en: "\(days) days left")), theme.warning)
    case .upcoming: return TableCell("○ " + words(status.phrase), theme.accent)
    case .suspended: return TableCell("◍ " + words(status.phrase), theme.bad)
    case .onHold: return TableCell("◌ " + words(status.phrase), theme.warning)
    case .revoked: return TableCell("✗ " + words(status.phrase), theme.bad)
    case .superseded: return TableCell("○ " + words(status.phrase), theme.faint)
    default: return TableCell("○ " + words(status.phrase), theme.bad)
    }
  }

  var office: Office { desk.office }
}
