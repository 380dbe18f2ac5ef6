/// Lays out lines one after another, each sealed to the one before (JOURNAL 1–4).
struct LineWriter {
  /// What a head says beside the body's size and digest, which the writer adds.
  struct Head {
    var sequence: Int
    var at: Int
    var by: String
    var about: String
    var nth: Int
    var left: Int
  }

  private(set) var bytes: [UInt8] = []
  private(set) var link: SealLink

  init(after link: SealLink) { self.link = link }

  /// Adds one line and gives its seal. `sign` is asked for the last line of a transaction only.
  @discardableResult
  mutating func write<Failure: Error>(
    _ head: Head, body: [UInt8], sign: (Seal) throws(Failure) -> SealSignature
  ) throws(Failure) -> Seal {
    try write(head, body: body, digest: Seal.digest(of: body), sign: sign)
  }

  /// As above, where the body's digest is known.
  @discardableResult
  mutating func write<Failure: Error>(
    _ head: Head, body: [UInt8], digest: Seal, sign: (Seal) throws(Failure) -> SealSignature
  ) throws(Failure) -> Seal {
    let text = LineWriter.text(of: head, size: body.count, digest: digest)
    let seal = Seal(after: link, head: text)
    let signature = head.left == 0 ? try sign(seal) : nil
    bytes += "{\"seal\":\"".utf8
    bytes += seal.digits
    bytes += "\",\"head\":".utf8
    bytes += text
    bytes += ",\"body\":".utf8
    bytes += body
    if let signature { bytes += ",\"sign\":\"".utf8 + signature.digits + "\"".utf8 }
    bytes += "}\n".utf8
    link = SealLink(seal, signature)
    return seal
  }

  private static func text(of head: Head, size: Int, digest: Seal) -> [UInt8] {
    let start = "{\"n\":\(head.sequence),\"at\":\(head.at),\"by\":\"\(head.by)\",\"about\":\"\(head.about)\""
    let end = ",\"nth\":\(head.nth),\"left\":\(head.left),\"size\":\(size),\"body\":\"\(digest.text)\"}"
    return Array((start + end).utf8)
  }
}
