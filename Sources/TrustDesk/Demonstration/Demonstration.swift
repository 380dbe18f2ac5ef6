import TrustRegistry

/// The demonstration registry: synthetic creators in every state of life, made the same way for the same seed
/// and day.
public struct Demonstration: Sendable {
  /// How many creators.
  public var creators = 360
  public var seed: UInt64 = 2026
  public let scheme: Scheme
  public let sample: SampleData
  /// The last day of the story.
  public let today: Day

  public init(scheme: Scheme, sample: SampleData, today: Day) {
    self.scheme = scheme
    self.sample = sample
    self.today = today
  }

  /// Everything that the officers do, in order, from the founding day on.
  var sittings: [Schedule.Sitting] {
    var generator = SplitMix(seed: seed)
    let people = (0..<creators).map { _ in plan(&generator) }.sorted { $0.start < $1.start }
    var schedule = Schedule()
    for (index, person) in people.enumerated() {
      schedule.add(.register(person.particulars, accounts: person.accounts), by: .staff, on: person.start)
      var writer = LifeWriter(
        number: index + 1, particulars: person.particulars, accounts: person.accounts, scheme: scheme,
        today: today, sample: sample, generator: SplitMix(seed: generator.next()), schedule: schedule,
        from: person.start + 1)
      writer.follow(person.path, seeking: person.seeks)
      if person.path == .breached { writer.recordBreach() }
      schedule = writer.schedule
    }
    return schedule.sittings
  }

  /// The day on which the registry is founded: before the first creator comes.
  var foundingDay: Day { today - 700 }

  private struct Person {
    var particulars: Particulars
    var accounts: [Account]
    var path: LifePath
    var seeks: ClassCode
    var start: Day
  }

  private func plan(_ generator: inout SplitMix) -> Person {
    let path = generator.pick(LifePath.allCases.map { ($0, $0.weight) })
    let (particulars, accounts) = sample.creator(in: scheme, &generator)
    let suitable = scheme.classes.filter { sought in
      particulars.fields.contains(where: sought.suits.contains)
        && !particulars.fields.contains(where: sought.bars.contains)
    }
    let seeks = suitable.randomElement(using: &generator) ?? scheme.classes[0]
    return Person(
      particulars: particulars, accounts: accounts, path: path, seeks: seeks.code,
      start: Day(number: generator.day(in: path.age, before: today.number)) - 1)
  }
}
