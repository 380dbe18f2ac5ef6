import TrustDesk
import TrustRegistry

/// The verification in the background, as the footer shows it.
extension World {
  /// How far it has come; nil where none is going, or one so short that it would only flicker.
  var checkNote: String? {
    guard case .going(let done, let total) = check?.state, total > World.shortCheck else { return nil }
    let part = done * 100 / total
    return words(Phrase(vi: "đang kiểm tra sổ \(part)%", en: "verifying \(part)%"))
  }

  /// In bytes: some hundredths of a second.
  private static let shortCheck = 1 << 20
}
