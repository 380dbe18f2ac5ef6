import TrustJournal
import TrustRegistry

/// What leaves the registry as tables. Nothing sensitive is among it: no breach, no finding, no identity
/// proof (PROGRAMME 8).
extension Desk {
  /// Every creator, as the roster shows them.
  public func exportRoster() -> ExportTable {
    let (day, stages) = (today, expiringStages)
    var table = ExportTable([
      "id", "name", "kind", "fields", "province", "accounts", "followers", "score", "class", "certificate",
      "status", "validFrom", "validThrough", "membership",
    ])
    for row in roster.map(\.row) {
      let shown = row.shownCertificate(on: day)
      table.add([
        .text(row.id.description), .text(row.name), .text(row.kind.rawValue),
        .texts(row.fields.map(\.rawValue)), .maybe(row.province),
        .texts(row.accounts.map(\.name.description)),
        .maybe(row.followers), .maybe(row.score), .maybe(shown?.certificateClass.rawValue),
        .maybe(shown?.number), .maybe(shown?.status(on: day, stages: stages).name), .day(shown?.validFrom),
        .day(shown?.validThrough), .maybe(row.membership?.state(on: day)?.rawValue),
      ])
    }
    return table
  }

  /// What the public may see.
  public func exportRegister() -> ExportTable {
    var table = ExportTable([
      "number", "name", "kind", "fields", "accounts", "class", "validFrom", "validThrough", "status",
    ])
    for row in register() {
      table.add([
        .text(row.number), .text(row.name), .text(row.kind.rawValue), .texts(row.fields.map(\.rawValue)),
        .texts(row.accounts.map(\.description)), .text(row.certificateClass.rawValue), .day(row.validFrom),
        .day(row.validThrough), .text(row.status),
      ])
    }
    return table
  }

  /// Every certificate ever given to somebody still on the roster, by number.
  public func exportCertificates() -> ExportTable {
    let (day, stages) = (today, expiringStages)
    var table = ExportTable([
      "number", "id", "name", "class", "score", "validFrom", "validThrough", "status", "daysLeft",
    ])
    let all = roster.certified.flatMap { line in line.row.certificates.map { (line.row, $0) } }
      .sorted { $0.1.number < $1.1.number }
    for (row, certificate) in all {
      table.add([
        .text(certificate.number), .text(row.id.description), .text(row.name),
        .text(certificate.certificateClass.rawValue), .maybe(certificate.score),
        .day(certificate.validFrom), .day(certificate.validThrough),
        .text(certificate.status(on: day, stages: stages).name), .integer(certificate.daysLeft(on: day)),
      ])
    }
    return table
  }

  /// Certificates in force that end within so many days, the soonest first.
  public func exportExpiries(within days: Int) -> ExportTable {
    let day = today
    var table = ExportTable(["validThrough", "daysLeft", "number", "class", "id", "name"])
    for expiry in expiries(within: days) {
      let certificate = expiry.certificate
      table.add([
        .day(certificate.validThrough), .integer(certificate.daysLeft(on: day)), .text(certificate.number),
        .text(certificate.certificateClass.rawValue), .text(expiry.id.description), .text(expiry.name),
      ])
    }
    return table
  }

  /// The same as a calendar.
  public func expiryCalendar(within days: Int, in language: Language) -> String {
    ExpiryCalendar(
      registry: registryID.map { String($0.text.prefix(16)) } ?? "trial", madeAt: clock.now,
      stages: expiringStages, office: office, language: language
    ).text(of: expiries(within: days))
  }
}
