import CGlibc
import Glibc
import TrustRegistry

/// Reads single lines of a journal by their places, on a descriptor of its own: what a dossier is folded from
/// when somebody opens it (JOURNAL 25).
public final class JournalLines: Sendable {
  let file: OpenFile

  public init(_ folder: RegistryFolder) throws(JournalFault) { file = try OpenFile(folder.journal, O_RDONLY) }

  /// The line that begins at an offset, as it stands: its digest is verified, its seal is not.
  /// - Returns: nil where no line can be read there.
  public func line(at offset: Int) throws(JournalFault) -> SealedLine? {
    for size in [4096, LineLayout.greatestLine] {
      let bytes = try file.read(at: offset, count: size)
      guard let feed = bytes.firstIndex(of: 0x0A) else { continue }
      return try bytes[..<feed].withUnsafeBufferPointer { (line) throws(JournalFault) -> SealedLine? in
        let line = UnsafeRawBufferPointer(line)
        return try JournalLines.read(line, at: offset)
      }
    }
    return nil
  }

  /// Every line between two offsets, in order, for as long as the answer is true.
  /// - Parameter isWanted: asked of each line's subject, signer and body before it is read.
  public func scan(
    from start: Int, to end: Int,
    where isWanted: (LineLook) -> Bool = { _ in true }, _ take: (SealedLine, Int) -> Bool
  ) throws(JournalFault) {
    var scanner = LineScanner(from: start, to: end)
    while let line = try scanner.next(in: file) {
      guard let layout = try? LineLayout(line.bytes), isWanted(LineLook(layout, in: line.bytes)) else {
        continue
      }
      guard let sealed = try JournalLines.read(line.bytes, at: line.offset) else { continue }
      guard take(sealed, line.offset) else { return }
    }
  }

  /// Where the lines about each of some subjects begin, in their order, found by looking once through the
  /// whole journal up to an offset.
  public func offsets(of subjects: [Subject], upTo end: Int) throws(JournalFault) -> [[Int]] {
    let wanted = subjects.map { Array(#"","about":"\#($0)","nth":"#.utf8) }
    var found = [[Int]](repeating: [], count: subjects.count)
    var scanner = LineScanner(from: 0, to: end)
    while let line = try scanner.next(in: file) {
      let head = line.bytes.prefix(LineLook.headSize)
      for (place, wanted) in wanted.enumerated() {
        let isFound = wanted.withUnsafeBytes { wanted in
          glibc_memmem(head.base.baseAddress, head.count, wanted.baseAddress, wanted.count) != nil
        }
        if isFound { found[place].append(line.offset) }
      }
    }
    return found
  }

  /// Reads one line, given without its line feed; nil where it is none.
  static func read(
    _ line: UnsafeRawBufferPointer, at offset: Int
  ) throws(JournalFault) -> SealedLine? {
    guard let read = try? CheckedLine(line, at: offset, behind: nil, for: .words) else { return nil }
    guard read.fidelity != .changed else {
      throw .line(LinePlace(line: read.layout.sequence, offset: offset), .body)
    }
    return read.line
  }
}

/// What a line says before its words are read.
public struct LineLook {
  /// The longest that seal and head can be.
  static let headSize = 384

  /// N.
  public let sequence: Int
  public let at: Timestamp
  public let about: Subject
  private let by: UnsafeRawBufferPointer
  private let body: UnsafeRawBufferPointer

  init(_ layout: LineLayout, in line: UnsafeRawBufferPointer) {
    sequence = layout.sequence
    at = Timestamp(milliseconds: layout.at)
    about = layout.about
    by = line[rebased: layout.by]
    body = line[rebased: layout.body]
  }

  public func isBy(_ officer: OfficerID) -> Bool { by.elementsEqual(officer.description.utf8) }

  /// The kind that its words begin with; nil for erased ones.
  public var kind: String? {
    let opening: StaticString = #"{"kind":""#
    let start = opening.utf8CodeUnitCount
    guard body.count > start,
      body.starts(with: UnsafeRawBufferPointer(start: opening.utf8Start, count: start)),
      let end = body[start...].firstIndex(of: UInt8(ascii: "\""))
    else { return nil }
    return String(decoding: body[start..<end], as: UTF8.self)
  }
}

extension JournalLines {
  /// The key that line 1 names and is signed by.
  public func foundingKey() throws(JournalFault) -> PublicKey? { try file.founding()?.key }
}
