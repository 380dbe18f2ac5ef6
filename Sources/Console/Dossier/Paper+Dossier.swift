import Terminal
import TrustDesk
import TrustRegistry

extension Paper {
  /// The dossier in one column, for the pane beside a list.
  mutating func writePreview(of dossier: Dossier) {
    write(Line(dossier.displayName, .bold))
    writeParticulars(of: dossier)
    writeAccounts(of: dossier)
    if let shown = dossier.cases.last { write(shown, of: dossier) }
    writeCertificates(of: dossier)
    writeMembership(of: dossier)
    writeBreaches(of: dossier)
  }

  mutating func writeParticulars(of dossier: Dossier) {
    guard let particulars = dossier.particulars else { return }
    if lines.isEmpty {
      heading(Phrase(vi: "Thông tin", en: "Particulars"))
    }
    let fields = particulars.fields.map { world.words(world.office.fieldName($0)) }.joined(separator: "; ")
    pair(Phrase(vi: "Mã số", en: "Number"), dossier.id.description)
    pair(Phrase(vi: "Loại", en: "Kind"), world.words(particulars.kind.name))
    pair(
      Phrase(vi: "Lĩnh vực", en: "Fields"),
      fields.isEmpty ? world.words(Phrase(vi: "chưa ghi", en: "none on record")) : fields,
      fields.isEmpty ? world.theme.warning : .plain)
    pair(Phrase(vi: "Tỉnh, thành", en: "Province"), particulars.province ?? "–")
    pair(Phrase(vi: "Đăng ký", en: "Registered"), dossier.registeredOn.map(world.day) ?? "–")
  }

  mutating func writeAccounts(of dossier: Dossier) {
    heading(Phrase(vi: "Tài khoản", en: "Accounts"))
    for account in dossier.accounts {
      let count = account.followers.map { $0.shortened(in: world.language) } ?? "–"
      let room = columns - CellText.width(count) - 1
      let name = CellText.fit(world.words(account.name.phrase), columns: room)
      write(Line(name + " ") + Line(count, account.followers == nil ? world.theme.faint : .plain))
    }
  }

  mutating func writeCertificates(of dossier: Dossier) {
    heading(Phrase(vi: "Giấy chứng nhận", en: "Certificates"))
    guard let shown = dossier.shownCertificate(on: world.desk.today) else {
      return write(world.words(Phrase(vi: "chưa được cấp", en: "none")), world.theme.faint)
    }
    let rest = dossier.certificates.filter { $0 != shown }
    for certificate in [shown] + rest.reversed() {
      let standing = world.standing(of: certificate)
      let name = world.words(world.office.className(certificate.certificateClass))
      write(Line("\(name)  ", .bold) + Line(standing.text, standing.style))
      let through = world.day(certificate.validThrough)
      write(
        "\(certificate.number), "
          + world.words(Phrase(vi: "đến hết \(through)", en: "through \(through)")), world.theme.faint)
    }
  }

  mutating func writeMembership(of dossier: Dossier) {
    heading(.alliance)
    guard let membership = dossier.membership else {
      return write(world.words(Phrase(vi: "chưa nộp đơn", en: "not applied")), world.theme.faint)
    }
    writeStanding(of: membership)
  }

  mutating func writeStanding(of membership: Membership) {
    let name = world.words(membership.memberClass.name)
    let state = membership.state(on: world.desk.today) ?? .applied
    guard state != .member else { return write(Line(name, world.theme.good + .bold)) }
    write(
      Line(world.words(state.phrase), world.theme.accent + .bold) + Line("  " + name, world.theme.faint))
  }

  mutating func writeBreaches(of dossier: Dossier) {
    heading(Phrase(vi: "Vi phạm pháp luật", en: "Breaches of law"))
    if dossier.breaches.isEmpty, dossier.ruleBreaches.isEmpty {
      write(world.words(Phrase(vi: "không có", en: "none on record")), world.theme.faint)
    }
    for breach in dossier.breaches.reversed() {
      let style = breach.state == .overturned ? world.theme.faint : world.theme.bad
      write(world.words(breach.phrase), style)
    }
    writeReviews(of: dossier)
  }

  /// A case: what it seeks, its steps, its score.
  mutating func write(_ shown: Case, of dossier: Dossier) {
    let name = world.office.className(shown.certificateClass)
    heading(
      Phrase(vi: "Lượt xét \(shown.number): \(name.vi)", en: "Case \(shown.number): \(name.en)"))
    write(world.words(shown.standing), shown.decision == nil ? .plain : .bold)
    for terms in shown.terms.steps { write(StepLine(terms, in: shown, of: dossier)) }
    if let score = shown.score {
      pair(Phrase(vi: "Điểm", en: "Score"), "\(score)/100", .bold)
    }
    let cards = shown.currentScorecards
    if shown.decision == nil, !cards.isEmpty {
      let submitted = cards.count(where: \.isSubmitted)
      pair(
        Phrase(vi: "Phiếu chấm", en: "Scorecards"),
        world.words(
          Phrase(
            vi: "\(submitted)/\(shown.scorecardsNeeded) đã nộp",
            en: "\(submitted)/\(shown.scorecardsNeeded) submitted")))
    }
  }

  private mutating func write(_ step: StepLine) {
    let name = world.office.newestStepName(step.id)
    let text = "\(step.id) \(world.words(name))"
    let state = step.done.map { world.day($0.day) } ?? world.words(step.state.phrase)
    let room = columns - CellText.width(state) - 3
    let style = step.state == .done ? Style.plain : world.theme.faint
    write(
      Line(step.mark + " ", step.style(world.theme)) + Line(CellText.fit(text, columns: room) + " ", style)
        + Line(state, world.theme.faint))
  }
}
