import TrustRegistry

/// Events in words: one line each for a history. Who did it and when stand beside the line, not in it.
extension Event {
  /// - Parameter office: where names are looked up.
  public func phrase(in office: Office) -> Phrase {
    switch self {
    case .office(let event): event.phrase(in: office)
    case .creator(let event): event.phrase(in: office)
    case .procedure(let event): event.phrase(in: office)
    case .consent(let event): event.phrase(in: office)
    case .record(let event): event.phrase
    case .analysis(let event): event.phrase
    case .fee(let event): event.phrase(in: office)
    case .scoring(let event): event.phrase
    case .conduct(let event): event.phrase
    case .review(let event): event.phrase
    case .measure(let event): event.phrase
    case .complaint(let event): event.phrase(in: office)
    case .certificate(let event): event.phrase(in: office)
    case .assignment(let event): event.phrase(in: office)
    case .privacy(let event): event.phrase
    case .appeal(let event): event.phrase(in: office)
    case .alliance(let event): event.phrase(in: office)
    case .erasure(let event): event.phrase
    }
  }
}

extension Entry {
  /// What the line says, or that its body was lawfully erased.
  public func phrase(in office: Office) -> Phrase {
    event?.phrase(in: office) ?? Phrase(vi: "Nội dung đã được xóa theo luật", en: "Content lawfully erased")
  }
}

extension HistoryEntry {
  /// What it says, or that it is still hidden or masked.
  public func phrase(in office: Office) -> Phrase {
    if isConcealed { return concealed }
    guard !masked.isEmpty else { return entry.phrase(in: office) }
    let number = step.map { " \($0)" } ?? ""
    return (kind?.name ?? Phrase(same: "")) + Phrase(same: "\(number) \(Mask.text)")
  }

  /// What is told of an entry that its reader may not see yet (PROGRAMME 4, step 5).
  public var concealed: Phrase {
    if kind == .feeCharged {
      return Phrase(
        vi: "Nghĩa vụ phí (dành cho cán bộ và kiểm soát viên)", en: "Fees (for staff and auditors)")
    }
    return concealedItem
  }

  private var concealedItem: Phrase {
    (kind?.name ?? Phrase(vi: "Mục trên phiếu chấm", en: "Item of a scorecard"))
      + Phrase(
        vi: " (giữ kín đến khi có điểm chung)", en: " (hidden until the case's score stands)")
  }
}
