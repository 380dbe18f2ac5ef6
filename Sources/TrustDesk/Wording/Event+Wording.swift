import TrustRegistry

/// Events in words: one line each for a history. Who did it and when stand beside the line, not in it.
extension Event {
  /// - Parameter office: where names are looked up.
  public func phrase(in office: Office) -> Phrase {
    switch self {
    case .office(let event): event.phrase(in: office)
    case .creator(let event): event.phrase(in: office)
    case .procedure(let event): event.phrase(in: office)
    case .scoring(let event): event.phrase
    case .conduct(let event): event.phrase
    case .certificate(let event): event.phrase(in: office)
    case .alliance(let event): event.phrase
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
  /// What is told of an entry that its reader may not see yet (PROGRAMME 4, step 5).
  public var concealed: Phrase {
    (kind?.name ?? Phrase(vi: "Mục trên phiếu chấm", en: "Item of a scorecard"))
      + Phrase(
        vi: " (giữ kín đến khi có điểm chung)", en: " (hidden until the case's score stands)")
  }
}

extension ErasureEvent {
  var phrase: Phrase {
    let erased =
      switch self {
      case .dossierErased: Phrase(vi: "Xóa hồ sơ", en: "Dossier erased")
      case .caseErased(let number, _, _, _):
        Phrase(vi: "Xóa lượt xét số \(number)", en: "Case \(number) erased")
      }
    let numbers = residue.map(\.number).joined(separator: ", ")
    let kept = Phrase(vi: "; còn giữ \(numbers)", en: "; kept: \(numbers)")
    return erased
      + Phrase(
        vi: ", \(lines.count.phrase.vi) dòng, căn cứ \(basis)",
        en: ", \(counted(lines.count, "line")), on the basis of \(basis)")
      + (numbers.isEmpty ? Phrase(same: "") : kept)
  }
}
