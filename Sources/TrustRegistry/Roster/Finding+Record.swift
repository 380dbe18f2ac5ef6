extension Finding {
  /// Writes the finding into the roster index.
  public func write(to record: inout RecordWriter) {
    record.write(sequence)
    record.write(by)
    switch contradiction {
    case .withoutRight(let kind, let officer):
      record.write(0)
      record.write(kind.rawValue)
      record.write(officer)
    case .handsNotApart(let kind, let officer):
      record.write(1)
      record.write(kind.rawValue)
      record.write(officer)
    case .conditionUnmet(let kind, let name):
      record.write(2)
      record.write(kind.rawValue)
      record.write(name.rawValue)
    case .membershipUnmet(let kind, let name):
      record.write(3)
      record.write(kind.rawValue)
      record.write(name.rawValue)
    case .outOfPlace(let kind):
      record.write(4)
      record.write(kind.rawValue)
    case .unreadable: record.write(5)
    }
  }

  public init(from record: inout RecordReader) throws(RecordDamage) {
    sequence = try record.number()
    by = try record.officer()
    switch try record.number() {
    case 0: contradiction = .withoutRight(kind: try record.named(EventKind.self), by: try record.officer())
    case 1: contradiction = .handsNotApart(kind: try record.named(EventKind.self), by: try record.officer())
    case 2:
      contradiction = .conditionUnmet(
        try record.named(EventKind.self), try record.named(Condition.Name.self))
    case 3:
      contradiction = .membershipUnmet(
        try record.named(EventKind.self), try record.named(MembershipCondition.Name.self))
    case 4: contradiction = .outOfPlace(kind: try record.named(EventKind.self))
    case 5: contradiction = .unreadable
    default: throw RecordDamage()
    }
  }
}
