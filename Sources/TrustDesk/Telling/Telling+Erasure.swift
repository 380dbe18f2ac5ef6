import TrustJournal
import TrustRegistry

/// What holds a person's data, what an erasure would do, and what is kept too long.
extension Telling {
  public func holds(_ holds: [LegalHold], json: Bool) -> String {
    if json { return holds.map { line(object($0)) }.joined() }
    return holds.isEmpty
      ? say("Không có gì phải giữ dữ liệu này.", "Nothing holds these data.") + "\n"
      : plain(holds.map { [say($0.phrase)] })
  }

  func object(_ hold: LegalHold) -> BodyObject {
    let of: BodyValue =
      switch hold.cause {
      case .openCase(let number), .breachPending(let number), .breach(let number, _): .integer(number)
      case .certificate(let number): .text(number)
      case .review(let number), .complaint(let number), .appeal(let number), .request(let number):
        .integer(number)
      case .membership, .appealTerm: .null
      }
    return ["cause": .text(hold.cause.name), "of": of, "until": .day(hold.until)]
  }

  func object(_ residue: CertificateResidue) -> BodyObject {
    [
      "number": .text(residue.number), "class": .text(residue.certificateClass.rawValue),
      "validFrom": .day(residue.validFrom), "validThrough": .day(residue.validThrough),
    ]
  }

  public func json(_ preview: ErasurePreview) -> String {
    line([
      "id": .text(preview.id.description), "scope": scope(preview.scope),
      "requestedBy": .maybe(preview.request?.by.description), "requestedOn": .day(preview.request?.day),
      "basis": .maybe(preview.request?.basis), "document": .maybe(preview.request?.document),
      "holds": .list(preview.holds, object), "lines": .integer(preview.lines),
      "residue": .list(preview.residue, object), "files": .texts(preview.files),
      "mentions": .list(preview.mentions) {
        [
          "sequence": .integer($0.sequence), "about": .text($0.about.description),
          "kind": .text($0.kind.rawValue),
        ]
      },
    ])
  }

  public func page(_ preview: ErasurePreview) -> String {
    let request = preview.request.map {
      "\(office.fullName(of: $0.by)), \(say($0.day.phrase)), \($0.document)"
    }
    let rows = [
      [say("Xóa", "Erases"), "\(preview.id), \(say(preview.scope.phrase))"],
      [say("Người đề nghị", "Requested by"), request ?? "–"],
      [say("Số dòng", "Lines"), say(count: preview.lines)],
    ]
    return plain(rows)
      + section(say("Lý do phải giữ", "What holds the data"), preview.holds.map { [say($0.phrase)] })
      + section(say("Còn lại của giấy chứng nhận", "What stays of certificates"), preview.residue.map(row))
      + section(say("Tệp bị xóa", "Files taken away"), preview.files.map { [$0] })
      + mentions(preview)
  }

  /// The lines that an erasure does not reach.
  public func mentions(_ preview: ErasurePreview) -> String {
    section(say("Dòng khác còn nêu tên", "Other lines that name the person"), preview.mentions.map(row))
  }

  private func row(_ mention: ErasurePreview.Mention) -> [String] {
    [String(mention.sequence), mention.about.description, say(mention.kind.name)]
  }

  func row(_ residue: CertificateResidue) -> [String] {
    [
      residue.number, say(office.className(residue.certificateClass)),
      say((residue.validFrom...residue.validThrough).phrase),
    ]
  }

  public func keptTooLong(_ kept: [KeptTooLong], json: Bool) -> String {
    if json { return kept.map { line(object($0)) }.joined() }
    var table = TextTable(columns: [
      .init(title: say("Mã số", "Number")), .init(title: say("Loại hồ sơ", "Record")),
      .init(title: say("Xóa", "To erase")), .init(title: say("Kết thúc", "Ended")),
      .init(title: say("Giữ đến hết", "Kept through")), .init(title: say("Lý do phải giữ", "Held by")),
    ])
    table.rows = kept.map {
      [
        $0.id.description, say($0.record.name), say($0.scope.phrase), say($0.endedOn.phrase),
        say($0.keptThrough.phrase), $0.holds.isEmpty ? "–" : say($0.holds.map(\.phrase).listed),
      ]
    }
    return table.text
  }

  private func object(_ kept: KeptTooLong) -> BodyObject {
    [
      "id": .text(kept.id.description), "record": .text(kept.record.rawValue), "scope": scope(kept.scope),
      "endedOn": .day(kept.endedOn), "keptThrough": .day(kept.keptThrough),
      "holds": .list(kept.holds, object),
    ]
  }

  /// `"dossier"`, or a case's number.
  private func scope(_ scope: ErasureScope) -> BodyValue {
    switch scope {
    case .dossier: .text("dossier")
    case .caseNumbered(let number): .integer(number)
    }
  }
}

extension RetentionRule.RecordClass {
  public var name: Phrase {
    switch self {
    case .registration: Phrase(vi: "Hồ sơ chưa xét lần nào", en: "Registration without a case")
    case .declinedCase: Phrase(vi: "Lượt xét bị từ chối", en: "Declined case")
    case .certificate: Phrase(vi: "Giấy chứng nhận", en: "Certificate")
    case .breach: Phrase(vi: "Vi phạm", en: "Breach")
    case .complaint: Phrase(vi: "Phản ánh, khiếu nại", en: "Complaint")
    case .membership: Phrase(vi: "Tư cách thành viên", en: "Membership")
    }
  }
}
