import TrustDesk
import TrustRegistry

/// One piece of work that waits for the officer at the desk.
struct WorkItem: Identifiable, Sendable, Hashable {
  let kind: Kind
  /// Whose dossier it is in; nil for what concerns the office.
  let creator: CreatorID?
  let name: String
  let certificateClass: ClassCode?
  /// The day since which it can be done.
  let since: Day

  enum Kind: Sendable, Hashable {
    /// A step to record; `again` after the decision sent the case back to it.
    case step(Int, again: Bool)
    /// Subjects not yet passed.
    case exam([String])
    /// The officer's own card, opened and not submitted.
    case ownCard
    /// A card that the case still wants: the so-manieth of so many.
    case card(Int, of: Int)
    /// A case with nothing missing; how many conditions of the certificate are not met.
    case decision(unmet: Int)
    case appraisal(hasCertificate: Bool)
    case admission(favourable: Bool)
    /// A request of another officer's to erase data that nothing holds any more.
    case erasure
    /// An entry without effect, by its number.
    case finding(Int)
  }

  struct ID: Hashable, Sendable {
    let creator: CreatorID?
    let kind: Kind
  }

  var id: ID { ID(creator: creator, kind: kind) }

  /// Goes before all that only waits longer.
  var isBegun: Bool { kind == .ownCard }

  func waiting(on day: Day) -> Int { max(0, day.days(since: since)) }
}

extension WorkItem {
  /// What is to be done: `Ghi bước 2 Xác minh danh tính`.
  @MainActor
  func title(in world: World) -> String {
    let office = world.office
    switch kind {
    case .step(let number, let again):
      let name = office.newestStepName(number)
      let step = Phrase(vi: "Ghi bước \(number) \(name.vi)", en: "Record step \(number), \(name.en)")
      return (again ? "↺ " : "") + world.words(step)
    case .exam(let subjects):
      let names = subjects.map { world.words(office.subjectName($0)) }.joined(separator: ", ")
      return world.words(Phrase(vi: "Kiểm tra: \(names)", en: "Test: \(names)"))
    case .ownCard: return world.words(Phrase(vi: "Chấm tiếp phiếu của bạn", en: "Go on with your card"))
    case .card(let number, let needed):
      return world.words(
        Phrase(vi: "Chấm điểm, phiếu \(number)/\(needed)", en: "Score, card \(number)/\(needed)"))
    case .decision(let unmet):
      return world.words(
        unmet == 0
          ? Phrase(vi: "Quyết định: đủ điều kiện", en: "Decide: every condition met")
          : Phrase(vi: "Quyết định: vướng \(unmet) điều kiện", en: "Decide: \(unmet) not met"))
    case .appraisal(let hasCertificate):
      let lacking =
        hasCertificate ? Phrase(vi: "", en: "") : Phrase(vi: " · chưa có giấy", en: " · no certificate")
      return world.words(Phrase(vi: "Thẩm tra đơn gia nhập", en: "Appraise application"))
        + world.words(lacking)
    case .admission(let favourable):
      return world.words(
        favourable
          ? Phrase(vi: "Kết nạp: được đề nghị", en: "Admit: in favour")
          : Phrase(vi: "Kết nạp: không được đề nghị", en: "Admit: against"))
    case .erasure: return world.words(Phrase(vi: "Ra lệnh xóa dữ liệu", en: "Order an erasure"))
    case .finding(let sequence):
      return world.words(
        Phrase(vi: "Dòng \(sequence) không có hiệu lực", en: "Line \(sequence) has no effect"))
    }
  }

  /// What kind of work it is, for the count above the list.
  var group: Phrase {
    switch kind {
    case .step: Phrase(vi: "bước", en: "steps")
    case .exam: Phrase(vi: "kiểm tra", en: "tests")
    case .ownCard: Phrase(vi: "phiếu đang chấm", en: "cards begun")
    case .card: Phrase(vi: "phiếu mới", en: "cards to open")
    case .decision: Phrase(vi: "quyết định", en: "decisions")
    case .appraisal: Phrase(vi: "thẩm tra", en: "appraisals")
    case .admission: Phrase(vi: "kết nạp", en: "admissions")
    case .erasure: Phrase(vi: "xóa dữ liệu", en: "erasures")
    case .finding: Phrase(vi: "phát hiện", en: "findings")
    }
  }
}
