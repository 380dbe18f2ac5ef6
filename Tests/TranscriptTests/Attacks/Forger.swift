import Crypto
import Foundation
import Testing

/// Somebody with an editor, a key of their own and the format's page: seals and signs lines as the program
/// does, with none of its code.
struct Forger {
  struct Line {
    var about: String
    /// What stands between `v` and `salt`, with its commas.
    var kind: String
    var content: String
  }

  let folder: URL
  private var journal: URL { folder.appending(path: "registry/journal.jsonl") }

  /// Appends one transaction with an officer's key, in that officer's name or another's.
  func append(_ lines: [Line], with key: String, as officer: String? = nil) throws {
    let owner = try words(of: key)
    let secret = try #require(Data(hex: owner["secret"] ?? ""))
    let signing = try Curve25519.Signing.PrivateKey(rawRepresentation: secret)
    var text = try String(contentsOf: journal, encoding: .utf8)
    for (index, line) in lines.enumerated() {
      text += try sealed(
        line, behind: text, by: officer ?? owner["officer"] ?? "", left: lines.count - 1 - index,
        with: signing)
    }
    let writing = try FileHandle(forWritingTo: journal)
    try writing.write(contentsOf: Data(text.utf8))
    try writing.close()
  }

  private func words(of key: String) throws -> [String: String] {
    let text = try String(contentsOf: folder.appending(path: "keys/\(key).key"), encoding: .utf8)
    let pairs = text.split(separator: "\n").map { $0.split(separator: " ").map(String.init) }
    return Dictionary(uniqueKeysWithValues: pairs.filter { $0.count == 2 }.map { ($0[0], $0[1]) })
  }

  private func sealed(
    _ line: Line, behind text: String, by officer: String, left: Int, with key: Curve25519.Signing.PrivateKey
  ) throws -> String {
    let lines = text.split(separator: "\n")
    let last = try #require(lines.last)
    let sign = last.hasSuffix("\"}") && last.contains(#","sign":""#) ? last.dropLast(2).suffix(128) : ""
    let link = last.dropFirst(9).prefix(64) + sign
    let at = try #require(last.firstMatch(of: /"at":([0-9]+)/)?.1)
    let nth = lines.count { $0.prefix(300).contains(#""about":"\#(line.about)""#) } + 1
    let salt = String(repeating: "5", count: 32)
    let body = #"{"kind":"\#(line.kind)","v":1,\#(line.content)"salt":"\#(salt)"}"#
    let head =
      #"{"n":\#(lines.count + 1),"at":\#(at),"by":"\#(officer)","about":"\#(line.about)","nth":\#(nth),"#
      + #""left":\#(left),"size":\#(body.utf8.count),"body":"\#(digest(body))"}"#
    let seal = digest("tinnhiem/1 seal\n" + link + head)
    let signature = try key.signature(for: Data("tinnhiem/1 sign\n\(seal)".utf8)).hex
    let end = left == 0 ? #","sign":"\#(signature)"}"# : "}"
    return #"{"seal":"\#(seal)","head":\#(head),"body":\#(body)\#(end)"# + "\n"
  }

  private func digest(_ text: String) -> String { Data(SHA256.hash(data: Data(text.utf8))).hex }
}

extension Data {
  fileprivate var hex: String {
    map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }

  fileprivate init?(hex: String) {
    let digits = Array(hex.utf8)
    let bytes = stride(from: 0, to: digits.count - 1, by: 2).map { place in
      UInt8(String(decoding: digits[place...place + 1], as: UTF8.self), radix: 16)
    }
    guard bytes.allSatisfy({ $0 != nil }) else { return nil }
    self.init(bytes.compactMap { $0 })
  }
}
