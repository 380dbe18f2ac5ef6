import TrustJournal
import TrustRegistry

/// A trial registry of any size, to try and to measure on: creators with realistic names, provinces, fields
/// and followers, and lives that hold nearly every kind of entry. The same for the same size, seed and day,
/// to the byte. Most creators have the one entry of their registration; the lives of the others, some thirty
/// to fifty entries each, make up the rest.
public struct TrialRegistry: Sendable {
  public var creators: Int
  /// At least so many lines, the office's with them: the making ends with the transaction that reaches it.
  public var entries: Int
  public var seed: UInt64
  public let scheme: Scheme
  public let sample: SampleData
  /// The last day of the story.
  public let today: Day

  /// Lines of one life, on the average of many.
  static let typicalLife = 36

  public init(
    creators: Int, entries: Int, seed: UInt64, scheme: Scheme, sample: SampleData, today: Day
  ) {
    self.creators = creators
    self.entries = entries
    self.seed = seed
    self.scheme = scheme
    self.sample = sample
    self.today = today
  }

  /// What was made.
  public struct Making: Sendable {
    public var creators: Int
    public var entries: Int
    public var transactions: Int
    /// Of the journal.
    public var bytes: Int
    /// How many entries there are of each kind that occurs, in the order of the kinds.
    public var kinds: [(kind: EventKind, count: Int)]
    /// How often a rule stood in the way of what somebody meant to do, by the rule.
    public var refusals: [(rule: String, count: Int)]
    /// Every officer's key, by the name of its file.
    public var keys: [(name: String, key: OfficerKey)]
    /// Some creators of about thirty entries, and how many each has.
    public var examples: [(id: CreatorID, entries: Int)]
  }

  /// Founds the registry in a new or empty folder and lives the whole story in it.
  /// - Parameter progress: told how many of how many entries are written.
  public func make(
    in folder: String, progress: (_ done: Int, _ total: Int) -> Void = { _, _ in }
  ) throws(Setback) -> Making {
    var run = try TrialRun(self, in: RegistryFolder(folder))
    try run.begin()
    for number in run.time.founding.number...today.number {
      try run.live(Day(number: number))
      progress(min(entries, run.written), entries)
    }
    try run.fill()
    progress(entries, entries)
    return try run.finish()
  }

  /// How many creators have a life beyond their registration.
  var lives: Int { max(0, min(creators, (entries - creators) / TrialRegistry.typicalLife)) }

  /// A team of officers for so many lives.
  var teams: Int { max(1, min(12, lives / 2500)) }
}
