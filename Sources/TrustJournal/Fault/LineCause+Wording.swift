import TrustRegistry

extension JournalFault.LineCause {
  /// What is wrong with a line, as a clause after its place.
  public var phrase: Phrase {
    switch self {
    case .layout(let defect): defect.phrase
    case .chain(let defect): defect.phrase
    case .body:
      Phrase(
        vi: "nội dung không đúng như khi niêm phong", en: "the body is not what was sealed")
    case .grammar(let defect):
      Phrase(
        vi: "nội dung sai ngữ pháp, \(defect.phrase.vi)",
        en: "the body is outside the grammar, \(defect.phrase.en)")
    case .notFounding:
      Phrase(vi: "dòng 1 không lập sổ đăng ký", en: "line 1 founds no registry")
    case .signerWithoutKey(let officer):
      Phrase(vi: "\(officer) không có khóa hiệu lực", en: "\(officer) has no key in force")
    case .signature(let officer):
      Phrase(vi: "chữ ký không phải của \(officer)", en: "the signature is not \(officer)'s")
    case .notAsVerifiedBefore:
      Phrase(
        vi: "chữ ký khác với chữ ký đã xác minh trên máy này",
        en: "the signature is another than the one verified here before")
    }
  }
}

extension LineDefect {
  var phrase: Phrase {
    let place = Phrase(vi: "ở byte \(offset) của dòng", en: "at byte \(offset) of the line")
    return switch cause {
    case .frame: Phrase(vi: "khung dòng bị sai \(place.vi)", en: "the frame is broken \(place.en)")
    case .hexadecimal: Phrase(vi: "chữ số hex sai \(place.vi)", en: "a bad hex digit \(place.en)")
    case .number: Phrase(vi: "số viết sai \(place.vi)", en: "a badly written number \(place.en)")
    case .officer: Phrase(vi: "mã cán bộ sai \(place.vi)", en: "a bad officer id \(place.en)")
    case .subject: Phrase(vi: "mã đối tượng sai \(place.vi)", en: "a bad subject \(place.en)")
    case .tooLong: Phrase(vi: "dòng dài quá 1 MiB", en: "the line is longer than 1 MiB")
    }
  }
}

extension ChainDefect {
  var phrase: Phrase {
    switch self {
    case .seal:
      Phrase(
        vi: "niêm phong không khớp với dòng này và các dòng trước",
        en: "the seal does not fit this line and those before it")
    case .sequence(let expected, let found):
      Phrase(
        vi: "số thứ tự là \(found), lẽ ra \(expected)", en: "the number is \(found), not \(expected)")
    case .revision(let subject, let expected, let found):
      Phrase(
        vi: "dòng thứ \(found) về \(subject), lẽ ra thứ \(expected)",
        en: "number \(found) of the lines about \(subject), not \(expected)")
    case .time:
      Phrase(vi: "thời điểm lùi lại", en: "the time goes back")
    case .transaction:
      Phrase(
        vi: "không thuộc cùng một lần ghi với dòng trước",
        en: "it does not belong to the transaction of the line before")
    case .transactionTooLarge:
      Phrase(
        vi: "lần ghi quá 4.096 dòng hoặc 4 MiB", en: "a transaction of more than 4,096 lines or 4 MiB")
    }
  }
}
