import TrustRegistry

extension Command {
  static func receive(
    case number: Int = 1, on day: Day = "2026-08-31", by channel: NoticeChannel = .post,
    document: String = "BP-1"
  ) -> Command {
    .appeal(.notify(of: .decision(case: number), day: day, channel: channel, document: document))
  }

  static func lodge(
    case number: Int = 1, on day: Day = "2026-08-31", grounds: String = "chấm sai", document: String = "ĐƠN-9"
  ) -> Command {
    .appeal(.lodge(against: .decision(case: number), day: day, grounds: grounds, document: document))
  }

  static func acknowledgeAppeal(_ appeal: Int = 1, document: String = "CV-4") -> Command {
    .appeal(.acknowledge(appeal: appeal, document: document))
  }

  static func prolong(_ appeal: Int = 1, _ reason: String = "phức tạp") -> Command {
    .appeal(.extend(appeal: appeal, reason: reason))
  }

  static func rule(
    _ outcome: AppealOutcome, on appeal: Int = 1, _ reason: String = "có căn cứ"
  ) -> Command {
    .appeal(.decide(appeal: appeal, outcome: outcome, reason: reason))
  }
}
