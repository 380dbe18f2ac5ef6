/// How much of each line a pass over a journal looks at.
enum LineScrutiny: Sendable {
  /// Everything: seal, digest, grammar, and what the words say.
  case words
  /// Seals and digests; of the words only those of erasures, since they tell which lines may stand blank.
  case seals
  /// Seals, and that nobody's words are there.
  case skeleton
}
