import Foundation
import Testing

/// Erasures by the real program, most of them killed at some moment of their lives: whoever comes next does
/// the rest, and no byte of anybody erased is left in the folder (JOURNAL 19).
@Suite struct EraseKillTests {
  private static let people = 12

  /// Each person is asked to be erased; each order is killed twice and then carried through.
  private static let work = #"""
    for n in $(seq \#(people)); do
      tinnhiem erase request $n --basis "Luật 91/2025/QH15" --document $n/YC || exit 1
    done
    grep '"about":"KOL-' registry/journal.jsonl | grep -v erasureRequested \
      | grep -o '"salt":"[0-9a-f]*"' | sort -u > salts
    export TINNHIEM_KEY=keys/supervisor.key
    for n in $(seq \#(people)); do
      id=$(printf 'KOL-%06d' $n)
      echo "nháp về tên-kín-$n" > registry/drafts/$id.json; echo "tên-kín-$n" > registry/analysis/$id.jsonl
      for try in 1 2; do
        tinnhiem erase $n > told.$n 2>/dev/null & child=$!
        sleep 0.0$((RANDOM % 80 + 10)); kill -9 $child 2>/dev/null && echo killed >> kills
        wait $child 2>/dev/null
      done
      # Done by then, or done now; either way whoever opens the registry finishes it.
      tinnhiem erase $n > told.$n 2>&1 || grep -q 'đã được xóa theo luật' told.$n || exit 2
      tinnhiem show $n | grep -q 'xóa theo luật' || exit 3
    done
    """#

  @Test func nothingIsLeftOfAnybodyHoweverOftenTheProgramWasKilled() throws {
    let sitting = try Sitting()
    try sitting.perform(Transcript(reading: Sitting.file("office", in: "Givens")))
    let environment = sitting.environment.merging(["TINNHIEM_KEY": "keys/staff.key"]) { $1 }
    let run = { try Shell.run($0, in: sitting.folder, environment) }
    let rows = (1...Self.people).map { "tên-kín-\($0),tai.khoan.kin\($0),\(10_000 + $0),lifestyle\n" }
    try Data(("name,handle,followers,fields\n" + rows.joined()).utf8)
      .write(to: sitting.folder.appending(path: "rows.csv"))
    let imported = try run("tinnhiem import creators rows.csv --platform tiktok --json")
    #expect(imported.code == 0, "\(imported.told)")
    try Data(Self.work.utf8).write(to: sitting.folder.appending(path: "work.sh"))
    let before = try run("stat -c %i registry/journal.jsonl").output
    let work = try run("bash work.sh")
    #expect(work.code == 0, "\(work.told)")
    #expect(try (run("cat kills | wc -l").output.first.flatMap { Int($0) } ?? 0) > 0, "nothing was killed")

    let left = try run("grep -rlE 'tên-kín|tai\\.khoan\\.kin' registry; grep -rlF -f salts registry")
    #expect(left.output.isEmpty, "\(left.told)")
    #expect(try run("grep -c . salts").output.first.flatMap { Int($0) } ?? 0 >= Self.people)
    #expect(try run("ls registry/drafts registry/analysis | grep -c KOL").output == ["0"])
    #expect(try run("stat -c %i registry/journal.jsonl").output == before)
    let audit = try run("tinnhiem audit --json")
    #expect(audit.code == 0 && audit.output.joined().contains(#""findings":[]"#), "\(audit.told)")
    #expect(try run("tinnhiem list --json").output.isEmpty)
  }
}
