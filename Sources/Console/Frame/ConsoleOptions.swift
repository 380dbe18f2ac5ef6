import TrustDesk
import TrustRegistry

/// How the console is opened.
public struct ConsoleOptions {
  public var language: Language
  /// Looking only: no act is even tried.
  public var isReadOnly: Bool
  /// Officers whose places can be taken while the console runs, as in a demonstration.
  public var seats: [Seat]
  /// Opens the registry's desk for another officer.
  public var reopen: (@MainActor (Seat) throws(Setback) -> Desk)?
  /// A file or folder that changes whenever somebody writes to the registry.
  public var watched: String?
  /// A file to which standard error goes while the screen is taken.
  public var log: String?

  /// An officer whose place can be taken.
  public struct Seat: Sendable, Hashable {
    /// As the caller knows it: `assessor1`.
    public var name: String
    public var officer: OfficerID

    public init(name: String, officer: OfficerID) {
      self.name = name
      self.officer = officer
    }
  }

  public init(
    language: Language = .vietnamese, isReadOnly: Bool = false, seats: [Seat] = [],
    reopen: (@MainActor (Seat) throws(Setback) -> Desk)? = nil, watched: String? = nil, log: String? = nil
  ) {
    self.language = language
    self.isReadOnly = isReadOnly
    self.seats = seats
    self.reopen = reopen
    self.watched = watched
    self.log = log
  }
}
