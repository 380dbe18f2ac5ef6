import Glibc
import TrustRegistry

/// Makes creators who do not exist, by the hundred thousand: names, provinces and platforms by their weights,
/// followers spread as real ones are, no account twice.
struct TrialPeople {
  private let kinds: WeightedChoice<String>
  private let provinces: WeightedChoice<String>
  private let surnames: WeightedChoice<String>
  private let platforms: WeightedChoice<String>
  private let middle: [String: WeightedChoice<String>]
  private let given: [String: [String]]
  private let fields: [Field]
  private let communities: [NamePattern]
  private let organisations: [NamePattern]
  /// A hash of each account that somebody holds; two that share one are both avoided.
  private var taken: Set<UInt64> = []

  private struct Field {
    let code: FieldCode
    let isSensitive: Bool
    let channels: [NamePattern]
    let handles: [NamePattern]
  }

  init(_ sample: SampleData) {
    kinds = WeightedChoice(sample.kinds)
    provinces = WeightedChoice(sample.provinces.map { ($0.name, $0.weight) })
    surnames = WeightedChoice(sample.surnames)
    platforms = WeightedChoice(sample.platforms)
    middle = sample.middle.mapValues { WeightedChoice($0) }
    given = sample.given
    fields = sample.fields.map { field in
      Field(
        code: FieldCode(rawValue: field.code),
        isSensitive: ["health", "finance", "news"].contains(field.code),
        channels: field.channels.map(NamePattern.init), handles: field.handles.map(NamePattern.init))
    }
    communities = sample.communities.map(NamePattern.init)
    organisations = sample.organisations.map(NamePattern.init)
  }

  mutating func next(_ generator: inout SplitMix) -> (Particulars, [Account]) {
    let kind = CreatorKind(rawValue: kinds.draw(&generator))
    let field = fields[Int.random(in: fields.indices, using: &generator)]
    let province = provinces.draw(&generator)
    let person = person(&generator)
    let parts = ["given": person.given, "call": person.call, "province": province]
    let name: String
    switch kind {
    case .communityAdministrator: name = filled(communities, parts, &generator)
    case .organisation: name = filled(organisations, parts, &generator)
    default: name = generator.chance(70) ? person.name : filled(field.channels, parts, &generator)
    }
    let handle = filled(field.handles, parts, &generator)
    let particulars = Particulars(
      name: name, kind: kind, fields: codes(of: field, &generator), province: province)
    return (particulars, accounts(called: handle, &generator))
  }

  /// A full name, the given name in it, and what the person is called.
  func person(_ generator: inout SplitMix) -> (name: String, given: String, call: String) {
    let sex = generator.chance(55) ? "female" : "male"
    let given = self.given[sex]?.randomElement(using: &generator) ?? ""
    var name = surnames.draw(&generator)
    if generator.chance(60), let word = middle[sex]?.draw(&generator) { name += " " + word }
    let call = given.utf8.lastIndex(of: 0x20).map { given[given.utf8.index(after: $0)...] } ?? given[...]
    return (name + " " + given, given, String(call))
  }

  private func filled(
    _ patterns: [NamePattern], _ parts: [String: String], _ generator: inout SplitMix
  ) -> String {
    patterns.randomElement(using: &generator)?.filled(with: parts) ?? ""
  }

  /// Mostly one field, sometimes a second of the same sort.
  private func codes(of field: Field, _ generator: inout SplitMix) -> [FieldCode] {
    guard generator.chance(25), !field.isSensitive else { return [field.code] }
    let other = fields[Int.random(in: fields.indices, using: &generator)]
    return other.isSensitive || other.code == field.code ? [field.code] : [field.code, other.code]
  }

  /// One to three accounts on different platforms.
  private mutating func accounts(called handle: String, _ generator: inout SplitMix) -> [Account] {
    let plain = FoldedText(handle).text.filter { $0.isLetter || $0.isNumber || $0 == "." || $0 == "_" }
    var found: [Account] = []
    for _ in 0...(generator.chance(40) ? (generator.chance(35) ? 2 : 1) : 0) {
      let platform = Platform(rawValue: platforms.draw(&generator))
      guard !found.contains(where: { $0.name.platform == platform }) else { continue }
      let name = free(plain, on: platform, &generator)
      found.append(Account(name: name, followers: TrialPeople.followers(&generator)))
    }
    return found
  }

  /// A third go by the bare name while it is free; the others, and who comes later, add figures.
  private mutating func free(
    _ plain: String, on platform: Platform, _ generator: inout SplitMix
  ) -> AccountName {
    var greatest = 99
    var handle = generator.chance(35) ? plain : plain + String(Int.random(in: 1...99, using: &generator))
    while !taken.insert(TrialPeople.hash(platform.rawValue, handle)).inserted {
      greatest = min(greatest * 10 + 9, 99_999_999)
      handle = plain + String(Int.random(in: 10...greatest, using: &generator))
    }
    return AccountName(platform: platform, handle: handle)
  }

  /// FNV-1a: the same on every machine and in every run.
  private static func hash(_ platform: String, _ handle: String) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for text in [platform, "@", handle] {
      for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    }
    return hash
  }

  /// Log-normal: half have more than 42,000, one in forty more than a million.
  static func followers(_ generator: inout SplitMix) -> Int {
    let count = Int(TrialPeople.logNormal(median: 42_000, spread: 1.6, &generator))
    return max(1000, min(60_000_000, count)) / 100 * 100
  }

  /// - Parameter spread: standard deviation of the logarithm.
  static func logNormal(median: Double, spread: Double, _ generator: inout SplitMix) -> Double {
    let radius = (-2 * log(Double.random(in: 1e-12..<1, using: &generator))).squareRoot()
    return median * exp(spread * radius * cos(2 * Double.pi * Double.random(in: 0..<1, using: &generator)))
  }
}
