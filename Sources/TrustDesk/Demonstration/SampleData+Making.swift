import TrustRegistry

extension SampleData {
  /// A creator who does not exist.
  func creator(in scheme: Scheme, _ generator: inout SplitMix) -> (Particulars, [Account]) {
    let kind = CreatorKind(rawValue: word(of: kinds, &generator))
    let field = fields[Int.random(in: fields.indices, using: &generator)]
    let province = generator.pick(provinces.map { ($0.name, $0.weight) })
    let sex = generator.chance(55) ? "female" : "male"
    let surname = word(of: surnames, &generator)
    let given = one(of: self.given[sex] ?? [], &generator)
    let call = String(given.split(separator: " ").last ?? "")
    let parts = ["given": given, "call": call, "province": province, "number": ""]
    let person = [surname, generator.chance(60) ? word(of: middle[sex] ?? [], &generator) : "", given]
      .filter { !$0.isEmpty }.joined(separator: " ")
    let name: String
    switch kind {
    case .communityAdministrator: name = filled(one(of: communities, &generator), with: parts)
    case .organisation: name = filled(one(of: organisations, &generator), with: parts)
    default:
      name = generator.chance(70) ? person : filled(one(of: field.channels, &generator), with: parts)
    }
    let handle = filled(one(of: field.handles, &generator), with: parts)
    let particulars = Particulars(
      name: name, kind: kind, fields: codes(beside: field.code, &generator), province: province)
    return (particulars, accounts(called: handle, &generator))
  }

  func reason(for requirement: RequirementCode, _ generator: inout SplitMix) -> String? {
    reasons[requirement.description]?.randomElement(using: &generator)
  }

  func evidence(for id: CreatorID, _ generator: inout SplitMix) -> String {
    filled(
      one(of: evidence, &generator),
      with: [
        "id": id.description.lowercased(), "handle": "kenh\(id.number)",
        "number": String(Int.random(in: 1000...99_999, using: &generator)),
      ])
  }

  func authority(_ generator: inout SplitMix) -> String {
    filled(
      one(of: authorities, &generator),
      with: ["province": generator.pick(provinces.map { ($0.name, $0.weight) })])
  }

  func breach(_ generator: inout SplitMix) -> String { one(of: breaches, &generator) }
}

extension SampleData {
  /// Mostly one field, sometimes a second of the same sort.
  private func codes(beside code: String, _ generator: inout SplitMix) -> [FieldCode] {
    let first = FieldCode(rawValue: code)
    let sensitive = ["health", "finance", "news"]
    guard generator.chance(25), !sensitive.contains(code),
      let second = fields.filter({ !sensitive.contains($0.code) && $0.code != code })
        .randomElement(using: &generator)
    else { return [first] }
    return [first, FieldCode(rawValue: second.code)]
  }

  /// One to three accounts on different platforms; numbers keep handles apart.
  private func accounts(called handle: String, _ generator: inout SplitMix) -> [Account] {
    let number = Int.random(in: 10...99_999, using: &generator)
    let plain = FoldedText(handle).text.filter { $0.isLetter || $0.isNumber || $0 == "." || $0 == "_" }
    var found: [Account] = []
    for _ in 0...(generator.chance(40) ? (generator.chance(35) ? 2 : 1) : 0) {
      let platform = Platform(rawValue: word(of: platforms, &generator))
      guard !found.contains(where: { $0.name.platform == platform }) else { continue }
      let name = AccountName(platform: platform, handle: "\(plain)\(number)")
      found.append(Account(name: name, followers: followers(&generator)))
    }
    return found
  }

  /// Many have tens of thousands, few have millions.
  private func followers(_ generator: inout SplitMix) -> Int {
    let scale = generator.pick([(10_000, 60), (100_000, 32), (1_000_000, 8)])
    return Int.random(in: scale..<(scale * 10), using: &generator) / 100 * 100
  }

  private func word(of words: [Weighted], _ generator: inout SplitMix) -> String {
    generator.pick(words.map { ($0.word, $0.weight) })
  }

  private func one(of words: [String], _ generator: inout SplitMix) -> String {
    words.randomElement(using: &generator) ?? ""
  }

  private func filled(_ pattern: String, with parts: [String: String]) -> String {
    parts.reduce(pattern) { $0.replacing("{\($1.key)}", with: $1.value) }
  }
}
