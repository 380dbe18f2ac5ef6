import Terminal
import TrustRegistry

@testable import Console
@testable import TrustDesk

/// The console without a terminal: keys in, text out.
@MainActor
final class ScreenTest {
  var application: Application

  init(
    _ registry: SampleRegistry, as officer: OfficerID?, language: Language = .vietnamese,
    main: MainScreen = .roster,
    readOnly: Bool = false, seats: [ConsoleOptions.Seat] = []
  ) {
    let options = ConsoleOptions(
      language: language, isReadOnly: readOnly, seats: seats)
    let world = World(desk: registry.desk(as: officer), options: options, theme: .color)
    application = Application(world: world, main: main)
  }

  /// At a desk with a journal on disk.
  init(_ desk: consuming Desk, main: MainScreen = .roster) {
    let world = World(desk: desk, options: ConsoleOptions(), theme: .color)
    application = Application(world: world, main: main)
  }

  var world: World { application.world }

  /// Types letters one by one, as a keyboard does.
  @discardableResult
  func type(_ text: String) -> Self {
    for scalar in text.unicodeScalars { application.take(.character(scalar)) }
    return self
  }

  @discardableResult
  func press(_ keys: Key...) -> Self {
    for key in keys { application.take(.key(key)) }
    return self
  }

  @discardableResult
  func take(_ inputs: Input...) -> Self {
    for input in inputs { application.take(input) }
    return self
  }

  /// Somebody else's act, seen as the loop would tell of it.
  func elsewhere(_ acts: Act...) throws {
    _ = try world.perform(acts)
    application.refresh()
  }

  func canvas(rows: Int = 24, columns: Int = 80) -> Canvas {
    application.canvas(rows: rows, columns: columns)
  }

  /// The whole screen as text.
  func text(rows: Int = 24, columns: Int = 80) -> String {
    canvas(rows: rows, columns: columns).text
  }

  /// One row of the screen; counted from the bottom when negative.
  func row(_ row: Int, rows: Int = 24, columns: Int = 80) -> String {
    canvas(rows: rows, columns: columns).text(row: row < 0 ? rows + row : row)
  }

  var status: String { application.status?.text ?? "" }
}
