import TrustRegistry

/// Looking for words in all that a creator is found by (CONSOLE 1).
extension Roster {
  /// The places at which a word is found.
  /// - Parameter ground: places among which all of them are known to be; nil where nothing is known.
  func places(holding word: FoldedText, among ground: PlaceSet? = nil) -> PlaceSet {
    var found = PlaceSet(count: places.count)
    if let archive {
      found = WordSearch(word, in: archive, under: office).places(among: ground, of: places.count)
    }
    for (place, line) in changed {
      if line?.folded.contains(word) ?? false { found.insert(place) } else { found.remove(place) }
    }
    for (place, line) in added.enumerated() where line.folded.contains(word) { found.insert(base + place) }
    return found
  }
}
