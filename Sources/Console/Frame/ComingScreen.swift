import Terminal
import TrustRegistry

/// A main screen that is not built yet.
struct ComingScreen: Screen {
  static let keys: [KeyBinding<ComingScreen>] = []
  let main: MainScreen
  var subject: CreatorID?

  func title(in world: World) -> String { world.words(main.name) }

  func render(_ world: World, on canvas: inout Canvas) {
    let words = Phrase(vi: "Màn hình này đang được dựng.", en: "This screen is being built.")
    canvas.write(world.words(words), row: 1, column: 1, style: world.theme.faint)
  }
}
