import TrustRegistry

/// A dossier as a page of plain text.
extension Telling {
  public func page(_ dossier: Dossier) -> String {
    guard let particulars = dossier.particulars else {
      let day = dossier.erasedOn.map { say($0.phrase) } ?? ""
      return "\(dossier.id)  \(say("Hồ sơ đã xóa theo luật ngày", "Erased by law on")) \(day)\n"
        + section(say("Giấy chứng nhận đã từng cấp", "Certificates it once had"), dossier.residue.map(row))
    }
    return "\(dossier.id)  \(PlainText.line(particulars.name))\n" + overview(of: dossier, particulars)
      + warnings(of: dossier)
      + section(say("Thời hạn", "Deadlines"), rows(dossier.runningClocks))
      + consents(of: dossier)
      + dossier.cases.reversed().map { section($0, in: dossier) }.joined()
      + section(say("Xung đột lợi ích", "Conflicts of interest"), dossier.conflicts.map(row))
      + section(dossier.appeals)
      + section(say("Giấy chứng nhận", "Certificates"), dossier.certificates.map(row))
      + section(say("Biện pháp", "Measures"), measureRows(of: dossier))
      + section(say("Vi phạm pháp luật", "Breaches of law"), dossier.breaches.map(row))
      + section(say("Vi phạm quy tắc", "Breaches of the rules"), dossier.ruleBreaches.map(row))
      + section(say("Xem xét lại", "Reviews"), dossier.reviews.map { row($0, of: dossier) })
      + section(say("Phản ánh", "Complaints"), dossier.complaints.map(row))
      + alliance(of: dossier)
      + privacy(of: dossier)
  }

  private func overview(of dossier: Dossier, _ particulars: Particulars) -> String {
    let shown = dossier.shownCertificate(on: day)
    let fields = particulars.fields.isEmpty ? "–" : say(office.fieldNames(particulars.fields))
    var rows = [
      [say("Loại", "Kind"), say(particulars.kind.name)],
      [say("Lĩnh vực", "Fields"), fields],
      [say("Tỉnh, thành phố", "Province"), particulars.province ?? "–"],
    ]
    for account in dossier.accounts { rows.append([say("Tài khoản", "Account"), say(account.phrase)]) }
    rows.append([say("Điểm", "Score"), say(count: dossier.score)])
    rows.append([
      say("Chứng nhận", "Certificate"),
      shown.map { "\($0.number), \(say($0.standing(on: day, stages: stages)))" } ?? "–",
    ])
    rows.append([
      say("Liên minh", "Alliance"), dossier.membership?.state(on: day).map { say($0.phrase) } ?? "–",
    ])
    return plain(rows)
  }

  private func row(_ certificate: Certificate) -> [String] {
    [
      certificate.number, say(office.className(certificate.certificateClass)),
      say((certificate.validFrom...certificate.validThrough).phrase),
      say(certificate.standing(on: day, stages: stages)),
    ]
  }

  private func row(_ breach: Breach) -> [String] { [say(breach.phrase), breach.report.summary] }

  /// A heading and rows below it; nothing where there are no rows.
  func section(_ title: String, _ rows: [[String]]) -> String {
    rows.isEmpty ? "" : "\n\(title)\n" + plain(rows)
  }

  /// Aligned rows without a heading.
  func plain(_ rows: [[String]]) -> String {
    let columns = (rows.first ?? []).map { _ in TextTable.Column(title: "") }
    return TextTable(columns: columns, rows: rows, indent: 2, hasTitles: false).text
  }
}
