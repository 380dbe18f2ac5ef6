import TrustRegistry

extension Witness {
  static let opening = "tinnhiem/1 witness"

  /// What was kept about the registry in a folder; an empty witness if nothing was.
  public init(of folder: RegistryFolder, in state: StateFolder) throws(JournalFault) {
    let path = state.file(for: folder)
    guard let bytes = try state.read(path) else {
      self.init()
      return
    }
    guard let witness = Witness(text: String(decoding: bytes, as: UTF8.self)) else {
      throw .witnessDamaged(path)
    }
    self = witness
  }

  public func keep(for folder: RegistryFolder, in state: StateFolder) throws(JournalFault) {
    try state.replace(state.file(for: folder), with: Array(text.utf8))
  }

  /// One fact a line, its name first.
  var text: String {
    var lines = [Witness.opening]
    if let registry { lines.append("registry \(registry.text)") }
    if let verified { lines.append("verified \(verified.text)") }
    if let newest { lines.append("newest \(newest.text)") }
    if let accepted { lines.append("accepted \(accepted.text)") }
    for (day, position) in days.sorted(by: { $0.key < $1.key }) {
      lines.append("day \(day) \(position.text)")
    }
    return lines.map { $0 + "\n" }.joined()
  }

  init?(text: String) {
    self.init()
    let lines = text.split(separator: "\n").map { $0.split(separator: " ").map(String.init) }
    guard text.hasSuffix("\n"), lines.first?.joined(separator: " ") == Witness.opening else { return nil }
    for words in lines.dropFirst() {
      switch words.first {
      case "registry" where words.count == 2:
        guard let seal = Seal(words[1]) else { return nil }
        registry = seal
      case "verified", "newest", "accepted":
        guard let position = JournalPosition(words: words.dropFirst()) else { return nil }
        switch words[0] {
        case "verified": verified = position
        case "newest": newest = position
        default: accepted = position
        }
      case "day" where words.count > 1:
        guard let day = Day(words[1]), let position = JournalPosition(words: words.dropFirst(2)) else {
          return nil
        }
        days[day] = position
      default: return nil
      }
    }
  }
}

extension JournalPosition {
  /// `n offset S G O T`.
  var text: String {
    let signer = by.map(\.description) ?? "-"
    return "\(sequence) \(offset) \(seal.text) \(signature?.text ?? "-") \(signer) \(at.milliseconds)"
  }

  init?(words: ArraySlice<String>) {
    let words = Array(words)
    guard words.count == 6, let sequence = Int(words[0]), let offset = Int(words[1]), sequence > 0,
      offset > 0,
      let seal = Seal(words[2]), let signature = SealSignature(words[3]), let by = OfficerID(words[4]),
      let at = Int(words[5])
    else { return nil }
    self.init(
      sequence: sequence, offset: offset, seal: seal, signature: signature, by: by,
      at: Timestamp(milliseconds: at))
  }
}
