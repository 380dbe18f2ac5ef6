import Terminal
import TrustDesk
import TrustRegistry

/// What a whole verification of the journal found.
struct VerificationScreen: Screen {
  static let keys: [KeyBinding<VerificationScreen>] = [
    KeyBinding(
      .key(.down), .key(.up), label: Phrase(vi: "Cuộn", en: "Scroll"),
      help: Phrase(vi: "Cuộn xuống, cuộn lên.", en: "Scroll down and up."),
      run: { screen, _ in
        screen.top += 1
        return .stay
      })
  ]

  private let page: [String]
  private let isClean: Bool
  private var top = 0
  private var height = 19

  /// Verifies, and opens what was found.
  @MainActor
  static func verify(in world: World) -> Wish {
    guard let folder = world.desk.folder?.path else { return .stay }
    do throws(Setback) {
      let report = try Desk.audit(folder, clock: world.desk.clock)
      let page = Telling(of: world.desk, in: world.language).page(report)
      return .open(VerificationScreen(page, isClean: report.findings.isEmpty))
    } catch {
      return .refuse(error.phrase(in: world.office))
    }
  }

  private init(_ page: String, isClean: Bool) {
    self.page = page.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    self.isClean = isClean
  }

  func title(in world: World) -> String {
    world.words(Phrase(vi: "Kiểm tra toàn bộ", en: "Whole verification"))
  }

  func note(in world: World) -> String {
    isClean ? world.words(Phrase(vi: "✓ không có phát hiện", en: "✓ no findings")) : ""
  }

  mutating func layOut(_ size: Size, in world: World) {
    height = size.rows
    top = max(0, min(top, page.count - height + 1))
  }

  mutating func update(_ input: Input, in world: World) -> Wish? {
    switch input {
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
    canvas.within(canvas.bounds.inset(rows: 0, columns: 1)) { paper.draw(from: top, on: &$0) }
  }
}
