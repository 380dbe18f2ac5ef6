import TrustRegistry

extension AllianceEvent {
  func phrase(in office: Office) -> Phrase {
    switch self {
    case .applied(let memberClass, let consent):
      Phrase(
        vi: "Nộp đơn gia nhập \(Phrase.alliance.vi) (\(memberClass.name.vi)), văn bản đồng ý \(consent)",
        en: "Applied to the \(Phrase.alliance.en) (\(memberClass.name.en)), consent \(consent)")
    case .appraised(let favourable, let note):
      Phrase(vi: "Thẩm tra đơn gia nhập, ", en: "Application appraised, ") + .opinion(favourable: favourable)
        + .remark(note)
    case .admitted(let reason):
      Phrase(vi: "Kết nạp vào \(Phrase.alliance.vi)", en: "Admitted to the \(Phrase.alliance.en)")
        + .remark(reason)
    case .declined(let reason):
      Phrase(vi: "Không kết nạp vào \(Phrase.alliance.vi)", en: "Not admitted to the \(Phrase.alliance.en)")
        + .remark(reason)
    case .networksChosen(let networks):
      Phrase(vi: "Chọn mạng lưới: ", en: "Networks chosen: ") + office.networkNames(networks)
    case .invited, .declared, .moreAsked, .moreAnswered, .consentWithdrawn: applicationPhrase
    case .participated, .honoured, .exitNoticed, .handedOver, .reviewed: memberPhrase(in: office)
    case .measured, .heard, .concluded, .terminated, .kept: conductPhrase(in: office)
    }
  }

  private var applicationPhrase: Phrase {
    switch self {
    case .invited(let document):
      Phrase(
        vi: "Mời làm thành viên danh dự, thư mời \(document)",
        en: "Invited to honorary membership, letter \(document)")
    case .declared(let declaration):
      declaration.points.map(\.title).listed
        + Phrase(vi: ": ", en: ": ") + declaration.finding
    case .moreAsked(let what):
      Phrase(vi: "Yêu cầu bổ sung hồ sơ gia nhập", en: "More asked of the applicant") + .remark(what)
    case .moreAnswered(let document):
      Phrase(
        vi: "Người nộp đơn đã bổ sung, văn bản \(document)",
        en: "The applicant answered, document \(document)")
    case .consentWithdrawn(let document):
      Phrase(
        vi: "Rút lại sự đồng ý tham gia, văn bản \(document)",
        en: "Consent to membership withdrawn, document \(document)")
    default: Phrase(same: "")
    }
  }

  private func memberPhrase(in office: Office) -> Phrase {
    switch self {
    case .participated(let report):
      Phrase(
        vi: "Tham gia hoạt động \(office.activityName(report.activity).vi), vai trò \(report.role), "
          + "ngày \(report.day.phrase.vi), văn bản \(report.document)",
        en: "Took part in activity \(office.activityName(report.activity).en) as \(report.role) "
          + "on \(report.day.phrase.en), document \(report.document)")
    case .honoured(let honour):
      Phrase(
        vi: "Ghi nhận “\(honour.title)” ngày \(honour.day.phrase.vi), quyết định \(honour.document)",
        en: "Honoured with “\(honour.title)” on \(honour.day.phrase.en), document \(honour.document)")
    case .exitNoticed(let notice):
      Phrase(
        vi: "Thông báo rời \(Phrase.alliance.vi), văn bản \(notice.document), bàn giao trước hết ngày "
          + "\(notice.handover.phrase.vi), là thành viên đến hết ngày \(notice.lastDay.phrase.vi)",
        en: "Notice of leaving the \(Phrase.alliance.en), document \(notice.document), hand-over by "
          + "\(notice.handover.phrase.en), member through \(notice.lastDay.phrase.en)")
    case .handedOver(let document):
      Phrase(vi: "Đã bàn giao, biên bản \(document)", en: "Handed over, document \(document)")
    case .reviewed(let outcome, let note):
      Phrase(
        vi: "Xem xét lại thành viên không còn giấy chứng nhận: \(outcome.phrase.vi)",
        en: "Member without certificate reviewed: \(outcome.phrase.en)") + .remark(note)
    default: Phrase(same: "")
    }
  }

  private func conductPhrase(in office: Office) -> Phrase {
    switch self {
    case .measured(let report): report.phrase
    case .heard(let hearing):
      Phrase(
        vi: "Thành viên được nghe ý kiến ngày \(hearing.day.phrase.vi), biên bản \(hearing.document)",
        en: "The member was heard on \(hearing.day.phrase.en), document \(hearing.document)")
        + .remark(hearing.note)
    case .concluded(let ground, let document, let note):
      Phrase(
        vi: "Ủy ban Liêm chính kết luận: \(office.groundName(ground).vi), văn bản \(document)",
        en: "The Integrity Committee concluded: \(office.groundName(ground).en), document \(document)")
        + .remark(note)
    case .terminated(let ground, let reason):
      Phrase(
        vi: "Chấm dứt tư cách thành viên, \(office.groundName(ground).vi)",
        en: "Membership terminated, \(office.groundName(ground).en)") + .remark(reason)
    case .kept(let reason):
      Phrase(vi: "Giữ tư cách thành viên", en: "Membership kept") + .remark(reason)
    default: Phrase(same: "")
    }
  }
}

extension MeasureReport {
  /// `Đối thoại ngày 05/03/2026, biên bản 07/BB: …`.
  public var phrase: Phrase {
    let by = through.map {
      Phrase(vi: ", khắc phục đến hết ngày \($0.phrase.vi)", en: ", to be right by \($0.phrase.en)")
    }
    let what: Phrase =
      switch measure {
      case .dialogue: Phrase(vi: "Đối thoại", en: "Dialogue held")
      case .reminder: Phrase(vi: "Nhắc nhở", en: "Reminder sent")
      case .support: Phrase(vi: "Thống nhất hỗ trợ khắc phục", en: "Support agreed")
      }
    return what
      + Phrase(
        vi: " ngày \(day.phrase.vi), văn bản \(document)", en: " on \(day.phrase.en), document \(document)")
      + (by ?? Phrase(same: "")) + .remark(note)
  }
}
