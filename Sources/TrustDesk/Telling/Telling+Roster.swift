import TrustJournal
import TrustRegistry

/// Rows of the roster.
extension Telling {
  /// One object on a line.
  public func json(_ row: RosterRow) -> String { line(object(row)) }

  func object(_ row: RosterRow) -> BodyObject {
    [
      "id": .text(row.id.description), "name": .text(row.name), "kind": .text(row.kind.rawValue),
      "fields": .texts(row.fields.map(\.rawValue)), "province": .maybe(row.province),
      "followers": .maybe(row.followers), "accounts": .list(row.accounts, object),
      "score": .maybe(row.score),
      "assessors": .texts((row.openCase?.assessors ?? []).map(\.description)),
      "certificate": .maybe(row.shownCertificate(on: day).map(shortObject)),
      "openReviews": .integer(row.openReviews),
      "membership": .maybe(row.membership?.state(on: day)?.rawValue),
    ]
  }

  func object(_ account: Account) -> BodyObject {
    [
      "platform": .text(account.name.platform.rawValue), "handle": .text(account.name.handle),
      "followers": .maybe(account.followers),
    ]
  }

  private func shortObject(_ certificate: Certificate) -> BodyObject {
    [
      "number": .text(certificate.number), "class": .text(certificate.certificateClass.rawValue),
      "status": .text(certificate.status(on: day, stages: stages).name),
      "validFrom": .day(certificate.validFrom), "validThrough": .day(certificate.validThrough),
    ]
  }

  public func table(_ lines: some Collection<RosterLine>) -> String {
    var table = TextTable(columns: [
      .init(title: say("Mã số", "Number")), .init(title: say("Tên", "Name"), limit: 32),
      .init(title: say("Tài khoản", "Account"), limit: 28),
      .init(title: say("Người theo dõi", "Followers"), isNumber: true),
      .init(title: say("Điểm", "Score"), isNumber: true),
      .init(title: say("Hạng", "Class"), limit: 16),
      .init(title: say("Tình trạng", "Status")), .init(title: say("Hạn cuối", "Last day")),
      .init(title: say("Liên minh", "Alliance")),
    ])
    table.rows = lines.map { cells(of: $0.row) }
    return table.text
  }

  private func cells(of row: RosterRow) -> [String] {
    let shown = row.shownCertificate(on: day)
    return [
      row.id.description, row.name, row.accounts.first.map { say($0.name.phrase) } ?? "–",
      say(count: row.followers), say(count: row.score),
      shown.map { say(office.className($0.certificateClass)) } ?? "–",
      (shown.map { say($0.status(on: day, stages: stages).phrase) } ?? "–")
        + (row.openReviews > 0 ? " !" : ""),
      shown.map { say($0.validThrough.phrase) } ?? "–",
      row.membership?.state(on: day).map { say($0.phrase) } ?? "–",
    ]
  }

  /// Certificates that end soon, the soonest first.
  public func expiries(_ expiries: [Expiry]) -> String {
    var table = TextTable(columns: [
      .init(title: say("Hạn cuối", "Last day")), .init(title: say("Còn (ngày)", "Days left"), isNumber: true),
      .init(title: say("Giấy chứng nhận", "Certificate")), .init(title: say("Hạng", "Class")),
      .init(title: say("Mã số", "Number")), .init(title: say("Tên", "Name"), limit: 32),
    ])
    table.rows = expiries.map { expiry in
      let certificate = expiry.certificate
      return [
        say(certificate.validThrough.phrase), String(certificate.daysLeft(on: day)), certificate.number,
        say(office.className(certificate.certificateClass)), expiry.id.description,
        marked(expiry.name, expiry.openReviews),
      ]
    }
    return table.text
  }

  /// One object on a line.
  public func json(_ expiry: Expiry) -> String {
    let head: BodyObject = [
      "id": .text(expiry.id.description), "name": .text(expiry.name),
      "openReviews": .integer(expiry.openReviews),
    ]
    return line(head.followed(by: object(expiry.certificate)))
  }
}
