/// A text that an officer reads, in both languages of the house: one without the other does not compile.
public struct Phrase: Sendable, Hashable {
  public var vi: String
  public var en: String

  public init(vi: String, en: String) {
    self.vi = vi
    self.en = en
  }

  public func callAsFunction(_ language: Language) -> String {
    switch language {
    case .vietnamese: vi
    case .english: en
    }
  }
}

/// The two languages of the console and the command line; Vietnamese is the default.
public enum Language: String, Sendable, CaseIterable {
  case vietnamese = "vi"
  case english = "en"
}
