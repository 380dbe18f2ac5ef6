import TrustRegistry

extension LinePlace {
  var phrase: Phrase {
    Phrase(vi: "dòng \(line) (byte \(offset))", en: "line \(line) (byte \(offset))")
  }
}

extension LockHolder {
  var phrase: Phrase {
    Phrase(
      vi: "\(officer) (“\(verb)”, tiến trình \(process))", en: "\(officer) (“\(verb)”, process \(process))")
  }
}

extension WitnessGap {
  var phrase: Phrase {
    let known = Phrase(
      vi: "Nhật ký không còn dòng \(missing.sequence) mà cán bộ đã thấy (\(missing.at.day))",
      en: "The journal no longer has line \(missing.sequence), which was seen here on \(missing.at.day)")
    guard let lastBorne else {
      return Phrase(vi: "\(known.vi); chỉ đọc.", en: "\(known.en); reading only.")
    }
    return Phrase(
      vi: "\(known.vi); lịch sử khớp đến hết ngày \(lastBorne.at.day); chỉ đọc.",
      en: "\(known.en); the history agrees up to \(lastBorne.at.day); reading only.")
  }
}

extension Seal {
  /// Enough of it to be told apart by a person.
  public var short: String { String(text.prefix(12)) }
}

extension Phrase {
  static func datedAhead(_ at: Timestamp) -> Phrase {
    Phrase(vi: "Ghi ngày giờ trong tương lai: \(at).", en: "Dated in the future: \(at).")
  }

  static func blankUnlisted(_ place: LinePlace) -> Phrase {
    Phrase(
      vi: "Tại \(place.phrase.vi): nội dung bị xóa trắng mà không có quyết định xóa nào.",
      en: "At \(place.phrase.en): the body is blank and no erasure lists it.")
  }

  static func erasureUnfinished(_ sequence: Int) -> Phrase {
    Phrase(
      vi: "Dòng \(sequence) có quyết định xóa nhưng chưa xóa xong.",
      en: "Line \(sequence) was ordered to be erased and is not.")
  }

  static func tornTail(_ sequence: Int) -> Phrase {
    Phrase(
      vi: "Sau dòng \(sequence - 1) là phần ghi dở, chưa từng được xác nhận.",
      en: "Behind line \(sequence - 1) lies an unfinished rest that was never acknowledged.")
  }
}
