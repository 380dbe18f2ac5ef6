/// What stands for a masked text wherever one is shown. Nobody can write it, so nothing masked is ever
/// written back.
public enum Mask {
  public static let text = "▒▒▒"

  public static func isIn(_ text: String) -> Bool {
    text.unicodeScalars.contains { $0 == "▒" }
  }
}

extension Breach {
  /// That there is one, its day and how it stands remain: a decision hangs on them.
  mutating func mask() {
    report.authority = Mask.text
    report.document = Mask.text
    report.summary = Mask.text
    report.decision = report.decision.map { _ in Mask.text }
    report.fine = nil
  }
}

extension RuleBreach {
  mutating func mask() {
    report.summary = Mask.text
    report.evidence = .document(Mask.text)
  }
}

extension Appeal {
  /// That there is one, against what and how it ended, remains: what it alleges goes with the breaches.
  mutating func mask() { (grounds, document) = (Mask.text, Mask.text) }

  var masked: Appeal {
    var masked = self
    masked.mask()
    return masked
  }
}

extension Complaint {
  /// That somebody complained, on what topic and when, remains. What is alleged goes with the breaches, who
  /// alleged it with the complainants.
  mutating func mask(_ parts: SensitiveParts) {
    if parts.contains(.breaches) {
      report.summary = Mask.text
      answer?.reason = Mask.text
    }
    if parts.contains(.complainants), complainant != nil {
      complainant = Complainant(name: Mask.text)
    }
  }
}

extension Case {
  var sensitiveParts: SensitiveParts {
    var parts = steps.reduce(into: SensitiveParts()) { $0.formUnion(sensitiveParts(ofStep: $1.step)) }
    if !records.answers.isEmpty { parts.insert(.breaches) }
    if !reports.isEmpty { parts.insert(.tracking) }
    if !records.proofs.isEmpty { parts.insert(.identity) }
    return parts
  }

  /// What the record of a step holds, as the scheme has it.
  func sensitiveParts(ofStep number: Int) -> SensitiveParts {
    terms.steps.first { $0.number == number }?.sensitive ?? []
  }

  /// Who recorded a step and when remains, what they wrote does not.
  mutating func mask(_ parts: SensitiveParts) {
    for index in steps.indices where !sensitiveParts(ofStep: steps[index].step).isDisjoint(with: parts) {
      steps[index].note = Mask.text
      steps[index].document = Mask.text
    }
    if parts.contains(.breaches) {
      for index in records.answers.indices { records.answers[index].document = Mask.text }
    }
    if parts.contains(.tracking) {
      for index in reports.indices { reports[index].mask() }
    }
    if parts.contains(.identity) {
      for index in records.proofs.indices { records.proofs[index].document = Mask.text }
    }
  }
}

extension AttachedReport {
  /// How many findings there are, and which of them stand, remains.
  mutating func mask() {
    report.method = Mask.text
    report.summary = Mask.text
    for index in report.findings.indices {
      report.findings[index].text = Mask.text
      report.findings[index].measure = Mask.text
    }
    for code in judgements.keys { judgements[code]?.reason = Mask.text }
  }
}
