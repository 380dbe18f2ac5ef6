import TrustRegistry

extension AuditRun {
  /// Judges a signature and lets the transaction take effect.
  mutating func judge(
    _ transaction: SealedTransaction, guessed guess: SignatureGuess?, at place: LinePlace,
    with examiner: inout some Examiner
  ) {
    guard extent == .whole else { return erasures.follow(transaction) }
    guard let signature = transaction.end.signature else { return }
    let seal = transaction.end.seal
    if case .skeleton(let keys) = kind {
      if !keys.isEmpty, !keys.contains(where: { $0.verifies(signature, of: seal) }) {
        add(.signature(transaction.by), place.line, place.offset)
      }
      return
    }
    var key = examiner.key(of: transaction.by)
    if transaction.lines.first?.sequence == 1 {
      do {
        key = try Founding(transaction, at: LinePlace(line: 1, offset: 0)).key
      } catch {
        add(error)
        return
      }
    }
    guard let key else {
      add(.signerWithoutKey(transaction.by), place.line, place.offset)
      return
    }
    guard key.verifies(signature, of: seal, guessed: guess) else {
      add(.signature(transaction.by), place.line, place.offset)
      return
    }
    if examiner.follow(transaction) { erasures.follow(transaction) }
    keys.note(examiner.key(of: transaction.by), of: transaction.by)
    report.findings += examiner.takeFindings()
  }

  /// What only the end of the file shows.
  /// - Parameters:
  ///   - unread: bytes behind the last line feed.
  ///   - acknowledged: up to where the mark says that the journal is on the disk, if there is one.
  mutating func finish(unread: Int, acknowledged: Int? = nil) {
    let waiting = erasures.waiting.values.sorted { $0.sequence < $1.sequence }
    for blank in waiting {
      let place = LinePlace(line: blank.sequence, offset: blank.offset)
      if blank.isWhole {
        add(AuditFinding(.blank, sequence: blank.sequence, message: .blankUnlisted(place)))
      } else {
        add(.body, blank.sequence, blank.offset)
      }
    }
    for sequence in erasures.left.keys.sorted() {
      add(AuditFinding(.unfinishedErasure, sequence: sequence, message: .erasureUnfinished(sequence)))
    }
    guard unread > 0 || !lines.isEmpty else { return }
    if let acknowledged, acknowledged > end {
      addCut(acknowledged: acknowledged, found: end)
    } else {
      add(AuditFinding(.tornTail, sequence: number + 1, message: .tornTail(number + 1)))
    }
  }

  mutating func addCut(acknowledged: Int, found: Int) {
    let message = JournalFault.cut(acknowledged: acknowledged, found: found).phrase
    add(AuditFinding(.cut, sequence: number + 1, message: message))
  }

  mutating func add(_ cause: JournalFault.LineCause, _ sequence: Int, _ offset: Int) {
    let fault = JournalFault.line(LinePlace(line: sequence, offset: offset), cause)
    add(AuditFinding(cause.finding, sequence: sequence, message: fault.phrase))
  }

  private mutating func add(_ finding: AuditFinding) { report.findings.append(finding) }

  private mutating func add(_ fault: JournalFault) {
    switch fault {
    case .line(let place, let cause): add(cause, place.line, place.offset)
    case .newerVersion(let place, _):
      add(AuditFinding(.unknownKind, sequence: place.line, message: fault.phrase))
    default: add(AuditFinding(.founding, sequence: 1, message: fault.phrase))
    }
  }
}

extension JournalFault.LineCause {
  /// The name under which an audit reports it.
  public var finding: FindingID {
    switch self {
    case .layout: .frame
    case .chain(.seal): .seal
    case .chain(.sequence), .chain(.revision), .chain(.time): .order
    case .chain(.transaction), .chain(.transactionTooLarge): .transaction
    case .body: .body
    case .grammar: .grammar
    case .notFounding: .founding
    case .signerWithoutKey: .signer
    case .signature, .notAsVerifiedBefore: .signature
    }
  }
}
