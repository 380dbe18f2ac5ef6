import TrustDesk
import TrustRegistry

/// How the console is opened.
public struct ConsoleOptions {
  public var language: Language
  /// Looking only: no act is even tried.
  public var isReadOnly: Bool
  /// Whether whoever gets into the folder can read the files: masking and blindness are by courtesy then.
  public var isOpenRegistry: Bool
  /// Officers whose places can be taken while the console runs, as in a demonstration.
  public var seats: [Seat]
  /// A file or folder that changes whenever somebody writes to the registry.
  public var watched: String?
  /// A file to which standard error goes while the screen is taken.
  public var log: String?

  /// An officer whose place can be taken.
  public struct Seat {
    /// As the caller knows it: `assessor1`.
    public var name: String
    public var officer: OfficerID
    /// Sits the officer down at the desk.
    public var take: @MainActor (inout Desk) -> Void

    public init(name: String, officer: OfficerID, take: @escaping @MainActor (inout Desk) -> Void) {
      self.name = name
      self.officer = officer
      self.take = take
    }
  }

  public init(
    language: Language = .vietnamese, isReadOnly: Bool = false, isOpenRegistry: Bool = false,
    seats: [Seat] = [],
    watched: String? = nil, log: String? = nil
  ) {
    self.language = language
    self.isReadOnly = isReadOnly
    self.isOpenRegistry = isOpenRegistry
    self.seats = seats
    self.watched = watched
    self.log = log
  }
}
