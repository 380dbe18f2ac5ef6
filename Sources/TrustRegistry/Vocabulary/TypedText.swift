/// A text that an officer typed or pasted and that is to be sealed: it must show what it is, and have an end.
struct TypedText: Hashable {
  let text: String
  /// How many Unicode scalars it may have.
  let longest: Int

  /// A name, a number or a handle.
  static func name(_ text: String) -> TypedText { TypedText(text: text, longest: 200) }

  /// A reason, a note, an address: what is said in sentences.
  static func words(_ text: String) -> TypedText { TypedText(text: text, longest: 4_000) }

  func check() throws(Refusal) {
    if text.utf8.count <= longest, text.unicodeScalars.allSatisfy(\.isPlainlyShown) { return }
    let scalars = text.trimmed.unicodeScalars
    if let hidden = scalars.first(where: \.isHidden) { throw .hiddenCharacter(hidden.value) }
    guard !Mask.isIn(text) else { throw .maskedText }
    guard scalars.count <= longest else { throw .textTooLong(scalars.count, longest: longest) }
  }
}

extension Unicode.Scalar {
  /// What nearly every text is made of, told without the tables: Latin letters as Vietnamese has them, and
  /// what a keyboard types.
  var isPlainlyShown: Bool {
    switch value {
    case 0x20..<0x7F, 0xC0..<0x250, 0x1E00..<0x1F00: true
    default: false
    }
  }

  /// Whether nobody sees it where it is shown: controls, line ends, and marks of direction or of no width, by
  /// which one name can pose as another; also the sign for bytes that were no text. The joiner of emoji shows
  /// in them.
  public var isHidden: Bool {
    switch properties.generalCategory {
    case .control, .lineSeparator, .paragraphSeparator: true
    case .format: value != 0x200D
    default: value == 0xFFFD || value & 0xFFFE == 0xFFFE || 0xFDD0...0xFDEF ~= value
    }
  }
}
