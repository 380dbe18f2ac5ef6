import Terminal
import TrustDesk
import TrustRegistry

/// Below the seven steps: what the chosen one still lacks, by name, and what is on record for it.
extension Paper {
  mutating func writeLacks(of step: StepLine, on dossier: Dossier, in shown: Case) {
    let lacks = dossier.lacks(of: step.terms, in: shown)
    for (index, lack) in lacks.enumerated() {
      let label = index == 0 ? Phrase(vi: "Còn thiếu", en: "Lacks") : Phrase(vi: "", en: "")
      pair(label, "✗ " + world.words(lack.phrase(in: world.office)), world.theme.bad)
    }
  }

  mutating func writeRecords(of step: StepLine, on dossier: Dossier, in shown: Case) {
    for need in step.terms.needs {
      switch need {
      case .consents: writeConsents(of: dossier)
      case .proofs:
        for proof in shown.records.proofs {
          writeRecord("\(world.words(proof.means.name)) \(proof.document)", proof.subject.phrase, proof.day)
        }
      case .training:
        for training in shown.records.trainings {
          writeRecord(training.document, Phrase(vi: "đào tạo", en: "training"), training.day)
        }
      case .findings:
        if let report = shown.report { writeReport(report) }
      case .answer:
        for reply in shown.records.answers { writeRecord(reply.document, reply.answer.phrase, reply.day) }
      }
    }
    writeFees(of: step, in: shown)
  }

  mutating func writeConsents(of dossier: Dossier) {
    for consent in dossier.consents {
      let name = world.words(world.office.purposeName(consent.purpose))
      let mark = consent.stands ? "✓ " : "○ "
      write(
        Line(mark, consent.stands ? world.theme.good : world.theme.faint) + Line(name + ": ")
          + Line(
            "\(world.words(consent.standing)), \(world.words(consent.channel.name)) \(consent.document)",
            world.theme.faint))
    }
  }

  private mutating func writeRecord(_ text: String, _ what: Phrase, _ day: Day) {
    write(
      Line("✓ ", world.theme.good) + Line("\(world.words(what)): ")
        + Line("\(text), \(world.day(day))", world.theme.faint))
  }

  private mutating func writeReport(_ attached: AttachedReport) {
    pair(
      Phrase(vi: "Báo cáo", en: "Report"),
      "\(attached.digest.prefix(8))… \(world.day(attached.day)): \(attached.report.summary)")
    for finding in attached.report.findings {
      let judgement = attached.judgements[finding.code]
      let mark = judgement.map { $0.accepted ? "✓ " : "✗ " } ?? "· "
      write(
        Line(mark, judgement == nil ? world.theme.warning : world.theme.good)
          + Line("\(finding.code) \(world.words(attached.standing(of: finding.code))): ")
          + Line("\(finding.text), \(finding.measure)", world.theme.faint))
    }
  }

  /// Amounts and receipts are there for those who may see them: the dossier has none for others.
  private mutating func writeFees(of step: StepLine, in shown: Case) {
    for charge in shown.charges where charge.step == step.id {
      let amount = world.office.amount(of: charge, in: shown)?.text(in: world.language) ?? ""
      write(
        Line(charge.isSettled ? "✓ " : "· ", charge.isSettled ? world.theme.good : world.theme.warning)
          + Line("\(world.words(world.office.feeName(charge.code))) \(amount): ")
          + Line(world.words(charge.state.phrase), world.theme.faint))
    }
  }
}
