/// Whether a body is the one that was sealed.
enum BodyFidelity: Sendable, Hashable {
  case asSealed
  /// Not what was sealed, as an erasure leaves it or while one is under way: an erasure must list the line.
  case blank(isWhole: Bool)
  /// Not what was sealed, and no erasure leaves it so.
  case changed

  /// Judges a body whose digest is not the one in its head.
  init(unlike head: LineLayout, _ body: UnsafeRawBufferPointer) {
    // An erasure is never of the office, and never leaves zeros: those are pages that were not written.
    self =
      head.about == .office || body.contains(0) ? .changed : .blank(isWhole: Erasures.isBlank(body))
  }
}
