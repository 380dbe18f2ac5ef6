import TrustRegistry

extension FieldFault {
  /// Where and what, as a clause: `tariff[3].points: must be from 1 to 20`.
  public var phrase: Phrase {
    path.isEmpty ? words : Phrase(vi: "\(path): \(words.vi)", en: "\(path): \(words.en)")
  }

  private var words: Phrase {
    switch cause {
    case .missing: Phrase(vi: "thiếu khóa này", en: "this key is missing")
    case .surplus: Phrase(vi: "khóa này không được dùng ở đây", en: "no such key belongs here")
    case .wrong(let wanted):
      Phrase(vi: "phải là \(wanted.phrase.vi)", en: "must be \(wanted.phrase.en)")
    case .blank: Phrase(vi: "không được để trống", en: "must not be blank")
    case .rule(let rule): rule.phrase
    }
  }
}
