import TrustRegistry

extension Command {
  static func look(at parts: SensitiveParts, _ purpose: String = "xét hồ sơ") -> Command {
    .privacy(.look(parts, purpose: purpose))
  }

  static func ask(
    _ type: RequestType = .access, on day: Day = "2026-08-31", document: String = "YC-1"
  ) -> Command {
    .privacy(.lodgeRequest(type: type, channel: .email, day: day, document: document))
  }

  static func acknowledgeRequest(request number: Int = 1, document: String = "TB-1") -> Command {
    .privacy(.acknowledgeRequest(request: number, document: document))
  }

  static func closeRequest(
    _ outcome: RequestOutcome = .done, request number: Int = 1, reason: String = "đã sửa",
    document: String = "TB-2"
  ) -> Command {
    .privacy(.closeRequest(request: number, outcome: outcome, reason: reason, document: document))
  }

  static func giveAccess(_ purpose: String = "trả lời yêu cầu", request number: Int = 1) -> Command {
    .privacy(.giveAccess(request: number, purpose: purpose))
  }
}

extension Story {
  static let soiled = registered + [.does(.staff, .breach(on: "2026-08-01"))]

  /// Steps 2 and 4 hold what the scheme calls sensitive.
  static let proven: [Act] =
    founded + [.does(.administrator, .adopt(.guarded))] + enrolments + [.does(.staff, .register())]
    + [.does(.staff, .open())] + toAnalysis()

  static func asked(_ type: RequestType = .access) -> [Act] {
    registered + [.does(.staff, .ask(type))]
  }
}

extension Scheme {
  /// The sample with steps whose records are masked, and with the clocks of requests.
  static let guarded: Scheme = {
    var scheme = sample
    scheme.steps[1].sensitive = .identity
    scheme.steps[3].sensitive = .tracking
    scheme.clocks = [
      ClockRule(name: .requestAcknowledgement, limit: TimeLimit(length: 2, unit: .workingDays)),
      ClockRule(name: .requestAccess, limit: TimeLimit(length: 10, unit: .days)),
      ClockRule(name: .requestErasure, limit: TimeLimit(length: 20, unit: .days)),
    ]
    return scheme
  }()
}
