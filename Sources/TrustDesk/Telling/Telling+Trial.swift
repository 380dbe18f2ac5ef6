import TrustJournal
import TrustRegistry

/// What a trial registry of a given size came to.
extension Telling {
  public func made(
    _ making: TrialRegistry.Making, in folder: String, keys: String, json: Bool
  ) -> String {
    if json {
      return line([
        "registry": .text(folder), "keys": .text(keys), "creators": .integer(making.creators),
        "entries": .integer(making.entries), "transactions": .integer(making.transactions),
        "bytes": .integer(making.bytes),
        "kinds": .list(making.kinds) { ["kind": .text($0.kind.rawValue), "count": .integer($0.count)] },
        "refused": .list(making.refusals) { ["rule": .text($0.rule), "count": .integer($0.count)] },
        "examples": .list(making.examples) {
          ["id": .text($0.id.description), "entries": .integer($0.entries)]
        },
      ])
    }
    let examples = making.examples.map { "\($0.id) (\($0.entries))" }.joined(separator: ", ")
    return plain([
      [say("Sổ thử", "Trial registry"), folder],
      [say("Khóa của nhân sự", "Officers' keys"), keys],
      [say("Hồ sơ", "Creators"), say(count: making.creators)],
      [say("Mục ghi", "Entries"), say(count: making.entries)],
      [say("Giao dịch", "Transactions"), say(count: making.transactions)],
      [say("Dung lượng (byte)", "Bytes"), say(count: making.bytes)],
      [say("Hồ sơ khoảng 30 mục ghi", "Creators of some 30 entries"), examples],
      [
        say("Loại mục ghi", "Kinds of entries"),
        "\(making.kinds.count)/\(EventKind.allCases.count)",
      ],
    ]) + plain(making.kinds.map { ["  " + $0.kind.rawValue, say(count: $0.count)] })
  }
}
