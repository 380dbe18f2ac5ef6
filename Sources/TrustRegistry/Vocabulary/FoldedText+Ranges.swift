extension FoldedText {
  /// Where `needle` is found in `original`, from left to right and not overlapping, in whole characters: for
  /// hit marks.
  ///
  /// An empty needle is found nowhere. "ß" is marked whole when only one "s" of it was hit.
  public static func ranges(of needle: FoldedText, in original: String) -> [Range<String.Index>] {
    let sought = Array(needle.text.utf8)
    guard !sought.isEmpty else { return [] }
    var hay: [UInt8] = []
    var origins: [Range<String.Index>] = []
    for index in original.indices {
      let before = hay.count
      for scalar in original[index].unicodeScalars { append(scalar, to: &hay, since: 0) }
      let end = original.index(after: index)
      if hay.count > before {
        origins.append(contentsOf: repeatElement(index..<end, count: hay.count - before))
      } else if let last = origins.last {
        // A second "d", or a mark alone: it belongs to the letter before it.
        origins[origins.count - 1] = last.lowerBound..<end
      }
    }
    var found: [Range<String.Index>] = []
    var from = 0
    while let offset = firstOffset(of: sought, in: hay, from: from) {
      from = offset + sought.count
      let range = origins[offset].lowerBound..<origins[from - 1].upperBound
      if let last = found.last, range.lowerBound < last.upperBound {
        found[found.count - 1] = last.lowerBound..<max(last.upperBound, range.upperBound)
      } else {
        found.append(range)
      }
    }
    return found
  }
}
