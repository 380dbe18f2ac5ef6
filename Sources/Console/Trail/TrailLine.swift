/// One line of the trail: an entry by its number, told only when it is shown.
struct TrailLine: Identifiable, Hashable, Sendable {
  /// The entry's number.
  let id: Int
}
