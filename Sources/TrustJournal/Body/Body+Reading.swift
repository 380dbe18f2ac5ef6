extension Body {
  /// Reads the bytes of a body under the strict grammar and checks its frame of kind, version, request and
  /// salt.
  public init(reading bytes: UnsafeRawBufferPointer) throws(BodyDefect) {
    var reader = BodyReader(bytes, dialect: .body)
    let value = try reader.readWhole()
    guard case .object(let object) = consume value else { throw BodyDefect(.notAnObject, at: 0) }
    try self.init(framing: object, length: bytes.count)
  }

  public init(reading bytes: [UInt8]) throws(BodyDefect) {
    let read = bytes.withUnsafeBytes { bytes in
      Result { () throws(BodyDefect) in try Body(reading: bytes) }
    }
    self = try read.get()
  }

  private init(framing object: BodyObject, length: Int) throws(BodyDefect) {
    var members = object.members[...]
    guard let first = members.popFirst(), first.key == "kind", let kind = first.value.text, !kind.isEmpty
    else {
      throw BodyDefect(.noKind, at: 0)
    }
    guard let second = members.popFirst(), second.key == "v", let version = second.value.integer, version > 0
    else { throw BodyDefect(.noVersion, at: 0) }
    guard let last = members.popLast(), last.key == "salt", let salt = last.value.text,
      Hexadecimal.isText(salt, digits: Body.saltDigits)
    else { throw BodyDefect(.noSalt, at: length) }
    var request: String?
    if let place = members.firstIndex(where: { $0.key == "request" }) {
      guard let text = members[place].value.text, Hexadecimal.isText(text, digits: Body.requestDigits) else {
        throw BodyDefect(.badRequest, at: 0)
      }
      request = text
      members.remove(at: place)
    }
    self.init(
      kind: kind, version: version, content: BodyObject(distinct: Array(members)), request: request,
      salt: salt)
  }
}
