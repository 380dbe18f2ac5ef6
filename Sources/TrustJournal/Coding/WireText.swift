import TrustRegistry

/// A value whose form is a text that not every text is: a day, an officer's number.
protocol WireText: WireValue, CustomStringConvertible {
  static var wanted: Wanted { get }
  init?(_ text: String)
}

extension WireText {
  init(wire value: BodyValue) throws(FieldFault) {
    guard let text = value.text, let read = Self(text) else { throw FieldFault(.wrong(Self.wanted)) }
    self = read
  }

  var wire: BodyValue { .text(description) }
}

extension Day: WireText { static var wanted: Wanted { .day } }
extension OfficerID: WireText { static var wanted: Wanted { .officer } }
extension CreatorID: WireText { static var wanted: Wanted { .creator } }
extension PublicKey: WireText { static var wanted: Wanted { .digits(64) } }
extension RequirementCode: WireText { static var wanted: Wanted { .requirement } }

/// A value whose form is its name: one of a few, or, where the list is open, any text.
protocol WireName: WireValue, RawRepresentable<String> {
  static var wanted: Wanted { get }
}

extension WireName {
  static var wanted: Wanted { .text }

  init(wire value: BodyValue) throws(FieldFault) {
    guard let text = value.text, let read = Self(rawValue: text) else {
      throw FieldFault(.wrong(Self.wanted))
    }
    self = read
  }

  var wire: BodyValue { .text(rawValue) }
}

extension WireName where Self: CaseIterable {
  static var wanted: Wanted { .oneOf(allCases.map(\.rawValue)) }
}

extension CreatorKind: WireName {}
extension Platform: WireName {}
extension FieldCode: WireName {}
extension ClassCode: WireName {}
extension Series: WireName {}
extension BreachOutcome: WireName {}
extension MemberClass: WireName {}
extension CharterPoint: WireName {}
extension SoftMeasure: WireName {}
extension TerminationGround: WireName {}
extension MembershipReviewOutcome: WireName {}
extension ActivityKind: WireName {}
extension Step.Means: WireName {}

extension Roles: WireValue {
  init(wire value: BodyValue) throws(FieldFault) {
    self = []
    for (index, name) in try [String](wire: value).enumerated() {
      guard let role = Roles(names: [name]) else {
        throw FieldFault(.wrong(.oneOf(Roles.anyone.names))).inside(index)
      }
      formUnion(role)
    }
  }

  var wire: BodyValue { names.wire }
}

extension Phrase: WireRecord {
  init(from fields: inout BodyFields) throws(FieldFault) {
    self.init(vi: try fields.take("vi"), en: try fields.take("en"))
    if vi.trimmed.isEmpty { throw FieldFault(.blank, at: "vi") }
    if en.trimmed.isEmpty { throw FieldFault(.blank, at: "en") }
  }

  func put(into object: inout BodyObject) {
    object.put("vi", vi)
    object.put("en", en)
  }
}
