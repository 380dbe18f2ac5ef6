import Glibc
import TrustRegistry

/// Writes the whole history of a new registry in one go: for trials of a size that would take hours at one
/// sync an act. The lock is held from the first line to the last; one sync and the mark come at the end, so
/// that until then nobody finds a registry there. What it wrote, every reader verifies like anything else.
public struct JournalPress: ~Copyable {
  /// The number of the last line.
  public private(set) var sequence = 0
  /// S of line 1; nil before it.
  public private(set) var registry: Seal?

  private let folder: RegistryFolder
  private let file: OpenFile
  private let lock: JournalLock
  private let disk: Disk
  private var link = SealLink.start
  private var buffer: [UInt8] = []
  private var written = 0
  /// Where each line begins: an erasure finds its lines again.
  private var offsets: [Int] = []
  private var blanks: [Int] = []

  private static let portion = 1 << 20

  /// - Throws: `.alreadyFounded` where a line was ever written.
  public init(
    founding folder: RegistryFolder, as holder: LockHolder, disk: Disk = .real
  ) throws(JournalFault) {
    try folder.make()
    let lock = try JournalLock.enter(folder, as: holder)
    let file = try OpenFile(folder.journal, O_RDWR | O_APPEND)
    guard try file.identity().size == 0 else { throw .alreadyFounded(folder.path) }
    self.folder = folder
    self.lock = lock
    self.file = file
    self.disk = disk
  }

  /// Seals one transaction behind the last: its entries must be numbered as they come, in the registry and of
  /// their subjects.
  /// - Parameter salt: 32 hex digits, asked for once a line.
  public mutating func append(
    _ entries: [Entry], signedBy key: SigningKey, salt: () -> String
  ) throws(JournalFault) {
    guard 1...Chain.greatestCount ~= entries.count else { throw .tooLarge }
    var writer = LineWriter(after: link)
    for (place, entry) in entries.enumerated() {
      guard let event = entry.event else { preconditionFailure("a new entry that says nothing") }
      precondition(entry.sequence == sequence + place + 1, "entries out of order")
      let body = Body(
        kind: event.kind.rawValue, version: Event.version, content: event.content,
        request: place == 0 ? entry.request : nil, salt: salt())
      let head = LineWriter.Head(
        sequence: entry.sequence, at: entry.at.milliseconds, by: entry.by.description,
        about: entry.about.description, nth: entry.nth, left: entries.count - 1 - place)
      offsets.append(written + buffer.count + writer.bytes.count)
      let seal = try writer.write(head, body: body.bytes) { (seal) throws(JournalFault) in
        guard let signature = key.sign(seal) else { throw .wouldNotVerify(.signature(entry.by)) }
        return signature
      }
      if registry == nil { registry = seal }
      noteBlanks(of: event)
    }
    guard writer.bytes.count <= Chain.greatestSize else { throw .tooLarge }
    buffer += writer.bytes
    link = writer.link
    sequence += entries.count
    if buffer.count >= JournalPress.portion { try flush() }
  }

  /// Blanks what was erased, brings everything to the disk and lets everybody see it.
  /// - Returns: the journal's bytes.
  public consuming func finish() throws(JournalFault) -> Int {
    try flush()
    try blankErased()
    do throws(SystemError) {
      try disk.synchronize(file)
    } catch {
      throw .notSaved(error)
    }
    let journal = try Journal(opening: folder, disk: disk)
    do throws(SystemError) {
      try journal.writeMark(end: written, sequence: sequence, under: lock)
    } catch {
      throw .notSaved(error)
    }
    return written
  }

  private mutating func noteBlanks(of event: Event) {
    guard case .erasure(let erasure) = event, let order = erasure.order?.order else { return }
    blanks += order.blanked
  }

  private mutating func flush() throws(JournalFault) {
    guard !buffer.isEmpty else { return }
    do throws(SystemError) {
      try buffer.withUnsafeBufferPointer { (bytes) throws(SystemError) in
        try disk.appendWhole(UnsafeRawBufferPointer(bytes), to: file)
      }
    } catch {
      throw .notSaved(error)
    }
    written += buffer.count
    buffer.removeAll(keepingCapacity: true)
  }

  private func blankErased() throws(JournalFault) {
    guard !blanks.isEmpty else { return }
    let second = try OpenFile(folder.journal, O_WRONLY)
    for line in blanks {
      let start = offsets[line - 1]
      let end = line < offsets.count ? offsets[line] : written
      let bytes = try file.read(at: start, count: end - start - 1)
      let read = bytes.withUnsafeBytes { line in
        Result { () throws(LineDefect) in try LineLayout(line).body }
      }
      let body: Range<Int>
      do { body = try read.get() } catch {
        throw .line(LinePlace(line: line, offset: start), .layout(error))
      }
      do throws(SystemError) {
        try Erasures.blank(body.count).withUnsafeBufferPointer { (blank) throws(SystemError) in
          try disk.writeWhole(
            UnsafeRawBufferPointer(blank), to: second, at: start + body.lowerBound)
        }
      } catch {
        throw .notSaved(error)
      }
    }
    do throws(SystemError) { try disk.synchronize(second) } catch { throw .notSaved(error) }
  }
}
