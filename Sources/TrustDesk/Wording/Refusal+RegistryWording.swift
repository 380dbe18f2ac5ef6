import TrustRegistry

/// Refusals about the registry itself and the scheme, and about what every record must carry.
extension Refusal {
  var registryPhrase: Phrase? {
    switch self {
    case .registryAlreadyFounded:
      Phrase(
        vi: "Sổ đăng ký này đã được khởi tạo; hãy chọn thư mục khác nếu muốn lập sổ mới.",
        en: "This registry is already founded; choose another folder for a new one.")
    case .registryNotFounded:
      Phrase(
        vi: "Sổ đăng ký chưa được khởi tạo; hãy chạy “tinnhiem init” trước.",
        en: "The registry is not founded yet; run “tinnhiem init” first.")
    case .schemeVersionOutOfTurn(let expected, let found):
      Phrase(
        vi: "Quy chế kế tiếp phải là phiên bản \(expected), tệp ghi phiên bản \(found); "
          + "hãy sửa “version” trong tệp.",
        en: "The next scheme must be version \(expected), the file says \(found); "
          + "correct “version” in the file.")
    case .schemeMissing:
      Phrase(
        vi: "Chưa có quy chế nào được áp dụng; quản trị viên cần áp dụng một tệp quy chế trước.",
        en: "No scheme is in force yet; an administrator must adopt a scheme file first.")
    default: nil
    }
  }

  var recordPhrase: Phrase? {
    switch self {
    case .noteMissing:
      Phrase(
        vi: "Mục ghi này phải có ghi chú; hãy nhập một câu nêu việc đã làm.",
        en: "This entry needs a note; say in a sentence what was done.")
    case .documentMissing:
      Phrase(
        vi: "Mục ghi này phải có văn bản làm căn cứ; hãy nhập số văn bản.",
        en: "This entry must rest on a document; give its number.")
    case .dayToCome(let day):
      Phrase(
        vi: "Ngày \(day.phrase.vi) chưa đến; hãy nhập hôm nay hoặc một ngày đã qua.",
        en: "The day \(day.phrase.en) is still to come; give today or a day before it.")
    case .holidaysUnknown(let year):
      Phrase(
        vi: "Chưa có lịch nghỉ lễ năm \(year) nên không tính được thời hạn; "
          + "hãy áp dụng quy chế có lịch của năm đó.",
        en: "The holidays of \(year) are not known, so no time limit can be told; "
          + "adopt a scheme that has them.")
    case .reasonMissing:
      Phrase(
        vi: "Việc này phải có lý do; hãy nhập một câu nêu lý do.",
        en: "This needs a reason; give it in a sentence.")
    case .evidenceMissing:
      Phrase(
        vi: "Trừ điểm phải có bằng chứng; hãy nhập địa chỉ bài đăng, mã băm của tệp hoặc số văn bản.",
        en: "A deduction needs evidence; give the post's address, a file's digest or a document number.")
    case .authorityMissing:
      Phrase(
        vi: "Vi phạm phải có cơ quan ghi nhận; hãy nhập tên cơ quan có thẩm quyền.",
        en: "A breach needs the authority that found it; give the authority's name.")
    default: nil
    }
  }

  var textPhrase: Phrase? {
    switch self {
    case .hiddenCharacter(let value):
      let code = "U+" + String(value, radix: 16, uppercase: true)
      return Phrase(
        vi: "Chữ đã nhập có ký tự điều khiển hoặc ký tự ẩn (\(code)); hãy xóa ký tự đó.",
        en: "What was typed holds a control or hidden character (\(code)); remove it.")
    case .textTooLong(let count, let longest):
      return Phrase(
        vi:
          "Chữ đã nhập dài \(count.phrase.vi) ký tự, nhiều nhất là \(longest.phrase.vi); hãy viết ngắn lại.",
        en: "What was typed has \(count.phrase.en) characters, at most \(longest.phrase.en) fit; shorten it.")
    case .maskedText:
      return Phrase(
        vi: "Chữ đã nhập có dấu che \(Mask.text); hãy xem phần được che rồi nhập nội dung thật.",
        en: "What was typed holds the mask \(Mask.text); ask to see what is masked, and type that.")
    default: return nil
    }
  }
}
