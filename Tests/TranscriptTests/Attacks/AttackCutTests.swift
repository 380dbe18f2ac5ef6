import Foundation
import Testing

/// The end of a small journal cut off at many a byte, by a hand or by a power cut.
@Suite struct AttackCutTests {
  private let sitting: Sitting
  private let whole: Data
  /// Where lines end, the last of the journal's transactions being one line.
  private let ends: [Int]

  init() throws {
    sitting = try Sitting()
    try sitting.perform(Transcript(reading: Sitting.file("creators", in: "Givens")))
    _ = try Shell.run(
      "TINNHIEM_KEY=keys/staff.key tinnhiem creator amend 1 --province Huế", in: sitting.folder,
      sitting.environment)
    let bytes = try Data(contentsOf: sitting.folder.appending(path: "registry/journal.jsonl"))
    whole = bytes
    ends = bytes.indices.filter { bytes[$0] == 0x0A }.map { $0 + 1 }
  }

  /// Every line's end with a byte less and a byte more, and every 23rd byte of the last two transactions.
  private var cuts: [Int] {
    let last = ends[ends.count - 4]..<whole.count
    return Set(
      ends.flatMap { [$0 - 1, $0, $0 + 1] } + stride(from: last.lowerBound, to: last.upperBound, by: 23)
    )
    .filter { $0 < whole.count }.sorted()
  }

  @Test func belowTheMarkItIsAFaultAndNothingIsTouched() throws {
    for cut in cuts {
      let left = try opened(after: cut, marked: true)
      #expect(left.answer.code == 3 && left.answer.errors.count == 1, "cut at \(cut)\n\(left.answer.told)")
      #expect(left.journal == whole.prefix(cut), "cut at \(cut)")
    }
  }

  @Test func withoutAMarkWhatIsWholeStands() throws {
    let founded = ends[1]
    let withinTransaction = [ends[0], ends[10], ends[12]]
    for cut in cuts where cut >= founded {
      let left = try opened(after: cut, marked: false)
      let kept = ends.last { $0 <= cut && !withinTransaction.contains($0) }
      #expect(left.answer.code == 0, "cut at \(cut)\n\(left.answer.told)")
      #expect(left.journal.count == kept, "cut at \(cut)")
    }
  }

  private func opened(after cut: Int, marked: Bool) throws -> (answer: Shell.Answer, journal: Data) {
    let journal = sitting.folder.appending(path: "registry/journal.jsonl")
    let writing = try FileHandle(forWritingTo: journal)
    try writing.write(contentsOf: whole.prefix(cut))
    try writing.truncate(atOffset: UInt64(cut))
    try writing.close()
    let lock = try FileHandle(forWritingTo: sitting.folder.appending(path: "registry/lock"))
    defer { try? lock.close() }
    if !marked { try lock.truncate(atOffset: 0) }
    let answer = try Shell.run("tinnhiem list --json", in: sitting.folder, sitting.environment)
    return (answer, try Data(contentsOf: journal))
  }
}
