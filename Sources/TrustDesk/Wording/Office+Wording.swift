import TrustRegistry

/// Names of what sentences speak of: from the scheme in force, else an earlier one, else the code itself.
extension Office {
  /// `Lê Thị Lan (o-0003)`; the number alone for a stranger.
  public func fullName(of id: OfficerID) -> String {
    officer(id).map { "\($0.name) (\(id))" } ?? id.description
  }

  public func fullNames(of ids: [OfficerID]) -> Phrase { ids.map { Phrase(same: fullName(of: $0)) }.listed }

  public func className(_ code: ClassCode) -> Phrase {
    newest { $0.certificateClass(code)?.name } ?? Phrase(same: code.rawValue)
  }

  public func fieldName(_ code: FieldCode) -> Phrase {
    newest { $0.field(code)?.name } ?? Phrase(same: code.rawValue)
  }

  public func subjectName(_ code: String) -> Phrase {
    newest { $0.exam.subjects.first { $0.code == code }?.name } ?? Phrase(same: code)
  }

  public func criterionName(_ code: Int) -> Phrase {
    newest { $0.criterion(code)?.name } ?? Phrase(vi: "Tiêu chí \(code)", en: "Criterion \(code)")
  }

  /// `3 (Đào tạo và kiểm tra)`; the number alone where the scheme has no such step.
  public func stepName(_ number: Int) -> Phrase {
    newest { $0.step(number)?.name }.map { Phrase(vi: "\(number) (\($0.vi))", en: "\(number) (\($0.en))") }
      ?? Phrase(same: "\(number)")
  }

  /// The step's name without its number.
  public func newestStepName(_ number: Int) -> Phrase {
    scheme?.step(number)?.name ?? Phrase(vi: "Bước \(number)", en: "Step \(number)")
  }

  public func fieldNames(_ codes: [FieldCode]) -> Phrase { codes.map(fieldName).listed }

  func stepNames(_ numbers: [Int]) -> Phrase { numbers.map(stepName).listed }

  func subjectNames(_ codes: [String]) -> Phrase { codes.map(subjectName).listed }

  /// Classes that suit `fields` and bar none of them (PROGRAMME 3).
  func suitableClasses(for fields: [FieldCode]) -> [Phrase] {
    (scheme?.classes ?? [])
      .filter { fields.contains(where: $0.suits.contains) && !fields.contains(where: $0.bars.contains) }
      .map(\.name)
  }

  private func newest(_ find: (Scheme) -> Phrase?) -> Phrase? {
    for scheme in allSchemes.reversed() {
      if let found = find(scheme) { return found }
    }
    return nil
  }
}
