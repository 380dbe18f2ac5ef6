/// The keys of one object so far. A set comes in only when there are many, so that an object with a hundred
/// thousand keys cannot hold up a reader.
struct KeysSeen {
  private var set: Set<String> = []

  mutating func isNew(_ key: String, among members: [BodyObject.Member]) -> Bool {
    if members.count < 16 { return !members.contains { $0.key == key } }
    if set.isEmpty { set = Set(members.map(\.key)) }
    return set.insert(key).inserted
  }
}
