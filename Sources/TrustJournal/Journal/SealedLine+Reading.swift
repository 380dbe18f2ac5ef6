import TrustRegistry

extension SealedLine {
  /// Reads what a line holds once its seal has been verified; a body that is not what was sealed is set aside
  /// as an erasure not yet heard of.
  init(
    _ layout: LineLayout, in line: UnsafeRawBufferPointer, at place: LinePlace,
    into blanks: inout [Erasures.Blank]
  ) throws(JournalFault) {
    let bytes = line[rebased: layout.body]
    if Seal.digest(of: bytes) == Seal(checked: line[rebased: layout.digest]) {
      self.init(layout, in: line, at: place, content: Content(reading: bytes))
    } else if layout.about == .office || bytes.contains(0) {
      // An erasure is never of the office, and never leaves zeros: those are pages that were not written.
      throw .line(place, .body)
    } else {
      blanks.append(
        Erasures.Blank(
          sequence: layout.sequence, offset: place.offset, isWhole: Erasures.isBlank(bytes)))
      self.init(layout, in: line, at: place, content: .blank)
    }
  }

  init(
    _ layout: LineLayout, in line: UnsafeRawBufferPointer, at place: LinePlace, content: Content
  ) {
    sequence = layout.sequence
    at = Timestamp(milliseconds: layout.at)
    by = OfficerID(layout, in: line)
    subject = layout.about
    nth = layout.nth
    left = layout.left
    seal = Seal(checked: line[rebased: layout.seal])
    offset = place.offset
    bodyPlace = place.offset + layout.body.lowerBound..<place.offset + layout.body.upperBound
    self.content = content
  }
}

extension OfficerID {
  init(_ layout: LineLayout, in line: UnsafeRawBufferPointer) {
    guard let officer = OfficerID(String(decoding: line[layout.by], as: UTF8.self)) else {
      preconditionFailure("the layout lets an officer's id pass that is none")
    }
    self = officer
  }
}

extension SealedLine.Content {
  init(reading bytes: UnsafeRawBufferPointer) {
    do { self = .body(try Body(reading: bytes)) } catch { self = .defective(error) }
  }
}
