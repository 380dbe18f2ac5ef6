import TrustRegistry

extension SealedLine {
  /// - Parameters:
  ///   - offset: where the line begins in the journal.
  ///   - isUnderstood: whether it is found out at once what the words say.
  init(
    _ layout: LineLayout, in line: UnsafeRawBufferPointer, at offset: Int, seal: Seal, content: Content,
    isUnderstood: Bool
  ) {
    sequence = layout.sequence
    at = Timestamp(milliseconds: layout.at)
    by = OfficerID(layout, in: line)
    about = layout.about
    nth = layout.nth
    left = layout.left
    self.seal = seal
    self.offset = offset
    bodyPlace = offset + layout.body.lowerBound..<offset + layout.body.upperBound
    self.content = content
    guard isUnderstood else { return }
    understood = Understanding(Result { () throws(CodingFault) in try Entry(self) })
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
