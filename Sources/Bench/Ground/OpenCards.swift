import TrustDesk
import TrustRegistry

/// Scorecards that stand open in the registry, each with its assessor's key.
struct OpenCards {
  private var cards: [(about: CreatorID, case: Int, key: OfficerKey)] = []
  private let item: TariffItem
  private let day: Day

  init(_ ground: Ground, _ desk: inout Desk) throws(BenchFault) {
    guard let item = ground.scheme.tariff.first else {
      throw .nothingFit(Phrase(vi: "quy chế không có biểu trừ điểm", en: "the scheme has no tariff"))
    }
    (self.item, day) = (item, desk.today - 1)
    var keys: [OfficerID: OfficerKey] = [:]
    for path in ground.keys.values {
      if let key = try? OfficerKey(file: path), let officer = key.officer { keys[officer] = key }
    }
    let rows = desk.roster.lazy.map(\.row).filter { ($0.openCase?.opened ?? 0) > 0 }
    for row in rows where cards.count < 8 {
      guard let open = row.openCase, open.opened > open.submitted else { continue }
      for assessor in open.assessors {
        guard let key = keys[assessor] else { continue }
        desk.sit(key)
        guard desk.obstacle(to: command(on: row.id, in: open.number, 0)) == nil else { continue }
        cards.append((row.id, open.number, key))
      }
    }
    guard !cards.isEmpty else {
      throw .nothingFit(
        Phrase(vi: "không có phiếu chấm nào đang mở mà có khóa", en: "no open scorecard whose key is here"))
    }
  }

  /// One card after another, so that none grows out of the usual.
  func act(_ number: Int) -> (act: Act, key: OfficerKey) {
    let card = cards[number % cards.count]
    return (command(on: card.about, in: card.case, number), card.key)
  }

  private func command(on id: CreatorID, in number: Int, _ turn: Int) -> Act {
    let draft = DeductionDraft(
      requirement: item.requirement, points: 1, reason: "\(item.text.vi) (\(turn))",
      evidence: .address("https://video.example.vn/do/\(turn)"), day: day)
    return Act(.scoring(.enterDeduction(case: number, draft)), about: id)
  }
}
