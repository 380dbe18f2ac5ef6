import Terminal
import TrustDesk
import TrustRegistry

/// Tổng quan: the flow through the steps and its deadlines, scores and certificates, and for auditors the
/// patterns of fairness.
struct OverviewScreen: Screen {
  static let keys: [KeyBinding<OverviewScreen>] = [
    KeyBinding(
      .key(.right), .key(.tab), label: Phrase(vi: "Phần sau", en: "Next part"),
      help: Phrase(vi: "Sang phần sau.", en: "To the next part."), run: { screen, _ in screen.turn(by: 1) }),
    KeyBinding(
      .key(.left), .key(.backTab), label: Phrase(vi: "Phần trước", en: "Part before"),
      help: Phrase(vi: "Về phần trước.", en: "To the part before."), run: { screen, _ in screen.turn(by: -1) }
    ),
    KeyBinding(
      .key(.down), .key(.up), label: Phrase(vi: "Cuộn", en: "Scroll"),
      help: Phrase(vi: "Cuộn xuống, cuộn lên.", en: "Scroll down and up."),
      run: { screen, _ in screen.scroll(by: 1) }),
    KeyBinding(
      "t", label: Phrase(vi: "Thời hạn", en: "Deadlines"),
      help: Phrase(vi: "Sang Việc của tôi, quá hạn đứng trước.", en: "To My queue, the overdue first."),
      run: { _, _ in .show(.queue) }),
  ]

  /// What is shown beside each other where there is room, and one after the other where not.
  enum Part: Int, CaseIterable, Sendable { case flow, scores, fairness }

  private(set) var part = Part.flow
  private(set) var top = 0
  private(set) var size = Size(rows: 19, columns: 80)
  private(set) var summary: Summary?
  /// Nil for whoever is no auditor.
  private(set) var fairness: Fairness?
  private(set) var refusal: Refusal?
  private var restsOn: Footing?
  private var lines = 0

  func title(in world: World) -> String { world.words(MainScreen.overview.name) }

  func note(in world: World) -> String {
    guard let summary else { return "" }
    let (creators, open) = (summary.creators.grouped(in: world.language), summary.openCases)
    return world.words(
      Phrase(
        vi: "\(creators) hồ sơ, \(open.grouped(in: .vietnamese)) lượt xét đang mở",
        en: "\(creators) creators, \(open.grouped(in: .english)) open cases"))
  }

  var isWide: Bool { size.columns >= 130 }

  mutating func layOut(_ size: Size, in world: World) {
    self.size = size
    let footing = Footing(world)
    if footing != restsOn {
      restsOn = footing
      summary = world.desk.summary()
      do throws(Refusal) {
        (fairness, refusal) = (try world.desk.fairness(), nil)
      } catch {
        (fairness, refusal) = (nil, error)
      }
    }
    lines = paper(of: part, columns: size.columns - 2, in: world).lines.count
    scroll(to: top)
  }

  mutating func update(_ input: Input, in world: World) -> Wish? {
    switch input {
    case .key(.up), .mouse(_, _, .wheelUp): scroll(by: -1)
    case .key(.down), .mouse(_, _, .wheelDown): scroll(by: 1)
    case .key(.pageUp): scroll(by: 1 - size.rows)
    case .key(.pageDown): scroll(by: size.rows - 1)
    case .key(.home): scroll(by: -lines)
    case .key(.end): scroll(by: lines)
    default: press(input, in: world)
    }
  }

  private mutating func turn(by step: Int) -> Wish {
    let all = shownParts
    let place = all.firstIndex(of: part) ?? 0
    part = all[(place + step + all.count) % all.count]
    top = 0
    return .stay
  }

  /// On a wide screen flow and scores stand beside each other.
  var shownParts: [Part] { isWide ? [.flow, .fairness] : Part.allCases }

  private mutating func scroll(by rows: Int) -> Wish {
    scroll(to: top + rows)
    return .stay
  }

  private mutating func scroll(to row: Int) {
    top = max(0, min(row, lines - (size.rows - 1)))
  }
}

extension OverviewScreen.Part {
  var name: Phrase {
    switch self {
    case .flow: Phrase(vi: "Tiến độ và thời hạn", en: "Flow and deadlines")
    case .scores: Phrase(vi: "Điểm và giấy chứng nhận", en: "Scores and certificates")
    case .fairness: Phrase(vi: "Công bằng", en: "Fairness")
    }
  }
}
