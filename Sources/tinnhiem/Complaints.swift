import TrustDesk
import TrustRegistry

/// What is said of bad input; each sentence names what would help.
extension Phrase {
  static func wrongDay(_ text: String) -> Phrase {
    Phrase(
      vi: "“\(text)” không phải là một ngày có thật; hãy viết năm-tháng-ngày, như 2026-02-28.",
      en: "“\(text)” is no day of the calendar; write year-month-day, like 2026-02-28.")
  }

  static func wrongMoment(_ text: String) -> Phrase {
    Phrase(
      vi: "TINNHIEM_NOW “\(text)” không đọc được; hãy viết theo RFC 3339, như 2026-02-28T08:00:00+07:00.",
      en: "TINNHIEM_NOW “\(text)” cannot be read; write it as in RFC 3339, like 2026-02-28T08:00:00+07:00.")
  }

  static func wrongCreator(_ text: String) -> Phrase {
    Phrase(
      vi: "“\(text)” không phải là mã hồ sơ; hãy viết như KOL-000017 hoặc chỉ số 17.",
      en: "“\(text)” is no creator's number; write it like KOL-000017 or just 17.")
  }

  static func noCreator(_ number: Int) -> Phrase {
    Phrase(
      vi: "Không có hồ sơ nào mang số \(number); hãy tìm bằng “tinnhiem list --search”.",
      en: "There is no creator with the number \(number); look with “tinnhiem list --search”.")
  }

  static func wrongOfficer(_ text: String) -> Phrase {
    Phrase(
      vi: "“\(text)” không phải là mã nhân sự; hãy viết như o-0003 (xem “tinnhiem officer list”).",
      en: "“\(text)” is no officer's number; write it like o-0003 (see “tinnhiem officer list”).")
  }

  static func wrongRequest(_ text: String) -> Phrase {
    Phrase(
      vi: "Mã yêu cầu “\(text)” phải gồm đúng 16 chữ số thập lục phân thường.",
      en: "The request “\(text)” must be exactly 16 lower-case hexadecimal digits.")
  }

  static func wrongChoice(_ text: String, of option: String, among choices: [String]) -> Phrase {
    let list = choices.joined(separator: ", ")
    return Phrase(
      vi: "“\(text)” không dùng được cho \(option); hãy chọn một trong: \(list).",
      en: "“\(text)” is no \(option); choose one of: \(list).")
  }

  static let suspensionEndWanted = Phrase(
    vi: "Cần đúng một trong hai: --through (ngày cuối) hoặc --condition (điều kiện).",
    en: "Give exactly one of the two: --through (a last day) or --condition.")

  static func wrongDeduction(_ text: String) -> Phrase {
    Phrase(
      vi: "“\(text)” không đọc được; hãy viết yêu cầu, số điểm và lý do, như “2.3 5 đăng tin sai sự thật”.",
      en: "“\(text)” cannot be read; write requirement, points and reason, like “2.3 5 spread a false claim”."
    )
  }

  static func noData(_ name: String) -> Phrase {
    Phrase(
      vi: "Không tìm thấy tệp dữ liệu “\(name)” của chương trình; hãy chỉ thư mục data bằng TINNHIEM_DATA.",
      en: "The program's data file “\(name)” is not to be found; name the folder data with TINNHIEM_DATA.")
  }

  static func badFile(_ path: String, _ reason: Phrase) -> Phrase {
    Phrase(vi: "\(path): \(reason.vi).", en: "\(path): \(reason.en).")
  }

  static func badRow(_ path: String, _ reason: Phrase) -> Phrase {
    Phrase(vi: "\(path), \(reason.vi)", en: "\(path), \(reason.en)")
  }

  static func findings(_ count: Int) -> Phrase {
    Phrase(
      vi: "Kiểm tra nhật ký có \(count) phát hiện; xem danh sách ở kết quả.",
      en: "The audit has \(count) finding\(count == 1 ? "" : "s"), listed in the result.")
  }

  static func keyInUse(_ path: String) -> Phrase {
    Phrase(
      vi: "Khóa \(path) đã thuộc một sổ đăng ký khác; hãy chọn tệp khác bằng --key.",
      en: "The key \(path) belongs to another registry already; choose another file with --key.")
  }

  static func notText(_ argument: String) -> Phrase {
    Phrase(
      vi: "Tham số “\(argument)” không phải chữ mã UTF-8; hãy gõ lại trong cửa sổ dùng UTF-8.",
      en: "The argument “\(argument)” is not UTF-8 text; type it again in a terminal that uses UTF-8.")
  }

  /// What was done stands, though it could not be printed.
  static func untold(_ trouble: Phrase) -> Phrase {
    Phrase(
      vi: "\(trouble.vi.dropLast()); còn việc thì đã được ghi xong.",
      en: "\(trouble.en.dropLast()); what was asked is done all the same.")
  }

  static func importHalted(_ halt: ImportReport.Halt, _ path: String) -> Phrase {
    switch halt {
    case .interrupted: Phrase(vi: "Đã dừng theo yêu cầu.", en: "Stopped as asked.")
    case .fileChanged:
      Phrase(
        vi: "\(path): tệp bị sửa sau khi đã kiểm tra; hãy nhập lại.",
        en: "\(path): the file was changed after it was checked; import it again.")
    case .unreadable(.system(let code)): FileTrouble.opening(path, code: code)
    case .unreadable(.tooLong): FileTrouble.opening(path, code: 0)
    }
  }

  /// - Parameter rows: how many were done before; they stay.
  static func importStopped(_ trouble: Phrase, after rows: Int) -> Phrase {
    guard rows > 0 else { return trouble }
    return Phrase(
      vi: "\(trouble.vi.dropLast()); \(rows) dòng trước đó đã vào sổ, chạy lại sẽ chỉ thêm phần còn thiếu.",
      en: "\(trouble.en.dropLast()); \(rows) rows before are in, running it again adds what is missing.")
  }

  static let keyWanted = Phrase(
    vi: "Cần khóa của người được ghi danh: hãy dùng --new-key, hoặc --public-key cùng --proof.",
    en: "The key of whoever is enrolled is wanted: use --new-key, or --public-key with --proof.")

  static func wrongKey(_ text: String) -> Phrase {
    Phrase(
      vi: "“\(text)” không phải là khóa công khai; phải gồm 64 chữ số thập lục phân thường (xem “key show”).",
      en: "“\(text)” is no public key; it is 64 lower-case hexadecimal digits (see “key show”).")
  }

  static func negative(_ number: Int, of option: String) -> Phrase {
    Phrase(
      vi: "\(option) không được âm, đang là \(number).",
      en: "\(option) must not be negative, it is \(number).")
  }
}
