extension Body {
  /// The bytes that are sealed. A request stands just before the salt.
  public var bytes: [UInt8] {
    var object: BodyObject = ["kind": .text(kind), "v": .integer(version)]
    for member in content.members { object.append(member.key, member.value) }
    if let request { object.append("request", .text(request)) }
    object.append("salt", .text(salt))
    var writer = BodyWriter()
    writer.write(.object(object))
    return writer.bytes
  }
}
