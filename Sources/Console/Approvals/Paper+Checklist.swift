import Terminal
import TrustDesk
import TrustRegistry

/// The checklist as text: signs first, so that it reads without colour.
extension Paper {
  private static var titleColumns: Int { 30 }

  /// Every condition with what was found, who may decide, and what the certificate would be.
  mutating func writeChecklist(of open: Case, in dossier: Dossier) {
    let conditions = dossier.conditions(of: open, on: world.desk.today)
    let met = conditions.count(where: \.isMet)
    heading(
      Phrase(
        vi: "Điều kiện: đạt \(met)/\(conditions.count)", en: "Conditions: \(met) of \(conditions.count) met"))
    for condition in conditions {
      write(condition.isMet, condition.title, condition.evidence(in: world.office))
    }
    writeHands(of: open)
    writeConflicts(of: open, in: dossier)
    writeCertificate(of: open, in: dossier)
  }

  private mutating func write(_ isMet: Bool, _ title: Phrase, _ evidence: Phrase) {
    let theme = world.theme
    let texts = CellText.wrap(world.words(evidence), columns: max(12, columns - 2 - Paper.titleColumns))
    for (index, text) in texts.enumerated() {
      let sign = index == 0 ? (isMet ? "✓ " : "✗ ") : "  "
      let name = CellText.fit(index == 0 ? world.words(title) : "", columns: Paper.titleColumns - 1) + " "
      write(
        Line(sign, isMet ? theme.good : theme.bad) + Line(name, isMet ? .plain : .bold)
          + Line(text, isMet ? theme.faint : theme.bad))
    }
  }

  /// Whether the officer at the desk may decide: hands are counted by person (PROGRAMME 4).
  private mutating func writeHands(of open: Case) {
    let title = Phrase(vi: "Bạn được quyết định", en: "You may decide")
    guard let officer = world.desk.officer, officer.roles.contains(.supervisor) else {
      return write(
        false, title, Phrase(vi: "Chỉ lãnh đạo phê duyệt được quyết định", en: "Only a supervisor decides"))
    }
    let hasHand = open.hands.contains(officer.id)
    write(
      !hasHand, title,
      hasHand
        ? Phrase(vi: "Bạn đã tham gia lượt xét này", en: "You had a hand in this case")
        : Phrase(vi: "Bạn chưa tham gia lượt xét này", en: "You had no hand in this case"))
    let names = open.hands.sorted().map(world.office.name(of:)).joined(separator: ", ")
    write(
      world.words(Phrase(vi: "Người đã xử lý: \(names)", en: "Handled by: \(names)")), world.theme.faint,
      indent: 2)
  }

  /// What the certificate would be, were it approved today.
  private mutating func writeCertificate(of open: Case, in dossier: Dossier) {
    let office = world.office
    let validity = dossier.validity(under: open.terms, decidedOn: world.desk.today)
    let held = dossier.certificates.last {
      $0.certificateClass == open.certificateClass && $0.validThrough + 1 == validity.from
    }
    heading(Phrase(vi: "Nếu phê duyệt hôm nay", en: "If approved today"))
    let name = office.className(open.certificateClass)
    let score = open.score.map(String.init) ?? "–"
    let days = (validity.from...validity.through).phrase
    write(
      world.words(
        Phrase(
          vi: "\(name.vi), \(score) điểm, hiệu lực \(days.vi)",
          en: "\(name.en), \(score) points, valid \(days.en)")))
    guard let held, validity.from > world.desk.today else { return }
    write(
      world.words(
        Phrase(
          vi: "Gia hạn, tiếp nối \(held.number) hết hạn \(held.validThrough.phrase.vi)",
          en: "Renewal, follows on \(held.number) that ends \(held.validThrough.phrase.en)")),
      world.theme.faint)
  }

  mutating func writeExamAndBreaches(of open: Case, in dossier: Dossier) {
    heading(
      Phrase(vi: "Kiểm tra (đạt từ \(open.terms.passMark))", en: "Test (\(open.terms.passMark) passes)"))
    var line = Line()
    for subject in open.terms.subjects {
      let mark = open.marks[subject]
      let passed = (mark ?? -1) >= open.terms.passMark
      let name = world.words(world.office.subjectName(subject))
      let style = passed ? world.theme.good : world.theme.bad
      line = line + Line("\(passed ? "✓" : "✗") ", style) + Line("\(name) \(mark.map(String.init) ?? "–")   ")
    }
    write(line)
    heading(Phrase(vi: "Vi phạm pháp luật", en: "Breaches of law"))
    if dossier.breaches.isEmpty {
      write(world.words(Phrase(vi: "không có", en: "none on record")), world.theme.faint)
    }
    for breach in dossier.breaches {
      let counts = breach.state == .pending || breach.soils(world.desk.today, months: open.terms.cleanMonths)
      write((counts ? "✗ " : "· ") + world.words(breach.phrase), counts ? world.theme.bad : world.theme.faint)
      write(breach.report.summary, world.theme.faint, indent: 2)
    }
    for sent in open.returns {
      let step = world.office.newestStepName(sent.step)
      heading(Phrase(vi: "Đã trả lại: \(step.vi)", en: "Returned before: \(step.en)"))
      write("\(world.day(sent.day)), \(world.office.name(of: sent.by)): \(sent.reason)")
    }
  }
}
