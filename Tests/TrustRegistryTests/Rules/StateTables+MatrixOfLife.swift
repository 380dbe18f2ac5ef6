extension StateTables {
  /// Columns and letters as in `matrix`: what comes after the decision.
  static let life = """
    ConductCommand:
      recordBreach                              + + + + + + + + + + + + + + + x
      concludeBreach                            a a a a a a a b b b a a a a a x
          a breachUnknown, b breachConcluded
      concludeBreach (pending)                  + + + + + + + + + + + + + + + x
      recordRuleBreach                          + + + + + + + + + + + + + + + x
    ReviewCommand:
      open                                      a a a a a a + + + a a + + + a x
          a nothingToReview
      sendNotice                                a a a a a a a + b b a a a a a x
          a reviewUnknown, b noticeAlreadySent
      holdHearing                               a a a a a a a + b b a a a a a x
          a reviewUnknown, b hearingAlreadyHeld
      close (unfounded)                         a a a a a a a + b b a a a a a x
          a reviewUnknown, b measureStands
      close (after a measure)                   a a a a a a a b + + a a a a a x
          a reviewUnknown, b measureMissing
    MeasureCommand:
      suspend                                   a a a a a a b + + c c b b b a x
          a certificateUnknown, b reviewUnknown, c certificateNotRunning
      suspend (in an emergency)                 a a a a a a b + + c c b b b a x
          a certificateUnknown, b reviewUnknown, c certificateNotRunning
      reinstate                                 a a a a a a b b + b b b b b a x
          a certificateUnknown, b certificateNotSuspended
      revoke                                    a a a a a a b + + c c b b b a x
          a certificateUnknown, b reviewUnknown, c certificateNotRunning
      revoke (unheard)                          a a a a a a b c + d d b b b a x
          a certificateUnknown, b reviewUnknown, c noticeMissing, d certificateNotRunning
      release                                   a a a a a a b b b b b b b b a x
          a certificateUnknown, b certificateNotOnHold
    ComplaintCommand:
      lodge                                     + + + + + + + + + + + + + + + x
      acknowledge                               + + + + + + + + + + + + + + + x
      extend                                    + + + + + + + + + + a + + + + x
          a extensionTooLate
      answer                                    + + + + + + + + + + + + + + + x
    AllianceCommand:
      invite                                    + + + + + + + + + + + a b + + x
          a membershipOpen, b memberAlready
      apply                                     + + + + + + + + + + + a b + + x
          a membershipOpen, b memberAlready
      apply (honorary)                          + + + + + + + + + + + a b + + x
          a membershipOpen, b memberAlready
      declare                                   a a a a a a a a a a a + b a a x
          a membershipNotApplied, b memberAlready
      ask                                       a a a a a a a a a a a + b a a x
          a membershipNotApplied, b memberAlready
      answer                                    a a a a a a a a a a a + b a a x
          a membershipNotApplied, b memberAlready
      appraise                                  a a a a a a a a a a a + b a a x
          a membershipNotApplied, b memberAlready
      admit                                     a a a a a a a a a a a + b a a x
          a membershipNotApplied, b memberAlready
      admit (not appraised)                     a a a a a a a a a a a b c a a x
          a membershipNotApplied, b appraisalMissing, c memberAlready
      decline                                   a a a a a a a a a a a + b a a x
          a membershipNotApplied, b memberAlready
      withdrawConsent                           a a a a a a a a a a a + + a a x
          a membershipNotApplied
      chooseNetworks                            a a a a a a a a a a a + + a a x
          a membershipNotApplied
      participate                               a a a a a a a a a a a a + a a x
          a notMember
      honour                                    a a a a a a a a a a a a + a a x
          a notMember
      measure                                   a a a a a a a a a a a a + a a x
          a notMember
      hear                                      a a a a a a a a a a a a + a a x
          a notMember
      conclude                                  a a a a a a a a a a a a + a a x
          a notMember
      conclude (after measures)                 a a a a a a a a a a a a b a a x
          a notMember, b measuresMissing
      terminate                                 a a a a a a a a a a a a + a a x
          a notMember
      terminate (unheard)                       a a a a a a a a a a a a b a a x
          a notMember, b memberUnheard
      keep                                      a a a a a a a a a a a a + a a x
          a notMember
      leave                                     a a a a a a a a a a a a + a a x
          a notMember
      handOver                                  a a a a a a a a a a a a + + a x
          a exitMissing
      review                                    a a a a a a a a a a a a b a a x
          a notMember, b reviewNotDue
    PrivacyCommand:
      look                                      a a + + + + + + + + + + + + a x
          a nothingMasked
      lodgeRequest                              + + + + + + + + + + + + + + + x
      acknowledgeRequest                        + + + + + + + + + + + + + + + x
      closeRequest                              + + + + + + + + + + + + + + + x
      giveAccess                                + + + + + + + + + + + + + + + x
    ErasureCommand:
      request                                   + + + + + + + + + + + + + + + x
      request (a case)                          a + + + + + + + + + + + + + a x
          a caseUnknown
      withdrawRequest                           + + + + + + + + + + + + + + + x
      order                                     + a a a a + a a a a + a a a + x
          a legalHold
      order (a case)                            a b b b b + b b b b + b b b a x
          a erasureRequestMissing, b legalHold
    """
}
