import TrustDesk
import TrustRegistry

/// What is verified in the background, as the footer shows it.
extension World {
  /// How far it has come; nil where nothing is going, or something so short that it would only flicker.
  var checkNote: String? {
    if isAuditing, let auditNote { return auditNote }
    guard case .going(let done, let total) = check?.state, total > World.shortCheck else { return nil }
    let part = done * 100 / total
    return words(Phrase(vi: "đang kiểm tra sổ \(part)%", en: "verifying \(part)%"))
  }

  /// In bytes: some hundredths of a second.
  private static let shortCheck = 1 << 20
}
