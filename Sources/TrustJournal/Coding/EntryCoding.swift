import TrustRegistry

extension Entry {
  /// A verified line, understood. An erased one says nothing any more.
  public init(_ line: SealedLine) throws(CodingFault) {
    if let understood = line.understood {
      self = try understood.entry.get()
      return
    }
    let event: Event?
    switch line.content {
    case .blank: event = nil
    case .body(let body): event = try Event(body)
    case .defective(let defect): throw .defective(defect)
    }
    self.init(
      sequence: line.sequence, at: line.at, by: line.by, about: line.about, nth: line.nth, left: line.left,
      event: event, request: line.body?.request)
  }
}

extension TransactionDraft.Line {
  /// What is to be sealed of an event.
  public init(_ event: Event, about subject: Subject) {
    self.init(
      about: subject, kind: event.kind.rawValue, version: Event.version, content: event.content)
  }
}

extension TransactionDraft {
  /// The entries of one transaction as they were decided and rehearsed: at least one, each with its event.
  /// Their numbers are given anew when they are sealed.
  public init(_ entries: [Entry]) {
    guard let first = entries.first else { preconditionFailure("a transaction of nothing") }
    let lines = entries.map { entry in
      guard let event = entry.event else { preconditionFailure("a new entry that says nothing") }
      return Line(event, about: entry.about)
    }
    self.init(by: first.by, at: first.at, lines: lines, request: first.request)
  }
}
