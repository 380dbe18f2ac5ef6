import TrustRegistry

extension AllianceEvent: WireEvent {
  init?(_ kind: EventKind, from fields: inout BodyFields) throws(FieldFault) {
    switch kind {
    case .memberInvited: self = .invited(document: try fields.take("document"))
    case .membershipApplied:
      self = .applied(memberClass: try fields.take("memberClass"), consent: try fields.take("consent"))
    case .charterDeclared: self = .declared(try Declaration(from: &fields))
    case .moreAsked: self = .moreAsked(what: try fields.take("what"))
    case .moreAnswered: self = .moreAnswered(document: try fields.take("document"))
    case .membershipAppraised:
      self = .appraised(favourable: try fields.take("favourable"), note: try fields.take("note"))
    case .memberAdmitted: self = .admitted(reason: try fields.take("reason"))
    case .membershipDeclined: self = .declined(reason: try fields.take("reason"))
    case .membershipConsentWithdrawn: self = .consentWithdrawn(document: try fields.take("document"))
    case .networksChosen: self = .networksChosen(try fields.take("networks"))
    default:
      guard let event = try AllianceEvent(ofMember: kind, from: &fields) else { return nil }
      self = event
    }
  }

  private init?(ofMember kind: EventKind, from fields: inout BodyFields) throws(FieldFault) {
    switch kind {
    case .participationRecorded: self = .participated(try Participation(from: &fields))
    case .honourGiven: self = .honoured(try Honour(from: &fields))
    case .dialogueHeld: self = .measured(try MeasureReport(.dialogue, from: &fields))
    case .reminderSent: self = .measured(try MeasureReport(.reminder, from: &fields))
    case .supportAgreed: self = .measured(try MeasureReport(.support, from: &fields))
    case .memberHeard: self = .heard(try MemberHearing(from: &fields))
    case .integrityConcluded:
      self = .concluded(
        ground: try fields.take("ground"), document: try fields.take("document"),
        note: try fields.take("note"))
    case .membershipTerminated:
      self = .terminated(ground: try fields.take("ground"), reason: try fields.take("reason"))
    case .memberKept: self = .kept(reason: try fields.take("reason"))
    case .exitNoticed: self = .exitNoticed(try ExitNotice(from: &fields))
    case .handoverDone: self = .handedOver(document: try fields.take("document"))
    case .membershipReviewed:
      self = .reviewed(outcome: try fields.take("outcome"), note: try fields.take("note"))
    default: return nil
    }
  }

  func put(into object: inout BodyObject) {
    switch self {
    case .invited(let document), .moreAnswered(let document), .consentWithdrawn(let document),
      .handedOver(let document):
      object.put("document", document)
    case .applied(let memberClass, let consent):
      object.put("memberClass", memberClass)
      object.put("consent", consent)
    case .declared(let declaration): declaration.put(into: &object)
    case .moreAsked(let what): object.put("what", what)
    case .appraised(let favourable, let note):
      object.put("favourable", favourable)
      object.put("note", note)
    case .admitted(let reason), .declined(let reason), .kept(let reason): object.put("reason", reason)
    case .networksChosen(let networks): object.put("networks", networks)
    case .participated(let report): report.put(into: &object)
    case .honoured(let honour): honour.put(into: &object)
    case .measured(let report): report.put(into: &object)
    case .heard(let hearing): hearing.put(into: &object)
    case .exitNoticed(let notice): notice.put(into: &object)
    case .concluded, .terminated, .reviewed: putOutcome(into: &object)
    }
  }

  private func putOutcome(into object: inout BodyObject) {
    switch self {
    case .concluded(let ground, let document, let note):
      object.put("ground", ground)
      object.put("document", document)
      object.put("note", note)
    case .terminated(let ground, let reason):
      object.put("ground", ground)
      object.put("reason", reason)
    case .reviewed(let outcome, let note):
      object.put("outcome", outcome)
      object.put("note", note)
    default: break
    }
  }
}
