import TrustRegistry

extension BodyDefect {
  /// Where and what, as a clause: `line 12, column 5: a key stands twice: “points”`.
  public var phrase: Phrase {
    let words = words
    return Phrase(
      vi: "dòng \(line), cột \(column): \(words.vi)", en: "line \(line), column \(column): \(words.en)")
  }

  private var words: Phrase {
    switch cause {
    case .blank: Phrase(vi: "khoảng trắng ngoài chuỗi", en: "a blank outside of text")
    case .badEscape: Phrase(vi: "ký tự thoát không được phép", en: "an escape that is not allowed")
    case .badNumber: Phrase(vi: "số viết sai", en: "a badly written number")
    case .badText: Phrase(vi: "chuỗi không phải UTF-8", en: "text that is not UTF-8")
    case .controlCharacter: Phrase(vi: "ký tự điều khiển trong chuỗi", en: "a control character in text")
    case .endsTooSoon: Phrase(vi: "kết thúc quá sớm", en: "it ends too soon")
    case .keyTwice(let key): Phrase(vi: "khóa “\(key)” lặp lại", en: "a key stands twice: “\(key)”")
    case .notAnObject: Phrase(vi: "không phải một đối tượng", en: "not an object")
    case .notComposed: Phrase(vi: "chuỗi chưa ở dạng NFC", en: "text that is not composed (NFC)")
    case .somethingBehind: Phrase(vi: "còn thừa nội dung phía sau", en: "there is something behind the value")
    case .tooDeep: Phrase(vi: "lồng nhau quá 16 tầng", en: "nested deeper than 16")
    case .unexpected: Phrase(vi: "ký tự không mong đợi", en: "an unexpected character")
    case .noKind: Phrase(vi: "thiếu “kind” ở đầu", en: "no “kind” at the start")
    case .noVersion: Phrase(vi: "thiếu “v” sau “kind”", en: "no “v” after “kind”")
    case .noSalt: Phrase(vi: "thiếu “salt” ở cuối", en: "no “salt” at the end")
    case .badRequest: Phrase(vi: "“request” không phải 16 chữ số hex", en: "“request” is not 16 hex digits")
    }
  }
}
