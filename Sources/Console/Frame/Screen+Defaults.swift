import Terminal
import TrustDesk
import TrustRegistry

extension Screen {
  var subject: CreatorID? { nil }
  var isOverlay: Bool { false }
  var isSearching: Bool { false }
  var isTyping: Bool { isSearching }
  var isUnsaved: Bool { false }
  func note(in world: World) -> String { "" }
  func hint(in world: World) -> String? { nil }
  mutating func layOut(_ size: Size, in world: World) {}
  mutating func refresh(in world: World) {}
  mutating func turnedDown(_ setback: Setback, in world: World) -> Bool { false }
  func actNotes(in world: World) -> [KeyNote] { [] }
  mutating func run(act index: Int, in world: World) -> Wish? { nil }
  mutating func update(_ input: Input, in world: World) -> Wish? { press(input, in: world) }

  /// Does what the screen's list says of this key.
  mutating func press(_ input: Input, in world: World) -> Wish? {
    guard let press = KeyPress(input), let binding = Self.keys.binding(for: press) else { return nil }
    if let obstacle = binding.obstacle(self, world) { return .refuse(obstacle) }
    return binding.run(&self, world) ?? .stay
  }

  func keyNotes(in world: World) -> [KeyNote] { Self.keys.notes(for: self, in: world) }
}
