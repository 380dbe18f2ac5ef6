import TrustRegistry

/// Throws `rule` for `path` where it is not kept.
func require(
  _ isKept: Bool, _ rule: @autoclosure () -> SchemeRule, at path: @autoclosure () -> String
) throws(FieldFault) {
  if !isKept { throw FieldFault(.rule(rule()), at: path()) }
}

func require(
  _ number: Int, in range: ClosedRange<Int>, at path: @autoclosure () -> String
) throws(FieldFault) {
  try require(
    range.contains(number), .outside(least: range.lowerBound, most: range.upperBound), at: path())
}

/// Codes are keyed by hand and name one thing each.
func requireDistinct(_ codes: [String], in list: String, under key: String = "code") throws(FieldFault) {
  var seen: Set<String> = []
  for (place, code) in codes.enumerated() {
    let path = "\(list)[\(place)].\(key)"
    try require(!code.isEmpty, .empty, at: path)
    try require(!code.contains(where: \.isWhitespace), .codeUnkeyable(code), at: path)
    try require(seen.insert(code).inserted, .codeTwice(code), at: path)
  }
}

extension BodyValue {
  /// Whether something stands at `path`: `exam.passMark`, `criteria[0].maximum`; a key of a list's items, as
  /// in `criteria.maximum`, stands for all of them at once.
  func holds(_ path: String) -> Bool {
    var values = [self]
    for part in path.split(separator: ".", omittingEmptySubsequences: false) {
      let pieces = part.split(separator: "[", omittingEmptySubsequences: false)
      values = values.flatMap { $0.array ?? [$0] }.compactMap { $0.object?[String(pieces[0])] }
      for piece in pieces.dropFirst() {
        guard piece.last == "]", let index = Int(piece.dropLast()) else { return false }
        values = values.compactMap { $0.array }.filter { $0.indices.contains(index) }.map { $0[index] }
      }
    }
    return !values.isEmpty
  }
}
