extension Refusal {
  /// The rule's name, as scripts and Rules.md have it: the name of the case.
  public var rule: String {
    String("\(self)".prefix { $0 != "(" })
  }
}
