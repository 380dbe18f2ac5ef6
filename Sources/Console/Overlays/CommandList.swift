import Terminal
import TrustRegistry

/// Keys to look through by name and to run: what help and palette have in common.
@MainActor
struct CommandList {
  private let all: [Command]
  var search = TextField(limit: 60)
  private(set) var table = TableView<Command>()
  let language: Language

  struct Command: Identifiable, Sendable {
    let id: Int
    let note: KeyNote
    /// Whether the key works on every screen.
    let isCommon: Bool
  }

  init(about screen: any Screen, in world: World) {
    let own = (screen.keyNotes(in: world) + screen.actNotes(in: world)).map { ($0, false) }
    let common = CommonKeys.keys.notes(for: CommonKeys(), in: world).map { ($0, true) }
    self.init(own + common, in: world)
  }

  init(_ notes: [KeyNote], in world: World) { self.init(notes.map { ($0, false) }, in: world) }

  private init(_ notes: [(note: KeyNote, isCommon: Bool)], in world: World) {
    all = notes.enumerated().map { Command(id: $0, note: $1.note, isCommon: $1.isCommon) }
    language = world.language
    table.restart(all)
  }

  var words: [FoldedText] {
    search.text.split(separator: " ").map { FoldedText($0) }.filter { !$0.isEmpty }
  }

  mutating func layOut(height: Int) { table.layOut(height: height) }

  mutating func update(_ input: Input) -> Wish? {
    switch input {
    case .key(.escape): return .back
    case .key(.enter):
      guard let note = table.selected?.note else { return .stay }
      return .press(note.keys[0])
    case .key(.home), .key(.end): break
    default: if table.take(input) { return .stay }
    }
    let before = search.text
    guard search.take(input) else { return nil }
    if search.text != before { filter() }
    return .stay
  }

  /// Every word is found in name, sentence or key; what matches best comes first, whether or not it can be
  /// done now.
  private mutating func filter() {
    let words = words
    guard !words.isEmpty else { return table.restart(all) }
    let found = all.filter { command in
      let text = FoldedText(
        "\(command.note.label(language))\n\(command.note.help(language))\n\(command.note.keyNames)")
      return words.allSatisfy(text.contains)
    }
    let ranked = found.map { (command: $0, rank: rank($0, words)) }
    table.restart(ranked.sorted { ($0.rank, $0.command.id) < ($1.rank, $1.command.id) }.map(\.command))
  }

  /// The name begins with what is typed, has it as it stands, has every word, has them elsewhere.
  private func rank(_ command: Command, _ words: [FoldedText]) -> Int {
    let name = FoldedText(command.note.label(language))
    let typed = FoldedText(search.text.trimmed)
    if name.text.hasPrefix(typed.text) { return 0 }
    if name.contains(typed) { return 1 }
    return words.allSatisfy(name.contains) ? 2 : 3
  }

  /// What the chosen key does, or why it cannot be used now.
  func hint(in world: World) -> String? {
    guard let note = table.selected?.note else { return nil }
    return note.obstacle.map { "✗ " + world.words($0) } ?? world.words(note.help)
  }

  func drawSearch(row: Int, column: Int, width: Int, in world: World, on canvas: inout Canvas) {
    canvas.drawEntry(
      search, prompt: "› ", row: row, column: column, width: width, isFocused: true, theme: world.theme)
  }
}
