import TrustRegistry

/// One officer's one act, before it is numbered, sealed and signed.
public struct TransactionDraft: Sendable {
  public struct Line: Sendable {
    public var about: Subject
    public var kind: String
    public var version: Int
    public var content: BodyObject

    public init(about: Subject, kind: String, version: Int = 1, content: BodyObject) {
      self.about = about
      self.kind = kind
      self.version = version
      self.content = content
    }
  }

  public var by: OfficerID
  /// As `Journal.time(at:)` gives it.
  public var at: Timestamp
  /// 1 to 4,096.
  public var lines: [Line]
  /// 16 hex digits that make a retry answer "already done", or nothing.
  public var request: String?

  public init(by: OfficerID, at: Timestamp, lines: [Line], request: String? = nil) {
    self.by = by
    self.at = at
    self.lines = lines
    self.request = request
  }

  /// The bytes of the lines behind `chain`'s last.
  func sealed(behind chain: Chain, with key: SigningKey) throws(JournalFault) -> [UInt8] {
    guard 1...Chain.greatestCount ~= lines.count else { throw .tooLarge }
    var writer = LineWriter(after: chain.link)
    var counts: [Subject: Int] = [:]
    for (place, (line, body)) in zip(lines, bodies).enumerated() {
      let nth = counts[line.about] ?? chain.nextCount(about: line.about)
      counts[line.about] = nth + 1
      let head = LineWriter.Head(
        sequence: chain.nextSequence + place, at: at.milliseconds, by: by.description,
        about: line.about.description, nth: nth, left: lines.count - 1 - place)
      try writer.write(head, body: body.bytes, digest: body.digest) { (seal) throws(JournalFault) in
        guard let signature = key.sign(seal) else { throw .wouldNotVerify(.signature(by)) }
        return signature
      }
    }
    guard writer.bytes.count <= Chain.greatestSize else { throw .tooLarge }
    return writer.bytes
  }

  /// What each line says and its digest, laid out on all cores where there are many.
  private var bodies: [(bytes: [UInt8], digest: Seal)] {
    let parts = concurrently(over: lines.indices, inPortionsOf: 128) { portion in
      portion.map { place in
        let line = lines[place]
        let bytes = Body(
          kind: line.kind, version: line.version, content: line.content, request: place == 0 ? request : nil
        ).bytes
        return (bytes, Seal.digest(of: bytes))
      }
    }
    return Array(parts.joined())
  }
}
