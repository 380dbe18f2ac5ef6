import Terminal
import TrustDesk
import TrustRegistry

/// All that is held on a person, handed out in answer to their own request (PROGRAMME 8).
@MainActor
enum AccessForms {
  private static func open(_ dossier: Dossier) -> [PersonRequest] {
    dossier.openRequests.filter { $0.type == .access }
  }

  static func obstacle(_ dossier: Dossier, in world: World) -> Phrase? {
    guard let first = open(dossier).first else {
      return Phrase(
        vi: "Chưa có yêu cầu xem, nhận dữ liệu nào đang mở; hãy tiếp nhận yêu cầu trước.",
        en: "No request for access is open; record the person's request first.")
    }
    let command = PrivacyCommand.giveAccess(request: first.number, purpose: "–")
    return world.obstacle(to: Act(.privacy(command), about: dossier.id))
  }

  static func hand(_ dossier: Dossier, in world: World) -> Form {
    let requests = open(dossier)
    let number = requests.first?.number ?? 0
    let purpose = Phrase(vi: "Trả lời yêu cầu số \(number)", en: "Answer to request \(number)")
    var form = Form(
      Phrase(vi: "Xuất mọi dữ liệu đang giữ", en: "Export all that is held"), about: dossier.id,
      fields: [
        RequestForms.request(of: requests, in: world),
        FormField(.reason, Phrase(vi: "Mục đích", en: "What for"), offered: world.words(purpose)),
        FormField(
          .file, Phrase(vi: "Tệp sẽ tạo", en: "New file"), offered: "\(dossier.id)-\(number).json",
          hint: Phrase(
            vi: "Chỉ người tạo đọc được; không ghi đè tệp đang có.",
            en: "For its maker's eyes; nothing is written over.")),
      ],
      outcome: { _, _ in Phrase(vi: "Đã xuất mọi dữ liệu vào", en: "All that is held was written to") },
      acts: { answers, _ in
        let command = PrivacyCommand.giveAccess(
          request: Int(answers.choice(.request) ?? "") ?? 0, purpose: answers.text(.reason))
        return [Act(.privacy(command), about: dossier.id)]
      })
    form.file = { $0.text(.file) }
    return form
  }
}
