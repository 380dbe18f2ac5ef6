import TrustRegistry

extension JournalFault {
  /// The fault in one sentence, with where it is and, where there is one, what would help.
  public var phrase: Phrase {
    switch self {
    case .system(let error): error.phrase
    case .noRegistry(let path):
      Phrase(
        vi: "Không có sổ đăng ký nào trong \(path); hãy kiểm tra --registry, hoặc lập sổ bằng tinnhiem init.",
        en: "There is no registry in \(path); check --registry, or found one with tinnhiem init.")
    case .alreadyFounded(let path):
      Phrase(
        vi: "Trong \(path) đã có một sổ đăng ký; hãy chọn thư mục khác.",
        en: "There is a registry in \(path) already; choose another folder.")
    case .replaced(let path):
      Phrase(
        vi: "Tệp \(path) đã bị thay bằng tệp khác; hãy mở lại sổ đăng ký.",
        en: "The file \(path) has been replaced by another; open the registry again.")
    case .cut(let acknowledged, let found):
      Phrase(
        vi: "Nhật ký đã bị cắt ngắn: đã xác nhận \(acknowledged) byte, nay chỉ còn \(found).",
        en: "The journal has been cut: \(acknowledged) bytes were acknowledged, \(found) are there.")
    case .markDisagrees(let place):
      Phrase(
        vi: "Tại \(place.phrase.vi): nhật ký không khớp với mốc ghi trong tệp lock.",
        en: "At \(place.phrase.en): the journal does not agree with the mark in the file lock.")
    case .line(let place, let cause):
      Phrase(
        vi: "Tại \(place.phrase.vi): \(cause.phrase.vi).", en: "At \(place.phrase.en): \(cause.phrase.en).")
    case .tail(let place):
      Phrase(
        vi: "Từ \(place.phrase.vi): phần cuối nhật ký bị hỏng; không có gì bị cắt bỏ.",
        en: "From \(place.phrase.en): the end of the journal is damaged; nothing has been cut.")
    case .newerVersion(let place, let name):
      Phrase(
        vi: "Tại \(place.phrase.vi): một phiên bản mới hơn đã ghi “\(name)”; phiên bản này không ghi thêm.",
        en: "At \(place.phrase.en): a newer version wrote “\(name)”; this one writes no more.")
    case .busy, .notSaved, .notErased, .inDoubt, .readOnly, .grewUnderLock, .clockBehind, .tooLarge,
      .wouldNotVerify, .otherRegistry, .historyChanged, .witnessDamaged:
      writingPhrase
    }
  }

  private var writingPhrase: Phrase {
    switch self {
    case .busy(let holder):
      Phrase(
        vi: "Sổ đăng ký đang được ghi bởi \(holder?.phrase.vi ?? "người khác"); hãy thử lại.",
        en: "The registry is being written by \(holder?.phrase.en ?? "somebody else"); try again.")
    case .notSaved(let error):
      Phrase(vi: "Chưa lưu: \(error.phrase.vi)", en: "Not saved: \(error.phrase.en)")
    case .inDoubt(let error):
      Phrase(
        vi: "Không chắc đã lưu hay chưa, nên từ nay chỉ đọc: \(error.phrase.vi)",
        en: "It is not certain what was saved, so from now on only reading: \(error.phrase.en)")
    case .readOnly:
      Phrase(
        vi: "Thư mục sổ đăng ký chỉ cho phép đọc; hãy nhờ người quản trị máy cấp quyền ghi.",
        en: "The registry’s folder can only be read; ask the machine’s administrator for the right to write."
      )
    case .grewUnderLock(let expected, let found):
      Phrase(
        vi: "Nhật ký bị ghi mà không giữ khóa: lẽ ra \(expected) byte, nay là \(found).",
        en: "The journal was written without the lock: \(expected) bytes expected, \(found) found.")
    case .clockBehind(let milliseconds):
      Phrase(
        vi:
          "Đồng hồ máy này chậm \(milliseconds / 1000) giây so với mục ghi cuối; "
          + "hãy chỉnh giờ máy, hoặc nếu giờ máy đúng thì quản trị viên chạy registry clock.",
        en: "This clock is \(milliseconds / 1000) s behind the last entry; set it right, or, if it is right, "
          + "an administrator runs registry clock.")
    case .tooLarge:
      Phrase(
        vi: "Một lần ghi chỉ được tối đa 4.096 dòng và 4 MiB.",
        en: "One transaction holds at most 4,096 lines and 4 MiB.")
    case .wouldNotVerify(let cause):
      Phrase(
        vi: "Không ghi, vì không ai xác minh được: \(cause.phrase.vi).",
        en: "Not written, as nobody could verify it: \(cause.phrase.en).")
    default: witnessPhrase
    }
  }

  private var witnessPhrase: Phrase {
    switch self {
    case .notErased(let error):
      Phrase(
        vi: "Lệnh xóa đã ghi nhưng chưa xóa hết trên đĩa; mở lại sổ đăng ký để xóa tiếp: \(error.phrase.vi)",
        en: "The erasure is recorded but not all is gone from the disk; open the registry again to go on: "
          + error.phrase.en)
    case .otherRegistry(let expected, let found):
      Phrase(
        vi: "Đây là sổ đăng ký khác: mã \(found.short), trong khi máy này biết mã \(expected.short).",
        en: "This is another registry: \(found.short), where \(expected.short) is known.")
    case .historyChanged(let gap): gap.phrase
    case .witnessDamaged(let path):
      Phrase(
        vi: "Tệp chứng kiến \(path) bị hỏng; chỉ đọc cho đến khi xem lại tệp này.",
        en: "The witness file \(path) is damaged; reading only until it has been looked at.")
    default: preconditionFailure("a fault without words")
    }
  }
}
