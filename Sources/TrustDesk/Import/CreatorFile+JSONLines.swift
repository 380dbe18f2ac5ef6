import Foundation
import TrustRegistry

/// JSON lines: one object a line, with the keys as columns and `accounts` as a list of objects if wished.
extension CreatorFile {
  mutating func readJSONLines(_ bytes: [UInt8], map: String?) {
    var objects: [(line: Int, values: [String: JSONValue])] = []
    var line = 0
    let decoder = JSONDecoder()
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    for text in bytes[start...].split(separator: 0x0A, omittingEmptySubsequences: false) {
      line += 1
      if text.allSatisfy({ $0 == 0x20 || $0 == 0x0D || $0 == 0x09 }) { continue }
      if case .object(let values)? = try? decoder.decode(JSONValue.self, from: Data(text)) {
        objects.append((line, values))
      } else {
        let reason = Unreadable(
          vi: "không phải là một đối tượng JSON trọn vẹn trên một dòng",
          en: "is not one whole JSON object on one line")
        report(line, nil, reason)
      }
    }
    guard let first = objects.first else {
      if problems.isEmpty { report(1, nil, Unreadable(vi: "tệp trống", en: "the file is empty")) }
      return
    }
    let keys = Set(objects.flatMap(\.values.keys)).sorted()
    let before = problems
    problems = []
    let isSettled = settle(keys, map: map, line: first.line)
    problems = before + problems
    guard isSettled else { return }
    for object in objects { add(keys.map { Cell(object.values[$0] ?? .null) }, line: object.line) }
  }
}
