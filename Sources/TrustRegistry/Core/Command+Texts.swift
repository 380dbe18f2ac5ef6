extension Command {
  /// Every text in it that no list of codes vouches for and that would be sealed as it stands.
  var texts: [TypedText] {
    switch self {
    case .office(let command): command.texts
    case .creator(let command): command.texts
    case .procedure(.open): []
    case .procedure(.recordStep(_, _, let note, let document)): [.words(note), .name(document)]
    case .procedure(.recordExam(_, _, _, _, let document)): [.name(document)]
    case .consent(let command): command.texts
    case .record(let command): command.texts
    case .analysis(let command): command.texts
    case .fee(let command): command.texts
    case .scoring(.enterDeduction(_, let draft)): [.words(draft.reason), .words(draft.evidence?.text ?? "")]
    case .scoring(.withdrawDeduction(_, _, let reason)): [.words(reason)]
    case .scoring(.openScorecard), .scoring(.submitScorecard): []
    case .conduct(.recordBreach(let report)):
      [.name(report.authority), .name(report.document), .name(report.decision ?? ""), .words(report.summary)]
    case .conduct(.concludeBreach(_, _, let document, let reason)): [.name(document), .words(reason)]
    case .conduct(.recordRuleBreach(let report)):
      [.words(report.summary), .words(report.evidence?.text ?? "")]
    case .review(let command): command.texts
    case .measure(let command): command.texts
    case .complaint(let command): command.texts
    case .certificate(.approve(_, let reason)), .certificate(.decline(_, let reason)),
      .certificate(.returnToStep(_, _, let reason)):
      [.words(reason)]
    case .alliance(let command): command.texts
    case .erasure(.request(_, let basis, let document)): [.words(basis), .name(document)]
    case .erasure(.withdrawRequest(let reason)): [.words(reason)]
    case .erasure(.order): []
    case .assignment(let command): command.texts
    case .privacy(let command): command.texts
    case .appeal(let command): command.texts
    }
  }
}

extension AssignmentCommand {
  fileprivate var texts: [TypedText] {
    switch self {
    case .assign: []
    case .release(_, _, let reason), .declareConflict(let reason): [.words(reason)]
    }
  }
}

extension OfficeCommand {
  fileprivate var texts: [TypedText] {
    switch self {
    case .found(let name, _, _, let officerName, _): [.name(name), .name(officerName)]
    case .enrol(_, let name, _, _, _, _): [.name(name)]
    case .retire(_, _, let reason), .replaceKey(_, _, _, let reason), .correctClock(let reason),
      .restore(_, _, let reason):
      [.words(reason)]
    case .adoptScheme, .confirm, .acceptHistory: []
    case .openActivity(let activity): [.name(activity.name)]
    }
  }
}

extension CreatorCommand {
  fileprivate var texts: [TypedText] {
    switch self {
    case .register(let particulars, let accounts):
      [.name(particulars.name), .name(particulars.province ?? "")] + accounts.flatMap(\.name.texts)
    case .amend(let amendment): [.name(amendment.name ?? ""), .name(amendment.province ?? "")]
    case .recordAccount(let account): account.name.texts
    case .releaseAccount(_, let reason): [.words(reason)]
    }
  }
}

extension AccountName {
  fileprivate var texts: [TypedText] { [.name(platform.rawValue), .name(handle)] }
}

extension ReviewCommand {
  fileprivate var texts: [TypedText] {
    switch self {
    case .open(_, let reason), .close(_, _, let reason): [.words(reason)]
    case .sendNotice(_, let document, _): [.name(document)]
    case .holdHearing(_, let document, _, let summary): [.name(document), .words(summary)]
    }
  }
}

extension MeasureCommand {
  fileprivate var texts: [TypedText] {
    switch self {
    case .suspend(let suspension):
      if case .condition(let words) = suspension.until {
        [.words(suspension.reason), .words(words)]
      } else {
        [.words(suspension.reason)]
      }
    case .reinstate(_, _, let reason), .revoke(_, _, let reason), .release(_, let reason): [.words(reason)]
    }
  }
}

extension ComplaintCommand {
  fileprivate var texts: [TypedText] {
    switch self {
    case .lodge(let report, let complainant):
      [.words(report.summary), .name(complainant?.name ?? ""), .name(complainant?.contact ?? "")]
    case .acknowledge(_, let document, _): [.name(document)]
    case .extend(_, let reason): [.words(reason)]
    case .answer(_, _, let reason, let document): [.words(reason), .name(document)]
    }
  }
}
