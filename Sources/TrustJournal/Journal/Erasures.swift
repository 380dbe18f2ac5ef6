import TrustRegistry

/// Which lines stand blank and which an erasure lists: the two must be the same (JOURNAL 20).
struct Erasures {
  /// A line whose body is not what was sealed, and where.
  struct Blank {
    var sequence: Int
    var offset: Int
    /// `null` and spaces, as an erasure leaves it; false for one that is half done, or tampered with.
    var isWhole: Bool
  }

  /// Blank lines that no erasure has listed yet; an erasure always comes later than its lines.
  private(set) var waiting: [Int: Blank] = [:]
  /// Lines that an erasure lists and that were not wholly blank when they were read, with whom they are
  /// about: their words still stand, or a blanking was cut short.
  private(set) var left: [Int: Subject] = [:]

  mutating func found(_ blank: Blank) { waiting[blank.sequence] = blank }

  /// Takes in the erasures of a transaction that had the right to them.
  mutating func follow(_ transaction: SealedTransaction) {
    for line in transaction.lines {
      guard let body = line.body, body.kind == "dossierErased" || body.kind == "caseErased" else { continue }
      let listed = ["lines", "idle"].flatMap { body.content[$0]?.array ?? [] }.compactMap(\.integer)
      for sequence in listed where sequence < line.sequence {
        if waiting.removeValue(forKey: sequence)?.isWhole != true { left[sequence] = line.about }
      }
    }
  }

  /// These lines are blank now.
  mutating func finish(_ lines: [Int: Subject]) {
    for sequence in lines.keys { left[sequence] = nil }
  }

  var firstWaiting: Blank? { waiting.values.min { $0.sequence < $1.sequence } }

  static func isBlank(_ body: UnsafeRawBufferPointer) -> Bool {
    body.starts(with: "null".utf8) && body.dropFirst(4).allSatisfy { $0 == UInt8(ascii: " ") }
  }

  /// What an erasure writes in the place of a body of so many bytes.
  static func blank(_ count: Int) -> [UInt8] {
    Array("null".utf8) + Array(repeating: UInt8(ascii: " "), count: max(0, count - 4))
  }
}
