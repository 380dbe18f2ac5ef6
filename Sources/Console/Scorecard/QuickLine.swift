import TrustRegistry

/// A deduction keyed on one line: `2.3 5 reason…`, or a code of the tariff with points and reason of its own
/// where they differ: `23A`, `23A 4`, `23A 4 reason…`.
struct QuickLine: Sendable, Hashable {
  let requirement: RequirementCode
  let points: Int
  /// Empty where the tariff's own words stand for it.
  let reason: String
  let tariff: TariffItem?

  enum Fault: Error, Hashable {
    case refused(Refusal)
    case pointsMissing
  }

  init(_ text: String, in scheme: Scheme) throws(Fault) {
    let words = text.split(separator: " ").map(String.init)
    let first = words.first ?? ""
    let points = words.count > 1 ? QuickLine.points(words[1]) : nil
    let rest = words.dropFirst(points == nil ? 1 : 2).joined(separator: " ")
    if let code = QuickLine.requirement(first) {
      guard scheme.requirement(code) != nil else { throw .refused(.requirementUnknown(code)) }
      guard let points else { throw .pointsMissing }
      (requirement, self.points, tariff) = (code, points, nil)
    } else if let item = QuickLine.item(first, in: scheme) {
      (requirement, self.points, tariff) = (item.requirement, points ?? item.points, item)
    } else {
      throw .refused(QuickLine.refusal(of: first))
    }
    reason = rest
    let maximum = scheme.criterion(requirement.criterion)?.maximum ?? 0
    guard (1...max(1, maximum)).contains(self.points) else {
      throw .refused(.pointsOutOfRange(self.points, maximum: maximum))
    }
    guard tariff != nil || !reason.isEmpty else { throw .refused(.reasonMissing) }
  }

  /// `2.3`, or `2,3` as a Vietnamese keypad has it.
  static func requirement(_ word: String) -> RequirementCode? {
    RequirementCode(String(word.map { $0 == "," ? "." : $0 }))
  }

  static func item(_ word: String, in scheme: Scheme) -> TariffItem? {
    let folded = FoldedText(word)
    return scheme.tariff.first { FoldedText($0.code) == folded }
  }

  /// `5`, `-5` or `−5`.
  private static func points(_ word: String) -> Int? {
    let digits = word.first.map { "-−".contains($0) } == true ? word.dropFirst() : word[...]
    return digits.allSatisfy(\.isASCII) ? Int(digits) : nil
  }

  private static func refusal(of word: String) -> Refusal {
    word.first?.isNumber == true
      ? .tariffUnknown(word) : .requirementUnknown(RequirementCode(criterion: 0, ordinal: 0))
  }

  func draft(evidence: Evidence?, day: Day) -> DeductionDraft {
    DeductionDraft(
      requirement: requirement, points: points, reason: reason, evidence: evidence, day: day,
      tariff: tariff?.code)
  }
}

extension QuickLine.Fault {
  func phrase(in office: Office) -> Phrase {
    switch self {
    case .refused(let refusal): refusal.phrase(in: office)
    case .pointsMissing:
      Phrase(
        vi: "Sau mã yêu cầu là số điểm trừ rồi đến lý do, ví dụ 2.3 5 lý do.",
        en: "After the requirement come the points, then the reason, such as 2.3 5 reason.")
    }
  }
}
