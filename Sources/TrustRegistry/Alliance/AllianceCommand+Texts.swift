extension AllianceCommand {
  /// Every text in it that would be sealed as it stands.
  var texts: [TypedText] {
    switch self {
    case .invite(let document), .answer(let document), .withdrawConsent(let document),
      .handOver(let document):
      [.name(document)]
    case .apply(_, let consent): [.words(consent)]
    case .declare(let declaration): [.name(declaration.document)]
    case .ask(let text), .appraise(_, let text), .admit(let text), .decline(let text), .terminate(let text),
      .keep(let text), .review(_, let text):
      [.words(text)]
    case .chooseNetworks: []
    case .participate(let report): [.name(report.role), .name(report.document)]
    case .honour(let honour): [.name(honour.title), .name(honour.document)]
    case .measure(let report): [.words(report.note), .name(report.document)]
    case .hear(let hearing): [.words(hearing.note), .name(hearing.document)]
    case .conclude(_, let document, let note): [.name(document), .words(note)]
    case .leave(let notice): [.name(notice.document)]
    }
  }
}
