import Terminal
import TrustDesk
import TrustRegistry

/// The console without a terminal: screens upon each other, and what becomes of each input. It is fed inputs
/// and asked for canvases, by the loop as by the tests.
@MainActor
struct Application {
  let world: World
  /// The main screen below, what was opened from it above.
  var stack: [any Screen]
  /// Main screens as they were left.
  var roots: [MainScreen: any Screen] = [:]
  var main: MainScreen
  var status: Status?
  /// How often the bell is to be rung before the next frame; only refusals ring it.
  var bells = 0
  var size = Size(rows: 24, columns: 80)
  /// The edition of the desk that the screens have seen.
  var edition: Int
  /// Whether the officer was told that quitting would lose what is typed; any other key takes it back.
  var isWarned = false
  /// How the console ends, once it does.
  var ending: Ending?

  /// One sentence above the footer, until the next key.
  struct Status {
    var text: String
    var isRefusal: Bool
    /// Whether something would be lost by going on.
    var isWarning = false

    var mark: String { isRefusal ? "✗ " : isWarning ? "! " : "✓ " }
  }

  enum Ending: Hashable {
    case quit
    /// By this signal.
    case killed(Int32)
    /// The terminal is gone: nothing may be written to it any more.
    case hangUp
  }

  init(world: World, main: MainScreen = .roster) {
    self.world = world
    self.main = main
    stack = [main.open(in: world) ?? RosterScreen(in: world)]
    edition = world.desk.edition
    noteSubject()
    // Whoever opens a damaged registry learns at once that it can only be looked at.
    if let trouble = world.desk.trouble { refuse(.fault(trouble)) }
  }

  var isTooSmall: Bool { size.rows < 16 || size.columns < 60 }

  /// Whether the bell is to be rung; asked once before each frame.
  mutating func takeBell() -> Bool {
    defer { bells = 0 }
    return bells > 0
  }

  /// One input, from key to wish to deed.
  mutating func take(_ input: Input) {
    switch input {
    case .fileChanged: return follow()
    case .hangUp: ending = .hangUp
    case .signal(let number): ending = .killed(number)
    case .wake:
      if let setback = world.followCheck() { refuse(setback) }
      followAudit()
    case .resize, .focus: break
    case .character, .key, .paste, .mouse:
      guard !isTooSmall || KeyPress(input) == .key(.control("c")) else { return }
      status = nil
      isWarned = isWarned && KeyPress(input) == .key(.control("c"))
      layOut()
      handle(input)
    }
    noteSubject()
  }

  private mutating func handle(_ input: Input) {
    var input = input
    if case .mouse(let row, let column, let action) = input {
      if row == Frame.tabRow, action == .press,
        let main = Frame.tab(at: column, beside: shownMain, in: world, columns: size.columns)
      {
        return grant(.show(main))
      }
      input = .mouse(row: row - Frame.bodyRow, column: column, action: action)
    }
    if let wish = top.update(input, in: world) { return grant(wish) }
    if let press = KeyPress(input) { pressCommon(press) }
  }

  /// As if the key had been pressed, even where letters are text now: for help and palette.
  mutating func press(_ press: KeyPress) {
    if case .act(let index) = press, let wish = top.run(act: index, in: world) { return grant(wish) }
    if let input = press.input, let wish = top.press(input, in: world) { return grant(wish) }
    pressCommon(press)
  }

  private mutating func pressCommon(_ press: KeyPress) {
    guard let binding = CommonKeys.keys.binding(for: press) else { return }
    var common = CommonKeys()
    if let obstacle = binding.obstacle(common, world) { return grant(.refuse(obstacle)) }
    if press == "q", stack.count == 1 { return grant(.quit) }
    if let wish = binding.run(&common, world) { grant(wish) }
  }

  /// The screen that has the keys.
  var top: any Screen {
    get { stack[stack.count - 1] }
    set { stack[stack.count - 1] = newValue }
  }

  mutating func layOut() {
    for index in stack.indices { stack[index].layOut(Frame.body(of: size), in: world) }
  }

  mutating func noteSubject() {
    if let subject = stack.last(where: { $0.subject != nil })?.subject { world.atHand = subject }
  }

  /// Somebody wrote to the registry.
  mutating func follow() {
    do throws(Setback) {
      if try world.catchUp() { refresh() }
    } catch {
      refuse(error)
    }
  }

  /// A whole verification has come further. Where its screen is open, that shows its end.
  private mutating func followAudit() {
    guard !stack.contains(where: { $0 is VerificationScreen }), let news = world.auditNews else { return }
    grant(news.isClean ? .say(news.phrase) : .refuse(news.phrase))
  }

  /// Screens that are shown, and those kept, look again.
  mutating func refresh() {
    edition = world.desk.edition
    layOut()
    for index in stack.indices { stack[index].refresh(in: world) }
    for main in roots.keys { roots[main]?.refresh(in: world) }
    noteSubject()
  }

  mutating func refuse(_ setback: Setback) {
    status = Status(text: world.words(setback.phrase(in: world.desk.office)), isRefusal: true)
    bells += 1
  }
}
