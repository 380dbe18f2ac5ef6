import Terminal
import TrustDesk
import TrustRegistry

/// Forms about who a creator is: particulars and accounts.
@MainActor
enum CreatorForms {
  static func registerObstacle(in world: World) -> Phrase? {
    let particulars = Particulars(name: "–", kind: .opinionLeader, fields: [], province: nil)
    let account = Account(name: AccountName(platform: .other, handle: "–"), followers: nil)
    return world.obstacle(to: .register(particulars, accounts: [account]))
  }

  static func register(in world: World) -> Form {
    Form(
      Phrase(vi: "Đăng ký người có ảnh hưởng", en: "Register a creator"),
      fields: particularFields(of: nil, in: world) + accountFields,
      then: { world in
        // The newest number is the last of the roster.
        world.desk.roster.last.map { .replace(DossierScreen($0.id, in: world)) } ?? .back
      },
      outcome: { entries, world in registered(entries, in: world) },
      acts: { answers, _ in
        [.register(particulars(answers), accounts: [account(answers)])]
      })
  }

  private static func registered(_ entries: [Entry], in world: World) -> Phrase {
    for entry in entries {
      guard case .creator(let id) = entry.about, let name = world.desk.line(of: id)?.row.name else {
        continue
      }
      return Phrase(vi: "Đã đăng ký \(name), mã số \(id).", en: "\(name) is registered as \(id).")
    }
    return Phrase(vi: "Đã đăng ký.", en: "Registered.")
  }

  static func amend(_ dossier: Dossier, in world: World) -> Form {
    Form(
      Phrase(vi: "Sửa thông tin", en: "Amend particulars"), about: dossier.id, seen: dossier.revision,
      fields: particularFields(of: dossier.particulars, in: world),
      outcome: { _, _ in Phrase(vi: "Đã sửa thông tin.", en: "The particulars are amended.") },
      acts: { answers, _ in
        let new = particulars(answers)
        let amendment = Amendment(name: new.name, kind: new.kind, fields: new.fields, province: new.province)
        return [Act(.creator(.amend(amendment)), about: dossier.id, seen: answers.seen)]
      })
  }

  static func amendObstacle(_ dossier: Dossier, in world: World) -> Phrase? {
    let other = (dossier.particulars?.name ?? "") + "–"
    return world.obstacle(to: Act(.creator(.amend(Amendment(name: other))), about: dossier.id))
  }

  static func addAccount(_ dossier: Dossier) -> Form {
    Form(
      Phrase(vi: "Ghi tài khoản", en: "Record an account"), about: dossier.id, fields: accountFields,
      outcome: { _, _ in Phrase(vi: "Đã ghi tài khoản.", en: "The account is recorded.") },
      acts: { answers, _ in [Act(.creator(.recordAccount(account(answers))), about: dossier.id)] })
  }

  static func addAccountObstacle(_ dossier: Dossier, in world: World) -> Phrase? {
    let account = Account(name: AccountName(platform: .other, handle: "–"), followers: nil)
    return world.obstacle(to: Act(.creator(.recordAccount(account)), about: dossier.id))
  }

  static func releaseAccount(_ dossier: Dossier) -> Form {
    let options = dossier.accounts.map { FormField.Option($0.name.description, $0.name.phrase) }
    return Form(
      Phrase(vi: "Gỡ tài khoản", en: "Release an account"), about: dossier.id,
      fields: [
        FormField(
          .handle, Phrase(vi: "Tài khoản", en: "Account"), .choice(options),
          values: options.prefix(1).map(\.value)),
        FormField(
          .reason, Phrase(vi: "Lý do", en: "Reason"),
          hint: Phrase(
            vi: "Đã bán, đã đóng, hoặc không phải của người này.", en: "Sold, closed, or never theirs.")),
      ],
      outcome: { _, _ in Phrase(vi: "Đã gỡ tài khoản.", en: "The account is released.") },
      acts: { answers, _ in
        guard
          let name = dossier.accounts.first(where: { $0.name.description == answers.choice(.handle) })?.name
        else { return [] }
        return [Act(.creator(.releaseAccount(name, reason: answers.text(.reason))), about: dossier.id)]
      })
  }

  static func releaseAccountObstacle(_ dossier: Dossier, in world: World) -> Phrase? {
    guard let account = dossier.accounts.first else {
      return Phrase(vi: "Hồ sơ chưa có tài khoản nào.", en: "There is no account in the dossier.")
    }
    return world.obstacle(to: Act(.creator(.releaseAccount(account.name, reason: "–")), about: dossier.id))
  }
}
