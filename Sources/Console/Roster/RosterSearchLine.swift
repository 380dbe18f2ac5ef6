import Terminal
import TrustDesk
import TrustRegistry

/// What the search line says below itself while it is typed: what is wrong and at which column, what is only
/// half typed, or how it could go on.
struct RosterSearchLine: Sendable {
  let reading: RosterReading
  let completions: [RosterCompletion]

  @MainActor
  init(_ field: TextField, in world: World) {
    let reader = world.desk.rosterReader
    reading = reader.read(field.text)
    completions = reader.completions(of: field.text, at: field.cursor, in: world.language)
  }

  /// A fault goes before completions, and these before what is half typed; nil where there is nothing to say.
  @MainActor
  func hint(in world: World) -> String? {
    if let fault = reading.fault { return world.words(fault.sentence) }
    if !completions.isEmpty { return "Tab  " + completions.map(\.label).joined(separator: " · ") }
    return reading.obstacle.map { world.words($0.sentence) }
  }

  /// The field as the first completion makes it; nil where there is none.
  func completed(_ field: TextField) -> TextField? {
    guard let first = completions.first else { return nil }
    var completed = field
    completed.replace(with: first.text)
    guard completed.text == first.text else { return nil }
    completed.move(to: first.cursor)
    return completed
  }
}

extension RosterSearchLine {
  /// How the parts of the line are shown: terms in the accent's colour, faults as such, what is half typed
  /// faint. Words stay as they are.
  /// - Parameter column: where the text begins; only a text that is shown whole is marked.
  @MainActor
  func mark(row: Int, column: Int, in world: World, on canvas: inout Canvas) {
    for part in reading.parts {
      let style: Style
      switch part.content {
      case .word: continue
      case .term: style = world.theme.accent
      case .unfinished: style = world.theme.faint
      case .fault: style = world.theme.bad
      }
      let start = CellText.width(String(reading.typed.prefix(part.place.lowerBound)))
      let text = reading.typed.dropFirst(part.place.lowerBound).prefix(part.place.count)
      canvas.restyle(
        Rectangle(row: row, column: column + start, rows: 1, columns: CellText.width(String(text))), style)
    }
  }
}
