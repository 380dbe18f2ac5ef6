import TrustRegistry

/// Names and words of which the demonstration is made.
public struct SampleData: Sendable {
  func creator(in scheme: Scheme, _ generator: inout SplitMix) -> (Particulars, [Account]) {
    (Particulars(name: "", kind: .opinionLeader, fields: [], province: nil), [])
  }
  func reason(for requirement: RequirementCode, _ generator: inout SplitMix) -> String? { nil }
  func evidence(for id: CreatorID, _ generator: inout SplitMix) -> String { "" }
  func authority(_ generator: inout SplitMix) -> String { "" }
  func breach(_ generator: inout SplitMix) -> String { "" }
}
