extension StateTables {
  /// Columns, the states of a dossier in order: registered, opened, taught, scoring, ready, declined,
  /// certified, reviewed, suspended, revoked, expired, applied, member, left, caseErased, erased.
  /// `+` is done, `x` is `dossierErased`, a letter is the refusal named below the row.
  static let matrix = untilDecision + "\n" + life
}

extension StateTables {
  static let untilDecision = """
    CreatorCommand:
      register                                  a a a a a a a a a a a a a a a x
          a creatorNumberTaken
      amend                                     + + + + + + + + + + + + + + + x
      recordAccount                             + + + + + + + + + + + + + + + x
      releaseAccount                            + + + + + + + + + + + + + + + x
    ProcedureCommand:
      open                                      + a a a a + + + + + + + + + + x
          a caseAlreadyOpen
      open (of another class)                   + a a a a + + + + + + + + + + x
          a caseAlreadyOpen
      recordStep (the first)                    a + b b b c c c c c c c c c a x
          a caseUnknown, b stepAlreadyRecorded, c caseDecided
      recordStep (management's)                 a b + + c d d d d d d d d d a x
          a caseUnknown, b stepOutOfTurn, c stepAlreadyRecorded, d caseDecided
      recordExam                                a + + + + b b b b b b b b b a x
          a caseUnknown, b caseDecided
    ConsentCommand:
      give (certification's)                    + + a a a a a a a a a a a a a x
          a consentStanding
      give (membership's)                       + + + + + + + + + + + a a a + x
          a consentStanding
      withdraw (certification's)                a a + + + + + + + + + + + + + x
          a consentNotGiven
      withdraw (membership's)                   a a a a a a a a a a a + + + a x
          a consentNotGiven
    RecordCommand:
      recordProof                               a + + + + b b b b b b b b b a x
          a caseUnknown, b caseDecided
      recordTraining                            a + + + + b b b b b b b b b a x
          a caseUnknown, b caseDecided
      recordAnswer                              a + + + + b b b b b b b b b a x
          a caseUnknown, b caseDecided
    AnalysisCommand:
      attachReport                              a b + c c d d d d d d d d d a x
          a caseUnknown, b stepOutOfTurn, c stepAlreadyRecorded, d caseDecided
      judgeFinding                              a b + c c d d d d d d d d d a x
          a caseUnknown, b reportMissing, c findingJudgedAlready, d caseDecided
    FeeCommand:
      charge                                    a + + + + b b b b b b b b b a x
          a caseUnknown, b caseDecided
      pay                                       a + b b b b b b b b b b b b a x
          a caseUnknown, b feeNotDue
      pay (for a test sat again)                a + + + + b b b b b b b b b a x
          a caseUnknown, b feeNotDue
      waive                                     a + b b b b b b b b b b b b a x
          a caseUnknown, b feeNotDue
      waive (for a test sat again)              a + + + + b b b b b b b b b a x
          a caseUnknown, b feeNotDue
      refund                                    a b + + + + + + + + + + + + a x
          a caseUnknown, b feeNotPaid
    ScoringCommand:
      openScorecard                             a b b + c d d d d d d d d d a x
          a caseUnknown, b stepOutOfTurn, c scorecardsComplete, d caseDecided
      enterDeduction                            a b b + c d d d d d d d d d a x
          a caseUnknown, b scorecardNotOpened, c scorecardSubmitted, d caseDecided
      withdrawDeduction                         a b b + c d d d d d d d d d a x
          a caseUnknown, b scorecardNotOpened, c scorecardSubmitted, d caseDecided
      submitScorecard                           a b b + c d d d d d d d d d a x
          a caseUnknown, b scorecardNotOpened, c scorecardSubmitted, d caseDecided
    AssignmentCommand:
      assign (named)                            a + + + b c c c c c c c c c a x
          a caseUnknown, b scorecardsComplete, c caseDecided
      assign (the least loaded)                 a + + + b c c c c c c c c c a x
          a caseUnknown, b scorecardsComplete, c caseDecided
      release                                   a + + + b c c c c c c c c c a x
          a caseUnknown, b assignmentUnknown, c caseDecided
      declareConflict                           + + + + + + + + + + + + + + + x
    CertificateCommand:
      approve                                   a b b b + c c c c c c c c c a x
          a caseUnknown, b stepsMissing, c caseDecided
      decline                                   a + + + + b b b b b b b b b a x
          a caseUnknown, b caseDecided
      returnToStep                              a b + + + c c c c c c c c c a x
          a caseUnknown, b stepsMissing, c caseDecided
    AppealCommand:
      notify                                    a b b b b + + + + + + + + + a x
          a caseUnknown, b caseUndecided
      lodge                                     a b b b b + c c c c c c c c a x
          a caseUnknown, b caseUndecided, c nothingToAppeal
      acknowledge                               a a a a a + a a a a a a a a a x
          a appealUnknown
      extend                                    a a a a a + a a a a a a a a a x
          a appealUnknown
      decide (upheld)                           a a a a a + a a a a a a a a a x
          a appealUnknown
      decide (altered)                          a a a a a + a a a a a a a a a x
          a appealUnknown
      decide (remitted)                         a a a a a + a a a a a a a a a x
          a appealUnknown
    """
}
