/// What happened: the payload of one journal line. Past tense; never edited, only answered by a later one.
public enum Event: Sendable, Hashable {
  case office(OfficeEvent)
  case creator(CreatorEvent)
  case procedure(ProcedureEvent)
  case consent(ConsentEvent)
  case record(RecordEvent)
  case analysis(AnalysisEvent)
  case fee(FeeEvent)
  case scoring(ScoringEvent)
  case conduct(ConductEvent)
  case review(ReviewEvent)
  case measure(MeasureEvent)
  case complaint(ComplaintEvent)
  case certificate(CertificateEvent)
  case alliance(AllianceEvent)
  case assignment(AssignmentEvent)
  case privacy(PrivacyEvent)
  case appeal(AppealEvent)
  case erasure(ErasureEvent)

  /// Its name on the wire and in the table of rights.
  public var kind: EventKind {
    switch self {
    case .office(let event): event.kind
    case .creator(let event): event.kind
    case .procedure(let event): event.kind
    case .consent(let event): event.kind
    case .record(let event): event.kind
    case .analysis(let event): event.kind
    case .fee(let event): event.kind
    case .scoring(let event): event.kind
    case .conduct(let event): event.kind
    case .review(let event): event.kind
    case .measure(let event): event.kind
    case .complaint(let event): event.kind
    case .certificate(let event): event.kind
    case .alliance(let event): event.kind
    case .assignment(let event): event.kind
    case .privacy(let event): event.kind
    case .appeal(let event): event.kind
    case .erasure(let event): event.kind
    }
  }

  /// What the line of this event is about when it was decided on the dossier of `creator`.
  public func subject(in creator: CreatorID?) -> Subject {
    if case .office = self { return .office }
    return creator.map(Subject.creator) ?? .office
  }
}

/// Every kind of event, by its name on the wire.
public enum EventKind: String, Sendable, Hashable, CaseIterable {
  case registryFounded, schemeAdopted, officerEnrolled, officerConfirmed, officerRetired, keyReplaced
  case clockCorrected, registryRestored, historyAccepted, numbersTaken
  case creatorRegistered, creatorAmended, accountRecorded, accountReleased
  case caseOpened, stepRecorded, examRecorded
  case consentGiven, consentWithdrawn
  case proofRecorded, trainingRecorded, authorityAnswered
  case reportAttached, findingJudged
  case feeCharged, feePaid, feeWaived, feeRefunded
  case scorecardOpened, deductionEntered, deductionWithdrawn, scorecardSubmitted, scoreStood
  case breachRecorded, breachConcluded
  case ruleBreachRecorded
  case reviewOpened, noticeSent, hearingHeld, reviewClosed
  case certificateSuspended, certificateReinstated, certificateRevoked, holdLifted
  case complaintLodged, complainantRecorded, complaintAcknowledged, complaintExtended, complaintAnswered
  case certificateApproved, caseDeclined, caseReturned
  case membershipApplied, membershipAppraised, memberAdmitted, membershipDeclined
  case assessorAssigned, assignmentReleased, conflictDeclared
  case sensitiveShown, requestLodged, requestAcknowledged, requestClosed, accessGiven
  case decisionNotified, appealLodged, appealAcknowledged, appealExtended, appealDecided
  case memberInvited, charterDeclared, moreAsked, moreAnswered, membershipConsentWithdrawn, networksChosen
  case activityOpened, participationRecorded, honourGiven, dialogueHeld, reminderSent, supportAgreed
  case memberHeard, integrityConcluded, membershipTerminated, memberKept
  case exitNoticed, handoverDone, membershipReviewed
  case dossierErased, caseErased
  case erasureRequested, erasureWithdrawn
}
