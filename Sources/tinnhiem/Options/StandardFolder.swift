/// Where a user's files lie when nothing else is said, after the XDG rules.
enum StandardFolder {
  static var data: String { Invocation.environment("XDG_DATA_HOME") ?? home + "/.local/share" }

  static var configuration: String { Invocation.environment("XDG_CONFIG_HOME") ?? home + "/.config" }

  static var state: String { Invocation.environment("XDG_STATE_HOME") ?? home + "/.local/state" }

  private static var home: String { Invocation.environment("HOME") ?? "." }
}
