import Testing
import TrustRegistry

@testable import TrustJournal

struct BodyTests {
  static let salt = String(repeating: "ab", count: 16)

  static func framed(_ middle: String) -> [UInt8] {
    Array(#"{"kind":"x","v":1,\#(middle)"salt":"\#(salt)"}"#.utf8)
  }

  func cause(_ bytes: [UInt8]) -> BodyDefect.Cause? {
    do throws(BodyDefect) {
      _ = try Body(reading: bytes)
      return nil
    } catch {
      return error.cause
    }
  }

  @Test func oneSpellingThereAndBack() throws {
    let content: BodyObject = [
      "text": .text("Đạo đức \u{1}\n\"\\/ 作者 🙂"), "list": .array([.integer(0), .null, .truth(true)]),
      "inner": .object(["points": .integer(BodyValue.greatestInteger)]), "none": .array([]),
      "empty": .object([:]),
    ]
    let body = Body(
      kind: "deductionEntered", version: 1, content: content, request: "00112233445566ff",
      salt: BodyTests.salt)
    let golden =
      #"{"kind":"deductionEntered","v":1,"text":"Đạo đức \u0001\u000a\"\\/ 作者 🙂","list":[0,null,true],"#
      + #""inner":{"points":9007199254740991},"none":[],"empty":{},"request":"00112233445566ff","#
      + #""salt":"abababababababababababababababab"}"#
    #expect(String(decoding: body.bytes, as: UTF8.self) == golden)
    #expect(try Body(reading: body.bytes) == body)
  }

  @Test func textIsComposedOnTheWayOut() throws {
    let body = Body(kind: "x", version: 1, content: ["name": .text("Ti\u{301}n")], salt: BodyTests.salt)
    #expect(body.bytes == BodyTests.framed(#""name":"Tín","#))
  }

  @Test func saltsAreFreshAndWellFormed() {
    #expect(Hexadecimal.isText(Body.freshSalt(), digits: 32))
    #expect(Body.freshSalt() != Body.freshSalt())
  }

  @Test(
    arguments: [
      (#" "a":1,"#, .blank), (#""a": 1,"#, .blank), (#""a":1 ,"#, .blank), ("\n", .blank),
      (#""a":1,"a":2,"#, .keyTwice("a")), (#""kind":"y","#, .keyTwice("kind")),
      (#""o":{"b":1,"b":1},"#, .keyTwice("b")), (#""\u0001":1,"\u0001":2,"#, .keyTwice("\u{1}")),
      (#""a":1.0,"#, .badNumber), (#""a":1e3,"#, .badNumber), (#""a":-1,"#, .badNumber),
      (#""a":-0,"#, .badNumber),
      (#""a":01,"#, .badNumber), (#""a":9007199254740992,"#, .badNumber),
      (#""a":123456789012345678901234567890,"#, .badNumber), (#""a":"\n","#, .badEscape),
      (#""a":"\/","#, .badEscape), (#""a":"\u0041","#, .badEscape), (#""a":"\u000A","#, .badEscape),
      (#""a":"\ud83d\ude42","#, .badEscape), ("\"a\":\"\t\",", .controlCharacter),
      ("\"a\":\"Ti\u{301}n\",", .notComposed), ("\"a\u{301}\":1,", .notComposed), (#""a":tru,"#, .unexpected),
      (#""a":1,,"#, .unexpected), (#""a":[1,],"#, .unexpected), (#""a":NaN,"#, .unexpected),
      (#"a:1,"#, .unexpected), (#""a":'b',"#, .unexpected), (#""request":"00112233445566FF","#, .badRequest),
      (#""request":1,"#, .badRequest),
    ] as [(String, BodyDefect.Cause)])
  func refuses(middle: String, cause: BodyDefect.Cause) {
    #expect(self.cause(BodyTests.framed(middle)) == cause)
  }

  @Test(
    arguments: [
      (#"[1]"#, .notAnObject), (#"null"#, .notAnObject), (#"{}"#, .noKind), (#"{"v":1,"kind":"x"}"#, .noKind),
      (#"{"kind":"","v":1}"#, .noKind), (#"{"kind":"x","version":1}"#, .noVersion),
      (#"{"kind":"x","v":0}"#, .noVersion),
      (#"{"kind":"x","v":1}"#, .noSalt), (#"{"kind":"x","v":1,"salt":"\#(salt)","a":1}"#, .noSalt),
      (#"{"kind":"x","v":1,"salt":"ABABABABABABABABABABABABABABABAB"}"#, .noSalt),
      (#"{"kind":"x","v":1,"salt":"\#(salt)"}x"#, .somethingBehind),
      (#"{"kind":"x","v":1,"salt":"\#(salt)""#, .endsTooSoon), (#""#, .endsTooSoon),
      (#"{"kind":"x"#, .endsTooSoon), ("\u{FEFF}{}", .unexpected),
    ] as [(String, BodyDefect.Cause)])
  func refusesWhole(text: String, cause: BodyDefect.Cause) {
    #expect(self.cause(Array(text.utf8)) == cause)
  }

  @Test func refusesWhatIsNoText() {
    for bad: [UInt8] in [[0xFF], [0xC0, 0xAF], [0xED, 0xA0, 0x80], [0xF5, 0x80, 0x80, 0x80], [0xC3]] {
      let bytes =
        Array(#"{"kind":"x","v":1,"a":""#.utf8) + bad + Array(#"","salt":"\#(BodyTests.salt)"}"#.utf8)
      #expect(cause(bytes) == .badText)
    }
  }

  @Test func nestsSixteenDeepAndNoDeeper() {
    func nested(_ depth: Int) -> [UInt8] {
      let inner = String(repeating: "[", count: depth - 1) + String(repeating: "]", count: depth - 1)
      return BodyTests.framed(#""a":\#(inner),"#)
    }
    #expect(cause(nested(16)) == nil)
    #expect(cause(nested(17)) == .tooDeep)
  }

  @Test func manyKeysAreStillLookedThrough() {
    let keys = (0..<40).map { #""k\#($0)":1,"# }.joined()
    #expect(cause(BodyTests.framed(keys)) == nil)
    #expect(cause(BodyTests.framed(keys + #""k3":1,"#)) == .keyTwice("k3"))
  }

  @Test func composedIsJudgedAsByTheTables() {
    for text in ["ế", "Nguyễn Thị Ữ", "가", "👨‍👩‍👧", "①", "ﬁ"] { #expect(Composition.isComposed(text)) }
    for text in ["e\u{302}\u{301}", "\u{2126}", "\u{1100}\u{1161}", "\u{0344}", "\u{F900}"] {
      #expect(!Composition.isComposed(text))
    }
  }
}
