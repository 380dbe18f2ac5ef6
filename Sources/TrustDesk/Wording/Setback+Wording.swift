import TrustJournal
import TrustRegistry

/// Setbacks in words: one sentence with what would help.
extension Setback {
  /// - Parameter office: where names are looked up.
  public func phrase(in office: Office) -> Phrase {
    switch self {
    case .refused(let refusal): refusal.phrase(in: office)
    case .fault(let fault): fault.phrase
    case .key(let fault): fault.phrase
    case .changedMeanwhile(let id):
      Phrase(
        vi: "Hồ sơ \(id) vừa được người khác thay đổi; hãy xem lại rồi thực hiện lần nữa.",
        en: "Dossier \(id) has just been changed by somebody else; look at it again and repeat the act.")
    case .noKey:
      Phrase(
        vi: "Chưa có khóa của ai nên chỉ xem được; hãy chỉ ra tệp khóa bằng --key hoặc TINNHIEM_KEY.",
        en: "No officer's key was given, so you may only look; name the key file with --key or TINNHIEM_KEY.")
    case .keyNotEnrolled(let key):
      Phrase(
        vi: "Khóa \(key.description.prefix(12))… chưa được đăng ký cho ai ở sổ này; hãy nhờ quản trị viên "
          + "đăng ký (officer enrol).",
        en: "The key \(key.description.prefix(12))… is enrolled for nobody in this registry; ask an "
          + "administrator to enrol it (officer enrol).")
    case .keyReplaced(let officer):
      Phrase(
        vi: "Khóa này của \(office.name(of: officer)) đã được thay; hãy dùng tệp khóa mới.",
        en: "This key of \(office.name(of: officer)) was replaced; use the new key file.")
    case .possessionUnproven:
      Phrase(
        vi: "Khóa mới chưa tự ký xác nhận cho đúng số nhân sự này; hãy tạo lại bằng key new --officer.",
        en: "The new key did not sign for this officer's number; make the proof again with key new --officer."
      )
    case .clockSet:
      Phrase(
        vi: "Đồng hồ đang đặt bằng TINNHIEM_NOW mà đây không phải sổ thử; hãy bỏ biến đó rồi làm lại.",
        en: "The clock is set by TINNHIEM_NOW and this is no trial registry; unset it and try again.")
    case .frozen(let subject):
      Phrase(
        vi: "“\(subject)” có dòng không đọc được chắc chắn nên bị khóa ghi; hãy chạy audit để biết vị trí.",
        en: "“\(subject)” bears a line that cannot be read with certainty and is frozen; audit tells where.")
    case .contradicted(let contradiction): contradiction.phrase(in: office)
    case .unwritable, .otherLine, .restoreMissing: writingPhrase
    }
  }

  private var writingPhrase: Phrase {
    switch self {
    case .unwritable(let fault):
      Phrase(
        vi: "Không ghi, vì sau này không đọc lại được: \(fault.phrase.vi).",
        en: "Not written, as nobody could read it back: \(fault.phrase.en).")
    case .otherLine(let line):
      Phrase(
        vi: "Phải nêu đúng dòng \(line.sequence) với niêm phong \(line.seal.text).",
        en: "The line to be named is line \(line.sequence) with the seal \(line.seal.text).")
    case .restoreMissing:
      Phrase(
        vi: "Quản trị viên chưa ghi việc khôi phục sổ đăng ký; có mục ghi ấy rồi mới chấp nhận được lịch sử.",
        en: "No administrator has declared the restore yet; only after that can the history be accepted.")
    default: preconditionFailure("a setback without words")
    }
  }
}

extension KeyFault {
  /// One sentence with the file and what would help.
  public var phrase: Phrase {
    switch self {
    case .missing(let path):
      Phrase(
        vi: "Không có tệp khóa \(path); hãy kiểm tra đường dẫn hoặc tạo khóa bằng key new.",
        en: "There is no key file \(path); check the path or make a key with key new.")
    case .exists(let path):
      Phrase(
        vi: "Tệp \(path) đã có và không bao giờ bị ghi đè; hãy chọn tên khác.",
        en: "The file \(path) exists and is never replaced; choose another name.")
    case .exposed(let path, let mode):
      Phrase(
        vi: "Người khác đọc được tệp khóa \(path) (quyền \(String(mode, radix: 8))); hãy chạy chmod 600.",
        en: "Others can read the key file \(path) (mode \(String(mode, radix: 8))); run chmod 600 on it.")
    case .foreign(let path):
      Phrase(
        vi: "Tệp khóa \(path) thuộc người dùng khác; mỗi người chỉ dùng khóa của mình.",
        en: "The key file \(path) belongs to another user; everybody uses their own key only.")
    case .malformed(let path):
      Phrase(
        vi: "Tệp \(path) không phải là tệp khóa của chương trình này.",
        en: "The file \(path) is not a key file of this program.")
    case .system(let path, let code):
      Phrase(vi: "Không dùng được tệp khóa \(path): ", en: "The key file \(path) cannot be used: ")
        + SystemError(.open, path, code: code).cause + Phrase(vi: ".", en: ".")
    }
  }
}
