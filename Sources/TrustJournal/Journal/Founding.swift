import TrustRegistry

/// What line 1 says about the whole registry (JOURNAL 7).
public struct Founding: Sendable, Hashable {
  /// The format that this program reads and writes.
  public static let format = "tinnhiem/1"

  /// S of line 1.
  public let registry: Seal
  /// Its clock may be set by hand, and nobody keeps a witness of it.
  public let isTrial: Bool
  /// The key that line 1 names and is signed by.
  public let key: PublicKey

  init(_ transaction: SealedTransaction, at place: LinePlace) throws(JournalFault) {
    guard let first = transaction.lines.first, first.about == .office, let body = first.body,
      body.kind == "registryFounded"
    else { throw .line(place, .notFounding) }
    guard body.version == 1, body.content["format"]?.text == Founding.format else {
      throw .newerVersion(place, body.content["format"]?.text ?? "\(body.kind) \(body.version)")
    }
    guard let isTrial = body.content["trial"]?.truth, body.content["officer"]?.text == first.by.description,
      let key = body.content["key"]?.text.flatMap(PublicKey.init)
    else { throw .line(place, .notFounding) }
    registry = first.seal
    self.isTrial = isTrial
    self.key = key
  }
}
