/// What the mouse did.
public enum MouseAction: Hashable, Sendable {
  case press
  case release
  case secondaryPress
  case wheelUp
  case wheelDown
}
