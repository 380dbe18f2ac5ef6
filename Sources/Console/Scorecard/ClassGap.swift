import Terminal
import TrustRegistry

/// How far a total is from what a class of certificate asks for.
struct ClassGap: Sendable, Hashable {
  let name: Phrase
  let atLeast: Int
  let isSought: Bool
  /// Points to spare; negative where points are missing.
  let spare: Int

  /// Every class of the scheme, in its order.
  static func all(for total: Int, under terms: CaseTerms, of scheme: Scheme) -> [ClassGap] {
    scheme.classes.map {
      ClassGap(
        name: $0.name, atLeast: $0.atLeast, isSought: $0.code == terms.certificateClass,
        spare: total - $0.atLeast)
    }
  }

  /// `✓ ›Chuyên nghiệp 80: dư 6`.
  @MainActor
  func line(in world: World) -> Line {
    let theme = world.theme
    let distance =
      spare >= 0
      ? Phrase(vi: "dư \(spare)", en: "\(spare) over")
      : Phrase(vi: "thiếu \(-spare)", en: "\(-spare) short")
    let sign = Line(spare >= 0 ? "✓ " : "✗ ", spare >= 0 ? theme.good : theme.bad)
    let title = Line("\(isSought ? "›" : "")\(world.words(name)) \(atLeast)", isSought ? .bold : .plain)
    return sign + title + Line(": " + world.words(distance), spare >= 0 ? theme.good : theme.bad)
  }
}
