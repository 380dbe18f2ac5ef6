import Glibc

extension TerminalSession {
  /// How the screen is opened.
  public struct Options: Sendable {
    /// Whether colours may be used; bold, reverse and underline always are.
    public var color: Bool
    public var mouse: Bool
    /// A file that standard error is appended to while the screen is open, so that nothing tears it; it is
    /// made if need be. A path that cannot be opened is passed over.
    public var log: String?

    /// Colour is on unless NO_COLOR has a value (https://no-color.org).
    public init(color: Bool = Options.colorIsWelcome, mouse: Bool = true, log: String? = nil) {
      self.color = color
      self.mouse = mouse
      self.log = log
    }

    /// Whether NO_COLOR is unset or empty.
    public static var colorIsWelcome: Bool {
      guard let value = getenv("NO_COLOR") else { return true }
      return value.pointee == 0
    }
  }
}
