/// The members of a JSON object in the order in which they stand; no key twice.
public struct BodyObject: Sendable, Hashable, ExpressibleByDictionaryLiteral {
  public struct Member: Sendable, Hashable {
    public var key: String
    public var value: BodyValue

    public init(key: String, value: BodyValue) {
      self.key = key
      self.value = value
    }
  }

  public private(set) var members: [Member]

  public init() { members = [] }

  public init(dictionaryLiteral elements: (String, BodyValue)...) {
    self.init()
    for (key, value) in elements { append(key, value) }
  }

  /// The caller has made sure that no key stands twice: the reader does by its own, faster way.
  init(distinct members: [Member]) { self.members = members }

  public subscript(key: String) -> BodyValue? { members.first { $0.key == key }?.value }

  public var keys: [String] { members.map(\.key) }

  /// Adds a member at the end.
  public mutating func append(_ key: String, _ value: BodyValue) {
    precondition(self[key] == nil, "a key twice in one object: \(key)")
    members.append(Member(key: key, value: value))
  }
}
