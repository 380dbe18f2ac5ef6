/// Expected lines: `[..]` stands for anything within one, a line `[...]` at the end for any more.
struct Pattern {
  private let lines: [String]

  init(_ lines: [String]) {
    self.lines = lines
  }

  func matches(_ found: [String]) -> Bool {
    let isOpen = lines.last == "[...]"
    let wanted = isOpen ? lines.dropLast() : lines[...]
    guard isOpen ? found.count >= wanted.count : found.count == wanted.count else { return false }
    return zip(wanted, found).allSatisfy { Pattern.matches($0, $1) }
  }

  private static func matches(_ wanted: String, _ found: String) -> Bool {
    let parts = wanted.split(separator: "[..]", omittingEmptySubsequences: false).map(String.init)
    guard parts.count > 1, let first = parts.first, let last = parts.last else { return wanted == found }
    guard found.hasPrefix(first) else { return false }
    var rest = found.dropFirst(first.count)
    for part in parts.dropFirst().dropLast() {
      guard let range = rest.firstRange(of: part) else { return false }
      rest = rest[range.upperBound...]
    }
    return rest.hasSuffix(last)
  }
}
