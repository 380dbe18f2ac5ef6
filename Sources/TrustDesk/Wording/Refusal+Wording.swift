import TrustRegistry

/// Every refusal as one plain sentence that names the rule and what would help (DESIGN 2).
/// Each subject knows its own; a test asks for the words of every rule there is.
extension Refusal {
  /// - Parameter office: where the names of officers, classes, fields, steps and subjects are looked up.
  public func phrase(in office: Office) -> Phrase {
    let phrases = entryPhrases(in: office) + casePhrases(in: office) + lifePhrases(in: office)
    return phrases.compactMap(\.self).first ?? unworded
  }

  /// Of officers, the registry, creators and what is typed.
  private func entryPhrases(in office: Office) -> [Phrase?] {
    [
      authorityPhrase(in: office), enrolmentPhrase(in: office), registryPhrase,
      creatorPhrase(in: office), accountPhrase, recordPhrase, textPhrase,
    ]
  }

  /// Of a case up to its decision.
  private func casePhrases(in office: Office) -> [Phrase?] {
    [
      casePhrase(in: office), stepPhrase(in: office), examPhrase(in: office), consentPhrase(in: office),
      heldRecordPhrase, analysisPhrase, feePhrase(in: office), scorecardPhrase, deductionPhrase(in: office),
      conflictPhrase, assignmentPhrase(in: office), breachPhrase, decisionPhrase(in: office),
    ]
  }

  /// Of what follows a decision: conduct, certificates, appeals, the alliance, personal data.
  private func lifePhrases(in office: Office) -> [Phrase?] {
    [
      recordedBreachPhrase, reviewPhrase, measurePhrase, complaintPhrase, lodgingPhrase, appealPhrase,
      apartPhrase, alliancePhrase, charterPhrase(in: office), activityPhrase, proceedingPhrase,
      targetPhrase,
      erasurePhrase, privacyPhrase,
    ]
  }

  /// What is told of a rule that its subject forgot.
  var unworded: Phrase {
    Phrase(vi: "Quy tắc “\(rule)” không cho phép việc này.", en: "The rule “\(rule)” does not allow this.")
  }
}
