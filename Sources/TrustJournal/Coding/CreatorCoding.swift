import TrustRegistry

extension CreatorEvent: WireEvent {
  init?(_ kind: EventKind, from fields: inout BodyFields) throws(FieldFault) {
    switch kind {
    case .creatorRegistered:
      self = .registered(try Particulars(from: &fields), accounts: try fields.take("accounts"))
    case .creatorAmended: self = .amended(try Amendment(from: &fields))
    case .accountRecorded: self = .accountRecorded(try Account(from: &fields))
    case .accountReleased:
      self = .accountReleased(try AccountName(from: &fields), reason: try fields.take("reason"))
    default: return nil
    }
  }

  func put(into object: inout BodyObject) {
    switch self {
    case .registered(let particulars, let accounts):
      particulars.put(into: &object)
      object.put("accounts", accounts)
    case .amended(let amendment): amendment.put(into: &object)
    case .accountRecorded(let account): account.put(into: &object)
    case .accountReleased(let name, let reason):
      name.put(into: &object)
      object.put("reason", reason)
    }
  }
}

// `kind` is the body's own word, so a creator's kind has another.
extension Particulars: WireRecord {
  init(from fields: inout BodyFields) throws(FieldFault) {
    self.init(
      name: try fields.take("name"), kind: try fields.take("creatorKind"), fields: try fields.take("fields"),
      province: try fields.takeIfPresent("province"))
  }

  func put(into object: inout BodyObject) {
    Amendment(name: name, kind: kind, fields: fields, province: province).put(into: &object)
  }
}

extension Amendment: WireRecord {
  init(from fields: inout BodyFields) throws(FieldFault) {
    self.init(
      name: try fields.takeIfPresent("name"), kind: try fields.takeIfPresent("creatorKind"),
      fields: try fields.takeIfPresent("fields"), province: try fields.takeIfPresent("province"))
  }

  func put(into object: inout BodyObject) {
    object.put("name", name)
    object.put("creatorKind", kind)
    object.put("fields", fields)
    object.put("province", province)
  }
}

extension Account: WireRecord {
  init(from fields: inout BodyFields) throws(FieldFault) {
    self.init(name: try AccountName(from: &fields), followers: try fields.takeIfPresent("followers"))
  }

  func put(into object: inout BodyObject) {
    name.put(into: &object)
    object.put("followers", followers)
  }
}

extension AccountName: WireRecord {
  init(from fields: inout BodyFields) throws(FieldFault) {
    self.init(platform: try fields.take("platform"), handle: try fields.take("handle"))
  }

  func put(into object: inout BodyObject) {
    object.put("platform", platform)
    object.put("handle", handle)
  }
}
