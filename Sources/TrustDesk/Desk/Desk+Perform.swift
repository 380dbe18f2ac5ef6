import TrustRegistry

extension Desk {
  /// Performs one act: decided against the newest truth, sealed, signed and on disk when it returns.
  /// - Parameter request: 16 hex digits by which a retry is recognised; the first answer is then given again.
  @discardableResult
  public mutating func perform(_ act: Act, request: String? = nil) throws(Setback) -> [Entry] {
    try perform([act], request: request)
  }

  @discardableResult
  public mutating func perform(
    _ command: Command, about id: CreatorID? = nil, request: String? = nil
  ) throws(Setback) -> [Entry] {
    try perform([Act(command, about: id)], request: request)
  }

  /// Performs acts as one transaction: all of them or none.
  @discardableResult
  public mutating func perform(_ acts: [Act], request: String? = nil) throws(Setback) -> [Entry] {
    guard let officerID else { throw .noKey }
    if let request, let done = book.entries(of: request, by: officerID) { return done }
    var proposal = Proposal(
      registry: book.registry, sequence: book.entries.count + 1, by: officerID, at: clock.now)
    for act in acts { try proposal.add(act) }
    try proposal.close(request: request)
    book.follow(proposal.entries)
    return proposal.entries
  }

  /// What would be refused if the act were tried now; nil if it would come about. Nothing is written.
  public func obstacle(to act: Act) -> Setback? {
    guard let officerID else { return .noKey }
    var proposal = Proposal(
      registry: book.registry, sequence: book.entries.count + 1, by: officerID, at: clock.now)
    do {
      try proposal.add(act)
      return nil
    } catch {
      return error
    }
  }
}
