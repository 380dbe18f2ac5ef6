extension CommandTables {
  /// Columns: staff, assessor, supervisor, auditor, administrator.
  static let matrix = """
    OfficeCommand:
      found: + + + + +
      adoptScheme: . . . . +
      enrol: . . . . +
      confirm: . . + + secondOfficerNeeded
      retire: . . . . +
      replaceKey (another's): . . . . +
      replaceKey (one's own): + . . . +
      correctClock: . . . . +
      restore: . . . . +
      acceptHistory: + + + + +
      openActivity: + . . . .
    CreatorCommand:
      register: + . . . .
      amend: + . . . .
      recordAccount (new): + . . . .
      recordAccount (counted anew): + . . . .
      recordAccount (nobody follows): + . . . .
      recordAccount (sold on): + . . . .
      releaseAccount: + . . . .
    ProcedureCommand:
      open: + . . . .
      open (again): + . . . .
      recordStep (staff's): + . . . .
      recordStep (assessor's): . + . . .
      recordStep (returned): + . . . .
      recordExam: + . . . .
    ConsentCommand:
      give: + . . . .
      give (a newer text): + . . . .
      withdraw: + . . . .
      withdraw (a member's): + . . . .
    RecordCommand:
      recordProof (person): + . . . .
      recordProof (account): + . . . .
      recordTraining: + . . . .
      recordAnswer: + . . . .
    AnalysisCommand:
      attachReport: . + . . .
      attachReport (returned): . + . . .
      judgeFinding: . + . . .
    FeeCommand:
      charge: + . . . .
      pay: + . . . .
      pay (after the decision): + . . . .
      waive: + . . . .
      refund: + . . . .
    ScoringCommand:
      openScorecard: . + . . .
      enterDeduction: . + . . .
      enterDeduction (by tariff): . + . . .
      withdrawDeduction: . + . . .
      submitScorecard (first): . + . . .
      submitScorecard (last): . + . . .
    ConductCommand:
      recordBreach: + . . . .
      concludeBreach: + . . . .
      concludeBreach (overturned in the end): + . . . .
      recordBreach (with decision and fine): + . . . .
      recordRuleBreach: + . . . .
    ReviewCommand:
      open: + . . . .
      open (again, on an old breach): + . . . .
      sendNotice: + . . . .
      holdHearing: + . . . .
      holdHearing (on the first day after the notice that the scheme allows): + . . . .
      close: . . + . .
      close (after a measure): . . + . .
    MeasureCommand:
      suspend: . . + . .
      suspend (until a day, today itself): . . + . .
      suspend (in an emergency, unheard): . . + . .
      suspend (longer): . . + . .
      reinstate: . . + . .
      revoke: . . + . .
      revoke (on hold, without a review): . . + . .
      release: . . + . .
    ComplaintCommand:
      lodge: + . . . .
      lodge (by somebody with a name): + . . . .
      acknowledge: + . . . .
      extend: + . . . .
      answer: . . + . .
    CertificateCommand:
      approve: . . + . .
      decline: . . + . .
      returnToStep: . . + . .
    AllianceCommand:
      invite: + . + . .
      apply: + . . . .
      apply (again): + . . . .
      apply (invited): + . . . .
      declare: + . . . .
      ask: + . . . .
      answer: + . . . .
      appraise: + . . . .
      admit: . . + . .
      admit (on the certificate's last day): . . + . .
      decline: . . + . .
      withdrawConsent (applicant's): + . . . .
      withdrawConsent (member's): + . . . .
      chooseNetworks: + . . . .
      chooseNetworks (member's): + . . . .
      participate: + . . . .
      honour: + . . . .
      leave: + . . . .
      leave (at once): + . . . .
      handOver: + . . . .
      handOver (late): + . . . .
      review: . . + . .
      measure (dialogue): + . . . .
      measure (reminder): + . . . .
      measure (support): + . . . .
      hear: + . . . .
      conclude (at once): + . . . .
      conclude (after every measure): + . . . .
      terminate: . . + . .
      keep: . . + . .
    ErasureCommand:
      request: + . + . .
      request (a case): + . + . .
      withdrawRequest: + . + . .
      order: . . + . .
      order (a case): . . + . .
    AssignmentCommand:
      assign (named): + . . . .
      assign (the least loaded): + . . . .
      assign (a third beyond the tolerance): + . . . .
      assign (a new round): + . . . .
      release: + + . . .
      release (one's own): + + . . .
      declareConflict: + + + + +
    PrivacyCommand:
      look: + + + + .
      look (at steps): + . + + .
      lodgeRequest: + . . . .
      acknowledgeRequest: + . . . .
      closeRequest: + . . . .
      closeRequest (refused): + . . . .
      giveAccess: + . . . .
    AppealCommand:
      notify: + . . . .
      notify (of a certificate): + . . . .
      lodge: + . . . .
      lodge (arrived on the last day): + . . . .
      acknowledge: + . . . .
      extend: . . + . .
      decide (upheld): . . + . .
      decide (altered): . . + . .
      decide (remitted): . . + . .
      decide (remitted to a step): . . + . .
      notify (of a measure): + . . . .
      notify (of a refused application): + . . . .
      notify (of an admission): + . . . .
      notify (of a termination): + . . . .
      lodge (against a measure): + . . . .
      lodge (against a refused application): + . . . .
      lodge (against a termination): + . . . .
      extend (against a termination): . . + . .
      decide (suspension altered): . . + . .
      decide (revocation altered): . . + . .
      decide (measure remitted): . . + . .
      decide (application altered): . . + . .
      decide (application remitted): . . + . .
      decide (termination altered): . . + . .
      decide (termination remitted): . . + . .
    """
}
