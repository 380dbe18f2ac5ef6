import TrustJournal

extension BodyObject {
  /// This object's members, then those of another.
  func followed(by other: BodyObject) -> BodyObject {
    var all = self
    for member in other.members { all.append(member.key, member.value) }
    return all
  }
}
