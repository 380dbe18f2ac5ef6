import TrustDesk
import TrustRegistry

extension HistoryEntry {
  static let withoutEffect = Phrase(
    vi: "Mục này không có hiệu lực: người ký không có quyền làm việc ấy.",
    en: "This entry has no effect: its signer had no right to it.")

  @MainActor
  func name(in world: World) -> String {
    if isConcealed { return world.words(concealed) }
    return kind.map { world.words($0.name) } ?? world.words(Phrase(vi: "Đã xóa", en: "Erased"))
  }

  /// What it says, or that it is still hidden from this officer.
  @MainActor
  func words(in world: World) -> String {
    world.words(phrase(in: world.office))
  }
}
