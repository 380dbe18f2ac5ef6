import Foundation
import Testing

/// Many small acts by several programs at once, most of them killed at some moment of their lives and tried
/// again with the same request: what was acknowledged is there, and nothing is there twice (JOURNAL 15–18).
@Suite struct AttackKillTests {
  private static let workers = 5
  private static let acts = 4

  /// One worker: each act is killed twice at random moments and then carried through; what is acknowledged is
  /// kept.
  private static let work = #"""
    worker() {
      for act in $(seq \#(acts)); do
        request=$(printf '%08x%08x' $1 $act)
        for try in 1 2; do
          tinnhiem creator amend 1 --province "Tỉnh $1-$act" --request $request --json >> told.$1 & child=$!
          sleep 0.0$((RANDOM % 60 + 20)); kill -9 $child 2>/dev/null && echo killed >> kills.$1
          wait $child 2>/dev/null
        done
        tinnhiem creator amend 1 --province "Tỉnh $1-$act" --request $request --json >> told.$1 || exit 1
      done
    }
    for name in $(seq \#(workers)); do worker $name & done; wait
    """#

  @Test func everyActIsThereOnceHoweverOftenItsProgramWasKilled() throws {
    let sitting = try Sitting()
    try sitting.perform(Transcript(reading: Sitting.file("creators", in: "Givens")))
    try Data(Self.work.utf8).write(to: sitting.folder.appending(path: "work.sh"))
    let key = ["TINNHIEM_KEY": "keys/staff.key"]
    let environment = sitting.environment.merging(key) { $1 }
    let run = { try Shell.run($0, in: sitting.folder, environment) }
    let work = try run("bash work.sh 2>/dev/null")
    #expect(work.code == 0, "\(work.told)")
    let kills = try run("cat kills.* | wc -l").output.first.flatMap { Int($0) } ?? 0
    #expect(kills > 0, "nothing was killed")

    let journal = try run("cat registry/journal.jsonl").output
    for worker in 1...Self.workers {
      for act in 1...Self.acts {
        let mark = #""Tỉnh \#(worker)-\#(act)""#
        let found = journal.indices.filter { journal[$0].contains(mark) }
        #expect(found.count == 1, "\(mark) stands \(found.count) times")
        let told = try run("grep -h '\(mark)' told.\(worker)").output.filter { $0.hasSuffix("}") }
        let place = #"{"sequence":\#((found.first ?? 0) + 1),"#
        #expect(!told.isEmpty && told.allSatisfy { $0.hasPrefix(place) }, "\(mark): \(told)")
      }
    }
    let audit = try run("tinnhiem audit --json")
    #expect(audit.code == 0 && audit.output.joined().contains(#""findings":[]"#), "\(audit.told)")
  }
}
