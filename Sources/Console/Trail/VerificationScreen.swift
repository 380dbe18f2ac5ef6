import Terminal
import TrustDesk
import TrustRegistry

/// A whole verification of the journal: how far it has come, then what it found. It goes on while the officer
/// looks at other screens.
struct VerificationScreen: Screen {
  static let keys: [KeyBinding<VerificationScreen>] = [
    KeyBinding(
      .key(.down), .key(.up), label: Phrase(vi: "Cuộn", en: "Scroll"),
      help: Phrase(vi: "Cuộn xuống, cuộn lên.", en: "Scroll down and up."),
      obstacle: { screen, _ in screen.end == nil ? Self.isGoing : nil },
      run: { screen, _ in
        screen.top += 1
        return .stay
      }),
    KeyBinding(
      .key(.escape), label: Phrase(vi: "Dừng", en: "Stop"),
      help: Phrase(
        vi: "Dừng kiểm tra giữa chừng; q thì lùi mà vẫn để kiểm tra tiếp.",
        en: "Stop verifying before the end; q goes back and lets it go on."),
      obstacle: { _, world in world.isAuditing ? nil : Self.isOver },
      run: { _, world in
        world.audit = nil
        return .all([.back, .warn(Self.stopped)])
      }),
  ]

  /// How it ended; nil while it goes.
  private var end: BackgroundAudit.State?
  private var page: [String] = []
  private var top = 0
  private var height = 19

  /// Begins to verify, or shows what is going or has ended unseen.
  static func verify(in world: World) -> Wish {
    world.beginAudit() ? .open(VerificationScreen()) : .refuse(Self.noThread)
  }

  func title(in world: World) -> String {
    world.words(Phrase(vi: "Kiểm tra toàn bộ", en: "Whole verification"))
  }

  func note(in world: World) -> String {
    guard case .done(let report) = end, report.findings.isEmpty else { return "" }
    return world.words(Phrase(vi: "✓ không có phát hiện", en: "✓ no findings"))
  }

  mutating func layOut(_ size: Size, in world: World) {
    takeEnd(in: world)
    height = size.rows
    top = max(0, min(top, page.count - height + 1))
  }

  mutating func refresh(in world: World) { page = lines(in: world) }

  /// Takes over what was found: it is looked at.
  private mutating func takeEnd(in world: World) {
    guard end == nil, let audit = world.audit, !world.isAuditing else { return }
    end = audit.state
    world.audit = nil
    page = lines(in: world)
  }

  private func lines(in world: World) -> [String] {
    switch end {
    case .done(let report):
      Telling(of: world.desk, in: world.language).page(report)
        .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    case .failed(let setback): [world.words(setback.phrase(in: world.office))]
    case .waiting, .going, nil: []
    }
  }

  mutating func update(_ input: Input, in world: World) -> Wish? {
    switch input {
    case .key(.escape): return world.isAuditing ? press(input, in: world) : nil
    case .key(.up), .mouse(_, _, .wheelUp): top -= 1
    case .key(.down), .mouse(_, _, .wheelDown): top += 1
    case .key(.pageUp): top -= height - 1
    case .key(.pageDown): top += height - 1
    default: return nil
    }
    return .stay
  }

  func render(_ world: World, on canvas: inout Canvas) {
    var paper = Paper(columns: canvas.columns - 2, in: world)
    paper.blank()
    for line in page { paper.write(line) }
    if end == nil { writeProgress(on: &paper, in: world) }
    canvas.within(canvas.bounds.inset(rows: 0, columns: 1)) { paper.draw(from: top, on: &$0) }
  }

  private func writeProgress(on paper: inout Paper, in world: World) {
    switch world.audit?.state {
    case .waiting(let phrase): paper.write(world.words(phrase))
    case .going(let done, let total):
      let part = done * 100 / max(1, total)
      paper.write(Line(Bar.text(done, of: max(1, total), columns: 40) + " \(part)%", world.theme.accent))
    case .done, .failed, nil: break
    }
    paper.blank()
    paper.write(world.words(Self.meanwhile), world.theme.faint)
  }
}

extension VerificationScreen {
  private static let isGoing = Phrase(vi: "Còn đang kiểm tra.", en: "Still verifying.")
  private static let isOver = Phrase(vi: "Đã kiểm tra xong.", en: "The verification is over.")
  private static let stopped = Phrase(
    vi: "Đã dừng kiểm tra giữa chừng; chưa có kết luận.", en: "Verifying was stopped; nothing is concluded.")
  private static let noThread = Phrase(
    vi: "Máy đang quá tải, chưa kiểm tra được; xin thử lại sau.",
    en: "The machine is too busy to verify just now; please try later.")
  private static let meanwhile = Phrase(
    vi: "Trong khi chờ có thể sang màn hình khác; xong sẽ có thông báo.",
    en: "Other screens can be used meanwhile; you will be told of the end.")
}
