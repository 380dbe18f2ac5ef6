import TrustRegistry

extension Array {
  /// The binding of a key, in a list of bindings.
  @MainActor
  func binding<Owner>(for press: KeyPress) -> KeyBinding<Owner>? where Element == KeyBinding<Owner> {
    first { $0.keys.contains(press) }
  }

  @MainActor
  func notes<Owner>(for owner: Owner, in world: World) -> [KeyNote] where Element == KeyBinding<Owner> {
    map {
      KeyNote(
        keys: $0.keys, label: $0.label, help: $0.help, isInFooter: $0.isInFooter,
        obstacle: $0.obstacle(owner, world))
    }
  }
}
