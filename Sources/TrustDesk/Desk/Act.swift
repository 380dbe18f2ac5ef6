import TrustRegistry

/// One thing that an officer asks the desk to do: a command, and the creator it is about.
public struct Act: Sendable, Hashable {
  public var command: Command
  /// Nil for commands about the office and for registering: the desk then takes the next number.
  public var about: CreatorID?
  /// The revision of the dossier that the officer had before them; nil when it does not matter.
  public var seen: Int?

  public init(_ command: Command, about: CreatorID? = nil, seen: Int? = nil) {
    self.command = command
    self.about = about
    self.seen = seen
  }

  public static func office(_ command: OfficeCommand) -> Act { Act(.office(command)) }

  public static func register(_ particulars: Particulars, accounts: [Account]) -> Act {
    Act(.creator(.register(particulars, accounts: accounts)))
  }
}
