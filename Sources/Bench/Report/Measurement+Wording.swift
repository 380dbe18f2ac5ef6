import TrustRegistry

/// A figure as the table has it, and by itself.
extension Measurement {
  /// Why there is none, or what else is worth knowing of it.
  var note: Phrase? { failure ?? detail }

  /// As it stands in the table: name, median, spread, aims, whether they are met, the peer and the ratio.
  func cells(in language: Language) -> [String] {
    let met = isMet.map { ($0 ? Phrase(vi: "đạt", en: "yes") : Phrase(vi: "chưa", en: "no"))(language) }
    let spread = least.flatMap { least in most.map { Figure.text(least) + "–" + Figure.text($0) } }
    let other = peer.flatMap { peer in peer.runs.median.map { "\(peer.name) \(unit.text($0))" } }
    return [
      name(language), median.map(unit.text) ?? "–", spread ?? "–",
      aims.map(\.text).joined(separator: ", "), met ?? "", other ?? "",
      ratio.map { Figure.text($0) + "×" } ?? "",
    ]
  }

  /// In one line, for who waits for the others.
  public func line(in language: Language) -> String {
    let cells = cells(in: language).dropFirst() + [note.map { $0(language) } ?? ""]
    return name(language) + ": " + cells.filter { !$0.isEmpty }.joined(separator: " · ")
  }
}
