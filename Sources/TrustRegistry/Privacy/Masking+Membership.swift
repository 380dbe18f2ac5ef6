extension Membership {
  var sensitiveParts: SensitiveParts {
    var parts: SensitiveParts = declarations.isEmpty ? [] : .identity
    if !life.measures.isEmpty || !life.proceedings.isEmpty { parts.insert(.breaches) }
    return parts
  }

  /// Which points of the charter were shown to be met, and which measures were taken when, remains.
  mutating func mask(_ parts: SensitiveParts) {
    if parts.contains(.identity) {
      for index in declarations.indices { declarations[index].declaration.document = Mask.text }
    }
    guard parts.contains(.breaches) else { return }
    for index in life.measures.indices {
      life.measures[index].report.note = Mask.text
      life.measures[index].report.document = Mask.text
    }
    for index in life.proceedings.indices { life.proceedings[index].mask() }
  }
}

extension Proceeding {
  mutating func mask() {
    conclusion?.note = Mask.text
    conclusion?.document = Mask.text
    for index in hearings.indices {
      hearings[index].note = Mask.text
      hearings[index].document = Mask.text
    }
  }
}
