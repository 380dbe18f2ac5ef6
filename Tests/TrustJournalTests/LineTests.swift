import Testing
import TrustRegistry

@testable import TrustJournal

struct LineTests {
  static let body = #"{"kind":"x","v":1,"salt":"abababababababababababababababab"}"#
  func written(_ head: LineWriter.Head, body: String = LineTests.body) throws -> [UInt8] {
    let key = try #require(SigningKey(secret: Array(repeating: 7, count: 32)))
    var writer = LineWriter(after: .start)
    try writer.write(head, body: Array(body.utf8)) { seal in try #require(key.sign(seal)) }
    return writer.bytes
  }

  func head(left: Int) -> LineWriter.Head {
    LineWriter.Head(
      sequence: 12, at: 1_795_283_850_000, by: "o-0012", about: "KOL-000017", nth: 3, left: left)
  }

  func layout(_ bytes: some Collection<UInt8>) throws(LineDefect) -> LineLayout {
    let read = Array(bytes).withUnsafeBytes { bytes in
      Result { () throws(LineDefect) in try LineLayout(bytes) }
    }
    return try read.get()
  }

  /// Made by another program (Python: hashlib and cryptography) from the same facts.
  @Test func goldenLines() throws {
    let digest = "91d050e7cac36b4e0eeaa136513f16413c23dc84c9759d300dcace85cb283f43"
    let start = #""n":12,"at":1795283850000,"by":"o-0012","about":"KOL-000017","nth":3,"#
    let end = #""size":60,"body":"\#(digest)"},"body":\#(LineTests.body)"#
    let signature =
      "bcf6f85c9ede482bd47d0eef06c5d08ae48e54bd3f14379b6f1965897a106d3f"
      + "04b735733b639c6d0dd118f1938f2788b1dc5d7b3c10216c917135ffc304eb02"
    let last = "ca56f1ec20dd96975fc2ee6f8495dcdb990729ac98a9c6aa794a70f26bb2a314"
    let other = "7757f73ca152aa5ef4298caeb80a02019e412d588cc35f69c1880ca00b0d45a1"
    #expect(
      String(decoding: try written(head(left: 0)), as: UTF8.self)
        == #"{"seal":"\#(last)","head":{\#(start)"left":0,\#(end),"sign":"\#(signature)"}"# + "\n")
    #expect(
      String(decoding: try written(head(left: 1)), as: UTF8.self)
        == #"{"seal":"\#(other)","head":{\#(start)"left":1,\#(end)}"# + "\n")
  }

  @Test func partsAreFoundByLayout() throws {
    let bytes = try written(head(left: 0)).dropLast()
    let layout = try layout(bytes)
    #expect((layout.sequence, layout.at, layout.nth, layout.left) == (12, 1_795_283_850_000, 3, 0))
    #expect(layout.about == Subject("KOL-000017"))
    #expect(String(decoding: bytes[layout.by], as: UTF8.self) == "o-0012")
    #expect(String(decoding: bytes[layout.body], as: UTF8.self) == LineTests.body)
    #expect(bytes[layout.head].first == UInt8(ascii: "{") && bytes[layout.head].last == UInt8(ascii: "}"))
    #expect(layout.signature?.count == 128 && layout.seal.count == 64 && layout.digest.count == 64)
  }

  /// Every other bit pattern of the frame is refused, or read as another value that the seal then refuses.
  @Test func everyBitCounts() throws {
    let bytes = Array(try written(head(left: 0)).dropLast())
    let good = try layout(bytes)
    var refused = 0
    for place in bytes.indices where !good.body.contains(place) {
      for bit in 0..<8 {
        var changed = bytes
        changed[place] ^= 1 << bit
        guard let read = try? layout(changed) else {
          refused += 1
          continue
        }
        let isValue =
          good.head.contains(place) || good.seal.contains(place)
          || good.signature?.contains(place) == true
        #expect(isValue && (read != good || changed[place] != bytes[place]), "byte \(place), bit \(bit)")
      }
    }
    #expect(refused > 2000)
  }

  @Test(
    arguments: [
      ("\"n\":12", "\"n\":012", .number), ("\"n\":12", "\"n\":0", .number), ("\"n\":12", "\"n\":", .number),
      ("\"n\":12", "\"n\":1000000000000000", .number), ("\"n\":12", "\"n\":99999999999999999999999", .number),
      ("\"n\":12", "\"n\":-2", .number), ("\"n\":12", "\"n\": 2", .number),
      ("\"nth\":3", "\"nth\":0", .number),
      ("\"nth\":3", "\"nth\":+3", .number), ("o-0012", "O-0012", .officer), ("o-0012", "", .officer),
      ("o-0012", String(repeating: "o", count: 33), .officer), ("KOL-000017", "KOL-00017", .subject),
      ("KOL-000017", "KOL-0000000000017", .subject), ("KOL-000017", "kol-000017", .subject),
      ("KOL-000017", "Office", .subject), ("KOL-000017", "KOL_000017", .subject),
      ("\"left\":0", "\"left\":1", .frame),
      (",\"body\":{", ", \"body\":{", .frame), (",\"sign\":", ",\"sig\":", .frame), ("\"}", "\"} ", .frame),
      ("\"}", "\"}}", .frame), ("\"seal\":\"", "\"seal\":\"A", .hexadecimal),
    ] as [(String, String, LineDefect.Cause)])
  func refuses(from: String, to: String, cause: LineDefect.Cause) throws {
    let text = String(decoding: try written(head(left: 0)).dropLast(), as: UTF8.self)
    let last = from == "\"}"
    let range = try #require(last ? text.lastRange(of: from) : text.firstRange(of: from))
    let changed = text[..<range.lowerBound] + to + text[range.upperBound...]
    #expect(throws: LineDefect.self) { try layout(changed.utf8) }
    do throws(LineDefect) { _ = try layout(changed.utf8) } catch { #expect(error.cause == cause) }
  }

  @Test func sizeGovernsTheBody() throws {
    let bytes = Array(try written(head(left: 1)).dropLast())
    #expect(throws: LineDefect.self) { try layout(bytes.dropLast()) }
    #expect(throws: LineDefect.self) { try layout(bytes.dropLast(2) + [0x20, 0x20, 0x7D, 0x7D]) }
    #expect(throws: LineDefect.self) { try layout([]) }
  }

  @Test func aLineIsAtMostAMebibyte() throws {
    let empty = try written(head(left: 1), body: "").count
    // The size's own digits make the line longer: six more than the one of an empty body.
    let room = LineLayout.greatestLine - empty - 6
    let fits = try written(head(left: 1), body: String(repeating: "x", count: room))
    #expect(fits.count == LineLayout.greatestLine)
    #expect(try layout(fits.dropLast()).body.count == room)
    let more = try written(head(left: 1), body: String(repeating: "x", count: room + 1))
    #expect(throws: LineDefect.self) { try layout(more.dropLast()) }
  }
}

extension String {
  func lastRange(of text: String) -> Range<Index>? { ranges(of: text).last }

  func firstRange(of text: String) -> Range<Index>? { ranges(of: text).first }
}
