import TrustJournal
import TrustRegistry

/// The scheme: its numbers, and which of them are assumptions.
extension Telling {
  /// The whole of it on one line, as the entry that adopts it carries it.
  public func json(_ scheme: Scheme) -> String {
    let content = Event.office(.schemeAdopted(scheme)).content
    return line(content["scheme"]?.object ?? content)
  }

  public func page(_ scheme: Scheme) -> String {
    say("Quy chế phiên bản \(scheme.version): ", "Scheme version \(scheme.version): ") + say(scheme.name)
      + "\n"
      + section(say("Tiêu chí", "Criteria"), scheme.criteria.flatMap(rows))
      + section(say("Hạng chứng nhận", "Certificate classes"), scheme.classes.map { row($0, in: scheme) })
      + section(say("Các bước", "Steps"), scheme.steps.map(row))
      + section(say("Kiểm tra", "Test"), scheme.exam.subjects.map { [$0.code, say($0.name)] })
      + section(say("Lĩnh vực", "Fields of work"), scheme.fields.map { [$0.code.rawValue, say($0.name)] })
      + section(say("Bảng mức trừ điểm", "Tariff of deductions"), scheme.tariff.map(row))
      + section(
        say("Phí", "Fees"), scheme.fees.map { [$0.code, $0.amount.text(in: language), say($0.name)] })
      + section(say("Giả định", "Assumptions"), scheme.assumptions.map { [$0.path, say($0.note)] })
  }

  private func rows(_ criterion: Criterion) -> [[String]] {
    [["\(criterion.code)", "\(criterion.maximum)", say(criterion.name)]]
      + criterion.requirements.map { ["  \($0.code)", "", say($0.text)] }
  }

  private func row(_ certificateClass: CertificateClass, in scheme: Scheme) -> [String] {
    let months = certificateClass.cleanMonths
    return [
      certificateClass.code.rawValue, say(certificateClass.name),
      say("từ \(certificateClass.atLeast) điểm", "\(certificateClass.atLeast) points or more"),
      say("\(months) tháng không vi phạm", "\(months) months without a breach"),
      certificateClass.suits.map { code in scheme.field(code).map { say($0.name) } ?? code.rawValue }
        .joined(separator: ", "),
    ]
  }

  private func row(_ step: Step) -> [String] {
    ["\(step.number)", say(step.name), say(step.role.choice), say(step.record)]
  }

  private func row(_ item: TariffItem) -> [String] {
    [item.code, item.requirement.description, "−\(item.points)", say(item.text)]
  }
}
