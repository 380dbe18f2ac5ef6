import TrustRegistry

extension ErasureEvent {
  var phrase: Phrase {
    switch self {
    case .requested(let scope, let basis, let document):
      Phrase(
        vi: "Đề nghị xóa \(scope.phrase.vi), căn cứ \(basis), văn bản \(document)",
        en: "Erasure of \(scope.phrase.en) requested, on the basis of \(basis), document \(document)")
    case .requestWithdrawn(let reason):
      Phrase(vi: "Rút đề nghị xóa", en: "Erasure request withdrawn") + Phrase.remark(reason)
    case .dossierErased(let order): Phrase(vi: "Xóa hồ sơ", en: "Dossier erased") + order.phrase
    case .caseErased(let number, let order):
      Phrase(vi: "Xóa lượt xét số \(number)", en: "Case \(number) erased") + order.phrase
    }
  }
}

extension ErasureOrder {
  fileprivate var phrase: Phrase {
    let numbers = residue.map(\.number).joined(separator: ", ")
    let kept = Phrase(vi: "; còn giữ \(numbers)", en: "; kept: \(numbers)")
    return Phrase(
      vi: ", \(blanked.count.phrase.vi) dòng, căn cứ \(basis)",
      en: ", \(counted(blanked.count, "line")), on the basis of \(basis)")
      + (numbers.isEmpty ? Phrase(same: "") : kept)
  }
}

extension ErasureScope {
  /// What follows “xóa” and “erase”.
  public var phrase: Phrase {
    switch self {
    case .dossier: Phrase(vi: "toàn bộ hồ sơ", en: "the whole dossier")
    case .caseNumbered(let number): Phrase(vi: "lượt xét số \(number)", en: "case \(number)")
    }
  }
}

extension LegalHold {
  /// What holds the data, and until when.
  public var phrase: Phrase {
    guard let until else { return cause.phrase }
    return cause.phrase
      + Phrase(vi: " (đến hết ngày \(until.phrase.vi))", en: " (through \(until.phrase.en))")
  }
}

extension LegalHold.Cause {
  public var phrase: Phrase {
    switch self {
    case .openCase(let number):
      Phrase(vi: "lượt xét số \(number) chưa quyết định", en: "case \(number) is undecided")
    case .certificate(let number):
      Phrase(vi: "giấy chứng nhận \(number) chưa hết hạn", en: "certificate \(number) has not expired")
    case .membership:
      Phrase(vi: "đang là thành viên hoặc có đơn gia nhập đang xử lý", en: "a membership or application runs")
    case .review(let number):
      Phrase(vi: "đợt xem xét lại số \(number) chưa xong", en: "review \(number) is open")
    case .complaint(let number):
      Phrase(vi: "phản ánh số \(number) chưa trả lời", en: "complaint \(number) is unanswered")
    case .breachPending(let number):
      Phrase(vi: "vi phạm số \(number) chờ kết luận", en: "breach \(number) awaits its outcome")
    case .breach(let number, let months):
      Phrase(
        vi: "vi phạm số \(number) còn trong kỳ xét \(months) tháng",
        en: "breach \(number) is within the window of \(counted(months, "month"))")
    case .appealTerm:
      Phrase(vi: "còn thời hạn khiếu nại một quyết định", en: "a decision can still be appealed against")
    case .request(let number):
      Phrase(vi: "yêu cầu số \(number) về dữ liệu chưa trả lời", en: "request \(number) is unanswered")
    case .appeal(let number):
      Phrase(vi: "khiếu nại số \(number) chưa giải quyết", en: "appeal \(number) is undecided")
    }
  }
}

/// Refusals about erasing.
extension Refusal {
  var erasurePhrase: Phrase? {
    switch self {
    case .erasureRequestStanding(let scope):
      Phrase(
        vi: "Đã có đề nghị xóa \(scope.phrase.vi) đang chờ; hãy thực hiện hoặc rút đề nghị đó trước.",
        en: "A request to erase \(scope.phrase.en) is waiting; carry it out or withdraw it first.")
    case .erasureRequestMissing:
      Phrase(
        vi: "Không có đề nghị xóa nào như vậy đang chờ; một người đề nghị, người khác ra lệnh xóa.",
        en: "No such request to erase is waiting; one officer requests, another orders.")
    case .requesterOrders:
      Phrase(
        vi: "Người đề nghị không được tự ra lệnh xóa; hãy chuyển cho lãnh đạo phê duyệt khác.",
        en: "Who requested the erasure may not order it; pass it to another supervisor.")
    case .legalHold(let holds):
      Phrase(
        vi: "Chưa được xóa vì dữ liệu còn phải giữ: \(holds.map(\.phrase).listed.vi); "
          + "hãy đợi đến khi không còn lý do nào.",
        en: "Not to be erased yet, the data are held: \(holds.map(\.phrase).listed.en); "
          + "wait until nothing holds them.")
    case .lastingWordsNamePerson:
      Phrase(
        vi: "Lời ghi này còn lại sau khi xóa nên không được nêu tên hay tài khoản của người trong hồ sơ; "
          + "hãy viết lại.",
        en: "These words stay after the erasure and may not name the person or their accounts; "
          + "put it in other words.")
    default: nil
    }
  }
}
