import TrustDesk
import TrustRegistry

extension Setback {
  /// One sentence with what would help.
  @MainActor
  func words(in world: World) -> Phrase {
    switch self {
    case .refused(let refusal): refusal.phrase(in: world.desk.office)
    case .changedMeanwhile(let id):
      Phrase(
        vi: "Hồ sơ \(id) vừa được người khác sửa; hãy xem lại rồi lưu lần nữa.",
        en: "Somebody has just changed \(id); look again, then save once more.")
    case .noKey: Words.nobodySits
    case .clockSet:
      Phrase(
        vi: "Đồng hồ đặt tay (TINNHIEM_NOW) chỉ dùng được với sổ thử nghiệm.",
        en: "A set clock (TINNHIEM_NOW) writes in trial registries only.")
    case .contradicted(let contradiction): contradiction.phrase(in: world.desk.office)
    }
  }
}
