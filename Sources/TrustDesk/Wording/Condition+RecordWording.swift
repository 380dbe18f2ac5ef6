import TrustRegistry

/// The evidence of the conditions that rest on records.
extension Condition {
  static func found(_ missing: [PurposeCode], in office: Office) -> Phrase {
    missing.isEmpty
      ? Phrase(vi: "Mọi mục đích cần thiết đều được đồng ý", en: "Every purpose needed is consented to")
      : Phrase(
        vi: "Chưa có sự đồng ý: \(office.purposeNames(missing).vi)",
        en: "No consent: \(office.purposeNames(missing).en)")
  }

  static func found(_ missing: [ProofSubject]) -> Phrase {
    missing.isEmpty
      ? Phrase(
        vi: "Nhân thân và mọi tài khoản đã được xác minh", en: "The person and every account are proven")
      : Phrase(
        vi: "Chưa xác minh \(missing.map(\.phrase).listed.vi)",
        en: "No proof of \(missing.map(\.phrase).listed.en)")
  }

  /// Settled or not, and nothing more: payment never buys an outcome (PROGRAMME 4).
  static func found(settled: Bool) -> Phrase {
    settled
      ? Phrase(vi: "Đã hoàn tất", en: "Settled") : Phrase(vi: "Chưa hoàn tất", en: "Not settled")
  }
}
