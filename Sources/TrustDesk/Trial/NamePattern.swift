/// A pattern of the sample data, as `{call} Dinh dưỡng`, taken apart once.
struct NamePattern: Sendable {
  private enum Piece: Sendable {
    case text(String)
    case part(String)
  }

  private var pieces: [Piece] = []

  init(_ pattern: String) {
    for (place, piece) in pattern.split(separator: "{", omittingEmptySubsequences: false).enumerated() {
      guard place > 0, let end = piece.firstIndex(of: "}") else {
        if !piece.isEmpty { pieces.append(.text(String(piece))) }
        continue
      }
      pieces.append(.part(String(piece[..<end])))
      let rest = piece[piece.index(after: end)...]
      if !rest.isEmpty { pieces.append(.text(String(rest))) }
    }
  }

  /// What has no part stays empty.
  func filled(with parts: [String: String]) -> String {
    pieces.reduce(into: "") { text, piece in
      switch piece {
      case .text(let words): text += words
      case .part(let name): text += parts[name] ?? ""
      }
    }
  }
}
