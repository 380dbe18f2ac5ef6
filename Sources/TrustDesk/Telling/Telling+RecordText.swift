import TrustRegistry

/// What stands on record beside the steps of a case, as plain text.
extension Telling {
  func consents(of dossier: Dossier) -> String {
    section(
      say("Sự đồng ý", "Consents"),
      dossier.consents.map {
        [say(office.purposeName($0.purpose)), say($0.standing), say($0.channel.name), $0.document]
      })
  }

  /// What a step still lacks, by name, and how long there is.
  func waitingText(_ step: CaseTerms.StepTerms, of found: Case, in dossier: Dossier) -> String {
    let due = due(step, of: found, in: dossier).map { [say($0.phrase(on: day))] } ?? []
    return (due + dossier.lacks(of: step, in: found).summary(in: office).map(say))
      .joined(separator: "; ")
  }

  func records(of found: Case) -> String {
    let proofs = found.records.proofs.map {
      [say($0.subject.phrase), say($0.means.name), say($0.day.phrase), $0.document]
    }
    let trainings = found.records.trainings.map {
      [say("đào tạo", "training"), "", say($0.day.phrase), $0.document]
    }
    let answers = found.records.answers.map {
      [say("cơ quan quản lý", "the authority"), say($0.answer.phrase), say($0.day.phrase), $0.document]
    }
    return section(say("Hồ sơ các bước", "Records"), proofs + trainings + answers)
      + (found.report.map(findings) ?? "") + fees(of: found)
  }

  private func findings(of attached: AttachedReport) -> String {
    let title = say("Báo cáo phân tích", "Analysis report")
    let rows = attached.report.findings.map { finding in
      [
        finding.code, say(attached.standing(of: finding.code)), finding.measure,
        [finding.text, attached.judgements[finding.code]?.reason].compactMap { $0 }.joined(separator: " – "),
      ]
    }
    return section("\(title) \(attached.digest.prefix(8)): \(attached.report.summary)", rows)
  }

  private func fees(of found: Case) -> String {
    section(
      say("Phí", "Fees"),
      found.charges.map { charge in
        [
          say(office.feeName(charge.code)),
          office.amount(of: charge, in: found).map { $0.text(in: language) } ?? "",
          say(charge.state.phrase),
        ]
      })
  }
}
