import TrustRegistry

/// The first page of a roster index: which journal it is of, up to where, and where its sections stand
/// (JOURNAL 22).
struct IndexHeader: Equatable {
  static let size = 4096
  static let magic = Array("tinnhiem roster\n".utf8)

  /// How a dossier was folded into a row: another version reads another file.
  var version: Int
  /// Bytes and lines of the journal that it stands for.
  var end: Int
  var sequence: Int
  /// S of line 1, and of the last of these lines.
  var registry: Seal
  var seal: Seal
  /// SHA-256 of everything behind the header.
  var digest: Seal
  /// Bytes from the start of the file.
  var sections: [Range<Int>]

  var bytes: [UInt8] {
    var bytes = IndexHeader.magic
    for number in [version, end, sequence, sections.count] { bytes.append(number) }
    bytes += registry.bytes + seal.bytes + digest.bytes
    for section in sections {
      bytes.append(section.lowerBound)
      bytes.append(section.upperBound)
    }
    bytes += [UInt8](repeating: 0, count: IndexHeader.size - 32 - bytes.count)
    return bytes + Seal.digest(of: bytes).bytes
  }

  init(
    version: Int, registry: Seal, end: JournalPosition, digest: Seal, sections: [Range<Int>]
  ) {
    (self.version, self.registry) = (version, registry)
    (self.end, sequence, seal) = (end.offset, end.sequence, end.seal)
    (self.digest, self.sections) = (digest, sections)
  }

  /// Nil where these are not the bytes of a header, or not whole.
  init?(_ bytes: UnsafeRawBufferPointer) {
    guard bytes.count >= IndexHeader.size, bytes.starts(with: IndexHeader.magic) else { return nil }
    let checked = UnsafeRawBufferPointer(rebasing: bytes[..<(IndexHeader.size - 32)])
    let sum = bytes[(IndexHeader.size - 32)..<IndexHeader.size]
    guard Seal.digest(of: checked).bytes.elementsEqual(sum) else { return nil }
    func number(at place: Int) -> Int {
      Int(
        truncatingIfNeeded: UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: place, as: UInt64.self)))
    }
    (version, end, sequence) = (number(at: 16), number(at: 24), number(at: 32))
    guard number(at: 40) == IndexSection.allCases.count else { return nil }
    registry = Seal(bytes: bytes[48..<80])
    seal = Seal(bytes: bytes[80..<112])
    digest = Seal(bytes: bytes[112..<144])
    sections = IndexSection.allCases.indices.map { index in
      let place = 144 + 16 * index
      return number(at: place)..<max(number(at: place), number(at: place + 8))
    }
  }
}

extension [UInt8] {
  /// Eight bytes, the lowest first.
  fileprivate mutating func append(_ number: Int) {
    Swift.withUnsafeBytes(of: UInt64(truncatingIfNeeded: number).littleEndian) { append(contentsOf: $0) }
  }
}
