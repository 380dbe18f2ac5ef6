extension ConsentCommand {
  var texts: [TypedText] {
    switch self {
    case .give(_, _, _, let document, _): [.name(document)]
    case .withdraw(_, let document, let reason, _): [.name(document), .words(reason)]
    }
  }
}

extension RecordCommand {
  var texts: [TypedText] {
    switch self {
    case .recordProof(_, _, _, let document, _), .recordTraining(_, let document, _),
      .recordAnswer(_, _, let document, _):
      [.name(document)]
    }
  }
}

extension AnalysisCommand {
  var texts: [TypedText] {
    switch self {
    case .attachReport(_, _, let report):
      [.words(report.method), .words(report.summary)]
        + report.findings.flatMap { [.name($0.code), .words($0.text), .name($0.measure)] }
    case .judgeFinding(_, let code, _, let reason): [.name(code), .words(reason)]
    }
  }
}

extension FeeCommand {
  var texts: [TypedText] {
    switch self {
    case .charge(_, _, let reason), .waive(_, _, let reason): [.words(reason)]
    case .pay(_, _, let receipt, _): [.name(receipt)]
    case .refund(_, _, let receipt, let reason): [.name(receipt), .words(reason)]
    }
  }
}
