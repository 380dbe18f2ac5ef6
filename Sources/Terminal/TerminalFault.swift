/// Why there can be no screen. The words for it are found upstairs.
public enum TerminalFault: Error, Hashable, Sendable {
  /// No terminal belongs to this program: the `errno` of opening it.
  case noTerminal(Int32)
  /// A terminal type that has no description here, or that cannot place its cursor, such as `dumb`;
  /// empty where TERM is not set.
  case unfit(String)
}
