import TrustRegistry

/// A field of a form, by name: answers are asked for by it, and refusals find their field by it.
enum FieldName: Hashable, Sendable {
  case name, kind, fields, province
  case platform, handle, followers
  case certificateClass, step, subject, mark
  case note, document, day, reason, authority, summary, outcome, evidence
  case requirement, points, tariff
  case memberClass, consent, opinion
  case purpose, parts, channel, request
  case assessor
  case means, finding, file, receipt, fee
  case certificate, review, until, condition, emergency
  case complaint, topic, complainant, contact, officer
  case decision, decidedOn, fine
  case network, activity
}

extension Refusal {
  /// The field of a form that the refusal is about; nil when it is about none.
  var field: FieldName? {
    switch self {
    case .nameMissing: .name
    case .fieldUnknown, .fieldsMissing: .fields
    case .handleMissing, .accountHeld, .accountUnknown: .handle
    case .followersNegative: .followers
    case .classUnknown, .scopeUnsuited: .certificateClass
    case .stepUnknown, .stepNotRecordable, .stepAlreadyRecorded, .stepOutOfTurn: .step
    case .subjectUnknown, .measureUnknown, .applicationSince, .nothingToAppeal: .subject
    case .markOutOfRange: .mark
    case .noteMissing: .note
    case .successorGranted, .stepOutsideCase: .outcome
    case .documentMissing: .document
    case .dayToCome: .day
    case .reasonMissing: .reason
    case .authorityMissing: .authority
    case .lastingWordsNamePerson: .reason
    case .evidenceMissing: .evidence
    case .requirementUnknown: .requirement
    case .pointsOutOfRange: .points
    case .tariffUnknown: .tariff
    case .consentMissing: .consent
    case .purposeMissing: .reason
    case .requestUnknown, .requestAcknowledged, .requestClosed, .accessNotGiven: .request
    default: laterField
    }
  }

  /// In the forms for what a case rests on and for what follows its decision.
  private var laterField: FieldName? {
    switch self {
    case .assessorUnfit, .assessorConcerned, .assessorSeated, .assessedLast, .selfAssignment: .assessor
    case .purposeUnknown, .consentStanding, .consentNotGiven: .purpose
    case .withdrawnBeforeGiven: .day
    case .proofUnsuited: .means
    case .attemptsExhausted: .subject
    case .findingUnknown, .findingJudgedAlready: .finding
    case .reportIncomplete, .findingsTooMany: .file
    case .feeUnknown, .feeNotDue, .feeNotPaid: .fee
    case .receiptMissing: .receipt
    case .conditionMissing: .condition
    case .dayGone, .suspensionLonger: .until
    case .hearingTooSoon: .day
    case .decisionBeforeAct: .decidedOn
    case .fineNegative: .fine
    case .certificateUnknown, .certificateNotRunning, .certificateNotSuspended, .certificateNotOnHold:
      .certificate
    case .reviewUnknown, .reviewClosed, .reviewMissing, .noticeMissing, .hearingMissing: .review
    case .charterPointsMissing, .charterPointUnfit: .points
    case .networkUnknown, .networksOutOfRange: .network
    case .activityUnknown: .activity
    case .dayOutsideActivity: .day
    case .supportDayMissing, .handoverTooLate, .daysReversed: .until
    case .activityNameMissing: .name
    default: nil
    }
  }
}
