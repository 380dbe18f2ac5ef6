/// The digits that the next line is sealed to, as they stand in the line before it.
struct LinkText {
  let seal: UnsafeRawBufferPointer
  /// Empty where that line ends no transaction.
  let signature: UnsafeRawBufferPointer

  init(seal: UnsafeRawBufferPointer, signature: UnsafeRawBufferPointer) {
    self.seal = seal
    self.signature = signature
  }

  /// Of a line with this layout; stands as long as its bytes.
  init(_ layout: LineLayout, in line: UnsafeRawBufferPointer) {
    seal = line[rebased: layout.seal]
    signature = line[rebased: layout.signature ?? 0..<0]
  }
}
